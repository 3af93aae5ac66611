// Where we are and what is needed, the same for everybody (P43, P44).

import { currentForecast } from '../clock/decisions.ts';
import { endForecast, type Forecast, forecasts } from '../clock/forecast.ts';
import { dayIn, instantOf, momentOf } from '../clock/moments.ts';
import { gapsOf, isDraft } from '../clock/readiness.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import { addWorkingDays, dayOf } from '../clock/workingDays.ts';
import type { Board, Line, RailStop } from '../contract/Board.ts';
import type { Change } from '../contract/Change.ts';
import type { Lead, Side } from '../contract.ts';
import { slipWords } from '../words/counts.ts';
import { comma, sentence, sentences } from '../words/joints.ts';
import { readinessWords } from '../words/readiness.ts';
import { viewWords as w } from '../words/views.ts';
import { issuesLine, reportsLine } from './boardLines.ts';
import { changeOf, whyOf } from './change.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { brings } from './measures.ts';
import { needOf, waiting } from './needs.ts';
import { nextSteps } from './nextSteps.ts';
import { personShown } from './personShown.ts';
import { causeOf } from './slipCause.ts';

/** How many changes the board shows before it points to the history. */
const changesShown = 5;

/** How much of what comes next the board shows before it points to the playbook. */
const nextShown = 3;

export function boardOf(looking: Looking): Board {
  const { rollout, now } = looking;
  const all = forecasts(rollout, now);
  const last = endForecast(all);
  return {
    head: headOf(looking),
    lead: leadOf(all, last),
    reason: reasonOf(looking, all, last),
    why: whyOf(looking, restsOnPlan),
    people: ['accountable', 'projectManager']
      .flatMap((role) => (rollout.holders[role] ?? []).slice(0, 1))
      .map((id) => personShown(looking, id)),
    rail: all.map((forecast) => stopOf(looking, forecast)),
    where: whereOf(looking, all, last),
    needs: needsOf(looking),
    brings: brings(rollout),
    next: nextSteps(looking).slice(0, nextShown),
    since: sinceOf(looking),
    steps: stepsOf(looking),
  };
}

const restsOnPlan = ({ type }: { type: string }) => ['slipDecided', 'statusReported', 'milestonesPlanned', 'verdictGiven'].includes(type);

function leadOf(all: Forecast[], last: Forecast | null): Lead {
  if (!last) return { text: '', late: '', after: '' };
  const { milestone, on, slipDays } = last;
  const open = all.some((forecast) => !forecast.doneOn && !forecast.milestone.leftOut);
  if (!open)
    return {
      text: all.every((one) => !one.milestone.leftOut) ? w.allSigned(all.length) : w.acceptedAsFinal(milestone.name),
      late: '',
      after: '',
    };
  if (slipDays > 0) return { text: `${w.goLiveOn(milestone.name, on)}${comma()}`, late: sentence(slipWords(slipDays)), after: '' };
  return { text: slipDays < 0 ? w.earlyFor(milestone.name, on, slipDays) : w.onPlanFor(milestone.name, on), late: '', after: '' };
}

function reasonOf(looking: Looking, all: Forecast[], last: Forecast | null): string {
  const { rollout, now } = looking;
  const phaseId = currentForecast(all)?.milestone.phase ?? all.at(-1)?.milestone.phase;
  const phase = rollout.start?.phases.find(({ id }) => id === phaseId)?.name ?? '';
  const start = dayOf(rollout.start?.startOn ?? dayIn(now, 'UTC'));
  const weekOf = (iso: string) => Math.floor(start.until(dayOf(iso), { largestUnit: 'days' }).days / 7) + 1;
  const baseline = last?.milestone.baselineOn;
  if (!baseline || !phase) return '';
  if (!currentForecast(all)) return w.plannedFor(baseline);
  return sentences([w.phaseLine(phase, Math.max(1, weekOf(dayIn(now, zoneOf(looking)))), weekOf(baseline)), w.plannedFor(baseline)]);
}

/** How a milestone stands, as a stop on the rail. */
export function stopOf({ rollout, now }: Looking, { milestone, signedOn, doneOn, on, slipDays }: Forecast): RailStop {
  const met = milestone.deliverables.filter((deliverable) => deliverable.met).length;
  const total = milestone.deliverables.length;
  const pending = rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  const { id, name } = milestone;
  if (signedOn) return { id, name, mark: 'signed', share: 1, state: w.signedOn(signedOn), dates: w.slip(slipDays) };
  if (doneOn) return { id, name, mark: 'going', share: 1, state: w.metOn(doneOn), dates: w.slip(slipDays) };
  if (milestone.leftOut) return { id, name, mark: 'notStarted', share: 0, state: w.leftOut, dates: w.plannedFor(milestone.baselineOn) };
  const dates = w.due(milestone.dueOn, on);
  const inWork = currentForecast(forecasts(rollout, now))?.milestone.id === id;
  if (isDraft(milestone) && inWork)
    return {
      id,
      name,
      mark: 'notStarted',
      share: 0,
      state: readinessWords.draftLine(gapsOf(rollout, milestone, 'activate').length),
      dates,
    };
  if (!met && !pending && !inWork) return { id, name, mark: 'notStarted', share: 0, state: w.notStarted, dates };
  return { id, name, mark: 'going', share: total ? met / total : 0, state: pending ? w.inReview(met, total) : w.metOf(met, total), dates };
}

