// A milestone will slip: extend it, or accept the one before as final (P68, N1).
import { agreedOn } from '../journal/agreedOn.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { decisionSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import type { Duty } from './Duty.ts';
import { type Forecast, forecasts } from './forecast.ts';
import { isAway } from './isAway.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { isDraft } from './readiness.ts';
import { isPending } from './signoffRounds.ts';
import { addWorkingDays, workingDaysBetween } from './workingDays.ts';

/** Two working days are time to ask around, and too short to forget. [assumption] */
const decideWithinDays = 2;

const morning = '09:00';

/** The milestone in work: the first that is neither done nor left out; null when all are. */
export function currentForecast(all: Forecast[]): Forecast | null {
  return all.find(({ doneOn, milestone }) => !doneOn && !milestone.leftOut) ?? null;
}

/** Working days the milestone is expected past the day that was agreed, the baseline until somebody extended it. */
export const overdueDays = ({ milestone, on }: Forecast): number => workingDaysBetween(agreedOn(milestone), on);

/**
 * The decisions that are open now, in the order of the plan: active milestones expected past their agreed day by more than the rollout
 * tolerates. One that waits for its signatures is left alone, and so is one that is late only because of another in this list.
 */
export function openDecisions(rollout: Rollout, now: Instant): Forecast[] {
  const all = forecasts(rollout, now);
  const open = known.get(all) ?? decisionsAmong(rollout, all);
  known.set(all, open);
  return open;
}

/** Worked out once for the forecasts of a rollout on a day. */
const known = new WeakMap<Forecast[], Forecast[]>();

function decisionsAmong(rollout: Rollout, all: Forecast[]): Forecast[] {
  const late = all.filter((forecast) => isLate(rollout, forecast));
  const ids = new Set(late.map(({ milestone }) => milestone.id));
  const byId = milestonesById(rollout);
  return late.filter(({ milestone, because, own }) => because || own || [...needsOf(byId, milestone)].every((id) => !ids.has(id)));
}

function isLate(rollout: Rollout, forecast: Forecast): boolean {
  const { milestone, doneOn } = forecast;
  if (doneOn || milestone.leftOut || isDraft(milestone) || overdueDays(forecast) <= rollout.settings.toleranceDays) return false;
  return !rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
}

/** The decision that is open on this milestone; null when none is. */
export const openDecisionOn = (rollout: Rollout, milestone: string, now: Instant): Forecast | null =>
  openDecisions(rollout, now).find((open) => open.milestone.id === milestone) ?? null;

/** By when it is to be decided: two working days after it was asked, so that it does not drift. */
export function decideBy(rollout: Rollout, { milestone, because }: Forecast, now: Instant): string {
  const asked = rollout.ended[decisionSubject(milestone.id, agreedOn(milestone))]?.at ?? because?.report.at;
  return addWorkingDays(dayIn(asked ? instantOf(asked) : now, rollout.start?.zone ?? 'UTC'), decideWithinDays);
}

/** Who is asked first: the accountable person; null when nobody is. */
export const deciderOf = ({ holders }: Rollout): PersonId | null => holders.accountable?.[0] ?? null;

/** Who it goes to when it is not decided in time: the sponsor, else the next accountable person, else the project manager; who is away is passed over. */
export function nextDecider(rollout: Rollout, day: string): PersonId | null {
  const { sponsor = [], accountable = [], projectManager = [] } = rollout.holders;
  const others = [...sponsor, ...accountable.slice(1), ...projectManager].filter((person) => person !== deciderOf(rollout));
  return others.find((person) => !isAway(rollout, person, day)) ?? others[0] ?? null;
}

/** When an open decision goes to the next person: the morning after the day by which it was to be made. */
export const escalatesAt = (rollout: Rollout, open: Forecast, now: Instant): Instant =>
  momentOf(addWorkingDays(decideBy(rollout, open, now), 1), morning, rollout.start?.zone ?? 'UTC');

/** Who it waits for now: the accountable person, or the next one once it has gone to them; null when there is nobody. */
export function askedToDecide(rollout: Rollout, open: Forecast, now: Instant): PersonId | null {
  const first = deciderOf(rollout);
  const next = nextDecider(rollout, decideBy(rollout, open, now));
  return first && (!next || isAfter(escalatesAt(rollout, open, now), now)) ? first : next;
}

/** Everybody who may decide it now: the accountable people, and the next person once it has gone to them. */
export function decidersOf(rollout: Rollout, open: Forecast, now: Instant): PersonId[] {
  return [...new Set([...(rollout.holders.accountable ?? []), askedToDecide(rollout, open, now) ?? []].flat())];
}

/** Who is touched when the milestone moves: those that need it, directly or not, and the teams that work on them. */
export function affectedBy(rollout: Rollout, milestone: Milestone): { milestones: Milestone[]; teams: Team[] } {
  const byId = milestonesById(rollout);
  const milestones = rollout.milestones.filter((one) => !one.leftOut && needsOf(byId, one).has(milestone.id));
  const teams = new Set(
    [milestone, ...milestones].flatMap(({ deliverables }) => deliverables.filter(({ met }) => !met).map(({ team }) => team)),
  );
  return { milestones, teams: rollout.teams.filter(({ id, active }) => active && teams.has(id)) };
}

/** The ids of all milestones this one needs, directly or not. */
function needsOf(byId: ReadonlyMap<string, Milestone>, milestone: Milestone): Set<string> {
  const found = new Set<string>();
  const look = [...milestone.needs];
  for (let id = look.pop(); id !== undefined; id = look.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    look.push(...(byId.get(id)?.needs ?? []));
  }
  return found;
}

const milestonesById = ({ milestones }: Rollout): ReadonlyMap<string, Milestone> => new Map(milestones.map((one) => [one.id, one]));

/** The card to the decider when a milestone will be missed, one nudge on the day it is due, and the way up when that has passed. */
export function decisions(rollout: Rollout, now: Instant): Duty[] {
  return openDecisions(rollout, now).flatMap((open) => asked(rollout, open, now));
}

function asked(rollout: Rollout, open: Forecast, now: Instant): Duty[] {
  const { milestone, because } = open;
  const key = decisionSubject(milestone.id, agreedOn(milestone));
  const by = decideBy(rollout, open, now);
  const first = deciderOf(rollout);
  const next = nextDecider(rollout, by);
  const base = { milestone: milestone.id, subject: key, missed: false };
  const at = because ? instantOf(because.report.at) : now;
  const to = first ?? next;
  if (!to) return [];
  const ask: Duty = { ...base, kind: 'askDecision', to, key, at };
  if (!rollout.ended[key]) return [ask];
  const dueAt = momentOf(by, morning, rollout.start?.zone ?? 'UTC');
  const upAt = escalatesAt(rollout, open, now);
  return [
    ask,
    { ...base, kind: 'nudgeDecision', to, key: `${key}/nudge`, at: dueAt, missed: !isAfter(upAt, now) },
    ...(first && next ? [{ ...base, kind: 'escalateDecision' as const, to: next, key: `${key}/escalate`, at: upAt }] : []),
  ];
}
