// What comes next, before it happens: the plan's own days, with what each asks of the reader (P29).

import { askedToDecide, decideBy, openDecisions } from '../clock/decisions.ts';
import { peopleOfCheck, upcomingCheck } from '../clock/deeperChecks.ts';
import { type Forecast, forecasts } from '../clock/forecast.ts';
import { holidayOf } from '../clock/holidays.ts';
import { isAfter, momentOf } from '../clock/moments.ts';
import { standingTest, testersOf } from '../clock/readiness.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import { deputyOf, representativeOf } from '../clock/whoIsAsked.ts';
import { addWorkingDays, dayOf, isWorkingDay, workingDaysBetween } from '../clock/workingDays.ts';
import type { NextStep } from '../contract/Playbook.ts';
import type { Place } from '../contract.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Deliverable, Milestone } from '../journal/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commas, inOneLine } from '../words/joints.ts';
import { nextWords as w } from '../words/nextSteps.ts';
import { today } from './dueWords.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** More is a plan, not what comes next. */
const most = 12;
/** As many of the reader's own stand before what is next for everybody. */
const mostOwn = 8;
/** Who has nothing of their own sees what others deliver in the next ten working days. [assumption] */
const othersDays = 10;

interface Step {
  day: string;
  /** `09:30` on the rollout's clock; empty for a whole day. */
  time: string;
  text: string;
  detail: string;
  mine: boolean;
  place: Place;
}

/**
 * The next steps of the process, soonest first, at most twelve: what is the reader's own, and what is everybody's. Empty when nothing is planned.
 * @example nextSteps(looking)[0] // { day: '2026-03-11', when: 'Wed 11 Mar, the next working day, at 09:30', text: 'Live check', mine: false, … }
 */
export function nextSteps(looking: Looking): NextStep[] {
  const { rollout } = looking;
  if (rollout.status === 'setup' || rollout.status === 'closed') return [];
  const day = today(looking);
  const all = [
    ...milestones(looking),
    ...meetings(looking),
    ...checks(looking),
    ...live(looking),
    ...decisions(looking),
    ...reviews(looking),
  ].filter((step) => step.day >= day);
  const sooner = (one: Step, other: Step) => (`${one.day} ${one.time}` < `${other.day} ${other.time}` ? -1 : 1);
  const own = all.filter(({ mine }) => mine).sort(sooner);
  const shared = all.filter(({ mine }) => !mine).sort(sooner);
  const ownShown = own.slice(0, Math.max(mostOwn, most - shared.length));
  const shown = [...ownShown, ...shared.slice(0, most - ownShown.length)];
  return shown.sort(sooner).map((step) => shownStep(looking, step));
}

function shownStep(looking: Looking, { day, time, text, detail, mine, place }: Step): NextStep {
  const now = today(looking);
  const when = w.when(day, workingDaysBetween(now, day), day === now);
  return { day, when: time ? w.at(when, time) : when, text, detail, mine, place };
}

const at = ({ id }: Milestone): Place => ({ page: 'plan', id });
const step = (day: string, text: string, detail: string, mine: boolean, place: Place, time = ''): Step => ({
  day,
  time,
  text,
  detail,
  mine,
  place,
});

/** What is still to be done of each milestone: its beginning and end, its deliverables, its test by users and its sign-off. */
function milestones(looking: Looking): Step[] {
  const open = forecasts(looking.rollout, looking.now).filter(({ doneOn, milestone }) => !doneOn && !milestone.leftOut);
  return open.flatMap((forecast) => [...spans(looking, forecast), ...signing(looking, forecast), ...delivering(looking, forecast)]);
}

function spans(looking: Looking, { milestone, on }: Forecast): Step[] {
  const { name, touch, startOn, dueOn } = milestone;
  const expected = on > dueOn ? w.expected(on) : '';
  const starts = startOn >= today(looking) && milestone.activeSince === null;
  return [
    ...(starts ? [step(startOn, w.milestoneBegins(name), '', false, at(milestone))] : []),
    step(dueOn >= today(looking) ? dueOn : on, w.milestoneDue(name), inOneLine([expected, w.touch(touch)]), false, at(milestone)),
  ];
}

/** Users try it, and then it is signed, on the day it is due or expected (P64, P70). */
function signing(looking: Looking, { milestone, on }: Forecast): Step[] {
  const { rollout, people, reader } = looking;
  if (rollout.signoffs.some((one) => one.milestone === milestone.id && isPending(one))) return [];
  const day = on > milestone.dueOn ? on : milestone.dueOn;
  const who = testersOf(rollout, milestone);
  const names = who.map((person) => nameOf(people, person));
  const mine = reader !== null && who.includes(reader);
  const isTried = standingTest(milestone)?.result === 'passed';
  const isSigned = signoffModeOf(rollout, milestone) !== 'off';
  return [
    ...(isTried
      ? []
      : [
          mine
            ? step(day, w.tryIt(milestone.name), w.beforeSigned, true, at(milestone))
            : step(day, w.usersTry(milestone.name), w.someTry(names), false, at(milestone)),
        ]),
    ...(isSigned
      ? [
          mine
            ? step(day, w.sign(milestone.name), w.asSoonAs, true, at(milestone))
            : step(day, w.theySign(milestone.name), w.signers(names), false, at(milestone)),
        ]
      : []),
  ];
}

