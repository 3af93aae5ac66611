import { z } from 'zod';
import type { EntryOf, NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { badNewsMissing, badNewsSo } from '../words/badNews.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { momentWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, type Decision, isRefusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { openIssueIn } from './issueIn.ts';

const input = z.object({
  issue: idOf(() => inputWords.choice),
  person: idOf(() => inputWords.person),
  text: words(
    () => badNewsMissing.passWords,
    () => fieldNames.words,
    1000,
  ),
});

/** Passes an issue on to somebody named or in the channel: they are told at once, and the clock starts anew with them (P95). */
export const passIssueOn = command<z.infer<typeof input>>({
  verb: 'passIssueOn',
  does: 'Pass an issue on to somebody who can do more about it; they are told at once.',
  input,
  names: ({ person }) => [person],
  urgent: () => true,
  decide(told) {
    const { rollout, input, by, named, people } = told;
    const issue = openIssueIn(told, input.issue);
    if (isRefusal(issue)) return issue;
    const { taken } = issue;
    if (taken && taken.by !== by && !isManager(rollout, by))
      return refuse('taken', { who: nameOf(people, taken.by), when: momentWords(taken.at, rollout.start?.zone ?? 'UTC') });
    const to = named[input.person] ?? '';
    if (to === by) return refuse('toThemselves');
    if (taken?.by === to || (!taken && issue.passed.at(-1)?.to === to))
      return refuse('alreadySo', { what: badNewsSo.hasIt(nameOf(people, to)) });
    const naming: NewEntry[] = rollout.people[to]
      ? []
      : [{ type: 'personNamed', data: { person: to, side: rollout.people[by]?.side ?? 'customer' } }];
    return { entries: [{ type: 'issuePassedOn', data: { issue: issue.id, to }, words: { text: input.text } }, ...naming] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    issuePassedOn: (rollout, entry, { people }) => passedBack(rollout, entry, (person) => nameOf(people, person)),
  },
});

/** Whoever had taken it has it again, unless something was built on it. */
function passedBack(rollout: Rollout, { data, seq }: EntryOf<'issuePassedOn'>, name: (person: string) => string): Decision {
  const issue = rollout.issues.find(({ id }) => id === data.issue);
  if (!issue?.passed.some((one) => one.seq === seq)) return refuse('undoneAlready');
  if (issue.resolved) return refuse('dependsOn', { what: laterWords.settled });
  if (issue.taken) return refuse('dependsOn', { what: commandFacts.leans.work(name(issue.taken.by)) });
  if (issue.passed.at(-1)?.seq !== seq) return refuse('dependsOn', { what: laterWords.passedAgain });
  return { entries: [{ type: 'issuePassedBack', data: { issue: issue.id, passed: seq } }] };
}
