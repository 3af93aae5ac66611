import assert from 'node:assert/strict';
import { agenda, dutiesAt } from '../../playbook/clock/agenda.ts';
import type { Duty } from '../../playbook/clock/Duty.ts';
import { deeperChecks, nextCheckOn } from '../../playbook/clock/deeperChecks.ts';
import { issuesToFollow } from '../../playbook/clock/issueFollowUps.ts';
import { takenOffline } from '../../playbook/clock/takenOffline.ts';
import { talksDue } from '../../playbook/clock/talkTo.ts';
import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { DeeperCheck } from '../../playbook/journal/LiveCheck.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Doing, oidOf, withDone, withEntries } from '../support/builders.ts';

const running = aRollout();
const followUp = (more: object = {}, at = '2026-01-13T09:00:00Z', by: Doing['by'] = 'maya'): Doing => ({
  verb: 'noteFollowUp',
  by,
  input: { text: 'Who names the testers?', people: [oidOf('ben'), oidOf('maya')], ...more },
  at,
});
const plan = (more: object = {}, at = '2026-01-12T09:00:00Z'): Doing => ({
  verb: 'planCheck',
  by: 'maya',
  input: { team: 'data', on: '2026-01-21', at: '10:00', ...more },
  at,
});
const told = (duties: Duty[]) => duties.map((duty) => `${'to' in duty ? duty.to : ''} ${duty.at.toString()}`).sort();
/** The duty's end, as the clock's hand writes it. */
const ended = (rollout: Rollout, duty: Duty, outcome: DutyOutcome = 'sent') =>
  withEntries(
    rollout,
    [
      {
        type: 'dutyEnded',
        data: { duty: duty.key, subject: duty.subject, outcome, to: 'to' in duty ? duty.to : null, drawnAt: rollout.seq },
      },
    ],
    { at: duty.at.toString() },
  );
const carriedOut = (rollout: Rollout, at: string, kind: Duty['kind']) =>
  dutiesAt(rollout, anInstant(at))
    .filter((duty) => duty.kind === kind)
    .reduce((before, duty) => ended(before, duty), rollout);

describe('who is told of what was taken offline', () => {
  it('is everybody named, at once, but not who noted it; and all of them on its day (P88)', () => {
    const noted = withDone(running, followUp({ dueOn: '2026-01-15' }));
    assert.deepEqual(told(takenOffline(noted, anInstant('2026-01-13T09:01:00Z'))), [
      'ben 2026-01-13T09:00:00Z',
      'ben 2026-01-15T08:00:00Z',
      'maya 2026-01-15T08:00:00Z',
    ]);
  });

  it('is nobody twice, and nobody any more once it is settled or off the list', () => {
    const noted = withDone(running, followUp({ dueOn: '2026-01-15' }));
    const once = carriedOut(noted, '2026-01-13T09:01:00Z', 'tellFollowUp');
    const left = (rollout: Rollout) => agenda(rollout, anInstant('2026-01-13T09:02:00Z')).filter(({ kind }) => kind === 'tellFollowUp');
    assert.deepEqual(told(left(once)), ['ben 2026-01-15T08:00:00Z', 'maya 2026-01-15T08:00:00Z']);
    for (const verb of ['finishFollowUp', 'dropFollowUp'])
      assert.deepEqual(left(withDone(once, { verb, by: 'maya', input: { item: once.followUps[0]?.id } })), [], verb);
  });

  it('is left in peace in quiet hours and on weekends (U1)', () => {
    const evening = withDone(running, followUp({}, '2026-01-16T20:30:00Z'));
    assert.deepEqual(told(takenOffline(evening, anInstant('2026-01-16T20:31:00Z'))), ['ben 2026-01-19T06:00:00Z']);
    const own = withEntries(running, [
      {
        type: 'quietHoursSet',
        data: { person: 'ben', set: { from: '08:00', until: '11:00', weekends: true, zone: 'Europe/Paris' }, was: null },
      },
    ]);
    const day = withDone(own, followUp({ dueOn: '2026-01-15', people: [oidOf('ben')] }));
    assert.deepEqual(told(takenOffline(day, anInstant('2026-01-13T09:01:00Z'))), ['ben 2026-01-13T10:00:00Z', 'ben 2026-01-15T10:00:00Z']);
  });

  it('is not reminded of a day that has passed while we were away: that is recorded as missed', () => {
    const noted = carriedOut(withDone(running, followUp({ dueOn: '2026-01-15' })), '2026-01-13T09:01:00Z', 'tellFollowUp');
    const late = takenOffline(noted, anInstant('2026-01-16T09:00:00Z')).filter(({ key }) => key.includes('/due/'));
    assert.deepEqual(
      late.map(({ missed }) => missed),
      [true, true],
    );
  });
});

