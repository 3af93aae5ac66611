import assert from 'node:assert/strict';
import { reportTyped } from '../../bot/talk/reporting.ts';
import { aRollout } from '../support/builders.ts';

const rollout = aRollout();

/** What is said, and what it comes to: the team, what it is, and the rest. */
const said: [text: string, team: string | null, what: object | null][] = [
  ['report data done: loaded the accounts, 2 behind', 'data', { kind: 'report', done: 'loaded the accounts', days: '-2', forecastOn: '' }],
  ['Data team: on plan. Mail works', 'data', { kind: 'report', done: 'Mail works', days: '0', forecastOn: '' }],
  ['data: 3 of 4 sources clean, one day ahead', 'data', { kind: 'report', done: '3 of 4 sources clean', days: '1', forecastOn: '' }],
  ['status: tickets imported, 3 days late', null, { kind: 'report', done: 'tickets imported', days: '-3', forecastOn: '' }],
  ['report data loaded 40 accounts, 2 behind', 'data', { kind: 'report', done: 'loaded 40 accounts', days: '-2', forecastOn: '' }],
  ['report: loaded accounts, ready on 2026-03-18', null, { kind: 'report', done: 'loaded accounts', days: '', forecastOn: '2026-03-18' }],
  ['data: loaded the accounts', 'data', { kind: 'report', done: 'loaded the accounts', days: '', forecastOn: '' }],
  ['report data', 'data', { kind: 'report', done: '', days: '', forecastOn: '' }],
  ['no change', null, { kind: 'noChange', done: '' }],
  ['No change.', null, { kind: 'noChange', done: '' }],
  ['still no change, because the vendor is silent', null, { kind: 'noChange', done: 'because the vendor is silent' }],
  ['data team: no change', 'data', { kind: 'noChange', done: '' }],
  ['no change for the data team', 'data', { kind: 'noChange', done: '' }],
  ['not today', null, { kind: 'notToday', reason: '' }],
  ['Not today, the whole team is in training', null, { kind: 'notToday', reason: 'the whole team is in training' }],
  ['ask me in 30 minutes', null, { kind: 'later', minutes: 30 }],
  ['Ask me again in an hour.', null, { kind: 'later', minutes: 60 }],
  ['ask me in 2 hours', null, { kind: 'later', minutes: 120 }],
  ['ask me later', null, { kind: 'later', minutes: 30 }],
  ['ask ana instead', null, { kind: 'askInstead', who: 'ana' }],
  ['Not me, ask Ana Ruiz', null, { kind: 'askInstead', who: 'Ana Ruiz' }],
  ['status', null, null],
  ['status of the plan', null, null],
  ['report a bug', null, null],
  ['data cleaning', null, null],
  ['ask ana about the data', null, null],
  ['nothing changed in the plan today', null, null],
];

describe('what somebody types of their team’s day', () => {
  for (const [text, team, what] of said)
    it(`“${text}” ${what ? 'is understood' : 'is about something else'} (P79, P80)`, () => {
      const typed = reportTyped(text, rollout);
      if (!what) return assert.equal(typed, null);
      assert.ok(typed);
      const { team: found, ...rest } = typed;
      assert.deepEqual([found?.id ?? null, rest], [team, what]);
    });
});
