// When the digest goes to the channel, what it looks back on, and its draft (P86).
import { isChannelShut } from '../journal/channelOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { isAway } from './isAway.ts';
import { dayIn, earlierOf, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { currentForHours, daysAround, isPeriod } from './periods.ts';
import { quietUntil } from './quietHours.ts';
import { dayOf } from './workingDays.ts';

/** Long enough to write two lines, short enough that most reports are in. [assumption] */
const draftMinutes = 30;

/** How far a digest looks for the one before it and the one after it. */
const neighbourDays = 21;

/** True when a digest is due on that day: some team reports on it. */
export const isDigestDay = (rollout: Rollout, day: string): boolean => rollout.teams.some((team) => isPeriod(rollout, team, day));

/** When the digest of that day goes out, on the clock of the rollout's zone. */
export const digestAt = (rollout: Rollout, day: string): Instant =>
  momentOf(day, rollout.start?.digestAt ?? '17:00', rollout.start?.zone ?? 'UTC');

/** The day whose digest the duty sends; null when it does something else. */
export const digestDayOf = (duty: string): string | null => /^digest\/([^/]+)$/.exec(duty)?.[1] ?? null;

export const draftKey = (day: string): string => `${digestSubject(day)}/draft`;

/** The digests owed to the channel: one each working day on which a team reports, at the rollout's hour; with the draft half an hour before, where it is wished for (P86). */
export function digests(rollout: Rollout, now: Instant): Duty[] {
  const { start } = rollout;
  if (!start) return [];
  return daysAround(dayIn(now, start.zone))
    .filter((day) => isDigestDay(rollout, day))
    .flatMap((day): Duty[] => {
      const at = digestAt(rollout, day);
      const key = digestSubject(day);
      return [
        ...draft(rollout, day, now),
        { kind: 'sendDigest', day, key, subject: key, at, missed: isAfter(now, at.add({ hours: currentForHours })) },
      ];
    })
    .filter(({ at }) => !isAfter(instantOf(rollout.runningSince), at));
}

/** The first project manager who is there sees it, unless it falls into their quiet hours: then it goes by itself (U1). Once it is out the draft says so. */
function draft(rollout: Rollout, day: string, now: Instant): Duty[] {
  const to = rollout.holders.projectManager?.find((person) => !isAway(rollout, person, day));
  const subject = digestSubject(day);
  const key = draftKey(day);
  const told = rollout.ended[key];
  const over = rollout.ended[subject];
  if (told?.outcome === 'sent' && over) {
    const at = instantOf(over.at);
    return isAfter(now, at.add({ hours: currentForHours })) ? [] : [{ kind: 'refresh', key: `${key}/closed`, subject, at, missed: false }];
  }
  if (!rollout.settings.digestDraft || !to || over || rollout.skipped[subject] || isChannelShut(rollout)) return [];
  const out = digestAt(rollout, day);
  const at = quietUntil(rollout, to, out.subtract({ minutes: draftMinutes }));
  if (!isAfter(out, at)) return [];
  return [{ kind: 'tellDraft', day, to, key, subject, at, missed: !isAfter(out, now) }];
}

/** What the digest of that day tells of: from the last one that went out until the next one is due, or until now. */
export function digestSpan(rollout: Rollout, day: string, now: Instant): { from: Instant; until: Instant } {
  const zone = rollout.start?.zone ?? 'UTC';
  const step = (by: number) => dayOf(day).add({ days: by }).toString();
  const days = Array.from({ length: neighbourDays }, (_, place) => place + 1);
  const sent = days.map((by) => rollout.ended[digestSubject(step(-by))]).find((ended) => ended?.outcome === 'sent');
  const next = digestAt(rollout, days.map(step).find((one) => isDigestDay(rollout, one)) ?? step(neighbourDays));
  return { from: sent ? instantOf(sent.at) : momentOf(day, '00:00', zone), until: earlierOf(now, next) };
}
