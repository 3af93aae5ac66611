// Once somebody has it: who hears of it, what was asked, whether it is still so, and how it ended (P95, P97).
import type { By, PersonId } from '../journal/Entry.ts';
import type { Issue, IssueWord } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { issueSubject } from '../journal/subjects.ts';
import type { Duty, Task } from './Duty.ts';
import { isOutOfReach, mayHearAt } from './issueChain.ts';
import { issueAnswerKey, issueQuestionKey, passedKey, resolvedKey, staleKey, tellKey } from './issueKeys.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { quietUntil } from './quietHours.ts';
import { addWorkingDays } from './workingDays.ts';

/** Working days without a word after which it is asked again. [assumption] */
const staleAfterDays = { red: 1, serious: 2, minor: 2 } as const;

/** A settled issue is news for a day; later it is found in the tab. [assumption] */
const newsForHours = 24;

/** How far back settled issues are looked for. */
const lookBackDays = 7;

/** The word to the reporter that somebody has it, and once more when it was decided. */
export function takenNotices({ id, raisedBy, taken, decided }: Issue): Duty[] {
  const by = (word: { by: By; at: string; seq: number }, key: string): Duty[] =>
    raisedBy === 'milepost' || word.by === raisedBy
      ? []
      : [dutyOf({ kind: 'tellTaken', issue: id, to: raisedBy }, `${issueSubject(id)}/${key}/${word.seq}`, instantOf(word.at))];
  const atOnce = taken && decided && taken.by === decided.by && taken.at === decided.at;
  return [...(taken && !atOnce ? by(taken, 'taken') : []), ...(decided ? by(decided, 'decided') : [])];
}

/** What was asked, to whom it was asked; once answered, the answer to who asked. */
export function questionsAndAnswers(rollout: Rollout, issue: Issue): Duty[] {
  const hears = (to: PersonId, at: string) => mayHearAt(rollout, issue, to, instantOf(at));
  return issue.asked.flatMap(({ id: question, by, to, at, answer }): Duty[] => {
    if (!answer)
      return by === to
        ? []
        : [dutyOf({ kind: 'tellIssueQuestion', issue: issue.id, question, to }, issueQuestionKey(issue.id, question), hears(to, at))];
    if (answer.by === by || by === 'milepost') return [];
    return [
      dutyOf({ kind: 'tellIssueAnswer', issue: issue.id, question, to: by }, issueAnswerKey(issue.id, question), hears(by, answer.at)),
    ];
  });
}

/** The last thing whoever has it, or anybody else, said of it; null while nobody has it. */
export function lastWordOf({ taken, decided, asked, confirmed, workaround }: Issue): Pick<IssueWord, 'at' | 'seq'> | null {
  if (!taken) return null;
  const said = [decided, confirmed, workaround, ...asked.flatMap((one) => [one, one.answer])];
  return said.reduce<Pick<IssueWord, 'at' | 'seq'>>((last, one) => (one && one.seq > last.seq ? one : last), taken);
}

/** "Is it still so?" to whoever has it, when nothing was said for a while, and again until something is. */
export function staleQuestion(rollout: Rollout, issue: Issue): Duty[] {
  const word = lastWordOf(issue);
  if (!word || !issue.taken || issue.taken.by === 'milepost') return [];
  let time = 0;
  let since = instantOf(word.at);
  for (let ended = rollout.ended[staleKey(issue.id, word.seq, time)]; ended; ended = rollout.ended[staleKey(issue.id, word.seq, time)]) {
    since = instantOf(ended.at);
    time += 1;
  }
  const due = workingDaysLater(rollout, since, staleAfterDays[issue.severity]);
  const to = [issue.taken.by, ...(rollout.holders.projectManager ?? [])].find((person) => !isOutOfReach(rollout, person, due));
  if (!to) return [];
  return [dutyOf({ kind: 'askStale', issue: issue.id, to }, staleKey(issue.id, word.seq, time), quietUntil(rollout, to, due))];
}

/** The same hour that many working days later. */
function workingDaysLater({ start }: Rollout, from: Instant, days: number): Instant {
  const zone = start?.zone ?? 'UTC';
  const day = addWorkingDays(dayIn(from, zone), days);
  return from
    .toZonedDateTimeISO(zone)
    .with({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) })
    .toInstant();
}

/** Everybody who was told of it. */
function toldOf({ people, ended }: Rollout, { id, passed }: Issue): PersonId[] {
  const wasSent = (key: string) => ended[key]?.outcome === 'sent';
  const handed = passed.filter(({ seq }) => wasSent(passedKey(id, seq))).map(({ to }) => to);
  return [...new Set([...Object.keys(people).filter((person) => wasSent(tellKey(id, person))), ...handed])];
}

/** How it was settled, to the reporter and everybody who had been told; whoever settled it knows (P97). */
export function resolvedNews(rollout: Rollout, issue: Issue, now: Instant): Duty[] {
  const { resolved, raisedBy } = issue;
  if (!resolved || isAfter(now, instantOf(resolved.at).add({ hours: 24 * lookBackDays }))) return [];
  const hear = new Set([...(raisedBy === 'milepost' ? [] : [raisedBy]), ...toldOf(rollout, issue)]);
  hear.delete(resolved.by);
  return [...hear].map((to) => {
    const at = quietUntil(rollout, to, instantOf(resolved.at));
    const missed = isAfter(now, at.add({ hours: newsForHours }));
    return { ...dutyOf({ kind: 'tellResolved', issue: issue.id, to }, resolvedKey(issue.id, resolved.seq, to), at), missed };
  });
}

const dutyOf = (task: Task & { issue: string }, key: string, at: Instant): Duty => ({
  ...task,
  key,
  subject: issueSubject(task.issue),
  at,
  missed: false,
});
