import { openDecisionOn } from '../clock/decisions.ts';
import { type Forecast, sealOf } from '../clock/forecast.ts';
import { isDraft } from '../clock/readiness.ts';
import { riskOf } from '../clock/risks.ts';
import type { MilestoneRow } from '../contract/Milestone.ts';
import { changedSinceSigned } from '../journal/changedSinceSigned.ts';
import { milestoneLines } from '../words/milestone.ts';
import { viewWords as w } from '../words/views.ts';
import { stopOf } from './board.ts';
import type { Looking } from './Looking.ts';

/** One milestone as the timeline draws it: light, so that hundreds fit one answer (P59, P66). */
export function milestoneRow(looking: Looking, forecast: Forecast): MilestoneRow {
  const { rollout, now } = looking;
  const { milestone, signedOn, doneOn, on, startOn, slipDays } = forecast;
  const { id, name, touch, baselineStartOn, baselineOn, dueOn, needs, leftOut, deliverables } = milestone;
  const stop = stopOf(looking, forecast);
  return {
    id,
    name,
    touch,
    stage: stageOf(forecast),
    startOn,
    baselineStartOn,
    baselineOn,
    dueOn,
    forecastOn: on,
    signedOn,
    slipDays,
    slip: slipDays === 0 ? '' : w.slipShort(slipDays),
    mark: doneOn && !signedOn ? 'good' : stop.mark,
    line: lineOf(looking, forecast, stop),
    needs,
    leftOut,
    met: deliverables.filter(({ met }) => met).length,
    total: deliverables.length,
    risks: doneOn ? 0 : deliverables.filter((one) => riskOf(rollout, milestone, one, now)).length,
    decide: openDecisionOn(rollout, id, now) !== null,
  };
}

/** Where a milestone stands between being planned and being done. */
function stageOf({ milestone, signedOn }: Forecast): MilestoneRow['stage'] {
  if (signedOn) return 'signed';
  if (milestone.leftOut) return 'leftOut';
  return isDraft(milestone) ? 'draft' : 'active';
}

function lineOf({ rollout }: Looking, { milestone, signedOn, doneOn, slipDays }: Forecast, stop: { state: string; dates: string }): string {
  if (!signedOn) return doneOn ? milestoneLines.metOn(doneOn, slipDays) : stop.dates;
  const seal = sealOf(rollout, milestone.id);
  const changed = seal ? changedSinceSigned(rollout, seal).length : 0;
  return changed ? `${stop.state} · ${w.changes(changed)}` : w.signedAs(stop.state, stop.dates);
}
