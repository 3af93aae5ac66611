// What is needed from whom: worked out from everything that waits for somebody (P44, U30).

import { askedToDecide, decideBy, openDecisions } from '../clock/decisions.ts';
import { chainOf } from '../clock/issueChain.ts';
import { isAfter } from '../clock/moments.ts';
import { askedAt, closesAt, isPeriod, periodAt } from '../clock/periods.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { askedOn, openPlaces } from '../clock/signoffState.ts';
import { type Standing, standingOn } from '../clock/standing.ts';
import { representativeOf, askedFor as whoIsAsked } from '../clock/whoIsAsked.ts';
import { steersNow } from '../clock/whoSteers.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import type { Need } from '../contract/Board.ts';
import type { Side } from '../contract.ts';
import type { PersonId } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Signoff } from '../journal/Signoff.ts';
import { titleOf } from '../words/counts.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import { signoffWords } from '../words/signoff.ts';
import { viewWords as w } from '../words/views.ts';
import { dayOfEntry, dueWords, sideOf, today } from './dueWords.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { liveNeeds } from './liveNeeds.ts';
import { noteNeeds } from './noteNeeds.ts';
import { personShown } from './personShown.ts';
import { planNeeds } from './planNeeds.ts';
import { reviewNeeds } from './playbookNeeds.ts';
import { questionNeeds } from './questionNeeds.ts';

/** Something that waits, before it is told to a reader. */
export interface Waiting {
  id: string;
  kind:
    | 'sign'
    | 'reply'
    | 'decide'
    | 'take'
    | 'settle'
    | 'meet'
    | 'askSign'
    | 'activate'
    | 'gap'
    | 'test'
    | 'begin'
    | 'followUp'
    | 'check'
    | 'follow'
    | 'talk'
    | 'answer'
    | 'report'
    | 'tell'
    | 'name'
    | 'review'
    | 'accept';
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

/** Everything that waits for somebody, the most overdue first. */
export function waiting(looking: Looking): Waiting[] {
  if (looking.rollout.status === 'setup' || looking.rollout.status === 'closed') return [];
  const all = [
    ...signoffs(looking),
    ...decision(looking),
    ...issues(looking),
    ...noteNeeds(looking),
    ...planNeeds(looking),
    ...liveNeeds(looking),
    ...questionNeeds(looking),
    ...reports(looking),
    ...names(looking),
    ...reviewNeeds(looking),
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

function signoffs(looking: Looking): Waiting[] {
  const { rollout } = looking;
  return rollout.signoffs.filter(isPending).flatMap((signoff) => [
    ...openPlaces(rollout, signoff).map((place): Waiting => {
      const to = askedOn(rollout, signoff, place, today(looking)) ?? place.person;
      return {
        id: `sign/${signoff.id}/${place.person}`,
        kind: 'sign',
        about: signoff.id,
        text: w.sign(milestoneName(rollout, signoff.milestone)),
        to,
        side: sideOf(looking, to, 'customer'),
        when: w.waitingSince(dayOfEntry(looking, place.since.at)),
        late: addWorkingDays(dayOfEntry(looking, place.since.at), 2) < today(looking),
        place: { page: 'plan', id: signoff.milestone },
        at: place.since.at,
      };
    }),
    ...questions(looking, signoff),
  ]);
}

/** What approvers asked and nobody answered yet: whoever asked for the sign-off owes it. */
function questions(looking: Looking, signoff: Signoff): Waiting[] {
  const { rollout, people } = looking;
  const asker = rollout.people[signoff.requestedBy] ? signoff.requestedBy : steersNow(rollout, looking.now);
  const open = signoff.approvers.flatMap(({ asked }) => asked).filter(({ answer }) => !answer);
  return open.map(
    ({ id, by, at }): Waiting => ({
      id: `reply/${signoff.id}/${id}`,
      kind: 'reply',
      about: `${signoff.id}/${id}`,
      text: signoffWords.answerNeed(nameOf(people, by), milestoneName(rollout, signoff.milestone)),
      to: asker,
      side: sideOf(looking, asker, 'integrator'),
      when: w.waitingSince(dayOfEntry(looking, at)),
      late: addWorkingDays(dayOfEntry(looking, at), 2) < today(looking),
      place: { page: 'plan', id: signoff.milestone },
      at,
    }),
  );
}

function decision(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  return openDecisions(rollout, now).map((open): Waiting => {
    const before = rollout.milestones[rollout.milestones.indexOf(open.milestone) - 1];
    const to = askedToDecide(rollout, open, now);
    return {
      id: `decide/${open.milestone.id}`,
      kind: 'decide',
      about: open.milestone.id,
      text: w.decide(open.milestone.name, before?.name ?? null),
      to,
      side: sideOf(looking, to, 'customer'),
      ...dueWords(looking, decideBy(rollout, open, now)),
      place: { page: 'plan', id: open.milestone.id },
      at: open.because?.report.at ?? now.toString(),
    };
  });
}

function issues(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  return rollout.issues
    .filter(({ resolved, severity }) => !resolved && severity !== 'minor')
    .map((issue): Waiting => {
      const told = chainOf(rollout, issue).filter(({ at }) => !isAfter(at, now));
      const to = issue.taken && issue.taken.by !== 'milepost' ? issue.taken.by : (told.at(-1)?.person ?? steersNow(rollout, now));
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

const isOfToday = (looking: Looking, at: string) => dayOfEntry(looking, at) === today(looking);
const shortMoment = (looking: Looking, at: string) =>
  isOfToday(looking, at) ? timeWords(at, zoneOf(looking)) : momentWords(at, zoneOf(looking));

/** The days a report is still waited for; a team that may leave a day out owes nothing once it has closed (U5). */
const owes: readonly Standing[] = ['notDue', 'missing', 'missedByUs', 'notAsked'];

function reports(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  return rollout.teams.flatMap((team): Waiting[] => {
    const day = periodAt(rollout, team, now);
    const { to } = whoIsAsked(rollout, team, day);
    if (!to || !isPeriod(rollout, team, day) || !owes.includes(standingOn(rollout, team, day, now))) return [];
    const closes = closesAt(rollout, team, day);
    const late = isAfter(now, closes);
    const until = closes.toString();
    return [
      {
        id: `report/${team.id}/${day}`,
        kind: 'report',
        about: `${team.id}/${day}`,
        text: w.report(team.name),
        to,
        side: team.side,
        when: late ? w.lateSince(shortMoment(looking, until), isOfToday(looking, until)) : w.byTime(timeWords(until, zoneOf(looking))),
        late,
        place: { page: 'status', id: team.id },
        at: askedAt(team, day).toString(),
      },
    ];
  });
}

/** Teams nobody speaks for, and signatures nobody can give: who steers mends them (P15). */
function names(looking: Looking): Waiting[] {
  const { rollout } = looking;
  const to = steersNow(rollout, looking.now);
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
