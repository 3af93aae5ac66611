import { askedInstead } from '../../playbook/clock/askedInstead.ts';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { Drawing } from './Drawing.ts';

/** How a team's question stands for one reader: another's snooze is not theirs, and who handed it on, or is away since, is not asked any more. */
export type QuestionState = 'reported' | 'notToday' | 'handedOn' | 'later' | 'open';

/** What the reader's card about a team's day shows (P76). */
export function questionState(drawing: Drawing, place: string, to: PersonId): QuestionState {
  const { rollout, now } = drawing;
  if (rollout.reports[place]?.length) return 'reported';
  const question = rollout.questions[place];
  if (question?.declined) return 'notToday';
  if (askedNow(drawing, place, to)) return 'handedOn';
  return question?.snoozed?.by === to && isAfter(instantOf(question.snoozed.until), now) ? 'later' : 'open';
}

/** Who has the question now in place of this reader, who handed it on or is away since; null while it is theirs (P76, U1). */
export function askedNow({ rollout }: Drawing, place: string, to: PersonId): PersonId | null {
  const handed = rollout.questions[place]?.handed ?? [];
  const last = handed.at(-1);
  if (last && last.to !== to && handed.some(({ from }) => from === to)) return last.to;
  const [id = '', day = ''] = place.split('/');
  const team = rollout.teams.find((one) => one.id === id);
  return team ? askedInstead(rollout, team, day, to) : null;
}