function whereOf(looking: Looking, all: Forecast[], last: Forecast | null): Line[] {
  const current = currentForecast(all);
  if (!current) return [...ended(looking, all, last), issuesLine(looking), reportsLine(looking)];
  const { milestone, slipDays, because } = current;
  const met = milestone.deliverables.filter((deliverable) => deliverable.met).length;
  const place = { page: 'plan', id: milestone.id } as const;
  const about = new Set(milestone.deliverables.map(({ id }) => id));
  const state: Line = {
    mark: 'going',
    text: milestone.deliverables.length ? w.met(milestone.name, met, milestone.deliverables.length) : w.nothingToMeet(milestone.name),
    detail: milestone.touch,
    why: whyOf(looking, ({ type, data }) => type.startsWith('deliverable') && 'deliverable' in data && about.has(data.deliverable ?? '')),
    place,
  };
  const slip: Line = {
    mark: slipDays > 0 ? 'late' : slipDays < 0 ? 'ahead' : 'good',
    text:
      slipDays > 0
        ? w.slips(milestone.name, slipDays, last && last !== current && last.slipDays > 0 ? last.milestone.name : null)
        : w.isOnPlan(milestone.name),
    detail: slipDays > 0 ? causeOf(looking.rollout, current) : '',
    why: whyOf(
      looking,
      ({ type, data }) => type === 'slipDecided' || (type === 'statusReported' && 'team' in data && data.team === because?.team),
    ),
    place,
  };
  return [state, slip, issuesLine(looking), reportsLine(looking)];
}

/** Nothing is left to do: what was reached, and what was left out by name (P68). */
function ended(looking: Looking, all: Forecast[], last: Forecast | null): Line[] {
  if (!last) return [];
  const leftOut = all.filter(({ milestone }) => milestone.leftOut).map(({ milestone }) => milestone.name);
  return [
    {
      mark: 'signed',
      text: leftOut.length ? w.acceptedAsFinal(last.milestone.name) : w.allSigned(all.length),
      detail: leftOut.length ? w.wereLeftOut(leftOut) : last.milestone.touch,
      why: whyOf(looking, ({ type }) => type === 'slipDecided' || type === 'verdictGiven'),
      place: { page: 'plan', id: last.milestone.id },
    },
  ];
}

function needsOf(looking: Looking): Board['needs'] {
  const { rollout } = looking;
  const all = waiting(looking).filter(({ kind, late }) => kind !== 'report' || late);
  return (['customer', 'integrator', 'vendor'] as Side[])
    .map((side) => ({
      side,
      name: rollout.start?.sides[side] ?? side,
      items: all.filter((one) => one.side === side).map((one) => needOf(looking, one)),
    }))
    .filter(({ items }) => items.length);
}

function sinceOf(looking: Looking): Board['since'] {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  const today = dayIn(now, zone);
  const from = addWorkingDays(today, -1);
  const start = momentOf(from, '00:00', zone).toString();
  const shown = rollout.entries
    .filter(({ at }) => at >= start)
    .toReversed()
    .map((entry) => changeOf(looking, entry, dayIn(now, zone) === dayIn(instantOf(entry.at), zone)))
    .filter((change): change is Change => change !== null);
  const yesterday = dayOf(today).subtract({ days: 1 }).toString() === from;
  return {
    title: yesterday ? w.sinceYesterday : w.sinceDay(from),
    changes: shown.slice(0, changesShown),
    more: Math.max(0, shown.length - changesShown),
  };
}

/** What is left to do before a fresh rollout can run by itself (P8, P76). */
function stepsOf(looking: Looking): Board['steps'] {
  const { rollout } = looking;
  const voices = rollout.teams.filter(({ active }) => active).every((team) => representativeOf(rollout, team));
  const signers = rollout.milestones.flatMap(({ approverRoles }) => approverRoles).every((role) => rollout.holders[role]?.length);
  if (voices && signers) return [];
  return [
    { ...w.steps.team, done: voices, action: null, place: { page: 'people' } },
    { ...w.steps.sign, done: signers, action: null, place: { page: 'people' } },
    { ...w.steps.plan, done: false, action: null, place: { page: 'plan' } },
  ];
}
