// Who steers hears of a key team that has been silent twice in a row, once (P78, U5, U6).
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import type { TeamDay } from './askedTogether.ts';
import type { Duty } from './Duty.ts';
import { freeAt, timeUpAt, wasAsked } from './followingUp.ts';
import { dayIn, type Instant, isAfter } from './moments.ts';
import { daysBefore, windowMinutesOf } from './periods.ts';
import { steersOn } from './whoSteers.ts';

/** One silent day happens; two in a row are a word to the manager. */
const tellsAfter = 2;

/** A word that is a week late says nothing new. [assumption] */
const toldWithinDays = 7;

/** How a past day of a team counts in a run: silent, said something, or not asked at all. */
function countsAs(rollout: Rollout, team: Team, day: string): 'silent' | 'said' | 'none' {
  const place = `${team.id}/${day}`;
  if (rollout.reports[place]?.length || rollout.questions[place]?.declined) return 'said';
  return wasAsked(rollout.ended[statusSubject(team.id, day)]?.outcome) ? 'silent' : 'none';
}

/** The days in a row, this one last, on which the team was asked and said nothing, the last three at most; days on which it was not asked do not count. */
export function silentRun(rollout: Rollout, team: Team, day: string): string[] {
  const run: string[] = [];
  for (const one of daysBefore(day)) {
    const counts = countsAs(rollout, team, one);
    if (counts === 'said') break;
    if (counts === 'silent') run.unshift(one);
    if (run.length > tellsAfter) break;
  }
  return run;
}

/** True when the team has said something of a later day. */
function hasSpokenSince(rollout: Rollout, team: Team, day: string, now: Instant): boolean {
  const later = daysBefore(dayIn(now, team.zone));
  const until = later.indexOf(day);
  return later.slice(0, Math.max(0, until)).some((one) => countsAs(rollout, team, one) === 'said');
}

/** The key of telling of the team's silence up to that day. */
const missingKey = (team: string, day: string): string => `${statusSubject(team, day)}/missing`;

/** Told a window after the second silent day closed, so that the deputy has had as long as the representative. */
export function misses(rollout: Rollout, team: Team, day: string, now: Instant): Duty[] {
  if (!team.mandatory || rollout.ended[missingKey(team.id, day)]) return [];
  const due = timeUpAt(rollout, team, day).add({ minutes: windowMinutesOf(rollout) });
  if (isAfter(now, due.add({ hours: toldWithinDays * 24 }))) return [];
  const run = silentRun(rollout, team, day);
  if (run.length !== tellsAfter || run.at(-1) !== day || hasSpokenSince(rollout, team, day, now)) return [];
  const to = steersOn(rollout, day, due);
  const subject = statusSubject(team.id, day);
  const task = { kind: 'tellMissing', team: team.id, day, key: missingKey(team.id, day), subject } as const;
  return to ? [{ ...task, to, at: freeAt(rollout, to, due, now), missed: false }] : [];
}

/** The silent teams that one message to this person names, in the order of the rollout: all that were told at the moment this one was; the team alone while it was not told (P78). */
export function missedTogether({ ended, teams }: Rollout, team: string, day: string): TeamDay[] {
  const told = ended[missingKey(team, day)];
  if (told?.outcome !== 'sent') return [{ team, day }];
  const others = Object.entries(ended).flatMap(([key, one]) => {
    const [, id = '', of = ''] = /^status\/([^/]+)\/([^/]+)\/missing$/.exec(key) ?? [];
    return id && one.outcome === 'sent' && one.to === told.to && one.at === told.at ? [{ team: id, day: of }] : [];
  });
  const place = ({ team: id }: TeamDay) => teams.findIndex((one) => one.id === id);
  return others.toSorted((one, other) => place(one) - place(other));
}
