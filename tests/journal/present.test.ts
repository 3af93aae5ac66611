import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agenda } from '../../playbook/clock/agenda.ts';
import { fold } from '../../playbook/journal/fold.ts';
import { horizonDays, present } from '../../playbook/journal/present.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { boardOf } from '../../playbook/views/board.ts';
import { statusOf } from '../../playbook/views/status.ts';
import { anInstant, aRollout, type Name, people, refusalOf, withDone, withEntries, withMet, withSigned } from '../support/builders.ts';
import { aChoice, carriedOut, lived } from '../support/buildersRandom.ts';

/** Steps that lie days apart, so that a life of them is longer than a quarter. */
const lives = fc.array(
  aChoice().map((choice) => ({ ...choice, minutes: choice.minutes * 12 })),
  { minLength: 12, maxLength: 30 },
);

const kept = (rollout: Rollout): Rollout => present(rollout, anInstant(rollout.entries.at(-1)?.at ?? ''));

/** What is owed now and in the weeks to come. */
const owed = (rollout: Rollout, at: string) =>
  [0, 1, 8, 40].map((days) =>
    agenda(rollout, anInstant(at).add({ hours: days * 24 })).map((duty) => ({ ...duty, at: duty.at.toString() })),
  );

/** What everybody sees; entries named as a reason only where they are within the quarter. */
function shown(rollout: Rollout, at: string): unknown {
  const now = anInstant(at);
  const since = now.subtract({ hours: horizonDays * 24 }).toString();
  const looking = { rollout, people, now, reader: 'maya', readerName: 'Maya' };
  return JSON.parse(JSON.stringify([boardOf(looking), statusOf(looking)]), (name, value) =>
    name === 'why' && Array.isArray(value) ? value.filter((change) => change.at >= since) : value,
  );
}