describe('the days of a deeper check', () => {
  const of = (everyWeeks: number | null) => ({ on: '2026-03-11', everyWeeks, calledOff: null }) as DeeperCheck;

  for (const [everyWeeks, day, next] of [
    [null, '2026-03-01', '2026-03-11'],
    [null, '2026-03-11', '2026-03-11'],
    [null, '2026-03-12', null],
    [1, '2026-03-12', '2026-03-18'],
    [2, '2026-03-12', '2026-03-25'],
    [2, '2026-03-25', '2026-03-25'],
    [2, '2026-03-26', '2026-04-08'],
    [12, '2026-03-12', '2026-06-03'],
  ] as const)
    it(`${everyWeeks === null ? 'once' : `every ${everyWeeks} weeks`}, from ${day}: ${next ?? 'none'}`, () => {
      assert.equal(nextCheckOn(of(everyWeeks), day), next);
    });
});

describe('who is told of a deeper check', () => {
  it('is whoever speaks for the team, and the manager, at nine on the working day before (P89)', () => {
    const planned = withDone(running, plan({ on: '2026-01-19' }));
    assert.deepEqual(told(deeperChecks(planned, anInstant('2026-01-12T09:01:00Z'))), [
      'dana 2026-01-16T08:00:00Z',
      'maya 2026-01-16T08:00:00Z',
    ]);
  });

  it('hears of the next one alone, and of the one after it when that is next', () => {
    const planned = withDone(running, plan({ everyWeeks: 1 }));
    const first = carriedOut(planned, '2026-01-20T08:00:00Z', 'tellCheck');
    assert.deepEqual(
      deeperChecks(first, anInstant('2026-01-20T08:01:00Z')).filter(({ key }) => !first.ended[key]),
      [],
    );
    assert.deepEqual(told(deeperChecks(first, anInstant('2026-01-21T12:00:00Z')).filter(({ key }) => !first.ended[key])), [
      'dana 2026-01-27T08:00:00Z',
      'maya 2026-01-27T08:00:00Z',
    ]);
  });

  it('hears at once of one that is planned after that, but not who planned it', () => {
    const planned = withDone(running, plan({ on: '2026-01-13' }, '2026-01-12T13:00:00Z'));
    assert.deepEqual(told(deeperChecks(planned, anInstant('2026-01-12T13:01:00Z'))), ['dana 2026-01-12T13:00:00Z']);
  });

  it('hears again when the hour changes, and not when only the agenda does', () => {
    const first = carriedOut(withDone(running, plan()), '2026-01-20T08:00:00Z', 'tellCheck');
    const check = first.checks[0]?.id;
    const change = (more: object) => withDone(first, plan({ check, ...more }, '2026-01-20T12:00:00Z'));
    const left = (rollout: Rollout) =>
      told(deeperChecks(rollout, anInstant('2026-01-20T12:01:00Z')).filter(({ key }) => !rollout.ended[key]));
    assert.deepEqual(left(change({ at: '14:00' })), ['dana 2026-01-20T12:00:00Z']);
    assert.deepEqual(left(change({ agenda: 'The load test' })), []);
  });

  it('hears that it is off, if they were told that it is on', () => {
    const off = (rollout: Rollout) =>
      withDone(rollout, { verb: 'callOffCheck', by: 'maya', input: { check: rollout.checks[0]?.id }, at: '2026-01-20T12:00:00Z' });
    const planned = withDone(running, plan());
    assert.deepEqual(deeperChecks(off(planned), anInstant('2026-01-20T12:01:00Z')), []);
    const first = off(carriedOut(planned, '2026-01-20T08:00:00Z', 'tellCheck'));
    assert.deepEqual(told(deeperChecks(first, anInstant('2026-01-20T12:01:00Z'))), ['dana 2026-01-20T12:00:00Z']);
  });

  it('is the deputy while the representative is away (U1)', () => {
    const away = withDone(running, { verb: 'sayAway', by: 'dana', input: { from: '2026-01-20', until: '2026-01-23' } });
    const deputy = withEntries(away, [{ type: 'roleGiven', data: { role: 'dataLead', person: 'eve' } }]);
    assert.deepEqual(told(deeperChecks(withDone(deputy, plan()), anInstant('2026-01-12T09:01:00Z'))), [
      'eve 2026-01-20T08:00:00Z',
      'maya 2026-01-20T08:00:00Z',
    ]);
  });

  it('is not told afterwards when we were away: that is recorded as missed', () => {
    const duties = deeperChecks(withDone(running, plan()), anInstant('2026-01-23T09:00:00Z'));
    assert.deepEqual(
      duties.map(({ missed, to }: Duty & { to?: string }) => [to, missed]),
      [
        ['dana', true],
        ['maya', true],
      ],
    );
  });
});

