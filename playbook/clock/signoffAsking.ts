// Who is asked for their signature and when, and the nudges while they are silent (P70, U1, U23).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, Signoff } from '../journal/Signoff.ts';
import { signoffSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { isAway } from './isAway.ts';
import { dayIn, earlierOf, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { askedOn, countingOf, openPlaces } from './signoffState.ts';
import { addWorkingDays, dayOf } from './workingDays.ts';

/** Working days between nudges: often enough to move, rarely enough to be read. [assumption] */
export const nudgeEveryDays = 2;

/** When people are asked who were away, and when nudges come. */
export const morning = '09:00';

/** The question to each place whose turn it is, to whoever stands in for it, and the nudges of both. */
export function signoffAsking(rollout: Rollout, signoff: Signoff, now: Instant): Duty[] {
  return openPlaces(rollout, signoff).flatMap((place) => [
    ...requests(rollout, signoff, place, now),
    ...nudges(rollout, signoff, place, now),
  ]);
}

/** The duty that asks this person for the verdict of that place; a verdict that fell to a change is asked for anew. */
function askKey({ id, requestedSeq }: Signoff, { person, since }: Approver, to: PersonId): string {
  const forWhom = to === person ? '' : `/for/${person}`;
  return `${signoffSubject(id)}/ask/${to}${forWhom}${since.seq === requestedSeq ? '' : `/${since.seq}`}`;
}

/** When it became this place's turn: asked for, handed over, or the one before decided. */
export function turnAt(rollout: Rollout, signoff: Signoff, place: Approver): Instant {
  const counting = countingOf(rollout, signoff);
  const before = signoff.mode === 'inOrder' ? counting.slice(0, counting.indexOf(place)).flatMap(({ given }) => given?.at ?? []) : [];
  return [place.since.at, ...before].map(instantOf).reduce((one, other) => (isAfter(other, one) ? other : one));
}

/** The turn itself once that day has come, else the morning of that day. */
export const morningOrNow = (day: string, turn: Instant, zone: string): Instant =>
  dayIn(turn, zone) < day ? momentOf(day, morning, zone) : turn;

/** The first moment from then on at which the approver is neither away nor stood in for: at once, or the morning they are back. */
function readyAt(rollout: Rollout, { person }: Approver, from: Instant): Instant {
  const zone = zoneOf(rollout);
  const delegation = rollout.delegations[person];
  let at = from;
  for (;;) {
    const day = dayIn(at, zone);
    const away = isAway(rollout, person, day) ? rollout.people[person]?.away : null;
    const stoodIn = delegation && delegation.from <= day && day <= delegation.until ? delegation : null;
    const until = away?.until ?? stoodIn?.until;
    if (!until) return at;
    at = momentOf(dayOf(until).add({ days: 1 }).toString(), morning, zone);
  }
}

function requests(rollout: Rollout, signoff: Signoff, place: Approver, now: Instant): Duty[] {
  const zone = zoneOf(rollout);
  const turn = turnAt(rollout, signoff, place);
  const delegation = rollout.delegations[place.person];
  const ask = (to: PersonId, at: Instant): Duty => ({
    kind: 'askSignoff',
    signoff: signoff.id,
    to,
    key: askKey(signoff, place, to),
    subject: signoffSubject(signoff.id),
    at,
    missed: false,
  });
  const own = ask(place.person, readyAt(rollout, place, turn));
  if (!delegation || delegation.until < dayIn(now, zone)) return [own];
  const at = morningOrNow(delegation.from, turn, zone);
  const standsIn = askedOn(rollout, signoff, place, dayIn(at, zone)) === delegation.to;
  return standsIn ? [own, ask(delegation.to, at)] : [own];
}

/** Only the latest nudge is worth sending: those slept through are missed. None comes on a day off, nor while the approver waits for an answer. */
function nudges(rollout: Rollout, signoff: Signoff, place: Approver, now: Instant): Duty[] {
  const zone = zoneOf(rollout);
  const asked = askedSince(rollout, signoff, place, now);
  const nudgeAt = (round: number) => momentOf(addWorkingDays(dayIn(asked, zone), round * nudgeEveryDays), morning, zone);
  const duties: Duty[] = [];
  for (let round = 1; round <= 1 || !isAfter(nudgeAt(round - 1), now); round += 1) {
    const at = nudgeAt(round);
    const to = askedOn(rollout, signoff, place, dayIn(at, zone));
    if (!to || waitsForAnswer(place, at)) continue;
    const key = askKey(signoff, place, to).replace('/ask/', '/nudge/');
    const missed = isAfter(now, nudgeAt(round + 1));
    duties.push({ kind: 'nudgeSignoff', signoff: signoff.id, to, key: `${key}/${round}`, subject: signoffSubject(signoff.id), at, missed });
  }
  return duties.filter(({ at }) => !isAfter(instantOf(rollout.runningSince), at));
}

/** Since when that place has really been asked, the approver or who stands in: nudges and escalation count from there. */
export const askedSince = (rollout: Rollout, signoff: Signoff, place: Approver, now: Instant): Instant =>
  requests(rollout, signoff, place, now)
    .map(({ key, at }) => {
      const ended = rollout.ended[key];
      return ended ? instantOf(ended.at) : at;
    })
    .reduce(earlierOf);

/** True when the approver had asked something by then that was not answered yet. */
export const waitsForAnswer = ({ asked }: Approver, at: Instant): boolean =>
  asked.some((one) => !isAfter(instantOf(one.at), at) && (!one.answer || isAfter(instantOf(one.answer.at), at)));

const zoneOf = (rollout: Rollout): string => rollout.start?.zone ?? 'UTC';
