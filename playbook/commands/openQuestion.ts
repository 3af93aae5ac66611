import { representativeOf } from '../clock/whoIsAsked.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Question, Team } from '../journal/Team.ts';
import { dayWords } from '../words/dates.ts';
import { type Refusal, refuse, type Told } from './Command.ts';
import { dayRefused } from './reportDecision.ts';
import { speaksFor } from './speaksFor.ts';

/** The team and what was said of its question that day, while it waits for an answer; else why it does not. */
export function openQuestion(
  { rollout, by, now, people }: Omit<Told<unknown>, 'input'>,
  { team: id, day }: { team: string; day: string },
): { team: Team; question: Question | null } | Refusal {
  const team = rollout.teams.find((one) => one.id === id);
  if (!team) return refuse('unknownTeam');
  const no = dayRefused(team, day, now);
  if (no) return no;
  if (!speaksFor(rollout, team, day, by)) return refuse('notYours', { who: nameOf(people, representativeOf(rollout, team) ?? '') });
  const place = `${id}/${day}`;
  if (rollout.reports[place]?.length) return refuse('answeredAlready', { team: team.name, day: dayWords(day) });
  return { team, question: rollout.questions[place] ?? null };
}

/** Said of a question that somebody has declined: it waits for nobody. */
export function declinedRefused({ people }: Pick<Told<unknown>, 'people'>, team: Team, question: Question | null): Refusal | null {
  const declined = question?.declined;
  return declined ? refuse('saidNotToday', { who: nameOf(people, declined.by), team: team.name }) : null;
}
