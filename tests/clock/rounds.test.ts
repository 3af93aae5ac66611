import assert from 'node:assert/strict';
import { digests } from '../../playbook/clock/digests.ts';
import { statusRounds } from '../../playbook/clock/rounds.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, oidOf, withDone, withEntries } from '../support/builders.ts';

const running = aRollout();
const elsewhere = (zone: string, askAt = '16:00') =>
  withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', zone, askAt }, at: '2026-01-12T07:30:00Z' });
const questions = (rollout: Rollout, at: string, team = 'data') =>
  statusRounds(rollout, anInstant(at)).filter((duty) => duty.kind === 'askStatus' && duty.team === team);
const days = (rollout: Rollout, at: string) =>
  questions(rollout, at).map((duty) => (duty.kind === 'askStatus' ? `${duty.day} ${duty.at}` : ''));

describe('the daily status check (P76, P83)', () => {
  it('asks each working day at the hour of the team, on its own clock', () => {
    const coming = (zone: string) =>
      days(elsewhere(zone), '2026-03-05T00:00:00Z')
        .filter((line) => line >= '2026-03-05')
        .slice(0, 4);
    assert.deepEqual(coming('America/Los_Angeles'), [
      '2026-03-05 2026-03-06T00:00:00Z',
      '2026-03-06 2026-03-07T00:00:00Z',
      '2026-03-09 2026-03-09T23:00:00Z',
      '2026-03-10 2026-03-10T23:00:00Z',
    ]);
    assert.deepEqual(coming('Asia/Kolkata').slice(0, 2), ['2026-03-05 2026-03-05T10:30:00Z', '2026-03-06 2026-03-06T10:30:00Z']);
    assert.deepEqual(coming('Pacific/Auckland').slice(0, 3), [
      '2026-03-05 2026-03-05T03:00:00Z',
      '2026-03-06 2026-03-06T03:00:00Z',
      '2026-03-09 2026-03-09T03:00:00Z',
    ]);
  });

  it('asks on Monday in Auckland while it is still Sunday elsewhere', () => {
    const due = questions(elsewhere('Pacific/Auckland', '09:00'), '2026-01-18T20:00:00Z').find(({ key }) => key.endsWith('2026-01-19'));
    assert.deepEqual([due?.at.toString(), due?.missed], ['2026-01-18T20:00:00Z', false]);
  });

  it('is too late four hours after the hour, to the minute', () => {
    const early = elsewhere('Europe/Paris', '15:00');
    const missed = (at: string) => questions(early, at).find(({ key }) => key.endsWith('2026-01-13'))?.missed;
    assert.deepEqual([missed('2026-01-13T18:00:00Z'), missed('2026-01-13T18:00:01Z')], [false, true]);
  });

  it('asks neither those who have reported, nor those who are away, nor a team without a voice', () => {
    const at = '2026-01-13T15:00:00Z';
    const has = (rollout: Rollout) => questions(rollout, at).some(({ key }) => key === 'status/data/2026-01-13');
    assert.equal(has(running), true);
    assert.equal(
      has(withDone(running, { verb: 'reportStatus', by: 'dana', input: { team: 'data', day: '2026-01-13', noChange: true }, at })),
      false,
    );
    assert.equal(has(withDone(running, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-13' } })), false);
    assert.equal(has(withDone(running, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-12' } })), true);
    assert.equal(has(withDone(running, { verb: 'takeRole', by: 'maya', input: { role: 'dataLead', person: oidOf('dana') } })), false);
    assert.equal(has(withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', active: false } })), false);
  });

  it('asks whoever speaks for the team now', () => {
    const handed = withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', representative: oidOf('eve') } });
    assert.ok(questions(handed, '2026-01-13T15:00:00Z').every((duty) => 'to' in duty && duty.to === 'eve'));
  });

  it('does not ask for what was due before the team was active or the rollout ran', () => {
    const late = aRollout({}, '2026-01-13T15:30:00Z');
    assert.equal(days(late, '2026-01-13T16:00:00Z')[0]?.slice(0, 10), '2026-01-14');
    const resumed = withEntries(
      running,
      [
        { type: 'rolloutPaused', data: {} },
        { type: 'rolloutResumed', data: {} },
      ],
      { at: '2026-01-15T15:30:00Z' },
    );
    assert.equal(days(resumed, '2026-01-15T16:00:00Z')[0]?.slice(0, 10), '2026-01-16');
  });
});

describe('a nudge for those who said nothing (P78)', () => {
  const sent = (at: string) =>
    withEntries(
      running,
      [
        {
          type: 'dutyEnded',
          data: { duty: 'status/data/2026-01-13', subject: 'status/data/2026-01-13', outcome: 'sent', to: 'dana', drawnAt: 1 },
        },
      ],
      { at },
    );
  const nudges = (rollout: Rollout, at = '2026-01-13T15:45:00Z') =>
    statusRounds(rollout, anInstant(at)).flatMap((duty) => (duty.kind === 'nudgeStatus' ? [`${duty.to} ${duty.at} ${duty.missed}`] : []));

  it('comes when three quarters of the window are gone, and not after it', () => {
    assert.deepEqual(nudges(sent('2026-01-13T15:00:05Z')), ['dana 2026-01-13T15:45:00Z false']);
    assert.deepEqual(nudges(sent('2026-01-13T15:00:05Z'), '2026-01-13T16:00:01Z'), []);
  });

  it('does not come to those who were not asked, or reported', () => {
    assert.deepEqual(nudges(running), []);
    const report = { team: 'data', day: '2026-01-13', noChange: true };
    assert.deepEqual(
      nudges(withDone(sent('2026-01-13T15:00:05Z'), { verb: 'reportStatus', by: 'dana', input: report, at: '2026-01-13T15:30:00Z' })),
      [],
    );
  });

  it('does not come right behind a question that was asked late', () => {
    assert.deepEqual([nudges(sent('2026-01-13T15:30:00Z')).length, nudges(sent('2026-01-13T15:50:00Z'))], [1, []]);
  });
});

describe('the digest (P86)', () => {
  const keys = (rollout: Rollout, at: string) =>
    digests(rollout, anInstant(at)).map(({ key, at: due, missed }) => `${key} ${due} ${missed}`);

  it('is owed each working day at the hour of the rollout', () => {
    assert.deepEqual(keys(running, '2026-01-16T12:00:00Z').slice(0, 7), [
      'digest/2026-01-12 2026-01-12T16:30:00Z true',
      'digest/2026-01-13 2026-01-13T16:30:00Z true',
      'digest/2026-01-14 2026-01-14T16:30:00Z true',
      'digest/2026-01-15 2026-01-15T16:30:00Z true',
      'digest/2026-01-16 2026-01-16T16:30:00Z false',
      'digest/2026-01-19 2026-01-19T16:30:00Z false',
      'digest/2026-01-20 2026-01-20T16:30:00Z false',
    ]);
  });

  it('is not owed on a day on which no team reports', () => {
    const nobody = running.teams.reduce(
      (rollout, { id }) => withDone(rollout, { verb: 'changeTeam', by: 'maya', input: { team: id, active: false } }),
      running,
    );
    assert.deepEqual(keys(nobody, '2026-01-16T12:00:00Z'), []);
  });
});
