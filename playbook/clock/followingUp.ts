// What follows a question that was asked: asked again, nudged, and then the deputy (P78, U6).
import type { DutyOutcome, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Question, Team } from '../journal/Team.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';
import { askedAt, closesAt, currentForHours, windowMinutesOf } from './periods.ts';
import { quietUntil } from './quietHours.ts';
import { askedFor, deputyOf, isThere } from './whoIsAsked.ts';

/** The question reached its person, as far as is known. */
const reached: ReadonlySet<DutyOutcome> = new Set<DutyOutcome>(['sent', 'unknown']);
/** It was sent and did not reach its person. */
const failed: ReadonlySet<DutyOutcome> = new Set<DutyOutcome>(['notInstalled', 'blocked', 'gone', 'refused']);

/** True when the team was asked for that day, whether or not it got there. */
export const wasAsked = (outcome: DutyOutcome | undefined): boolean =>
  outcome !== undefined && (reached.has(outcome) || failed.has(outcome));

interface Following {
  rollout: Rollout;
  team: Team;
  day: string;
  now: Instant;
  subject: string;
  /** How the question ended. */
  ended: { at: string; outcome: DutyOutcome; to: PersonId | null };
  said: Question | undefined;
  closes: Instant;
}

/** What is owed for a day whose question was asked and not answered yet. */
export function followUps(rollout: Rollout, team: Team, day: string, now: Instant): Duty[] {
  const subject = statusSubject(team.id, day);
  const ended = rollout.ended[subject];
  const closes = closesAt(rollout, team, day);
  if (!ended || !wasAsked(ended.outcome) || isAfter(now, closes.add({ hours: currentForHours }))) return [];
  const following = { rollout, team, day, now, subject, ended, said: rollout.questions[`${team.id}/${day}`], closes };
  const again = [...snoozed(following), ...moved(following)].filter(({ key }) => !rollout.ended[key]);
  return [...again, ...(again.length ? [] : nudge(following)), ...deputy(following)];
}

/** The same question once more, at the moment it was put off to; not once the day has closed. */
function snoozed({ rollout, team, day, now, subject, ended, said, closes }: Following): Duty[] {
  const { snoozed, handed } = said ?? { snoozed: null, handed: [] };
  const { to } = askedFor(rollout, team, day);
  if (!snoozed || !to || !reached.has(ended.outcome) || (handed.at(-1)?.seq ?? 0) > snoozed.seq) return [];
  const until = instantOf(snoozed.until);
  if (!isAfter(closes, until)) return [];
  const task = { team: team.id, day, key: `${subject}/again/${snoozed.seq}`, subject, missed: false } as const;
  const at = freeAt(rollout, to, until, now);
  if (!isAfter(closes, at)) return [{ ...task, kind: 'leaveUnasked', as: 'quiet', at: until }];
  return [{ ...task, kind: 'askAgain', to, at, missed: !isAfter(closes, now) }];
}

/** The question follows whoever is to answer it now: it was handed on, or the one who was asked is away since (U1). */
function moved({ rollout, team, day, now, subject, ended, said, closes }: Following): Duty[] {
  const { to, why } = askedFor(rollout, team, day);
  if (!to || to === ended.to || rollout.ended[`${subject}/deputy`]?.to === to) return [];
  const handedAt = why === 'handedOn' ? said?.handed.at(-1)?.at : undefined;
  const until = handedAt ? closes.add({ hours: currentForHours }) : closes;
  if (!isAfter(until, now)) return [];
  const asked = instantOf(handedAt && handedAt > ended.at ? handedAt : ended.at);
  const task = { team: team.id, day, key: `${subject}/again/${to}`, subject, missed: false } as const;
  const at = freeAt(rollout, to, asked, now);
  if (!isAfter(until, at)) return [{ ...task, kind: 'leaveUnasked', as: 'quiet', at: asked }];
  return [{ ...task, kind: 'askAgain', to, at }];
}

/** One nudge when three quarters of the window are gone, to who was asked in its first half and said nothing; only where a report is owed (P78, U5). */
function nudge({ rollout, team, day, now, subject, ended, said, closes }: Following): Duty[] {
  const { to } = askedFor(rollout, team, day);
  if (!team.mandatory || !to || !reached.has(ended.outcome) || isAfter(now, closes)) return [];
  const questions = [subject, `${subject}/again/${to}`, `${subject}/again/${said?.snoozed?.seq}`].flatMap(
    (key) => rollout.ended[key] ?? [],
  );
  const askedLast = questions
    .flatMap(({ at, to: asked, outcome }) => (asked === to && reached.has(outcome) ? [at] : []))
    .sort()
    .at(-1);
  if (!askedLast) return [];
  const opens = askedAt(team, day);
  const minutes = windowMinutesOf(rollout);
  if (isAfter(instantOf(askedLast), opens.add({ minutes: Math.floor(minutes / 2) }))) return [];
  const at = opens.add({ minutes: Math.floor((minutes * 3) / 4) });
  if (said && waitsOver(said, at, closes)) return [];
  const free = freeAt(rollout, to, at, now);
  const task = { team: team.id, day, key: `${subject}/nudge`, subject, missed: false } as const;
  return isAfter(closes, free) ? [{ ...task, kind: 'nudgeStatus', to, at: free }] : [{ ...task, kind: 'leaveUnasked', as: 'quiet', at }];
}

/** The question was put off beyond that moment, and not to the close or later. */
function waitsOver({ snoozed, handed }: Question, at: Instant, closes: Instant): boolean {
  if (!snoozed || (handed.at(-1)?.seq ?? 0) > snoozed.seq) return false;
  const until = instantOf(snoozed.until);
  return isAfter(until, at) && isAfter(closes, until);
}

/** When the time of a day that was asked is up: at its close, or a window after the question where that went out only then. */
export function timeUpAt(rollout: Rollout, team: Team, day: string): Instant {
  const closes = closesAt(rollout, team, day);
  const ended = rollout.ended[statusSubject(team.id, day)];
  return ended && !isAfter(closes, instantOf(ended.at)) ? instantOf(ended.at).add({ minutes: windowMinutesOf(rollout) }) : closes;
}

/** The deputy is asked when the day's time is up in silence, or at once when the question did not reach anybody; only where a report is owed (P78, U5, U6). */
function deputy({ rollout, team, day, now, subject, ended, closes }: Following): Duty[] {
  const to = deputyOf(rollout, team);
  if (!team.mandatory || !to || !isThere(rollout, team, day, to)) return [];
  const again = rollout.ended[`${subject}/again/${to}`];
  if (to === ended.to || (again ? again.outcome !== 'quiet' : askedFor(rollout, team, day).to === to)) return [];
  const due = failed.has(ended.outcome) ? instantOf(ended.at) : timeUpAt(rollout, team, day);
  const at = freeAt(rollout, to, due, now);
  const task = { team: team.id, day, key: `${subject}/deputy`, subject, missed: false } as const;
  return isAfter(closes.add({ hours: currentForHours }), at)
    ? [{ ...task, kind: 'askDeputy', to, at }]
    : [{ ...task, kind: 'leaveUnasked', as: 'quiet', at: due }];
}

/** The moment itself, or the end of the quiet hours that hold it; what is late waits for the end of those that hold now. */
export function freeAt(rollout: Rollout, person: PersonId, at: Instant, now: Instant): Instant {
  const free = quietUntil(rollout, person, at);
  if (!isAfter(now, free)) return free;
  const late = quietUntil(rollout, person, now);
  return isAfter(late, now) ? late : free;
}
