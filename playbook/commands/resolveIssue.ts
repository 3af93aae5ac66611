import { z } from 'zod';
import type { EntryOf } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  text: words(
    () => inputWords.resolution,
    () => fieldNames.words,
    1000,
  ),
});

/** Says how an issue was settled (P81, P97). */
export const resolveIssue = command<z.infer<typeof input>>({
  verb: 'resolveIssue',
  does: 'Say that an issue is settled, and how.',
  input,
  decide({ rollout, input, people }) {
    const issue = rollout.issues.find(({ id }) => id === input.issue);
    if (!issue) return refuse('unknownIssue');
    if (issue.resolved) return refuse('resolved', { who: nameOf(people, issue.resolved.by) });
    return { entries: [{ type: 'issueResolved', data: { issue: issue.id }, words: { text: input.text } }] };
  },
  undo: { issueResolved: (rollout, entry) => reopenIssue(rollout, entry) },
});

/** An issue settled by this entry is open again. */
export function reopenIssue(rollout: Rollout, { data, seq }: EntryOf<'issueResolved'>): Decision {
  const issue = rollout.issues.find(({ id }) => id === data.issue);
  return issue?.resolved?.seq === seq ? { entries: [{ type: 'issueReopened', data }] } : refuse('undoneAlready');
}
