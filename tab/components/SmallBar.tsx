import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { barOf, type Scale } from '../timelineScale.ts';

/** A milestone's bar on a phone; the slip is a solid block. */
export function SmallBar({ milestone, today, scale }: { milestone: MilestoneRow; today: number; scale: Scale }) {
  const bar = barOf(milestone, today, scale);
  const now = scale.x(today + 0.5);
  const [from, to] = bar.forecast;
  return (
    <svg width={scale.width} height="32" aria-hidden="true" className="small-bar timeline-bar" data-stage={milestone.stage}>
      <rect x={bar.baseline[0]} y="6" width={Math.max(bar.baseline[1] - bar.baseline[0], 3)} height="3" rx="1.5" className="baseline" />
      <rect x={from + 0.75} y="12.75" width={Math.max(to - from - 1.5, 1)} height="10.5" rx="2.5" className="forecast" />
      {bar.done !== null && <rect x={from} y="12" width={Math.max(bar.done - from, 1)} height="12" rx="3" className="done" />}
      {milestone.leftOut && <path d={`M${from - 3} 18H${to + 3}`} className="struck" />}
      {bar.slip && <rect x={bar.slip[0]} y="5" width={Math.max(bar.slip[1] - bar.slip[0], 2)} height="19" className="slip-block" />}
      <path d={`M${now} 1v26`} className="today-line" />
      <path d={`M0 27.5H${scale.width}`} className="month-line" />
    </svg>
  );
}
