// What is needed from whom: worked out from everything that waits for somebody (P44, U30).

import { currentForecast, decideBy, openDecision } from '../clock/decisions.ts';
import { chainOf } from '../clock/escalation.ts';
import { forecasts } from '../clock/forecast.ts';
import { dayIn, instantOf, isAfter } from '../clock/moments.ts';
import { askedAt, closesAt, isAway, isPeriod, periodAt, representativeOf } from '../clock/rounds.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import { ownerOf } from '../commands/meetDeliverable.ts';
import type { Need, Side } from '../contract.ts';
import type { PersonId } from '../journal/Entry.ts';
import { titleOf } from '../words/counts.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import { viewWords as w } from '../words/views.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** Something that waits, before it is told to a reader. */
export interface Waiting {
  id: string;
  kind: 'sign' | 'decide' | 'take' | 'settle' | 'meet' | 'askSign' | 'answer' | 'report' | 'name';
  /** What it is about: a sign-off, an issue, a milestone, a team or a round. */
  about: string;
  text: string;
  to: PersonId | null;
  side: Side;
  when: string;
  late: boolean;
  place: Need['place'];
  /** For sorting: when it became or becomes due. */
  at: string;
}

/** How many working days ahead an open deliverable counts as needed. [assumption] */
const deliverableDays = 5;

/** Everything that waits for somebody, the most overdue first. */
export function waiting(looking: Looking): Waiting[] {
  if (looking.rollout.status === 'setup' || looking.rollout.status === 'closed') return [];
  const all = [
    ...signoffs(looking),
    ...decision(looking),
    ...issues(looking),
    ...answers(looking),
    ...plan(looking),
    ...reports(looking),
    ...names(looking),
  ];
  return all.sort((one, other) => Number(other.late) - Number(one.late) || (one.at < other.at ? -1 : 1));
}

/** The same as the tab shows it. */
export const needOf = (looking: Looking, { id, text, to, when, late, place }: Waiting): Need => ({
  id,
  text,
  who: to ? personShown(looking, to) : null,
  when,
  late,
  mine: to !== null && to === looking.reader,
  place,
});

const sideOf = ({ rollout }: Looking, person: PersonId | null, otherwise: Side): Side =>
  (person ? rollout.people[person]?.side : undefined) ?? otherwise;
const dayOfEntry = (looking: Looking, at: string) => dayIn(instantOf(at), zoneOf(looking));
const today = (looking: Looking) => dayIn(looking.now, zoneOf(looking));

function dueWords(looking: Looking, day: string): { when: string; late: boolean } {
  const now = today(looking);
  if (day === now) return { when: w.dueToday, late: false };
  return day < now ? { when: w.dueSince(day), late: true } : { when: w.byDay(day), late: false };
}

function signoffs(looking: Looking): Waiting[] {
  const { rollout } = looking;
  return rollout.signoffs.filter(isPending).flatMap((signoff) =>
    signoff.approvers
      .filter(({ given }) => !given)
      .map(
        ({ person }): Waiting => ({
          id: `sign/${signoff.id}/${person}`,
          kind: 'sign',
          about: signoff.id,
          text: w.sign(milestoneName(rollout, signoff.milestone)),
          to: person,
          side: sideOf(looking, person, 'customer'),
          when: w.waitingSince(dayOfEntry(looking, signoff.requestedAt)),
          late: addWorkingDays(dayOfEntry(looking, signoff.requestedAt), 2) < today(looking),
          place: { page: 'plan', id: signoff.milestone },
          at: signoff.requestedAt,
        }),
      ),
  );
}

function decision(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const open = openDecision(rollout, now);
  const to = rollout.holders.accountable?.[0] ?? null;
  if (!open) return [];
  const before = rollout.milestones[rollout.milestones.indexOf(open.milestone) - 1];
  const asked = open.because?.report.at ?? now.toString();
  const by = decideBy(rollout, open, now);
  return [
    {
      id: `decide/${open.milestone.id}`,
      kind: 'decide',
      about: open.milestone.id,
      text: w.decide(open.milestone.name, before?.name ?? null),
      to,
      side: 'customer',
      ...dueWords(looking, by),
      place: { page: 'plan', id: open.milestone.id },
      at: asked,
    },
  ];
}

function issues(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  return rollout.issues
    .filter(({ resolved, severity }) => !resolved && severity !== 'minor')
    .map((issue): Waiting => {
      const told = chainOf(rollout, issue).filter(({ at }) => !isAfter(at, now));
      const to =
        issue.taken && issue.taken.by !== 'milepost'
          ? issue.taken.by
          : (told.at(-1)?.person ?? rollout.holders.projectManager?.[0] ?? null);
      const title = titleOf(issue.text, 60);
      return {
        id: `issue/${issue.id}`,
        kind: issue.taken ? 'settle' : 'take',
        about: issue.id,
        text: issue.taken ? w.settle(issue.severity, title) : w.take(issue.severity, title),
        to,
        side: sideOf(looking, to, 'integrator'),
        when: issue.taken ? w.takenAt(momentWords(issue.taken.at, zone)) : w.raisedAt(shortMoment(looking, issue.raisedAt)),
        late: !issue.taken && issue.severity === 'red',
        place: { page: 'status', id: issue.id },
        at: issue.raisedAt,
      };
    });
}

