import assert from 'node:assert/strict';
import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { documentsOf } from '../../playbook/views/documentsOf.ts';
import { liveLine, liveView } from '../../playbook/views/liveShown.ts';
import { waiting } from '../../playbook/views/needs.ts';
import { validUntil } from '../../playbook/views/validUntil.ts';
import { anInstant, aRollout, type Doing, type Name, oidOf, people, withDone, withEntries } from '../support/builders.ts';

const running = aRollout();
const looking = (rollout: Rollout, at = '2026-01-13T08:40:00Z', reader: Name | null = 'maya') => ({
  rollout,
  people,
  now: anInstant(at),
  reader,
  readerName: '',
});
const live = (...from: Parameters<typeof looking>) =>
  JSON.parse(JSON.stringify(liveView(looking(...from))).replaceAll('\u00a0', ' ')) as ReturnType<typeof liveView>;
const report = (team: string, by: Name, days: number, day = '2026-01-12'): Doing => ({
  verb: 'reportStatus',
  by,
  input: { team, day, done: `Done by ${by}`, days },
  at: `${day}T15:10:00Z`,
});
const askedOf = (rollout: Rollout, team: string, day: string, outcome: DutyOutcome = 'sent') =>
  withEntries(
    rollout,
    [
      {
        type: 'dutyEnded',
        data: { duty: `status/${team}/${day}`, subject: `status/${team}/${day}`, outcome, to: 'ben', drawnAt: rollout.seq },
      },
    ],
    {
      at: `${day}T15:00:00Z`,
    },
  );
const verbs = (actions: { verb: string }[]) => actions.map(({ verb }) => verb);
/** Ben is silent, Raj behind, Ira's team has a red issue, everybody else is on plan. */
const morning = [
  report('data', 'dana', 0),
  report('integration', 'raj', -2),
  report('training', 'tom', 1),
  report('itsec', 'ira', 0),
  report('desk', 'sol', 0),
].reduce((rollout, doing) => withDone(rollout, doing), askedOf(running, 'sales', '2026-01-12'));
const red = withDone(morning, {
  verb: 'raiseIssue',
  by: 'ira',
  input: { severity: 'red', text: 'Guests cannot sign in', team: 'itsec' },
  at: '2026-01-13T08:00:00Z',
});

describe('the teams in turn', () => {
  it('begin with those in trouble, then the silent, then the rest as the plan has them (P76, P84)', () => {
    assert.deepEqual(
      live(red).teams.map(({ name }) => name),
      ['Integration', 'IT security', 'Sales', 'Data team', 'Service desk', 'Training'],
    );
  });

  it('say what was reported of the day before, or why there is nothing (P79, P80)', () => {
    const of = (name: string) => live(red).teams.find((team) => team.name === name);
    assert.equal(of('Integration')?.text, 'Mon 12 Jan: Done by raj');
    assert.deepEqual(of('Integration')?.lines, [{ mark: 'late', text: '2 days behind' }]);
    assert.equal(of('Sales')?.text, 'Mon 12 Jan: No report came.');
    assert.deepEqual(of('Sales')?.lines, [{ mark: 'missing', text: 'Missing' }]);
    assert.equal(of('Sales')?.person?.name, 'Ben');
  });

  it('show every open issue of the team, once (P81)', () => {
    const [, security] = live(red).teams;
    assert.deepEqual(
      security?.lines.filter(({ mark }) => mark === 'red'),
      [{ mark: 'red', text: 'Guests cannot sign in' }],
    );
  });

  it('are the active ones, and who is pulled in for that day (P77)', () => {
    const resting = withDone(red, { verb: 'changeTeam', by: 'maya', input: { team: 'desk', active: false } });
    const names = (rollout: Rollout) => live(rollout).teams.map(({ name }) => name);
    assert.ok(!names(resting).includes('Service desk'));
    const pulled = withEntries(resting, [
      { type: 'teamPulledIn', data: { team: 'desk', from: '2026-01-13', until: '2026-01-14', was: null } },
    ]);
    assert.ok(names(pulled).includes('Service desk'));
  });
});

describe('what may be done in a live check', () => {
  it('is begun, ended and placed by those who steer; noted and taken offline by everybody in the channel', () => {
    const on = withDone(red, { verb: 'beginLiveCheck', by: 'maya', at: '2026-01-13T08:30:00Z' });
    const of = (rollout: Rollout, reader: Name | null) => {
      const { actions, teams } = live(rollout, undefined, reader);
      return [verbs(actions), verbs(teams[0]?.actions ?? [])];
    };
    assert.deepEqual(of(red, 'maya'), [['beginLiveCheck', 'setLivePlace', 'noteFollowUp', 'planCheck'], ['noteFollowUp']]);
    assert.deepEqual(of(on, 'maya'), [
      ['endLiveCheck', 'setLivePlace', 'noteFollowUp', 'planCheck'],
      ['noteLive', 'noteFollowUp'],
    ]);
    assert.deepEqual(of(on, 'dana'), [['noteFollowUp'], ['noteLive', 'noteFollowUp']]);
    assert.deepEqual(of(on, null), of(on, 'dana'));
  });

  it('asks for what a command takes', () => {
    const [note, offline] = live(withDone(red, { verb: 'beginLiveCheck', by: 'maya', at: '2026-01-13T08:30:00Z' })).teams[1]?.actions ?? [];
    assert.deepEqual(
      note?.asks.map(({ name, kind }) => [name, kind]),
      [['text', 'longText']],
    );
    assert.deepEqual(
      offline?.asks.map(({ name }) => name),
      ['text', 'people', 'dueOn', 'issue'],
    );
    assert.deepEqual([offline?.asks[1]?.value, offline?.asks[3]?.choices?.[0]?.label], [oidOf('ira'), 'Guests cannot sign in']);
  });

  it('stays true until it is over by itself', () => {
    const on = withDone(running, { verb: 'beginLiveCheck', by: 'maya', at: '2026-01-13T08:30:00Z' });
    assert.equal(validUntil(on, anInstant('2026-01-13T08:40:00Z')).toString(), '2026-01-13T10:30:00Z');
    assert.equal(live(on).begunAt, '2026-01-13T08:30:00Z');
    assert.equal(live(on, '2026-01-13T10:30:00Z').begunAt, null);
  });
});

