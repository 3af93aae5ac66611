// The milestones: baseline and forecast, deliverables, sign-off and decision (P59, P60, P66).

import { currentForecast } from '../clock/decisions.ts';
import { type Forecast, forecasts, lastReport, sealOf } from '../clock/forecast.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { ownerOf } from '../commands/meetDeliverable.ts';
import type { DeliverableShown, Lead, Mark, MilestoneShown, Plan } from '../contract.ts';
import { changedSinceSigned } from '../journal/changedSinceSigned.ts';
import type { Deliverable, Milestone } from '../journal/Rollout.ts';
import { workingDays } from '../words/counts.ts';
import { viewWords as w } from '../words/views.ts';
import { deliverableActions, milestoneActions } from './actions.ts';
import { stopOf } from './board.ts';
import { whyOf } from './change.ts';
import { decisionShown } from './decisionShown.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';
import { signoffShown } from './signoffShown.ts';

export function planOf(looking: Looking): Plan {
  const { rollout, now } = looking;
  const all = forecasts(rollout, now);
  const current = currentForecast(all);
  return {
    head: headOf(looking),
    lead: leadOf(all, current),
    reason: reasonOf(looking, current),
    why: whyOf(looking, ({ type }) => ['slipDecided', 'statusReported', 'verdictGiven', 'milestonesPlanned'].includes(type)),
    today: dayIn(now, zoneOf(looking)),
    milestones: all.map((forecast) => milestoneShown(looking, forecast)),
    openId: current?.milestone.id ?? null,
  };
}

function leadOf(all: Forecast[], current: Forecast | null): Lead {
  const signed = all.filter(({ signedOn }) => signedOn).length;
  const text = `${w.planLead(signed, all.length)} `;
  if (!current) return { text: text.trim(), late: '', after: '' };
  const slip = all.findLast(({ signedOn, milestone }) => !signedOn && !milestone.leftOut)?.slipDays ?? 0;
  return slip > 0
    ? { text: `${text}${w.planSlip} `, late: `${workingDays(slip)}.`, after: '' }
    : { text: `${text}${w.planOnTime}`, late: '', after: '' };
}

function reasonOf({ rollout }: Looking, current: Forecast | null): string {
  if (!current) return '';
  const { milestone, slipDays, because } = current;
  if (slipDays <= 0) return w.nextDue(milestone.name, milestone.dueOn);
  const culprit = because && milestone.deliverables.find(({ team, met }) => team === because.team && !met);
  if (culprit) return w.slipStarts(culprit.title, milestone.name);
  const team = because && rollout.teams.find(({ id }) => id === because.team);
  return team ? w.slipStartsTeam(team.name, milestone.name) : w.slipByTime;
}

function milestoneShown(looking: Looking, forecast: Forecast): MilestoneShown {
  const { milestone, signedOn, on, startOn, slipDays } = forecast;
  const stop = stopOf(looking, forecast);
  const seal = sealOf(looking.rollout, milestone.id);
  const changed = seal ? changedSinceSigned(looking.rollout, seal).length : 0;
  const { id, name, touch, worksByItself, baselineStartOn, baselineOn, dueOn, needs, leftOut } = milestone;
  return {
    id,
    name,
    touch,
    worksByItself,
    startOn,
    baselineStartOn,
    baselineOn,
    dueOn,
    forecastOn: on,
    signedOn,
    slipDays,
    slip: slipDays === 0 ? '' : w.slip(slipDays).replace('working ', ''),
    mark: stop.mark,
    line: signedOn ? [stop.state, changed ? w.changes(changed) : stop.dates.toLowerCase()].join(changed ? ' · ' : ', ') : stop.dates,
    needs,
    leftOut,
    deliverables: milestone.deliverables.map((deliverable) => deliverableShown(looking, milestone, deliverable)),
    signoff: signoffShown(looking, milestone),
    decision: decisionShown(looking, forecast),
    actions: milestoneActions(looking, milestone, signedOn !== null && changed === 0),
    why: whyOf(looking, ({ data }) => 'milestone' in data && data.milestone === id),
  };
}

function deliverableShown(looking: Looking, milestone: Milestone, deliverable: Deliverable): DeliverableShown {
  const { rollout } = looking;
  const owner = ownerOf(rollout, deliverable);
  const role = rollout.roles.find(({ id }) => id === deliverable.ownerRole)?.title ?? '';
  const { id, title, criterion, risky, met } = deliverable;
  return {
    id,
    title,
    criterion,
    owner: owner ? personShown(looking, owner) : null,
    ownerLine: owner ? '' : w.noOwner(role),
    risky,
    evidence: met?.evidence ?? '',
    evidenceLink: met?.link ?? '',
    ...stateOf(looking, milestone, deliverable),
    actions: deliverableActions(looking, milestone, deliverable),
  };
}

function stateOf(looking: Looking, milestone: Milestone, { team, met }: Deliverable): { mark: Mark; state: string } {
  const { rollout } = looking;
  if (met) return { mark: 'good', state: w.metOn(dayIn(instantOf(met.at), zoneOf(looking))) };
  const inWork = currentForecast(forecasts(rollout, looking.now))?.milestone.id === milestone.id;
  if (!inWork) return { mark: 'notStarted', state: milestone.leftOut ? w.leftOut : w.open };
  const red = rollout.issues.some((issue) => issue.team === team && issue.severity === 'red' && !issue.resolved);
  const behind = -(lastReport(rollout, team)?.days ?? 0);
  if (behind > 0) return { mark: 'late', state: w.behind(behind) };
  return red ? { mark: 'red', state: w.blocked } : { mark: 'going', state: w.open };
}
