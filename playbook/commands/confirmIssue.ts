import { z } from 'zod';
import { badNewsMissing, badNewsUndo } from '../words/badNews.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, isRefusal } from './Command.ts';
import { idOf, words } from './fields.ts';
import { decidesOn, notPutTo, openIssueIn } from './issueIn.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  text: words(
    () => badNewsMissing.stillSo,
    () => fieldNames.words,
    1000,
  ),
});

/** Says that an issue is still so, and what holds it up (P89, P95). */
export const confirmIssue = command<z.infer<typeof input>>({
  verb: 'confirmIssue',
  does: 'Say that an issue is still so, and what holds it up.',
  input,
  decide(told) {
    const issue = openIssueIn(told, told.input.issue);
    if (isRefusal(issue)) return issue;
    if (!decidesOn(told, issue, told.by)) return notPutTo(told, issue);
    return { entries: [{ type: 'issueConfirmed', data: { issue: issue.id }, words: { text: told.input.text } }] };
  },
  undo: () => badNewsUndo.confirmed,
});
