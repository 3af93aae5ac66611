// The digest and what goes out next week, when somebody asks for them.
import { isDigestDay } from '../../playbook/clock/digests.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { dayOf } from '../../playbook/clock/workingDays.ts';
import { managerRoles, may } from '../../playbook/commands/access.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { digestSubject } from '../../playbook/journal/subjects.ts';
import { either } from '../../playbook/words/numbers.ts';
import type { Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from '../draw/Drawing.ts';
import { drawDigest } from '../draw/drawDigest.ts';
import { drawDraft } from '../draw/drawDraft.ts';
import { drawNextWeek } from '../draw/drawNextWeek.ts';
import { refusalOf } from '../press/refusalOf.ts';

/** Longer ago there is nothing to look at. */
const lookBackDays = 21;

/** The digest of that day, else of the last day that has one; those who steer may change it, except where everybody reads along (P86). */
export function showDigest(
  { drawing, reader }: Seen,
  { day, left, shared }: { day: string; left: boolean; shared: boolean },
): CardMessage | null {
  const of = day || lastDigestDay(drawing);
  if (!of) return null;
  return shared ? drawDigest(drawing, of) : drawDraft(drawing, of, reader, { left });
}

function lastDigestDay({ rollout, now }: Drawing): string | null {
  const today = dayOf(dayIn(now, rollout.start?.zone ?? 'UTC'));
  const days = Array.from({ length: lookBackDays }, (_, place) => today.subtract({ days: place }).toString());
  return days.find((day) => rollout.ended[digestSubject(day)] || isDigestDay(rollout, day)) ?? null;
}

/** What goes out in the next seven days, for those who steer; a named no for everybody else (P86). */
export function showNextWeek(seen: Seen): CardMessage {
  const { drawing, reader } = seen;
  if (may(drawing.rollout, reader, 'skipDuty')) return drawNextWeek(drawing, reader);
  const { holders } = drawing.rollout;
  const who = managerRoles.flatMap((role) => holders[role] ?? []).map((person) => name(drawing, person));
  return refusalOf(seen, refuse('notAllowed', { who: either(who) }), { words: '', show: null });
}