describe('whom the manager talks to', () => {
  const silentOn = (rollout: Rollout, ...days: string[]) =>
    days.reduce(
      (before, day) =>
        withEntries(
          before,
          [
            {
              type: 'dutyEnded',
              data: { duty: `status/data/${day}`, subject: `status/data/${day}`, outcome: 'sent', to: 'dana', drawnAt: before.seq },
            },
          ],
          { at: `${day}T15:00:00Z` },
        ),
      rollout,
    );
  const due = (rollout: Rollout, at: string) =>
    talksDue(rollout, anInstant(at)).map(({ team, person, why, days }) => [team.id, person, why, days]);
  const report = (days: number): Doing => ({
    verb: 'reportStatus',
    by: 'dana',
    input: { team: 'data', day: '2026-01-13', done: 'Half of the sources', days },
    at: '2026-01-13T15:00:00Z',
  });

  it('is a team that was silent twice, once the second day has closed (P87)', () => {
    const twice = silentOn(running, '2026-01-12', '2026-01-13');
    assert.deepEqual(due(twice, '2026-01-13T15:30:00Z'), []);
    assert.deepEqual(due(twice, '2026-01-13T16:30:00Z'), [['data', 'dana', 'silent', 0]]);
    assert.deepEqual(due(silentOn(running, '2026-01-12'), '2026-01-12T18:00:00Z'), []);
  });

  it('is a team behind by more than is tolerated, and no other (P87)', () => {
    assert.deepEqual(due(withDone(running, report(-2)), '2026-01-13T16:00:00Z'), []);
    assert.deepEqual(due(withDone(running, report(-3)), '2026-01-13T16:00:00Z'), [['data', 'dana', 'behind', 3]]);
  });

  it('is nobody who reports by choice and says nothing (U5)', () => {
    const optional = withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', mandatory: false } });
    assert.deepEqual(due(silentOn(optional, '2026-01-12', '2026-01-13'), '2026-01-13T18:00:00Z'), []);
  });

  it('is done once they spoke: in a live check or a deeper one', () => {
    const behind = withDone(running, report(-3));
    const live = withDone(behind, { verb: 'beginLiveCheck', by: 'maya', at: '2026-01-14T08:30:00Z' });
    const noted = withDone(live, {
      verb: 'noteLive',
      by: 'maya',
      input: { team: 'data', text: 'Two more hands' },
      at: '2026-01-14T08:40:00Z',
    });
    assert.deepEqual(due(noted, '2026-01-14T09:00:00Z'), []);
    const held = withDone(withDone(behind, plan({ on: '2026-01-14' })), {
      verb: 'recordCheck',
      by: 'maya',
      input: { check: `c${behind.seq + 1}`, text: 'Two more hands' },
      at: '2026-01-14T09:30:00Z',
    });
    assert.deepEqual(due(held, '2026-01-14T10:00:00Z'), []);
  });
});

describe('the issues the manager follows up', () => {
  it('are the open ones from before today that nobody has a follow-up on, those without a word for long first (P89)', () => {
    const raise = (rollout: Rollout, text: string, at: string) =>
      withDone(rollout, { verb: 'raiseIssue', by: 'dana', input: { severity: 'serious', text }, at });
    const old = raise(running, 'Old', '2026-01-12T10:00:00Z');
    const newer = raise(old, 'Newer', '2026-01-15T10:00:00Z');
    const all = raise(newer, 'Today', '2026-01-16T10:00:00Z');
    const list = (rollout: Rollout) =>
      issuesToFollow(rollout, anInstant('2026-01-16T12:00:00Z')).map(({ issue, stale }) => [issue.text, stale]);
    assert.deepEqual(list(all), [
      ['Old', true],
      ['Newer', false],
    ]);
    const followed = withDone(all, followUp({ issue: all.issues[0]?.id }, '2026-01-16T11:00:00Z'));
    assert.deepEqual(list(followed), [['Newer', false]]);
    const taken = withDone(all, { verb: 'takeIssue', by: 'maya', input: { issue: all.issues[1]?.id }, at: '2026-01-16T11:00:00Z' });
    assert.deepEqual(list(taken), [['Old', true]]);
  });
});