describe('the line about the live check', () => {
  const line = (rollout: Rollout) => liveLine(looking(rollout)).line.replaceAll('\u00a0', ' ');

  it('says hour and room, that none is set yet, and since when one is on (P83)', () => {
    assert.equal(line(running), 'No hour is set for the live check yet. It takes up to 30 minutes.');
    const set = withDone(running, { verb: 'setLivePlace', by: 'maya', input: { at: '09:30', minutes: 20, place: 'room Saône' } });
    assert.equal(line(set), 'Each working day at 09:30, up to 20 minutes, in room Saône.');
    const on = withDone(set, { verb: 'beginLiveCheck', by: 'maya', at: '2026-01-13T08:31:00Z' });
    assert.equal(line(on), 'Each working day at 09:30, up to 20 minutes, in room Saône. It is on since 09:31.');
  });
});

describe('follow-ups and deeper checks on the page', () => {
  const item = (text: string, dueOn?: string): Doing => ({
    verb: 'noteFollowUp',
    by: 'maya',
    input: { text, people: [oidOf('ben')], dueOn },
    at: '2026-01-13T08:45:00Z',
  });
  const listed = [item('Later', '2026-01-20'), item('Some day'), item('Soon', '2026-01-14')].reduce(
    (rollout, doing) => withDone(rollout, doing),
    running,
  );

  it('stand open first, the soonest due at the top, and leave a week after they were settled', () => {
    const done = withDone(listed, {
      verb: 'finishFollowUp',
      by: 'ben',
      input: { item: listed.followUps[0]?.id },
      at: '2026-01-14T09:00:00Z',
    });
    const of = (at: string) => live(done, at).followUps.map(({ text, mark }) => `${text} ${mark}`);
    assert.deepEqual(of('2026-01-14T10:00:00Z'), ['Soon going', 'Some day going', 'Later good']);
    assert.deepEqual(of('2026-01-22T10:00:00Z'), ['Soon late', 'Some day going']);
  });

  it('are closed by those who settle them', () => {
    const of = (reader: Name) => verbs(live(listed, undefined, reader).followUps[0]?.actions ?? []);
    assert.deepEqual([of('ben'), of('maya'), of('dana')], [['finishFollowUp'], ['finishFollowUp', 'dropFollowUp'], []]);
  });

  it('stand under what is needed from each, on their day and after it (P44, P88)', () => {
    const of = (at: string) =>
      waiting(looking(listed, at))
        .filter(({ kind }) => kind === 'followUp')
        .map(({ text, to, when, late }) => `${text} ${to} ${when.replaceAll('\u00a0', ' ')} ${late}`);
    assert.deepEqual(of('2026-01-15T09:00:00Z'), [
      'Settle “Soon” ben due since Wed 14 Jan true',
      'Settle “Some day” ben waiting since Tue 13 Jan false',
      'Settle “Later” ben by Tue 20 Jan false',
    ]);
  });

  it('name the next check with its hour, its rhythm and its file; one called off is gone (P89)', () => {
    const planned = withDone(running, {
      verb: 'planCheck',
      by: 'maya',
      input: { team: 'data', on: '2026-01-14', at: '10:00', minutes: 30, everyWeeks: 2 },
    });
    const of = (at: string) => live(planned, at).checks.map(({ when }) => when);
    assert.deepEqual(of('2026-01-13T09:00:00Z'), ['Wed 14 Jan, 10:00 to 10:30, every 2 weeks']);
    assert.deepEqual(of('2026-01-14T09:30:00Z'), ['Wed 28 Jan, 10:00 to 10:30, every 2 weeks']);
    const [check] = live(planned).checks;
    assert.equal(check?.calendar, `/api/rollouts/r1/documents/check-${check?.id}.ics`);
    assert.deepEqual(
      [verbs(check?.actions ?? []), verbs(live(planned, '2026-01-14T11:00:00Z').checks[0]?.actions ?? [])],
      [
        ['planCheck', 'callOffCheck'],
        ['recordCheck', 'planCheck', 'callOffCheck'],
      ],
    );
    const [milestone] = planned.milestones;
    assert.ok(milestone && documentsOf(looking(planned), milestone).some(({ path }) => path.endsWith('/checks.ics')));
    assert.deepEqual(live(withDone(planned, { verb: 'callOffCheck', by: 'maya', input: { check: check?.id } })).checks, []);
  });
});
