// The parts of one row of the timeline, measured from the row's top.
import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import type { Bar } from '../timelineScale.ts';

const BASELINE_Y = 14;
export const FORECAST_Y = 23;
export const FORECAST_HEIGHT = 16;
/** A letter of a label takes about this many pixels. */
const LETTER = 6;

/** Baseline above, forecast below with what is done filled, and the slip over both; a draft is dashed, one left out is struck. */
export function TimelineBar({ bar, top, stage }: { bar: Bar; top: number; stage: MilestoneRow['stage'] }) {
  const [from, to] = bar.forecast;
  return (
    <g transform={`translate(0 ${top})`} className="timeline-bar" data-stage={stage}>
      <rect
        x={bar.baseline[0]}
        y={BASELINE_Y}
        width={Math.max(bar.baseline[1] - bar.baseline[0], 3)}
        height="3"
        rx="1.5"
        className="baseline"
      />
      <rect
        x={from + 0.75}
        y={FORECAST_Y + 0.75}
        width={Math.max(to - from - 1.5, 1)}
        height={FORECAST_HEIGHT - 1.5}
        rx="2.5"
        className="forecast"
      />
      {bar.done !== null && (
        <rect x={from} y={FORECAST_Y} width={Math.max(bar.done - from, 1)} height={FORECAST_HEIGHT} rx="3" className="done" />
      )}
      {stage === 'leftOut' && (
        <path d={`M${from - 4} ${FORECAST_Y + FORECAST_HEIGHT / 2}H${Math.max(to, from + 1) + 4}`} className="struck" />
      )}
      {bar.slip && (
        <g>
          <rect x={bar.slip[0]} y="11" width={bar.slip[1] - bar.slip[0]} height="28" className="slip-ground" />
          <rect x={bar.slip[0]} y="11" width={bar.slip[1] - bar.slip[0]} height="28" fill="url(#slip-hatch)" />
          <path d={`M${bar.slip[0] + 0.75} 11v28M${bar.slip[1] - 0.75} 11v28`} className="slip-edge" />
        </g>
      )}
    </g>
  );
}

interface TimelineLabelProps {
  milestone: MilestoneRow;
  bar: Bar;
  top: number;
  width: number;
  onOpenRow: boolean;
}

/** "3 days late", to the right of the slip; to its left where the picture ends. */
export function TimelineLabel({ milestone, bar, top, width, onOpenRow }: TimelineLabelProps) {
  if (!bar.slip) return null;
  const wide = milestone.slip.length * LETTER;
  const left = bar.slip[1] + 8 + wide > width ? bar.slip[0] - 8 - wide : bar.slip[1] + 8;
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect x="-3" y="8" width={wide} height="16" className={onOpenRow ? 'label-ground open' : 'label-ground'} />
      <text y="20" className="slip-word">
        {milestone.slip}
      </text>
    </g>
  );
}
