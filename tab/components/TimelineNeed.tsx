import type { Bar } from '../timelineScale.ts';
import { FORECAST_HEIGHT, FORECAST_Y } from './TimelineBar.tsx';

const MIDDLE_Y = FORECAST_Y + FORECAST_HEIGHT / 2;
/** Where an arrow's tip rests: just above the bar it leads to, or just below it. */
const TIP_Y = 20;
const TIP_FROM_BELOW_Y = FORECAST_Y + FORECAST_HEIGHT + 3;

interface End {
  bar: Bar;
  top: number;
}

/** The arrow from the end of a milestone to the start of one that needs it, whichever of them stands above. */
export function TimelineNeed({ from, to }: { from: End; to: End }) {
  const x = to.bar.forecast[0] + 6;
  const isDown = to.top > from.top;
  const tip = to.top + (isDown ? TIP_Y : TIP_FROM_BELOW_Y);
  const turn = isDown ? 3 : -3;
  const leaves = from.top + (isDown ? FORECAST_Y + FORECAST_HEIGHT : FORECAST_Y);
  // A milestone that starts before the other ends is reached straight from the bar.
  const path = x >= from.bar.end + 3 ? `M${from.bar.end} ${from.top + MIDDLE_Y}H${x - 3}q3 0 3 ${turn}V${tip}` : `M${x} ${leaves}V${tip}`;
  return (
    <g className="line-art need">
      <path d={path} />
      <path d={isDown ? `M${x - 4} ${tip - 5}l4 5l4-5` : `M${x - 4} ${tip + 5}l4-5l4 5`} />
    </g>
  );
}
