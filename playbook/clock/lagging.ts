// Who falls behind with what is theirs, since when, and whether that endangers the whole (P98); docs/reminders.md tells the rule.
import { concernedBy, publishedAt } from '../journal/acceptance.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { ownAsk, ownAskDueOn } from './askOfNote.ts';
import { lastTold } from './lastTold.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { rolesOf } from './noteRotation.ts';
import { openByPerson } from './openFor.ts';
import { standingRounds } from './standingRounds.ts';
import { talksDue } from './talkTo.ts';
import { representativeOf } from './whoIsAsked.ts';
import { addWorkingDays } from './workingDays.ts';

/** Who leads weighs most, then who signs or speaks for a team: their silence holds others up. [assumption] */
const weights = { leads: 3, carries: 2, others: 1 } as const;
const leading = ['accountable', 'sponsor', 'projectManager'];
/** From this share of all, each by their weight, many have failed (P98). [assumption] */
const riskyShare = 1 / 3;
/** One alone lags; it takes several to sink a rollout. */
const severalBehind = 2;
/** Working days to try what a section offers, from the day it was published. [assumption] */
const tryWithinDays = 10;

export interface Behind {
  kind: 'ask' | 'meet' | 'sign' | 'decide' | 'accept' | 'exercise' | 'report';
  /** A benefit, `milestone/deliverable`, a sign-off, a milestone, a section or a team; empty for acceptances. */
  about: string;
  count: number;
  /** ISO day by which it was needed. */
  since: string;
}

export interface Lagging {
  person: PersonId;
  /** What has been behind longest first. */
  why: Behind[];
  since: string;
  weight: number;
  /** They were told of it themselves: before that nobody else hears of it. */
  heard: boolean;
}

const known = new WeakMap<Rollout, { today: string; all: Lagging[] }>();

/** Everybody who is behind with something on that day, the longest first (P98). */
export function lagging(rollout: Rollout, now: Instant): Lagging[] {
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  const before = known.get(rollout);
  if (before?.today === today) return before.all;
  const behind = new Map<PersonId, Behind[]>();
  const add = (person: PersonId, why: Behind) => void behind.set(person, [...(behind.get(person) ?? []), why]);
  if (rollout.status === 'running' || rollout.status === 'paused') {
    needs(rollout, now, today, add);
    asks(rollout, today, add);
    exercises(rollout, today, add);
    for (const { team, person, why, since } of talksDue(rollout, now))
      if (why === 'silent') add(person, { kind: 'report', about: team.id, count: 1, since });
  }
  const all = [...behind].flatMap(([person, why]): Lagging[] => {
    if (!rollout.people[person] || rollout.left[person] !== undefined) return [];
    const sorted = why.toSorted((one, other) => (one.since < other.since ? -1 : 1));
    const since = sorted[0]?.since ?? today;
    return [{ person, why: sorted, since, weight: weightOf(rollout, person), heard: sorted.some((one) => hasHeard(rollout, person, one)) }];
  });
  all.sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : other.weight - one.weight));
  known.set(rollout, { today, all });
  return all;
}

interface Risk {
  behind: number;
  all: number;
  risky: boolean;
  /** Those who lead and are behind. */
  leading: PersonId[];
}

/** Whether those who are behind endanger the whole: several of them, and by their weight a third of all who have a part in it (P98). */
export function lagRisk(rollout: Rollout, now: Instant): Risk {
  const late = lagging(rollout, now);
  const stakeholders = new Set([...Object.values(rollout.holders).flat(), ...late.map(({ person }) => person)]);
  const here = [...stakeholders].filter((person) => rollout.people[person] && rollout.left[person] === undefined);
  const whole = here.reduce((sum, person) => sum + weightOf(rollout, person), 0);
  const behind = late.reduce((sum, { weight }) => sum + weight, 0);
  return {
    behind: late.length,
    all: here.length,
    risky: late.length >= severalBehind && behind / whole >= riskyShare,
    leading: late.filter(({ weight }) => weight === weights.leads).map(({ person }) => person),
  };
}

type Add = (person: PersonId, why: Behind) => void;

function weightOf(rollout: Rollout, person: PersonId): number {
  const roles = rolesOf(rollout, person);
  if (roles.some((role) => leading.includes(role))) return weights.leads;
  const signs = rollout.milestones.some(({ approverRoles }) => approverRoles.some((role) => roles.includes(role)));
  const speaks = rollout.teams.some((team) => team.active && representativeOf(rollout, team) === person);
  return signs || speaks ? weights.carries : weights.others;
}

function needs(rollout: Rollout, now: Instant, today: string, add: Add): void {
  for (const [person, open] of openByPerson(rollout, now))
    for (const { id, kind, dueOn } of open)
      if (dueOn < today) add(person, { kind, about: id.split('/').slice(1).join('/'), count: 1, since: dueOn });
}

/** What the last note asked and nobody did by its day. */
function asks(rollout: Rollout, today: string, add: Add): void {
  for (const { round, cutAt, notes } of standingRounds(rollout, today))
    for (const note of notes) {
      const isLast = lastTold(rollout, note.person)?.round === round;
      if (!isLast || (note.ask ?? ownAsk) !== ownAsk || note.answer?.answer === 'done') continue;
      const dueOn = ownAskDueOn(rollout, note, cutAt);
      if (dueOn && dueOn < today) add(note.person, { kind: 'ask', about: note.benefit, count: 1, since: dueOn });
    }
}

/** Tasks of the sections written for their roles that they have not tried. */
function exercises(rollout: Rollout, today: string, add: Add): void {
  for (const section of rollout.sections) {
    if (!section.exercises.length || !section.audience.length) continue;
    const published = dayIn(instantOf(publishedAt(section).at), rollout.start?.zone ?? 'UTC');
    const since = addWorkingDays(published, tryWithinDays);
    if (since >= today) continue;
    for (const person of concernedBy(rollout, section)) {
      const count = section.exercises.filter(({ id }) => !rollout.exercised[`${section.id}/${id}`]?.[person]).length;
      if (count) add(person, { kind: 'exercise', about: section.id, count, since });
    }
  }
}

/** They were asked for it by name, or got a note or a summary since. */
function hasHeard(rollout: Rollout, person: PersonId, { kind, since }: Behind): boolean {
  if (kind === 'ask' || kind === 'report') return true;
  if ((lastTold(rollout, person)?.at ?? '').slice(0, 10) >= since) return true;
  return (toldBy(rollout).get(person) ?? []).some(
    ({ kind: told, at }) => told === askedBy[kind] || (told === 'summary' && at.slice(0, 10) >= since),
  );
}

/** The first word of the keys of what asks for it. */
const askedBy = { meet: 'risk', sign: 'signoff', decide: 'decision', accept: 'acceptance', exercise: 'summary' } as const;

const told = new WeakMap<Rollout, Map<PersonId, { kind: string; at: string }[]>>();

function toldBy(rollout: Rollout): Map<PersonId, { kind: string; at: string }[]> {
  const before = told.get(rollout) ?? new Map<PersonId, { kind: string; at: string }[]>();
  if (!told.has(rollout))
    for (const [key, { to, at, outcome }] of Object.entries(rollout.ended))
      if (to && (outcome === 'sent' || outcome === 'unknown'))
        before.set(to, [...(before.get(to) ?? []), { kind: key.split('/')[0] ?? '', at }]);
  told.set(rollout, before);
  return before;
}
