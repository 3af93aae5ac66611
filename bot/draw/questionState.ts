import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { Drawing } from './Drawing.ts';

/** How a team's question stands for one reader: another's snooze is not theirs, and who handed it on is not asked any more. */
export type QuestionState = 'reported' | 'notToday' | 'handedOn' | 'later' | 'open';

/** What the reader's card about a team's day shows (P76). */
export function questionState({ rollout, now }: Drawing, place: string, to: PersonId): QuestionState {
  if (rollout.reports[place]?.length) return 'reported';
  const question = rollout.questions[place];
  if (!question) return 'open';
  if (question.declined) return 'notToday';
  const last = question.handed.at(-1);
  if (last && last.to !== to && question.handed.some(({ from }) => from === to)) return 'handedOn';
  return question.snoozed?.by === to && isAfter(instantOf(question.snoozed.until), now) ? 'later' : 'open';
}
