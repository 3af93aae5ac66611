// When a closed rollout goes for good: after the days its operator keeps one, and never before those who steer had a week's notice; docs/operations.md.
import type { Rollout } from '../journal/Rollout.ts';
import { lifeSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { freeAt } from './followingUp.ts';
import { dayIn, type Instant, instantOf, momentOf } from './moments.ts';
import { steerers } from './whoSteers.ts';
import { dayOf } from './workingDays.ts';

/** So long before it goes, those who steer hear of it. */
export const noticeDays = 7;

/** The hour of that notice, on the rollout's clock. */
const toldAt = '09:00';

/** That many days after an ISO day. */
export const daysAfter = (day: string, days: number): string => dayOf(day).add({ days }).toString();

/** The last day a closed rollout is kept, on its own clock; null while it is open, or kept until somebody removes it. */
export function keptUntil(
  { status, closedAt, start }: Pick<Rollout, 'status' | 'closedAt' | 'start'>,
  keepDays: number | null,
): string | null {
  if (status !== 'closed' || keepDays === null || !start || !closedAt) return null;
  return daysAfter(dayIn(instantOf(closedAt), start.zone), keepDays);
}

/** Each of those who steer hears once that it goes, a week before its last day; one that was reopened and closed again has another last day. */
export function removalNews(rollout: Rollout, now: Instant, keepDays: number | null): (Duty & { kind: 'tellLife' })[] {
  const last = keptUntil(rollout, keepDays);
  if (last === null) return [];
  const what = `ends/${last}`;
  const subject = lifeSubject(what);
  const at = momentOf(daysAfter(last, -noticeDays), toldAt, rollout.start?.zone ?? 'UTC');
  return [...new Set(steerers(rollout))]
    .filter((to) => rollout.left[to] === undefined)
    .map((to) => ({
      kind: 'tellLife',
      what,
      to,
      key: `${subject}/tell/${to}`,
      subject,
      at: freeAt(rollout, to, at, now),
      missed: false,
    }));
}

/** The moment a closed rollout goes: when its last day is over, and no sooner than a week after whoever steers was told; null while that is not known. */
export function goesAt(rollout: Rollout, now: Instant, keepDays: number | null): Instant | null {
  const last = keptUntil(rollout, keepDays);
  if (last === null) return null;
  const zone = rollout.start?.zone ?? 'UTC';
  const told = removalNews(rollout, now, keepDays).map(({ key }) => rollout.ended[key]?.at ?? null);
  if (told.includes(null)) return null;
  const noticed = told.map((at) => daysAfter(dayIn(instantOf(at ?? ''), zone), noticeDays));
  const day = [last, ...noticed].sort().at(-1) ?? last;
  return momentOf(daysAfter(day, 1), '00:00', zone);
}
