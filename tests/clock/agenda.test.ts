import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agenda, dutiesAt, longestRestDays, longestSleepHours, nextWakeAt } from '../../playbook/clock/agenda.ts';
import { isUrgent } from '../../playbook/clock/escalation.ts';
import { emptyRollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, withDone, withEntries } from '../support/builders.ts';
import { aChoice, carriedOut, lived } from '../support/buildersRandom.ts';

/** A rollout that was lived for a while, and a moment up to a month after. */
const aMoment = fc.tuple(fc.array(aChoice(), { maxLength: 12 }), fc.nat(31 * 24 * 60)).map(([choices, minutes]) => {
  const { rollout, at } = lived(choices);
  return { rollout, now: anInstant(at).add({ minutes }) };
});

describe('what is owed', () => {
  it('has one key for each duty, and none that ended', () => {
    fc.assert(
      fc.property(aMoment, ({ rollout, now }) => {
        const keys = agenda(rollout, now).map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        assert.ok(keys.every((key) => !rollout.ended[key]));
      }),
      { numRuns: 25 },
    );
  });

  it('is due up to now, a red issue before all else, sends before redraws, and the soonest first (U7)', () => {
    fc.assert(
      fc.property(aMoment, ({ rollout, now }) => {
        const all = agenda(rollout, now);
        const due = all.filter(({ at }) => at.epochNanoseconds <= now.epochNanoseconds);
        const urgent = due.filter((duty) => isUrgent(rollout, duty));
        assert.deepEqual(dutiesAt(rollout, now), [...urgent, ...due.filter((duty) => !urgent.includes(duty))]);
        const sends = all.filter(({ kind }) => kind !== 'redraw').map(({ at }) => at.epochMilliseconds);
        assert.deepEqual(
          sends,
          sends.toSorted((one, other) => one - other),
        );
        assert.ok(all.slice(0, sends.length).every(({ kind }) => kind !== 'redraw'));
      }),
      { numRuns: 25 },
    );
  });

  it('wakes no later than the next duty and within a day, or a week once it is closed, and never before now', () => {
    fc.assert(
      fc.property(aMoment, ({ rollout, now }) => {
        const next = nextWakeAt(rollout, now);
        const coming = agenda(rollout, now).filter(({ at }) => at.epochNanoseconds > now.epochNanoseconds);
        assert.ok(next && next.epochNanoseconds > now.epochNanoseconds);
        const hours = rollout.status === 'closed' ? longestRestDays * 24 : longestSleepHours;
        assert.ok(next.epochNanoseconds <= now.add({ hours }).epochNanoseconds);
        assert.ok(coming.every(({ at }) => next.epochNanoseconds <= at.epochNanoseconds));
      }),
      { numRuns: 25 },
    );
  });

  it('is nothing more once all of it has ended, however often one looks', () => {
    fc.assert(
      fc.property(aMoment, ({ rollout, now }) => {
        let done = rollout;
        for (let passes = 0; passes < 6 && dutiesAt(done, now).length; passes += 1) done = carriedOut(done, now.toString());
        assert.deepEqual(dutiesAt(done, now), []);
      }),
      { numRuns: 25 },
    );
  });

  it('is nothing while the rollout is paused or closed, but for cards that people hold', () => {
    fc.assert(
      fc.property(aMoment, ({ rollout, now }) => {
        for (const type of ['rolloutPaused', 'rolloutClosed'] as const)
          assert.ok(agenda(withEntries(rollout, [{ type, data: {} }]), now).every(({ kind }) => kind === 'redraw'));
      }),
      { numRuns: 25 },
    );
  });

  it('is nothing before a rollout begins, and nothing wakes for it', () => {
    const nothing = emptyRollout('r1');
    assert.deepEqual(
      [agenda(nothing, anInstant('2026-01-12T15:00:00Z')), nextWakeAt(nothing, anInstant('2026-01-12T15:00:00Z'))],
      [[], null],
    );
  });
});

describe('bad news among many cards to draw again', () => {
  it('comes first', () => {
    const at = '2026-01-13T10:00:00Z';
    const held = withEntries(aRollout(), [
      {
        type: 'dutyEnded',
        data: { duty: 'status/data/2026-01-12', subject: 'status/data/2026-01-12', outcome: 'sent', to: 'dana', drawnAt: 1 },
      },
    ]);
    const reported = withDone(held, { verb: 'reportStatus', by: 'dana', input: { team: 'data', day: '2026-01-12', noChange: true }, at });
    const red = withDone(reported, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'No access' }, at });
    const kinds = dutiesAt(red, anInstant(at)).map(({ kind }) => kind);
    assert.deepEqual([kinds.includes('tellIssue'), kinds.at(-1)], [true, 'redraw']);
  });
});
