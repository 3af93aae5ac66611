import assert from 'node:assert/strict';
import { personaOf } from '../../local/personas.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { readied } from '../support/readied.ts';
import type { Answer } from '../support/speaking.ts';

type Action = { title: string; verb: string; data: Record<string, unknown> };

/** The card's buttons, those inside its forms included. */
function buttonsOf({ card }: Answer): Action[] {
  const found: Action[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

describe('a press made twice', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse({ rollout: 'sample' });
    house.at('2026-03-10T15:10:00Z');
    await house.waker.finish();
  });
  afterEach(() => house.close());

  const button = (answer: Answer, title: string): Action => {
    const found = buttonsOf(answer).find((one) => one.title === title);
    assert.ok(found, `${title} is not among ${buttonsOf(answer).map((one) => one.title)}`);
    return found;
  };
  const entries = async (type: string) => (await house.open()).rollout.entries.filter((entry) => entry.type === type);
  const reports = async () => (await entries('statusReported')).length;

  /** The sales pilot is met and Carla, Ben and Ana are asked; gives Ana's waiting card. */
  async function asked(): Promise<Answer> {
    const { rollout } = await house.open();
    await readied(rollout, 'salesPilot', (verb, input) => house.commands('maya', verb, input));
    await house.commands('maya', 'requestSignoff', { milestone: 'salesPilot' });
    return waiting();
  }
  async function waiting(): Promise<Answer> {
    const signoff = (await house.open()).rollout.signoffs.at(-1)?.id;
    return house.presses('ana', 'showCard', { card: 'signoff', signoff, rollout: house.rolloutId, once: 'show' });
  }

  it('with the same or with a new activity id is one report and the same card', async () => {
    const form = await house.says('lena', 'report');
    const { verb, data } = button(form, 'Send');
    const typed = { ...data, done: 'Two of four sources.', days: '-1' };
    const before = await reports();
    const first = await house.presses('lena', verb, typed, { activityId: 'same' });
    const again = await house.presses('lena', verb, typed, { activityId: 'same' });
    const redelivered = await house.presses('lena', verb, typed, { activityId: 'new' });
    assert.equal(await reports(), before + 1);
    assert.deepEqual([again.card, redelivered.card], [first.card, first.card]);
    assert.match(first.summary, /Thanks, Lena/);
  });

  it('at once is one report and the same card', async () => {
    const { verb, data } = button(await house.says('lena', 'report'), 'Send');
    const before = await reports();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => house.presses('lena', verb, { ...data, done: 'Two of four sources.', days: '-1' })),
    );
    assert.equal(await reports(), before + 1);
    for (const { card } of answers) assert.deepEqual(card, answers[0]?.card);
  });

  it('on two cards that were drawn one after the other is two reports, the later one standing', async () => {
    const before = await reports();
    for (const done of ['Two of four sources.', 'Three of four sources.']) {
      const { verb, data } = button(await house.says('lena', 'report'), 'Send');
      await house.presses('lena', verb, { ...data, done, days: '-1' });
    }
    assert.equal(await reports(), before + 2);
    assert.equal((await house.open()).rollout.reports['data/2026-03-10']?.at(-1)?.done, 'Three of four sources.');
  });

  it('of Approve is one verdict and the same card', async () => {
    const { verb, data } = button(await asked(), 'Approve');
    const first = await house.presses('ana', verb, data, { activityId: 'same' });
    const again = await house.presses('ana', verb, data, { activityId: 'new' });
    assert.deepEqual(again.card, first.card);
    assert.equal((await entries('verdictGiven')).filter(({ by }) => by !== 'milepost').length, 4 + 1);
  });

  it('after the approval was taken back does not approve again, and shows the card that waits', async () => {
    const { verb, data } = button(await asked(), 'Approve');
    const signed = await house.presses('ana', verb, data);
    const undo = button(signed, 'Undo');
    await house.presses('ana', undo.verb, undo.data);
    const before = await house.doings();
    const redelivered = await house.presses('ana', verb, data, { activityId: 'late' });
    assert.equal(await house.doings(), before);
    assert.deepEqual(redelivered.card, (await waiting()).card);
    assert.ok(buttonsOf(redelivered).some(({ title }) => title === 'Approve'));

    const anew = button(redelivered, 'Approve');
    await house.presses('ana', anew.verb, anew.data);
    assert.equal((await house.open()).rollout.signoffs.at(-1)?.approvers.find(({ given }) => given)?.given?.verdict, 'approve');
  });

  it('of Undo takes back once and shows the same card', async () => {
    const { verb, data } = button(await asked(), 'Approve');
    const undo = button(await house.presses('ana', verb, data), 'Undo');
    const first = await house.presses('ana', undo.verb, undo.data);
    const before = await house.doings();
    const again = await house.presses('ana', undo.verb, undo.data);
    assert.equal(await house.doings(), before);
    assert.deepEqual(again.card, first.card);
  });

  it('on a card of an older revision shows what changed, and signs nothing', async () => {
    const { verb, data } = button(await asked(), 'Approve');
    await house.commands('maya', 'changeDeliverable', {
      milestone: 'salesPilot',
      deliverable: 'stagesAgreed',
      criterion: 'Three regions agree',
    });
    const before = (await entries('verdictGiven')).length;
    const stale = await house.presses('ana', verb, data);
    assert.match(stale.summary, /changed since you got this/);
    assert.equal((await entries('verdictGiven')).length, before);
    const current = await house.presses('ana', 'showCard', button(stale, 'Show the current one').data);
    const approve = button(current, 'Approve');
    await house.presses('ana', approve.verb, approve.data);
    assert.equal((await entries('verdictGiven')).length, before + 1);
  });

  it('by two people on one issue gives it to the first, and tells the second who has it', async () => {
    await house.commands('lena', 'raiseIssue', { severity: 'serious', text: 'The import stopped.' });
    const issue = (await house.open()).rollout.issues.at(-1)?.id;
    const card = await house.presses('raj', 'showCard', { card: 'issue', issue, rollout: house.rolloutId, once: 'show' });
    const take = button(card, 'Take it');
    await house.presses('raj', take.verb, take.data);
    const second = await house.presses('maya', take.verb, take.data);
    assert.match(second.summary, /Raj Patel has it already/);
    assert.ok(buttonsOf(second).length);
    assert.equal((await house.open()).rollout.issues.find(({ id }) => id === issue)?.taken?.by, await idOf('raj'));
  });

  it('whose append was stored while its answer was lost is one entry and the same card', async () => {
    const { verb, data } = button(await asked(), 'Approve');
    const before = (await entries('verdictGiven')).length;
    const kept = house.engine.write;
    let lost = 0;
    house.engine.write = async (table, partition, changes) => {
      if (table === 'rollouts' && lost === 0 && changes.some(({ row }) => row === 'head')) {
        lost += 1;
        house.engine.loseReply();
      }
      return kept(table, partition, changes);
    };
    const first = await house.presses('ana', verb, data);
    const again = await house.presses('ana', verb, data);
    assert.equal(lost, 1);
    assert.equal((await entries('verdictGiven')).length, before + 1);
    assert.deepEqual(again.card, first.card);
    assert.ok(buttonsOf(first).some(({ title }) => title === 'Undo'));
  });

  const idOf = async (key: string) => Object.values((await house.open()).people).find(({ oid }) => oid === personaOf(key)?.oid)?.id;
});
