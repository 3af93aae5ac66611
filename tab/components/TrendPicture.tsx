import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { dayNumber, shortDayWords } from '../dayWords.ts';

const WIDTH = 320;
const HEIGHT = 88;
const TOP = 18;
const BOTTOM = 64;
const LEFT = 6;
/** Room for the last number. */
const RIGHT = 286;

type Point = MilestoneView['forecast']['trend'][number];

/** The slip as a small line, day by day, above or below the line of the baseline; the table beside it says the same (P66). */
export function TrendPicture({ trend, label }: { trend: Point[]; label: string }) {
  const [first] = trend;
  const last = trend.at(-1);
  if (!first || !last) return null;
  const from = dayNumber(first.day);
  const days = Math.max(dayNumber(last.day) - from, 1);
  const most = Math.max(0, ...trend.map(({ slipDays }) => slipDays));
  const least = Math.min(0, ...trend.map(({ slipDays }) => slipDays));
  const x = (day: string) => LEFT + ((dayNumber(day) - from) / days) * (RIGHT - LEFT);
  const y = (slip: number) => BOTTOM - ((slip - least) / Math.max(most - least, 1)) * (BOTTOM - TOP);
  // A slip holds until the next report: a staircase, not a slope.
  const path = trend.map(({ day, slipDays }, index) => (index === 0 ? `M${x(day)} ${y(slipDays)}` : `H${x(day)}V${y(slipDays)}`)).join('');
  const [endX, endY] = [x(last.day), y(last.slipDays)];
  return (
    <svg className={last.slipDays > 0 ? 'trend late' : 'trend'} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={`M0 ${y(0)}H${RIGHT + 6}`} className="trend-zero" />
      <path d={path} className="trend-line" />
      <circle cx={endX} cy={endY} r="3.5" className="trend-end" />
      <text x={endX + 10} y={endY + 4} className="trend-word">
        {last.slipDays > 0 ? `+${last.slipDays}` : last.slipDays}
      </text>
      <text x={LEFT} y={HEIGHT - 6} className="axis-word">
        {shortDayWords(first.day)}
      </text>
      {trend.length > 1 && (
        <text x={RIGHT} y={HEIGHT - 6} textAnchor="end" className="axis-word">
          {shortDayWords(last.day)}
        </text>
      )}
    </svg>
  );
}
