// How bad news climbs: what stays true whatever happens. docs/bad-news.md has the cases.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agenda, dutiesAt, nextWakeAt } from '../../playbook/clock/agenda.ts';
import { escalation } from '../../playbook/clock/escalation.ts';
import { mayHearAt, wayOf } from '../../playbook/clock/issueChain.ts';
import { latencyOf } from '../../playbook/clock/latency.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import { quietUntil } from '../../playbook/clock/quietHours.ts';
import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Name, oidOf, withDone, withEntries } from '../support/builders.ts';
import { type Sent, walkedIssues } from '../support/walkedIssues.ts';

const running = aRollout();
/** Its people and teams alone: nothing else has a part in who is told when, and ten thousand walks are quicker without it. */
const peopleOnly: Rollout = { ...running, sections: [], benefits: [], milestones: [], roles: [], metrics: [], entries: [], keys: {} };
const raised = (severity: string, at = '2026-01-13T10:00:00Z', by: Name = 'dana', rollout = running) =>
  withDone(rollout, { verb: 'raiseIssue', by, input: { severity, text: 'Guests cannot sign in' }, at });
const first = (rollout: Rollout) => rollout.issues[0] ?? assert.fail('no issue');
const toPeople = (sent: Sent[]) => sent.filter(({ to }) => to !== 'channel');

/** Nobody hears of a serious issue in their quiet hours. */
function leavesInPeace(rollout: Rollout, sent: Sent[]): void {
  for (const { to, at, duty } of toPeople(sent))
    assert.ok(quietUntil(rollout, to, at).equals(at), `${to} gets ${duty.kind} at ${at}, in quiet hours`);
}

/** Nobody gets the same step twice, nor a second repeat before the shortest time between two. */
function tellsOnce(sent: Sent[]): void {
  const steps = sent
    .filter(({ duty }) => duty.kind === 'tellIssue' || duty.kind === 'tellPassed')
    .map(({ to, duty }) => `${duty.kind} ${to}`);
  assert.equal(new Set(steps).size, steps.length, `told twice: ${steps.join(', ')}`);
  const last = new Map<string, number>();
  for (const { to, at, duty } of sent.filter(({ duty }) => duty.kind === 'repeatIssue')) {
    assert.ok(at.epochMilliseconds - (last.get(to) ?? 0) >= 30 * 60_000, `${to} gets ${duty.key} too soon`);
    last.set(to, at.epochMilliseconds);
  }
}

/** Whoever could not be reached costs no time: the next one's turn came in the same moment. */
function passesOverAtOnce(rollout: Rollout): void {
  const issue = first(rollout);
  const way = wayOf(rollout, issue);
  way.forEach(({ person, passedOver }, step) => {
    const next = way[step + 1];
    if (!passedOver || !next || next.role === '') return;
    const due = mayHearAt(rollout, issue, next.person, passedOver.at);
    assert.ok(next.at.epochMilliseconds <= due.epochMilliseconds, `${next.person} waits although ${person} could not be reached`);
  });
}

/** While somebody can be reached and nobody has it, something is owed to a person still. */
function goesOn(rollout: Rollout, now: string): void {
  const reachable = wayOf(rollout, first(rollout)).some(({ passedOver }) => !passedOver);
  const owed = escalation(rollout, anInstant(now)).filter((duty) => 'to' in duty && !rollout.ended[duty.key]);
  assert.ok(owed.length || !reachable, 'the chain has ended by itself');
}

const roles: Name[] = ['raj', 'maya', 'ana', 'sam'];
const failing: DutyOutcome[] = ['notInstalled', 'blocked', 'gone'];
const start = anInstant('2026-01-12T08:00:00Z');

const scenes = fc.record({
  severity: fc.constantFrom('red', 'serious'),
  by: fc.constantFrom<Name>('dana', 'raj', 'maya', 'eve'),
  minutes: fc.integer({ min: 0, max: 14 * 24 * 60 }),
  away: fc.subarray(roles, { maxLength: 3 }),
  fails: fc.dictionary(fc.constantFrom(...roles), fc.constantFrom(...failing), { maxKeys: 3 }),
  quiet: fc.option(
    fc.record({ who: fc.constantFrom(...roles), from: fc.integer({ min: 0, max: 23 }), hours: fc.integer({ min: 1, max: 20 }) }),
  ),
  passes: fc.boolean(),
  hours: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 2, arbitrary: fc.constant(26) },
    { weight: 1, arbitrary: fc.constant(60) },
  ),
});

