import { z } from 'zod';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { badNewsMissing, badNewsSo, badNewsUndo } from '../words/badNews.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { isManager } from './access.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { openIssueIn } from './issueIn.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  question: idOf(() => inputWords.choice),
  text: words(
    () => badNewsMissing.answer,
    () => fieldNames.answer,
    1000,
  ),
});

/** Answers what was asked about an issue: who was asked may, who raised it, and the managers (P95). */
export const answerIssue = command<z.infer<typeof input>>({
  verb: 'answerIssue',
  does: 'Answer what was asked about an issue.',
  input,
  decide(told) {
    const { rollout, input, by, people } = told;
    const issue = openIssueIn(told, input.issue);
    if (isRefusal(issue)) return issue;
    const asked = issue.asked.find(({ id }) => id === input.question);
    if (!asked) return refuse('unknownQuestion');
    if (by !== asked.to && by !== issue.raisedBy && !isManager(rollout, by))
      return refuse('notYours', { who: namesOf(people, [asked.to]) });
    if (asked.answer) return refuse('alreadySo', { what: badNewsSo.answered(nameOf(people, asked.answer.by)) });
    return { entries: [{ type: 'issueAnswered', data: { issue: issue.id, question: asked.id }, words: { text: input.text } }] };
  },
  undo: () => badNewsUndo.answer,
});
