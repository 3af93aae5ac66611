import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import { badNewsMissing, badNewsSo } from '../words/badNews.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { decidesOn, notPutTo, openIssueIn } from './issueIn.ts';
import { letGoIssue } from './takeIssue.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  text: words(
    () => badNewsMissing.decision,
    () => fieldNames.decision,
    1000,
  ),
});

/** Decides on an issue; it stays open until it is resolved, and whoever decides has it when nobody else does (P95, N7). */
export const decideIssue = command<z.infer<typeof input>>({
  verb: 'decideIssue',
  does: 'Decide on an issue; it stays open until it is resolved.',
  input,
  decide(told) {
    const { by } = told;
    const { issue: id, text } = told.input;
    const issue = openIssueIn(told, id);
    if (isRefusal(issue)) return issue;
    if (!decidesOn(told, issue, by)) return notPutTo(told, issue);
    if (issue.decided?.text === text) return refuse('alreadySo', { what: badNewsSo.said });
    const taking: NewEntry[] = issue.taken ? [] : [{ type: 'issueTaken', data: { issue: id } }];
    return { entries: [...taking, { type: 'issueDecided', data: { issue: id, was: issue.decided?.seq ?? null }, words: { text } }] };
  },
  undo: {
    issueTaken: (rollout, entry) => letGoIssue(rollout, entry),
    issueDecided(rollout, { seq, data: { issue: id, was } }) {
      const issue = rollout.issues.find((one) => one.id === id);
      if (issue?.decided?.seq !== seq) return issue?.decided ? refuse('dependsOn', { what: laterWords.decision }) : refuse('undoneAlready');
      if (issue.resolved) return refuse('dependsOn', { what: laterWords.settled });
      const before = was === null ? null : entryAt(rollout, was);
      if (!before?.words.text) return { entries: [{ type: 'issueUndecided', data: { issue: id, decision: seq } }] };
      return { entries: [{ type: 'issueDecided', data: { issue: id, was: seq }, words: { text: before.words.text } }] };
    },
  },
});