/** Deliverables of the reader and of the teams they speak for; for who has none, those of the next days. */
function delivering(looking: Looking, { milestone }: Forecast): Step[] {
  const { rollout, people, reader } = looking;
  const until = addWorkingDays(today(looking), othersDays);
  const isLooker = !reader || !hasWork(rollout, reader);
  return milestone.deliverables
    .filter(({ met }) => !met)
    .flatMap((deliverable): Step[] => {
      const owner = ownerOf(rollout, deliverable);
      const mine = reader !== null && (owner === reader || teamsOf(rollout, reader).includes(deliverable.team));
      const startOn = deliverable.startOn ?? milestone.startOn;
      const dueOn = deliverable.dueOn ?? milestone.dueOn;
      if (!mine && !(isLooker && dueOn <= until)) return [];
      const who = owner && owner !== reader ? nameOf(people, owner) : '';
      const detail = who ? w.withOwner(who, milestone.name) : w.forMilestone(milestone.name);
      const begins = !deliverable.startedAt && mine && startOn < dueOn;
      return [
        ...(begins ? [step(startOn, w.begins(deliverable.title), detail, mine, at(milestone))] : []),
        step(dueOn, w.falls(deliverable.title), detail, mine, at(milestone)),
      ];
    });
}

/** The teams somebody speaks for or stands in for. */
const teamsOf = (rollout: Rollout, person: PersonId): string[] =>
  rollout.teams.filter((team) => representativeOf(rollout, team) === person || deputyOf(rollout, team) === person).map(({ id }) => id);

const hasWork = (rollout: Rollout, person: PersonId): boolean => {
  const teams = teamsOf(rollout, person);
  const isTheirs = (one: Deliverable) => !one.met && (ownerOf(rollout, one) === person || teams.includes(one.team));
  return rollout.milestones.some(({ leftOut, deliverables }) => !leftOut && deliverables.some(isTheirs));
};

function meetings(looking: Looking): Step[] {
  const { rollout, reader, now } = looking;
  return rollout.milestones.flatMap((milestone): Step[] => {
    const { meeting } = milestone;
    if (!meeting || meeting.calledOff || !isAfter(momentOf(meeting.on, meeting.at, zoneOf(looking)), now)) return [];
    const mine = reader !== null && [...meeting.keyPlayers, ...meeting.people].includes(reader);
    const detail = commas([meeting.inPerson ? w.inPerson : '', meeting.place]);
    return [step(meeting.on, w.meeting(milestone.name), detail, mine, at(milestone), meeting.at)];
  });
}

/** The manager's deeper checks, for those who are in them (P89). */
function checks(looking: Looking): Step[] {
  const { rollout, reader, now } = looking;
  return rollout.checks.flatMap((check): Step[] => {
    const on = upcomingCheck(rollout, check, now);
    if (!on || !reader || !peopleOfCheck(rollout, check, on).includes(reader)) return [];
    const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
    return [step(on, w.check(team), check.agenda, true, { page: 'live', id: check.id }, check.at)];
  });
}

/** The next live check, on the next day people work (P83). */
function live(looking: Looking): Step[] {
  const { rollout, now } = looking;
  const { liveAt, liveMinutes } = rollout.settings;
  if (!liveAt) return [];
  for (let day = dayOf(today(looking)), looked = 0; looked < 30; day = day.add({ days: 1 }), looked += 1) {
    const on = day.toString();
    const isWorked = isWorkingDay(day) && holidayOf(rollout, null, on) === null;
    if (isWorked && isAfter(momentOf(on, liveAt, zoneOf(looking)), now)) {
      const where = rollout.livePlace?.place ?? '';
      return [step(on, w.live, commas([w.liveFor(liveMinutes), where]), false, { page: 'live' }, liveAt)];
    }
  }
  return [];
}

/** Decisions that are open, on the day by which they are to be made (P68). */
function decisions(looking: Looking): Step[] {
  const { rollout, people, reader, now } = looking;
  return openDecisions(rollout, now).map((open) => {
    const { milestone } = open;
    const who = askedToDecide(rollout, open, now);
    const mine = who !== null && who === reader;
    const text = mine || !who ? w.decide(milestone.name) : w.theyDecide(milestone.name, nameOf(people, who));
    return step(decideBy(rollout, open, now), text, w.decideWhy, mine, at(milestone));
  });
}

/** Sections the reader keeps, on the day they are to be looked at again (P22). */
const reviews = ({ rollout, reader }: Looking): Step[] =>
  rollout.sections
    .filter(({ reviewOn, ownerRole }) => reviewOn && reader && rollout.holders[ownerRole]?.includes(reader))
    .map(({ id, title, reviewOn }) => step(reviewOn ?? '', w.review(title), w.reviewWhy, true, { page: 'playbook', id }));