describe('what a rollout keeps at hand', function () {
  this.timeout(240_000);

  it('shows and owes the same as the whole journal, wherever it was cut', () => {
    let [shorter, lives_] = [0, 0];
    fc.assert(
      fc.property(lives, fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }), (choices, cuts) => {
        const { rollout: whole, at } = lived(choices);
        const places = cuts.map((cut) => 1 + (cut % whole.entries.length)).sort((one, other) => one - other);
        let rollout = kept(fold('r1', whole.entries.slice(0, places[0])));
        for (const [place, from] of places.entries()) rollout = kept(fold('r1', whole.entries.slice(from, places[place + 1]), rollout));
        lives_ += 1;
        if (rollout.entries.length < whole.entries.length) shorter += 1;
        assert.equal(rollout.seq, whole.seq);
        assert.deepEqual(owed(rollout, at), owed(whole, at));
        assert.deepEqual(shown(rollout, at), shown(whole, at));
        const own = Object.entries(whole.keys).filter(([key, seq]) => seq >= rollout.keptFrom && !key.startsWith('duty|'));
        assert.deepEqual(rollout.keys, Object.fromEntries(own));
      }),
      { numRuns: 20 },
    );
    assert.ok(shorter > lives_ / 3, `${shorter} of ${lives_} lives were long enough to leave something out`);
  });

  it('leaves what it was given as it was, and changes nothing when done again', () => {
    const { rollout } = lived([]);
    const long = aLongStory();
    const before = structuredClone(long);
    assert.deepEqual(kept(kept(long)), kept(long));
    assert.deepEqual(long, before);
    assert.deepEqual(kept(rollout).entries.length, rollout.entries.length);
  });

  it('is no longer for a story of years than for one of months', () => {
    const months = JSON.stringify(kept(daily(130))).length;
    const years = JSON.stringify(kept(daily(1300))).length;
    assert.ok(years < months * 1.1, `${months} characters after half a year, ${years} after five`);
  });

  it('lets nothing be owed again that ended long ago: an open issue, a pending sign-off, a decision', () => {
    const long = aLongStory();
    const at = '2026-07-15T09:00:00Z';
    assert.deepEqual(owed(kept(long), at), owed(long, at));
    // Control: an ending is dropped for its age alone.
    const careless = { ...kept(long), ended: Object.fromEntries(Object.entries(long.ended).filter(([, end]) => end.at > '2026-04-16')) };
    const again = agenda(careless, anInstant(at)).filter(({ kind }) => ['tellIssue', 'askSignoff'].includes(kind));
    assert.ok(again.length >= 3, JSON.stringify(again.map(({ key }) => key)));
  });

  it('keeps the last word of a team that has been silent since', () => {
    const long = kept(aLongStory());
    assert.deepEqual(
      Object.values(long.reports).map((reports) => reports.at(-1)?.done),
      ['Last word'],
    );
  });

  it('keeps sign-offs with what was signed word for word, and lets settled issues go', () => {
    const signed = withSigned(aRollout(), 'kickoff');
    const raised = withDone(signed, {
      verb: 'raiseIssue',
      by: 'maya',
      input: { severity: 'red', text: 'Gone' },
      at: '2026-01-14T09:00:00Z',
    });
    const issue = raised.issues[0]?.id;
    const settled = withDone(raised, { verb: 'resolveIssue', by: 'maya', input: { issue, text: 'Settled' }, at: '2026-01-14T10:00:00Z' });
    const later = withEntries(settled, [{ type: 'rolloutPaused', data: {} }], { at: '2026-06-01T09:00:00Z', key: 'k9' });
    assert.deepEqual(kept(later).signoffs, later.signoffs);
    assert.deepEqual(kept(later).milestones, later.milestones);
    assert.deepEqual(kept(later).issues, []);
    assert.ok(kept(later).entries.some(({ type }) => type === 'verdictGiven'));
  });

  it('says that something is too long ago to be taken back', () => {
    const long = aLongStory();
    const seq = long.entries.find(({ type }) => type === 'statusReported')?.seq;
    const undo = { verb: 'undo', by: 'maya' as const, input: { seq }, at: '2026-07-15T09:00:00Z' };
    assert.equal(refusalOf(kept(long), undo), 'tooLongAgo');
    assert.equal(refusalOf(long, undo), 'tooLongAgo');
  });

  it('tells a press whose key is forgotten what is so now', () => {
    const day = '2026-01-14T09:00:00Z';
    const asked = withDone(withMet(aRollout(), 'kickoff'), {
      verb: 'requestSignoff',
      by: 'maya',
      input: { milestone: 'kickoff' },
      at: day,
    });
    const signoff = asked.signoffs[0];
    const approver = signoff?.approvers[0]?.person as Name;
    const verdict = { signoff: signoff?.id, revision: signoff?.revision, verdict: 'approve' };
    const once = withDone(asked, { verb: 'decideSignoff', by: approver, input: verdict, at: day });
    const at = '2026-07-15T09:00:00Z';
    const later = kept(withEntries(once, [{ type: 'rolloutPaused', data: {} }], { at, key: 'later' }));
    assert.deepEqual(Object.keys(later.keys), ['later']);
    assert.ok(refusalOf(later, { verb: 'decideSignoff', by: approver, input: verdict, at }));
    const report = { team: 'data', day: '2026-01-14', done: 'Last word', days: 0 };
    assert.equal(refusalOf(later, { verb: 'reportStatus', by: 'maya', input: report, at }), 'dayLongPast');
  });
});

/** In January a report, an untaken red issue and a request to sign, each told to whom it concerns; then half a year of silence. */
function aLongStory(): Rollout {
  let rollout = withMet(aRollout(), 'kickoff');
  rollout = withDone(rollout, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' }, at: '2026-01-14T09:00:00Z' });
  rollout = withDone(rollout, { verb: 'raiseIssue', by: 'maya', input: { severity: 'red', text: 'Blocked' }, at: '2026-01-14T09:10:00Z' });
  const input = { team: rollout.teams[0]?.id, day: '2026-01-14', done: 'Last word', days: 0 };
  rollout = withDone(rollout, { verb: 'reportStatus', by: 'maya', input, at: '2026-01-14T15:20:00Z' });
  for (const at of ['2026-01-14T17:00:00Z', '2026-02-20T17:00:00Z', '2026-04-10T17:00:00Z', '2026-07-14T17:00:00Z'])
    rollout = carriedOut(rollout, at);
  return rollout;
}

/** One team reports on each of that many days. */
function daily(days: number): Rollout {
  let rollout = aRollout();
  const team = rollout.teams[0]?.id ?? '';
  const entries = Array.from({ length: days }, (_, place) => {
    const at = anInstant('2026-01-13T16:00:00Z')
      .add({ hours: 24 * place })
      .toString();
    const data = { team, day: at.slice(0, 10), days: 0, noChange: false };
    return {
      v: 2 as const,
      seq: rollout.seq + 1 + place,
      at,
      by: 'dana',
      key: `k${place}`,
      type: 'statusReported' as const,
      data,
      words: { done: 'Some' },
    };
  });
  rollout = fold('r1', entries, rollout);
  return rollout;
}