describe('bad news', () => {
  it('never climbs in quiet hours unless it is red, tells nobody twice, loses no time and does not end by itself (P95, U7)', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(scenes, ({ severity, by, minutes, away, fails, quiet, passes, hours }) => {
        const at = start.add({ minutes });
        const day = at.toZonedDateTimeISO('Europe/Paris').toPlainDate().toString();
        let rollout = away.reduce(
          (before, who) => withDone(before, { verb: 'sayAway', by: who, input: { from: day, until: day }, at: start.toString() }),
          peopleOnly,
        );
        if (quiet) {
          const hour = (of: number) => `${String(of % 24).padStart(2, '0')}:00`;
          const set = { from: hour(quiet.from), until: hour(quiet.from + quiet.hours), weekends: true, zone: 'Asia/Kathmandu' };
          rollout = withEntries(rollout, [{ type: 'quietHoursSet', data: { person: quiet.who, set, was: null } }]);
        }
        const passing = { verb: 'passIssueOn', by: 'maya' as Name, at: at.add({ minutes: 20 }).toString() };
        const until = at.add({ hours }).toString();
        const { sent, rollout: after } = walkedIssues(raised(severity, at.toString(), by, rollout), {
          from: at.toString(),
          until,
          outcomes: fails,
          doings: passes ? [{ ...passing, input: { person: oidOf('tom'), text: 'You know it.' } }] : [],
        });
        if (severity === 'serious') leavesInPeace(after, sent);
        tellsOnce(sent);
        passesOverAtOnce(after);
        goesOn(after, until);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is seen to wake people when quiet hours are forgotten (control)', () => {
    const night = raised('serious', '2026-01-13T22:00:00Z');
    const forgetful = (rollout: Rollout, now: Parameters<typeof escalation>[1]) =>
      escalation(rollout, now).flatMap((duty) => (duty.kind === 'tellIssue' ? [{ ...duty, at: instantOf(first(rollout).raisedAt) }] : []));
    const walk = { from: '2026-01-13T22:00:00Z', until: '2026-01-13T22:10:00Z' };
    leavesInPeace(night, walkedIssues(night, walk).sent);
    assert.throws(
      () => leavesInPeace(night, walkedIssues(night, { ...walk, owed: forgetful }).sent),
      /maya gets tellIssue .* in quiet hours/,
    );
  });

  it('is seen to end by itself, and to lose time, when the repeats and the passing over are left out (control)', () => {
    const owed = (rollout: Rollout, now: Parameters<typeof escalation>[1]) =>
      escalation(rollout, now).filter(({ kind }) => kind !== 'repeatIssue');
    const until = '2026-01-13T12:00:00Z';
    const { rollout } = walkedIssues(raised('red'), { from: '2026-01-13T10:00:00Z', until, owed });
    goesOn(rollout, until);
    assert.equal(owed(rollout, anInstant(until)).filter((duty) => 'to' in duty && !rollout.ended[duty.key]).length, 0);
    const failed = walkedIssues(raised('red'), {
      from: '2026-01-13T10:00:00Z',
      until: '2026-01-13T10:00:00Z',
      outcomes: { raj: 'blocked' },
    });
    passesOverAtOnce(failed.rollout);
    const patient = walkedIssues(raised('red'), { from: '2026-01-13T10:00:00Z', until: '2026-01-13T10:00:00Z' });
    assert.deepEqual(
      [patient, failed].map(({ sent }) => toPeople(sent).map(({ to }) => to)),
      [['raj'], ['raj', 'maya', 'maya']],
    );
  });

  it('comes a dozen times in a row, then once each morning (P95)', () => {
    const { sent } = walkedIssues(raised('red', '2026-01-13T16:00:00Z'), { from: '2026-01-13T16:00:00Z', until: '2026-01-16T12:00:00Z' });
    const again = sent.filter(({ duty, to }) => duty.kind === 'repeatIssue' && to === 'raj').map(({ at }) => at.toString().slice(5, 16));
    assert.deepEqual([again.length, again.slice(11)], [14, ['01-14T10:00', '01-15T08:00', '01-16T08:00']]);
  });

  it('goes before everything else that is due, and is not waited for by the clock when it is in the future (U7)', () => {
    const late = anInstant('2026-01-13T16:05:00Z');
    const red = raised('red', '2026-01-13T16:05:00Z');
    const due = dutiesAt(red, late);
    assert.deepEqual([due[0]?.kind, due.length > 5], ['tellIssue', true]);
    const wakes = agenda(red, late).filter(({ at }) => at.epochMilliseconds > late.epochMilliseconds);
    const soonest = Math.min(...wakes.map(({ at }) => at.epochMilliseconds));
    assert.equal(nextWakeAt(red, late)?.epochMilliseconds, soonest);
  });

  it('tells the decider at once when its milestone has an open decision, and climbs on all the same (N7)', () => {
    const active = withDone(running, { verb: 'activateMilestone', by: 'maya', input: { milestone: 'kickoff' } });
    const report = { team: 'data', day: '2026-01-13', done: 'Sources opened', days: -9 };
    const late = withDone(active, { verb: 'reportStatus', by: 'dana', input: report, at: '2026-01-13T15:00:00Z' });
    const tells = (rollout: Rollout) => {
      const red = withDone(rollout, {
        verb: 'raiseIssue',
        by: 'eve',
        input: { severity: 'red', text: 'No access', milestone: 'kickoff' },
        at: '2026-01-13T15:30:00Z',
      });
      const walk = { from: '2026-01-13T15:30:00Z', until: '2026-01-13T15:50:00Z' };
      return walkedIssues(red, walk)
        .sent.filter(({ duty }) => duty.kind === 'tellIssue')
        .map(({ to, at }) => `${to} ${at.toString().slice(11, 16)}`)
        .toSorted();
    };
    assert.deepEqual(tells(late), ['ana 15:30', 'maya 15:45', 'raj 15:30']);
    assert.deepEqual(tells(active), ['maya 15:45', 'raj 15:30']);
  });

  it('carries a question to who raised it and the answer back, and the clock runs on (P95)', () => {
    const { sent } = walkedIssues(raised('red'), {
      from: '2026-01-13T10:00:00Z',
      until: '2026-01-13T10:16:00Z',
      doings: [
        { verb: 'askAboutIssue', by: 'raj', input: { text: 'All guests?' }, at: '2026-01-13T10:05:00Z' },
        { verb: 'answerIssue', by: 'dana', input: { question: `q${raised('red').seq + 3}`, text: 'All.' }, at: '2026-01-13T10:07:00Z' },
      ],
    });
    assert.deepEqual(
      toPeople(sent).map(({ to, duty, at }) => `${duty.kind} ${to} ${at.toString().slice(11, 16)}`),
      ['tellIssue raj 10:00', 'tellIssueQuestion dana 10:05', 'tellIssueAnswer raj 10:07', 'tellIssue maya 10:15'],
    );
  });

  it('comes back to who passed it on, with the clock as it was, when that is taken back', () => {
    const red = raised('red');
    const issue = first(red).id;
    const taken = withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue }, at: '2026-01-13T10:01:00Z' });
    const passed = withDone(taken, {
      verb: 'passIssueOn',
      by: 'raj',
      input: { issue, person: oidOf('tom'), text: 'You know it.' },
      at: '2026-01-13T10:05:00Z',
    });
    assert.deepEqual([first(passed).taken, first(passed).passed[0]?.to], [null, 'tom']);
    const back = withDone(passed, { verb: 'undo', by: 'raj', input: { seq: passed.seq }, at: '2026-01-13T10:06:00Z' });
    assert.deepEqual([first(back).taken?.by, first(back).passed], ['raj', []]);
  });
});

