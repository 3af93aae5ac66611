import { currentForecast } from '../clock/decisions.ts';
import { forecasts } from '../clock/forecast.ts';
import { lastReport } from '../clock/lastReport.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { riskOf } from '../clock/risks.ts';
import type { DeliverableShown } from '../contract/Milestone.ts';
import type { Mark } from '../contract.ts';
import type { Deliverable, Milestone } from '../journal/Milestone.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import { milestoneLines } from '../words/milestone.ts';
import { viewWords as w } from '../words/views.ts';
import { deliverablePlanActions } from './actions/planActions.ts';
import { obstacleActions } from './actions/readinessActions.ts';
import { deliverableActions } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** A deliverable with its criterion, owner, evidence, and what is risky about it (P60, P61). */
export function deliverableShown(looking: Looking, milestone: Milestone, deliverable: Deliverable): DeliverableShown {
  const { rollout, now } = looking;
  const owner = ownerOf(rollout, deliverable);
  const role = rollout.roles.find(({ id }) => id === deliverable.ownerRole)?.title ?? '';
  const risk = riskOf(rollout, milestone, deliverable, now);
  const { id, title, criterion, risky, met, startOn, dueOn, needs } = deliverable;
  const all = rollout.milestones.flatMap(({ deliverables }) => deliverables);
  return {
    id,
    title,
    criterion,
    owner: owner ? personShown(looking, owner) : null,
    ownerLine: owner ? '' : w.noOwner(role),
    risky,
    dates: milestoneLines.span(startOn, dueOn),
    startOn: startOn ?? milestone.startOn,
    dueOn: dueOn ?? milestone.dueOn,
    needs: needs.flatMap((need) => all.find((one) => one.id === need)?.title ?? []),
    risk: risk ? milestoneLines.risk(risk) : '',
    evidence: met?.evidence ?? '',
    evidenceLink: met?.link ?? '',
    ...stateOf(looking, milestone, deliverable),
    actions: [
      ...deliverableActions(looking, milestone, deliverable),
      ...deliverablePlanActions(looking, milestone, deliverable),
      ...obstacleActions(looking, milestone, deliverable),
    ],
  };
}

function stateOf(looking: Looking, milestone: Milestone, { team, met, startedAt }: Deliverable): { mark: Mark; state: string } {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  if (met) return { mark: 'good', state: w.metOn(dayIn(instantOf(met.at), zone)) };
  const started = startedAt ? milestoneLines.started(dayIn(instantOf(startedAt), zone)) : w.open;
  const inWork = currentForecast(forecasts(rollout, now))?.milestone.id === milestone.id;
  if (!inWork)
    return milestone.leftOut ? { mark: 'notStarted', state: w.leftOut } : { mark: startedAt ? 'going' : 'notStarted', state: started };
  const red = rollout.issues.some((issue) => issue.team === team && issue.severity === 'red' && !issue.resolved);
  const behind = -(lastReport(rollout, team)?.days ?? 0);
  if (behind > 0) return { mark: 'late', state: w.behind(behind) };
  return red ? { mark: 'red', state: w.blocked } : { mark: 'going', state: started };
}
