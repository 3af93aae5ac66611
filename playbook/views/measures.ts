import type { Measure } from '../contract/Board.ts';
import type { MeasureShown } from '../contract/Value.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { MetricTemplate } from '../templates/Template.ts';
import { measureWords } from '../words/measures.ts';

/** How many measures the board shows. */
const shown = 3;

/** The measures that were taken, from where they started to where they shall be (P106). */
export function brings(rollout: Rollout): Measure[] {
  return rollout.metrics
    .flatMap((metric): Measure[] => {
      const last = rollout.measurements.findLast((one) => one.metric === metric.id);
      return last ? [measureOf(metric, last.value)] : [];
    })
    .slice(0, shown);
}

/** Every measure that was agreed on, with the last time it was taken (P106). */
export const measuresShown = ({ metrics, measurements }: Rollout): MeasureShown[] =>
  metrics.map(({ id, name, unit, baseline, target, measuredHow }) => {
    const last = measurements.findLast(({ metric }) => metric === id);
    return {
      id,
      name,
      value: last ? measureWords.value(last.value, unit) : '',
      from: measureWords.from(baseline, target, unit),
      how: measuredHow,
    };
  });

function measureOf({ name, unit, baseline, target }: MetricTemplate, value: number): Measure {
  const most = Math.max(baseline, target, value) || 1;
  const falls = target < baseline;
  const along = (at: number) => (falls ? (baseline - at) / (baseline - target || 1) : at / (unit === '%' ? 100 : most));
  const within = (share: number) => Math.min(1, Math.max(0, share));
  return {
    name,
    value: measureWords.value(value, unit),
    from: measureWords.from(baseline, target, unit),
    share: within(along(value)),
    start: within(falls ? 0 : along(baseline)),
    target: within(along(target)),
  };
}
