import assert from 'node:assert/strict';
import { drawCelebration } from '../../bot/draw/drawCelebration.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, done, signs } from '../support/aSigning.ts';

/** Who is thanked, for what: P69 wants credit by name, P120 the leaders among them. */
function thanks(card: string): void {
  assert.match(card, /Raj Patel for \d deliverables?/);
  assert.match(card, /Ana Ruiz for (\d deliverables?, )?trying it out and signing/);
  assert.match(card, /Ingrid Solberg for (\d deliverables?, )?signing and backing it from day one/);
}

describe('a milestone that is signed', () => {
  let house: AHouse;
  let signoff: string;
  beforeEach(async () => {
    house = await aHouseOfAll();
    signoff = await askToSign(house);
    await walk('07:05');
  });
  afterEach(() => house.close());

  /** The clock goes past the spare wake of the command before, and everything due is done. */
  const walk = async (time: string) => {
    house.at(`2026-01-12T${time}:00Z`);
    await house.waker.finish();
  };
  const posts = () => house.transcript.accepted().filter(({ conversation, method }) => conversation.startsWith('19:') && method === 'POST');
  const celebrations = () => posts().filter(({ summary }) => summary === 'Kickoff is signed!');
  const cardOf = (post: ReturnType<typeof posts>[number] | undefined) =>
    JSON.stringify((post?.body as { attachments?: { content: object }[] } | undefined)?.attachments?.[0]?.content ?? {}).replaceAll(
      '\u00a0',
      ' ',
    );

  it('is celebrated once in the channel, whatever happens after (P69)', async () => {
    await signs(house, 'ana', signoff);
    await walk('07:10');
    assert.equal(celebrations().length, 0);
    await signs(house, 'ingrid', signoff);
    await walk('07:15');
    await walk('07:20');
    await done(house, 'lena', 'raiseIssue', { severity: 'minor', text: 'A label is wrong.' });
    await walk('07:25');
    assert.equal(celebrations().length, 1);
  });

  it('thanks by name who delivered, who tried it, who signed and the sponsor who backed it (P69, P120)', async () => {
    await signs(house, 'ana', signoff);
    await signs(house, 'ingrid', signoff);
    await walk('07:15');
    thanks(cardOf(celebrations()[0]));
  });

  it('says how far we are and what users can now touch (P69)', async () => {
    await signs(house, 'ana', signoff);
    await signs(house, 'ingrid', signoff);
    await walk('07:15');
    const card = cardOf(celebrations()[0]);
    assert.match(card, /1 of 5 milestones signed/);
    assert.match(card, /A first CRM with 20 of your own accounts, and this playbook\./);
    assert.match(card, /Kickoff · . Data in · . Sales pilot · . Service desk · . Go-live/);
  });

  it('is celebrated in its own thread, under the card that showed who had signed (P69)', async () => {
    const [card] = posts().filter(({ summary }) => /of 2 have decided/.test(summary));
    assert.ok(card);
    await signs(house, 'ana', signoff);
    await signs(house, 'ingrid', signoff);
    await walk('07:15');
    assert.equal(celebrations()[0]?.conversation, card.conversation);
  });

  it('is not celebrated when it is rejected', async () => {
    await signs(house, 'ana', signoff, 'reject', 'The labels are wrong.');
    await walk('07:15');
    assert.equal(celebrations().length, 0);
  });

  it('is seen to lack its credit when nobody tried it and no sponsor is named: the control (P69, P120)', async () => {
    await signs(house, 'ana', signoff);
    await signs(house, 'ingrid', signoff);
    const { rollout, people } = await house.open();
    const drawing = { rollout, people, now: house.conversing.now(), linkTo: () => null, contact: null };
    const whole = JSON.stringify(drawCelebration(drawing, signoff)?.card).replaceAll('\u00a0', ' ');
    thanks(whole);
    const milestones = rollout.milestones.map((one) => ({ ...one, tests: [] }));
    const without = { ...drawing, rollout: { ...rollout, milestones, holders: { ...rollout.holders, sponsor: [] } } };
    assert.throws(() => thanks(JSON.stringify(drawCelebration(without, signoff)?.card).replaceAll('\u00a0', ' ')));
  });
});
