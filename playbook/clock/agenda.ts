// The one list of what is owed: what is due now and when to wake next are both read off it.
import type { Rollout } from '../journal/Rollout.ts';
import { acceptances } from './acceptances.ts';
import { concernDuties } from './concerns.ts';
import type { Duty } from './Duty.ts';
import { decisions } from './decisions.ts';
import { deeperChecks } from './deeperChecks.ts';
import { digests } from './digests.ts';
import { escalation, isUrgent } from './escalation.ts';
import { goodNews } from './goodNews.ts';
import { lifeNews } from './lifeNews.ts';
import { meetingNews } from './meetingNews.ts';
import { earlierOf, type Instant, isAfter } from './moments.ts';
import { noteRetries } from './noteRetries.ts';
import { noticeDuties } from './notices.ts';
import { playbookQuestions } from './playbookQuestions.ts';
import { pointers } from './pointers.ts';
import { redraws } from './redraws.ts';
import { refreshes } from './refreshes.ts';
import { reminders } from './reminders.ts';
import { goesAt, removalNews } from './removal.ts';
import { chases } from './risks.ts';
import { statusRounds } from './rounds.ts';
import { signoffRounds } from './signoffRounds.ts';
import { summaries } from './summaries.ts';
import { takenOffline } from './takenOffline.ts';
import { weeks } from './weeks.ts';

/** A rollout with nothing to do is looked at once a day, so that a rule that depends on time alone is never forgotten. */
export const longestSleepHours = 24;

/** A closed one once a week: an operator may say later how long such a rollout is kept. */
export const longestRestDays = 7;

/** The agenda last asked for: a look at what is due and one for when to wake next follow each other in the same moment. */
const known = new WeakMap<Rollout, { at: Instant; keepDays: number | null; duties: Duty[] }>();

/** Everything owed up to about a week ahead, soonest first and redraws last, without what somebody took out; nothing while the rollout is paused, and only that it goes once it is closed, but cards that people hold stay true. `keepDays`: how long a closed one is kept; null for ever. */
export function agenda(rollout: Rollout, now: Instant, keepDays: number | null = null): readonly Duty[] {
  const before = known.get(rollout);
  if (before?.at.equals(now) && before.keepDays === keepDays) return before.duties;
  const duties = owed(rollout, now, keepDays).filter(({ key }) => !rollout.skipped[key]);
  known.set(rollout, { at: now, keepDays, duties });
  return duties;
}

/** The agenda together with what somebody took out of it. */
export function owed(rollout: Rollout, now: Instant, keepDays: number | null = null): Duty[] {
  if (rollout.status === 'setup') return [];
  const duties = rollout.keepsConcernsOf
    ? concernDuties(rollout, now)
    : rollout.status === 'running'
      ? [
          ...escalation(rollout, now),
          ...goodNews(rollout, now),
          ...pointers(rollout, now),
          ...signoffRounds(rollout, now),
          ...decisions(rollout, now),
          ...chases(rollout, now),
          ...meetingNews(rollout, now),
          ...takenOffline(rollout, now),
          ...deeperChecks(rollout, now),
          ...statusRounds(rollout, now),
          ...digests(rollout, now),
          ...weeks(rollout, now),
          ...refreshes(rollout, now),
          ...reminders(rollout, now),
          ...noteRetries(rollout, now),
          ...summaries(rollout, now),
          ...noticeDuties(rollout, now),
          ...acceptances(rollout, now),
          ...playbookQuestions(rollout, now),
          ...lifeNews(rollout),
        ]
      : removalNews(rollout, now, keepDays);
  return [...duties, ...redraws(rollout)]
    .filter((duty) => !rollout.ended[duty.key] && !('to' in duty && rollout.left[duty.to] !== undefined))
    .sort((one, other) => lastOf(one) - lastOf(other) || one.at.epochMilliseconds - other.at.epochMilliseconds);
}

/** Drawing cards again waits for the messages somebody waits for. */
const lastOf = ({ kind }: Duty): number => (kind === 'redraw' ? 1 : 0);

/** The duties to carry out now; a red issue goes before everything else (U7). */
export function dutiesAt(rollout: Rollout, now: Instant, keepDays: number | null = null): Duty[] {
  const due = agenda(rollout, now, keepDays).filter(({ at }) => !isAfter(at, now));
  const urgent = due.filter((duty) => isUrgent(rollout, duty));
  return urgent.length ? [...urgent, ...due.filter((duty) => !urgent.includes(duty))] : due;
}

/** The next moment there is anything to do, at most a day away, or a week when the rollout is closed; null when it has not begun. */
export function nextWakeAt(rollout: Rollout, now: Instant, keepDays: number | null = null): Instant | null {
  if (rollout.status === 'setup') return null;
  const isClosed = rollout.status === 'closed';
  const latest = isClosed ? now.add({ hours: longestRestDays * 24 }) : now.add({ hours: longestSleepHours });
  const coming = [...agenda(rollout, now, keepDays).map(({ at }) => at), goesAt(rollout, now, keepDays) ?? latest];
  return coming.filter((at) => isAfter(at, now)).reduce(earlierOf, latest);
}
