import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { badNewsMissing, badNewsUndo } from '../words/badNews.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { openIssueIn } from './issueIn.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  text: words(
    () => badNewsMissing.question,
    () => fieldNames.question,
    1000,
  ),
  /** Left out, it goes to whoever raised the issue. */
  person: idOf(() => inputWords.person).optional(),
});

/** Asks whoever raised an issue, or somebody else, what is needed to decide on it; the question does not stop the clock (P95). */
export const askAboutIssue = command<z.infer<typeof input>>({
  verb: 'askAboutIssue',
  does: 'Ask a question about an issue, to whoever raised it or to somebody else.',
  input,
  names: ({ person }) => (person ? [person] : []),
  decide(told) {
    const { rollout, input, by, named } = told;
    const issue = openIssueIn(told, input.issue);
    if (isRefusal(issue)) return issue;
    const to = input.person ? (named[input.person] ?? '') : issue.raisedBy;
    if (to === by || to === 'milepost') return refuse('toThemselves');
    const naming: NewEntry[] = rollout.people[to]
      ? []
      : [{ type: 'personNamed', data: { person: to, side: rollout.people[by]?.side ?? 'customer' } }];
    const question = `q${rollout.seq + 1}`;
    return { entries: [{ type: 'issueAsked', data: { issue: issue.id, question, to }, words: { text: input.text } }, ...naming] };
  },
  undo: () => badNewsUndo.question,
});