describe('how long bad news waited (P96)', () => {
  const issue = first(raised('red')).id;
  const cases: [string, { verb: string; by: Name; input?: object; at: string }[], number | null][] = [
    ['while nobody has it, it has no end', [], null],
    ['ends when somebody takes it', [{ verb: 'takeIssue', by: 'raj', at: '2026-01-13T10:14:00Z' }], 14],
    [
      'ends when somebody took it, also when they passed it on later',
      [
        { verb: 'takeIssue', by: 'raj', at: '2026-01-13T10:14:00Z' },
        { verb: 'passIssueOn', by: 'raj', input: { person: oidOf('tom'), text: 'You know it.' }, at: '2026-01-13T10:40:00Z' },
      ],
      14,
    ],
    ['ends when somebody decides', [{ verb: 'decideIssue', by: 'maya', input: { text: 'Go on.' }, at: '2026-01-13T10:20:59Z' }], 20],
    ['ends when somebody asks back', [{ verb: 'askAboutIssue', by: 'maya', input: { text: 'All?' }, at: '2026-01-13T10:03:00Z' }], 3],
    ['ends when somebody settles it', [{ verb: 'resolveIssue', by: 'raj', input: { text: 'Done.' }, at: '2026-01-13T10:30:00Z' }], 30],
    [
      'counts the first of them',
      [
        { verb: 'takeIssue', by: 'raj', at: '2026-01-13T10:14:00Z' },
        { verb: 'decideIssue', by: 'ana', input: { text: 'Go on.' }, at: '2026-01-13T10:20:00Z' },
      ],
      14,
    ],
    [
      'is not ended by a question of who raised it',
      [{ verb: 'askAboutIssue', by: 'dana', input: { text: 'Who?', person: oidOf('raj') }, at: '2026-01-13T10:03:00Z' }],
      null,
    ],
  ];
  for (const [name, doings, minutes] of cases)
    it(name, () => {
      const rollout = doings.reduce((before, one) => withDone(before, { ...one, input: { issue, ...one.input } }), raised('red'));
      assert.deepEqual(
        latencyOf(rollout).map((one) => one.minutes),
        [minutes],
      );
    });

  it('is not measured for what costs hours only', () => assert.deepEqual(latencyOf(raised('minor')), []));
});
