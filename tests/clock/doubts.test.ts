import assert from 'node:assert/strict';
import { doubtsAbout } from '../../playbook/clock/doubts.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, withActive, withDone } from '../support/builders.ts';

const day = '2026-01-14';
const at = '2026-01-14T15:10:00Z';

const reporting = (rollout: Rollout, input: object, on = day): Rollout =>
  withDone(rollout, { verb: 'reportStatus', by: 'dana', input: { team: 'data', day: on, ...input }, at: `${on}T15:10:00Z` });

const kinds = (rollout: Rollout): string[] => {
  const report = rollout.reports[`data/${day}`]?.at(-1);
  assert.ok(report);
  return doubtsAbout(rollout, 'data', day, report).map(({ kind }) => kind);
};

/** The rollout in which one deliverable of the data team was due long ago. */
function withOverdue(): Rollout {
  const rollout = structuredClone(aRollout());
  const milestone = rollout.milestones.find(({ deliverables }) => deliverables.some(({ team, met }) => team === 'data' && !met));
  const own = milestone?.deliverables.find(({ team }) => team === 'data');
  assert.ok(own);
  own.dueOn = '2026-01-12';
  return rollout;
}

describe('a report that looks better than what is known', () => {
  it('is marked when a deliverable of the team is overdue (P57, N8)', () => {
    assert.deepEqual(kinds(reporting(withOverdue(), { done: 'Loaded 400 accounts', days: 0 })), ['overdue']);
    assert.deepEqual(kinds(reporting(withOverdue(), { done: 'Loaded 400 accounts', days: 2 })), ['overdue']);
  });

  it('is left alone when it says that the team is behind, or when nothing is overdue: the controls', () => {
    assert.deepEqual(kinds(reporting(withOverdue(), { done: 'Loaded 400 accounts', days: -3 })), []);
    assert.deepEqual(kinds(reporting(aRollout(), { done: 'Loaded 400 accounts', days: 0 })), []);
  });

  it('is marked while its own red issue is open, and not once it is settled (P57)', () => {
    const red = reporting(aRollout(), { done: 'Loaded 400 accounts', days: 0, issueKind: 'red', issueText: 'Import stops' });
    assert.deepEqual(kinds(red), ['redIssue']);
    const issue = red.issues.at(-1)?.id;
    assert.deepEqual(kinds(withDone(red, { verb: 'resolveIssue', by: 'dana', input: { issue, text: 'Restarted' }, at })), []);
  });

  it('is marked when the last user test of its milestone failed (P57)', () => {
    const rollout = aRollout();
    const milestone = rollout.milestones.find(({ deliverables }) => deliverables.some(({ team }) => team === 'data'))?.id ?? '';
    const tried = withDone(withActive(rollout, milestone), {
      verb: 'reportUserTest',
      by: 'maya',
      input: { milestone, result: 'failed', text: 'Guests cannot log in', defects: 1 },
      at: '2026-01-13T09:00:00Z',
    });
    assert.deepEqual(kinds(reporting(tried, { done: 'Loaded 400 accounts', days: 0 })), ['testFailed']);
  });

  it('is asked what is new when its words are those of the last report or the one before (P82, N8)', () => {
    const first = reporting(aRollout(), { done: 'Loaded 400 accounts.', days: -1 }, '2026-01-12');
    const second = reporting(first, { done: 'Mapped 12 fields', days: -1 }, '2026-01-13');
    assert.deepEqual(kinds(reporting(second, { done: 'loaded 400 accounts', days: -1 })), ['repeated']);
    assert.deepEqual(kinds(reporting(second, { done: 'Loaded 500 accounts', days: -1 })), []);
  });

  it('is asked for a number or a fact when it is vague; "No change" says so itself (P82)', () => {
    assert.deepEqual(kinds(reporting(aRollout(), { done: 'Going well', days: 0 })), ['vague']);
    assert.deepEqual(kinds(reporting(aRollout(), { noChange: true })), []);
  });
});
