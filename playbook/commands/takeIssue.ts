import { z } from 'zod';
import type { EntryOf } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { momentWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ issue: idOf(() => inputWords.choice) });

/** Takes an issue: it climbs no further, and everybody sees who has it (P95). */
export const takeIssue = command<z.infer<typeof input>>({
  verb: 'takeIssue',
  does: 'Take an issue: it stops climbing, and everybody sees that you have it.',
  input,
  decide({ rollout, input, people }) {
    const issue = rollout.issues.find(({ id }) => id === input.issue);
    if (!issue) return refuse('unknownIssue');
    if (issue.resolved) return refuse('resolved', { who: nameOf(people, issue.resolved.by) });
    if (issue.taken)
      return refuse('taken', { who: nameOf(people, issue.taken.by), when: momentWords(issue.taken.at, rollout.start?.zone ?? 'UTC') });
    return { entries: [{ type: 'issueTaken', data: { issue: issue.id } }] };
  },
  undo: { issueTaken: (rollout, entry) => letGoIssue(rollout, entry) },
});

/** An issue taken by this entry waits for somebody again. */
export function letGoIssue(rollout: Rollout, { data, by, at, seq }: EntryOf<'issueTaken'>): Decision {
  const issue = rollout.issues.find(({ id }) => id === data.issue);
  if (issue?.taken?.seq !== seq) return refuse('undoneAlready');
  if (issue.resolved) return refuse('dependsOn', { what: laterWords.settled });
  return { entries: [{ type: 'issueLetGo', data: { issue: issue.id, was: { by, at } } }] };
}
