import assert from 'node:assert/strict';
import { differenceSinceSigned } from '../../playbook/journal/changedSinceSigned.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, done, kickoff, signs } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';
import { at, buttonsOf, cardsIn, pageOf, presses, said, waitingCard } from './throughTheDoor.ts';

/** Asked on Monday 12 January, eight in the morning in Paris. */
describe('a sign-off, through the doors of bot and tab', function () {
  this.timeout(240_000);
  let house: AHouse;
  let signoff: string;
  let today = 0;
  beforeEach(async () => {
    house = await aHouseOfAll();
    today = Date.UTC(2026, 0, 12, 7);
    minute = 0;
  });
  afterEach(async () => {
    assert.deepEqual(house.troubles, []);
    await house.close();
  });
  let minute = 0;
  /** Two minutes later the clock has carried out what the commands left to it. */
  const due = () => {
    minute += 2;
    return at(house, new Date(today + minute * 60_000).toISOString());
  };
  /** The same in the morning of that day. */
  const onDay = (day: number) => {
    today = Date.UTC(2026, 0, day, 8);
    minute = 0;
    return due();
  };
  const ask = async () => {
    signoff = await askToSign(house);
    await due();
  };
  const asks = (who: string) => cardsIn(house, who).filter(({ text }) => text.includes('Sign off Kickoff?'));
  const mode = (signoffMode: string) => done(house, 'maya', 'changeMilestone', { milestone: kickoff, signoffMode });
  const sealed = async () => (await house.open()).rollout.signoffs.at(-1)?.settled?.signed ?? null;

  describe('asks the named business owners (P70)', () => {
    /** True when each named owner has a card that decides in their own chat, and nobody else has. */
    const isAskedByName = () => ['ana', 'ingrid', 'maya', 'ben'].map((who) => asks(who).length).join() === '1,1,0,0';

    it('in their own 1:1 chat, and the channel has one card without a verdict on it (P70)', async () => {
      await ask();
      assert.ok(isAskedByName());
      const channel = cardsIn(house, 'channel').filter(({ text }) => text.includes('Kickoff: 0 of 2 have decided'));
      assert.equal(channel.length, 1);
      assert.deepEqual(channel[0]?.buttons, []);
    });

    it('and nobody where no owner is named (control of P70)', async () => {
      await done(house, 'maya', 'changeMilestone', { milestone: kickoff, approverRoles: ['champion'] });
      await assert.rejects(askToSign(house), /Nobody is named to sign Kickoff/);
      await due();
      assert.equal(isAskedByName(), false);
    });

    it('who decide with a press, and the channel’s card follows in place', async () => {
      await ask();
      await presses(house, 'ana', asks('ana')[0]!, 'Approve');
      await due();
      const channel = cardsIn(house, 'channel').filter(({ text }) => text.includes('Kickoff: 1 of 2 have decided'));
      assert.deepEqual([channel.length, channel[0]?.edited], [1, true]);
      await signs(house, 'ingrid', signoff, 'conditions', 'Guests get in by Friday');
      await due();
      const after = cardsIn(house, 'channel').filter(({ text }) => text.includes('On condition: Guests get in by Friday'));
      assert.equal(after.length, 1);
      assert.equal(await sealed(), true);
    });
  });

  describe('is a matter of how the organisation works (P71)', () => {
    it('and not asked for where it is switched off for the milestone (P71)', async () => {
      await mode('off');
      await assert.rejects(askToSign(house), /is not signed: meeting all of it is enough/);
      const page = await pageOf(house, 'maya');
      assert.ok(!page.actions.some(({ verb }) => verb === 'requestSignoff'));
    });

    it('or for the whole rollout (P71)', async () => {
      await done(house, 'maya', 'changeRollout', { signoffMode: 'off' });
      await assert.rejects(askToSign(house), /is not signed/);
    });

    it('and asked for where it is on (control of P71)', async () => {
      await ask();
      assert.equal((await house.open()).rollout.signoffs.length, 1);
    });

    const names: Record<string, string> = { single: 'by one', anyOf: 'by any of them', allOf: 'by all of them', inOrder: 'in order' };
    for (const [name, presser, settles] of [
      ['single', ['ana'], true],
      ['anyOf', ['ingrid'], true],
      ['allOf', ['ingrid'], null],
      ['inOrder', ['ana', 'ingrid'], true],
    ] as [string, string[], boolean | null][])
      it(`signed ${names[name]} it ${settles ? 'settles' : 'does not settle'} by ${presser.join(' and ')} (U24)`, async () => {
        await mode(name);
        await ask();
        for (const who of presser) await signs(house, who, signoff);
        assert.equal(await sealed(), settles);
      });

    it('in order, the second is asked once the first has approved, and told so before (U24)', async () => {
      await mode('inOrder');
      await ask();
      assert.deepEqual([asks('ana').length, asks('ingrid').length], [1, 0]);
      assert.match((await waitingCard(house, 'ingrid', signoff)).text, /Ana Ruiz is asked first/);
      const early = await house.commands('ingrid', 'decideSignoff', { signoff, verdict: 'approve' });
      assert.deepEqual([early.status, early.body.refusal], [409, 'notYourTurn']);
      await signs(house, 'ana', signoff);
      await due();
      assert.equal(asks('ingrid').length, 1);
    });
  });

  describe('keeps who, when, what and with which words (P72)', () => {
    const isOnRecord = async () => {
      const { signoff: shown } = await pageOf(house, 'ben');
      const [first, second] = shown?.approvers ?? [];
      return (
        /^Approved, Mon 12 Jan, 08:\d\d, revision r\d+$/.test(first?.state ?? '') &&
        second?.words === 'Line one\nline two' &&
        /^Sealed as entry \d+ of the journal, on revision r\d+$/.test(shown?.seal ?? '') &&
        shown?.record === `/api/rollouts/${house.rolloutId}/documents/signoff-${signoff}.docx`
      );
    };

    it('on the milestone’s page, line breaks kept (P72, U22)', async () => {
      await ask();
      await signs(house, 'ana', signoff);
      await signs(house, 'ingrid', signoff, 'conditions', 'Line one\nline two');
      assert.ok(await isOnRecord());
      const { snapshot } = (await house.open()).rollout.signoffs[0]!;
      assert.ok(snapshot?.deliverables.every(({ criterion, evidence }) => criterion && evidence));
      assert.deepEqual(snapshot?.test, { result: 'passed', defects: 2, text: 'Two labels are wrong.' });
      assert.ok(Object.keys(snapshot?.playbook ?? {}).length > 10);
    });

    it('and no record before it is decided (control of P72)', async () => {
      await ask();
      assert.equal(await isOnRecord(), false);
    });

    it('and every round: what was rejected is asked for again, the first one readable', async () => {
      await ask();
      await signs(house, 'ingrid', signoff, 'reject', 'The numbers do not match');
      await done(house, 'maya', 'requestSignoff', { milestone: kickoff });
      const { signoff: present, earlier } = await pageOf(house, 'maya');
      assert.deepEqual(
        [present?.round, earlier.map(({ round, approvers }) => [round, approvers[1]?.words])],
        [2, [[1, 'The numbers do not match']]],
      );
    });
  });

  describe('is bound to what was signed (N16)', () => {
    const change = () =>
      done(house, 'maya', 'changeDeliverable', { milestone: kickoff, deliverable: 'firstCrm', criterion: 'Is it quick?' });

    it('and shows a later change word for word (N16)', async () => {
      await ask();
      const was = (await house.open()).rollout.milestones[0]?.deliverables.find(({ id }) => id === 'firstCrm')?.criterion;
      for (const who of ['ana', 'ingrid']) await signs(house, who, signoff);
      assert.deepEqual((await pageOf(house, 'ana')).signoff?.difference, []);
      await change();
      const { signoff: shown } = await pageOf(house, 'ana');
      assert.equal(shown?.changedSince.length, 1);
      assert.match(shown?.difference[0]?.what ?? '', /met when$/);
      assert.deepEqual([shown?.difference[0]?.was, shown?.difference[0]?.is], [was, 'Is it quick?']);
    });

    it('and shows nothing where no words were kept (control of N16)', async () => {
      await ask();
      for (const who of ['ana', 'ingrid']) await signs(house, who, signoff);
      await change();
      const { rollout } = await house.open();
      const [kept] = rollout.signoffs;
      assert.equal(differenceSinceSigned(rollout, kept!).length, 1);
      assert.deepEqual(differenceSinceSigned(rollout, { ...kept!, snapshot: null }), []);
    });
  });

  describe('passes on with its whole trail (U22)', () => {
    const trail = async () => {
      const { body } = await house.asks('ben', 'GET', `/api/rollouts/${house.rolloutId}/history`);
      return JSON.stringify(body).includes('Ana Ruiz handed the sign-off of Kickoff to Ben Okafor');
    };

    it('to whom it was handed over, by a press, and the hand-over is on record (U22)', async () => {
      await ask();
      const ways = await presses(house, 'ana', asks('ana')[0]!, 'Ask or hand over');
      const form = await house.presses('ana', 'showCard', { card: 'handOver', signoff, rollout: house.rolloutId, once: 'show' });
      assert.match(said(ways), /Not ready to decide on Kickoff/);
      const [button] = buttonsOf(form.card);
      await house.presses('ana', button?.verb, { ...button?.data, person: personOf('ben').oid, text: 'You ran it' });
      await due();
      assert.equal(asks('ben').length, 1);
      assert.equal(asks('ana').length, 0);
      assert.ok(await trail());
    });

    it('and says nothing of it where nobody handed over (control of U22)', async () => {
      await ask();
      assert.equal(await trail(), false);
    });
  });

  describe('does not wait in silence (U23)', () => {
    const held = (who: string) => cardsIn(house, who).filter(({ text }) => text.includes('A sign-off is held up'));

    it('nudges three times, then tells the project manager, once (U23)', async () => {
      await ask();
      await signs(house, 'ana', signoff);
      for (const day of [14, 16, 20]) await onDay(day);
      assert.equal(held('maya').length, 0);
      await onDay(21);
      assert.match(held('maya')[0]?.text ?? '', /Kickoff still waits for Ingrid Solberg/);
      await onDay(23);
      assert.equal(held('maya').length, 1);
      assert.equal(held('ana').length, 1);
      await signs(house, 'ingrid', signoff);
      await due();
      assert.deepEqual([held('maya').length, held('ana').length], [0, 0]);
    });

    it('tells nobody of an approver who has decided (control of U23)', async () => {
      await ask();
      for (const who of ['ana', 'ingrid']) await signs(house, who, signoff);
      for (const day of [14, 16, 20, 21, 23]) await onDay(day);
      assert.deepEqual([held('maya').length, held('ana').length], [0, 0]);
    });

    it('asks who stands in, and names both in the record (U23)', async () => {
      await done(house, 'ana', 'delegateSignoff', { person: personOf('ben').oid, from: '2026-01-12', until: '2026-01-16' });
      await ask();
      assert.deepEqual([asks('ana').length, asks('ben').length], [0, 1]);
      assert.match(asks('ben')[0]?.text ?? '', /you sign for Ana Ruiz/);
      await presses(house, 'ben', asks('ben')[0]!, 'Approve');
      const { signoff: shown } = await pageOf(house, 'maya');
      assert.match(shown?.approvers[0]?.state ?? '', /^Approved, by Ben Okafor in their place, /);
      const { body } = await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history`);
      assert.match(JSON.stringify(body), /Ben Okafor for Ana Ruiz approved Kickoff/);
    });

    it('closes the cards of the others once it is decided elsewhere (U23)', async () => {
      await ask();
      await signs(house, 'ingrid', signoff, 'reject', 'Not yet');
      await due();
      assert.equal(asks('ana').length, 0);
      assert.ok(cardsIn(house, 'ana').some(({ text, edited }) => edited && text.includes('Kickoff: one thing to change')));
    });

    it('answers a press on last week’s card with who decided what and when, and the way on (U23)', async () => {
      await ask();
      const old = asks('ana')[0]!;
      await signs(house, 'ingrid', signoff, 'reject', 'Not yet');
      await onDay(19);
      await done(house, 'maya', 'requestSignoff', { milestone: kickoff });
      const before = await house.doings();
      const answer = await presses(house, 'ana', old, 'Approve');
      assert.match(
        said(answer),
        /Ingrid Solberg rejected it on Mon 12 Jan, 08:\d\d\. It was rejected, and nothing was signed\. Round 2 waits for/,
      );
      assert.equal(await house.doings(), before);
      const [on] = buttonsOf(answer.card);
      const current = await house.presses('ana', on?.verb, on?.data);
      assert.match(said(current), /Sign off Kickoff\?/);
    });
  });

  describe('lets an approver ask first (P70)', () => {
    it('brings the question to whoever asked for it, and the answer back', async () => {
      await ask();
      const asked = await house.presses('ana', 'askAboutSignoff', {
        rollout: house.rolloutId,
        once: 'ask-1',
        signoff,
        text: 'Is Porto in the test?',
      });
      assert.match(said(asked), /Is Porto in the test/);
      await due();
      const question = cardsIn(house, 'maya').filter(({ text }) => text.includes('Ana Ruiz asks before signing Kickoff'));
      assert.equal(question.length, 1);
      const empty = await presses(house, 'maya', question[0]!, 'Answer', { text: '' });
      assert.match(said(empty), /Write the answer in a sentence or two/);
      const answered = await presses(house, 'maya', question[0]!, 'Answer', { text: 'Yes, 40 orders' });
      assert.match(said(answered), /Ana Ruiz has the answer/);
      await due();
      assert.ok(asks('ana').every(({ text }) => text.includes('Yes, 40 orders')));
      assert.equal(asks('ana').length, 2);
    });

    it('asks for access to evidence by its deliverable', async () => {
      await ask();
      await done(house, 'ana', 'askAboutSignoff', { signoff, about: 'access', deliverable: 'firstCrm' });
      await due();
      assert.ok(cardsIn(house, 'maya').some(({ text }) => text.includes('Ana Ruiz cannot open the evidence of')));
      const { signoff: shown } = await pageOf(house, 'maya');
      assert.equal(shown?.asked[0]?.actions[0]?.verb, 'answerSignoff');
    });
  });
});
