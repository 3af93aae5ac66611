// What holds a sign-off up, told to those who can move it: somebody is away, nobody is left, nudges stay unanswered (U23).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, Signoff } from '../journal/Signoff.ts';
import { signoffSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { askedSince, morning, morningOrNow, nudgeEveryDays, turnAt, waitsForAnswer } from './signoffAsking.ts';
import { askedOn, openPlaces } from './signoffState.ts';
import { addWorkingDays } from './workingDays.ts';

/** After the third nudge stays unanswered, others can move it better than a fourth. [assumption] */
export const nudgesBeforeEscalation = 3;

/** Working days the project manager has before the owner is told. [assumption] */
const ownerAfterDays = 2;

/** One working day after the third nudge. */
const lateAfterDays = nudgesBeforeEscalation * nudgeEveryDays + 1;

/** Every word on what holds the round up, each said once. */
export function signoffHeld(rollout: Rollout, signoff: Signoff, now: Instant): Duty[] {
  const open = openPlaces(rollout, signoff);
  if (!open.length) return nobodyLeft(rollout, signoff);
  return [...open.flatMap((place) => away(rollout, signoff, place, now)), ...late(rollout, signoff, open, now)];
}

/** The places that have not answered by the morning after their third nudge, with the moment; those away, or waiting for an answer, are not late. */
export function latePlaces(rollout: Rollout, signoff: Signoff, now: Instant): { place: Approver; at: Instant }[] {
  const today = dayIn(now, zoneOf(rollout));
  return openPlaces(rollout, signoff)
    .filter((place) => askedOn(rollout, signoff, place, today) && !waitsForAnswer(place, now))
    .map((place) => ({ place, at: daysAfter(rollout, askedSince(rollout, signoff, place, now), lateAfterDays) }));
}

function late(rollout: Rollout, signoff: Signoff, open: Approver[], now: Instant): Duty[] {
  const at = latePlaces(rollout, signoff, now).map((one) => one.at);
  const first = at.toSorted((one, other) => one.epochMilliseconds - other.epochMilliseconds)[0];
  if (!first) return [];
  const silent = open.map(({ person }) => person);
  const [manager] = holdersOf(rollout, ['projectManager'], silent);
  const [owner] = holdersOf(rollout, ['accountable', 'sponsor'], [...silent, ...(manager ? [manager] : [])]);
  return [
    ...(manager ? [tell(signoff, manager, `late/${manager}`, notBeforeRunning(rollout, first))] : []),
    ...(owner ? [tell(signoff, owner, `late/${owner}`, notBeforeRunning(rollout, daysAfter(rollout, first, ownerAfterDays)))] : []),
  ];
}

function away(rollout: Rollout, signoff: Signoff, place: Approver, now: Instant): Duty[] {
  const { person } = place;
  const zone = zoneOf(rollout);
  const off = rollout.people[person]?.away;
  if (!off || off.until < dayIn(now, zone)) return [];
  const turn = turnAt(rollout, signoff, place);
  const at = morningOrNow(off.from, turn, zone);
  const [to] = holdersOf(rollout, ['projectManager', 'accountable'], [person]);
  const stoodIn = askedOn(rollout, signoff, place, dayIn(at, zone)) !== null;
  return to && !stoodIn ? [tell(signoff, to, `away/${person}/${off.from}`, at)] : [];
}

function nobodyLeft(rollout: Rollout, signoff: Signoff): Duty[] {
  const [to] = holdersOf(rollout, ['projectManager', 'accountable'], []);
  const passed = signoff.approvers.reduce((sum, { handedFrom }) => sum + handedFrom.length, 0);
  return to ? [tell(signoff, to, `nobody/${passed}`, instantOf(signoff.requestedAt))] : [];
}

function tell({ id }: Signoff, to: PersonId, about: string, at: Instant): Duty {
  const subject = signoffSubject(id);
  return { kind: 'tellHeld', signoff: id, to, key: `${subject}/held/${about}`, subject, at, missed: false };
}

/** The first holder of each role, those named left out. */
export const holdersOf = (rollout: Rollout, roles: string[], without: readonly PersonId[]): PersonId[] =>
  roles.flatMap((role) => (rollout.holders[role] ?? []).filter((person) => !without.includes(person)).slice(0, 1));

/** The morning that many working days later. */
export const daysAfter = (rollout: Rollout, from: Instant, days: number): Instant =>
  momentOf(addWorkingDays(dayIn(from, zoneOf(rollout)), days), morning, zoneOf(rollout));

function notBeforeRunning({ runningSince }: Rollout, at: Instant): Instant {
  const since = instantOf(runningSince);
  return isAfter(since, at) ? since : at;
}

const zoneOf = (rollout: Rollout): string => rollout.start?.zone ?? 'UTC';