const shortMoment = (looking: Looking, at: string) =>
  dayOfEntry(looking, at) === today(looking) ? timeWords(at, zoneOf(looking)) : momentWords(at, zoneOf(looking));

function answers(looking: Looking): Waiting[] {
  const { rollout } = looking;
  const round = rollout.reminders.at(-1);
  if (!round) return [];
  return round.notes.flatMap(({ person, benefit: id, answer }): Waiting[] => {
    const benefit = rollout.benefits.find((one) => one.id === id);
    if (!benefit || answer?.answer === 'done') return [];
    const by = askedFor(dayOfEntry(looking, round.cutAt), benefit.ask.withinDays);
    const due = dueWords(looking, by);
    return [
      {
        id: `answer/${round.round}/${person}`,
        kind: 'answer',
        about: String(round.round),
        text: benefit.ask.title,
        to: person,
        side: sideOf(looking, person, 'customer'),
        when: answer?.answer === 'will' && !due.late ? w.willDo(by) : due.when,
        late: due.late,
        place: { page: 'overview' },
        at: round.cutAt,
      },
    ];
  });
}

/** By when what a note asks for is needed. */
export const askedFor = (cutOn: string, withinDays: number): string => addWorkingDays(cutOn, withinDays);

function plan(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const current = currentForecast(forecasts(rollout, now))?.milestone;
  if (!current || rollout.signoffs.some((signoff) => signoff.milestone === current.id && isPending(signoff))) return [];
  const open = current.deliverables.filter(({ met }) => !met);
  const place = { page: 'plan' as const, id: current.id };
  const manager = rollout.holders.projectManager?.[0] ?? null;
  if (current.deliverables.length && !open.length)
    return [
      {
        id: `askSign/${current.id}`,
        kind: 'askSign',
        about: current.id,
        text: w.askSign(current.name),
        to: manager,
        side: 'integrator',
        ...dueWords(looking, current.dueOn),
        place,
        at: current.dueOn,
      },
    ];
  if (addWorkingDays(today(looking), deliverableDays) < current.dueOn) return [];
  return open.map((deliverable): Waiting => {
    const to = ownerOf(rollout, deliverable);
    return {
      id: `meet/${deliverable.id}`,
      kind: 'meet',
      about: current.id,
      text: w.meet(deliverable.title),
      to,
      side: sideOf(looking, to, rollout.roles.find(({ id }) => id === deliverable.ownerRole)?.side ?? 'integrator'),
      ...dueWords(looking, current.dueOn),
      place,
      at: current.dueOn,
    };
  });
}

function reports(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  return rollout.teams.flatMap((team): Waiting[] => {
    const day = periodAt(team, now);
    const to = representativeOf(rollout, team);
    if (!to || !isPeriod(team, day) || isAway(rollout, to, day) || rollout.reports[`${team.id}/${day}`]?.length) return [];
    const closes = closesAt(rollout, team, day);
    const late = isAfter(now, closes);
    const time = timeWords(closes.toString(), zoneOf(looking));
    return [
      {
        id: `report/${team.id}/${day}`,
        kind: 'report',
        about: `${team.id}/${day}`,
        text: w.report(team.name),
        to,
        side: team.side,
        when: late ? w.lateSince(time) : w.byTime(time),
        late,
        place: { page: 'status', id: team.id },
        at: askedAt(team, day).toString(),
      },
    ];
  });
}

/** Teams nobody speaks for, and signatures nobody can give: the project manager mends them (P15). */
function names(looking: Looking): Waiting[] {
  const { rollout } = looking;
  const to = rollout.holders.projectManager?.[0] ?? null;
  const voiceless = rollout.teams
    .filter((team) => team.active && !representativeOf(rollout, team))
    .map((team) => ({ id: team.id, text: w.nameFor(team.name) }));
  const signers = [...new Set(rollout.milestones.filter(({ leftOut }) => !leftOut).flatMap(({ approverRoles }) => approverRoles))]
    .filter((role) => !rollout.holders[role]?.length)
    .map((role) => ({ id: role, text: w.nameRole(rollout.roles.find(({ id }) => id === role)?.title ?? role) }));
  return [...voiceless, ...signers].map(
    ({ id, text }): Waiting => ({
      id: `name/${id}`,
      kind: 'name',
      about: id,
      text,
      to,
      side: 'integrator',
      when: w.waitingSince(dayOfEntry(looking, rollout.startedAt)),
      late: false,
      place: { page: 'overview' },
      at: rollout.startedAt,
    }),
  );
}
