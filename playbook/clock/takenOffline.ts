// What was taken out of the live check: who is told at once, and again on its day while it is open, both outside their quiet hours (P88).
import type { PersonId } from '../journal/Entry.ts';
import type { FollowUp } from '../journal/LiveCheck.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { followUpSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { freeAt } from './followingUp.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { quietHoursOf, quietUntil } from './quietHours.ts';

/** The hour of the reminder, on the person's clock. */
const remindedAt = '09:00';

/** A follow-up that still waits for somebody. */
export const isOpenFollowUp = ({ done, dropped }: FollowUp): boolean => !done && !dropped;

/** The cards owed to those who settle something; nobody is told at once of what they noted themselves. */
export function takenOffline(rollout: Rollout, now: Instant): Duty[] {
  return rollout.followUps.filter(isOpenFollowUp).flatMap((item) => item.people.flatMap((to) => toldOf(rollout, item, to, now)));
}

function toldOf(rollout: Rollout, item: FollowUp, to: PersonId, now: Instant): Duty[] {
  const subject = followUpSubject(item.id);
  const duty = { kind: 'tellFollowUp' as const, item: item.id, to, subject };
  const notedAt = freeAt(rollout, to, instantOf(item.at), now);
  const first: Duty[] = to === item.by ? [] : [{ ...duty, key: `${subject}/tell/${to}`, at: notedAt, missed: false }];
  if (!item.dueOn) return first;
  const { zone } = quietHoursOf(rollout, to);
  const at = quietUntil(rollout, to, momentOf(item.dueOn, remindedAt, zone));
  if (!isAfter(at, instantOf(item.at))) return first;
  const missed = dayIn(now, zone) > dayIn(at, zone);
  return [...first, { ...duty, key: `${subject}/due/${item.dueOn}/${to}`, at: missed ? at : freeAt(rollout, to, at, now), missed }];
}
