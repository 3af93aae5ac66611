import type { DayTrend } from '../../playbook/contract/Status.ts';
import { type CellDress, cellTones } from '../../playbook/words/tones.ts';
import { useTheme } from '../theme.ts';

/** Height of a day on which all teams were asked, and room for its number. */
const HIGH = 96;
const TOP = 20;
const NARROW = 16;

const token = (name: string | null): string => (name ? `var(--color${name})` : 'none');
const dashes: Record<CellDress['line'], string | undefined> = { solid: undefined, dashed: '4 3', dotted: '1 3' };

/** How many of that day's teams stood how: what is on plan below, what is missing above. */
export const partsOf = ({ asked, reported, behind, missing }: DayTrend) =>
  [
    { state: 'good', count: Math.max(reported - behind, 0) },
    { state: 'late', count: behind },
    { state: 'missing', count: missing },
    { state: 'notDue', count: Math.max(asked - reported - missing, 0) },
  ] as const;

function DayBar({ day, most }: { day: DayTrend; most: number }) {
  const theme = useTheme();
  let top = TOP + HIGH;
  return (
    <>
      <title>{day.sentence}</title>
      {partsOf(day).map(({ state, count }) => {
        if (count === 0) return null;
        const { ground, border, line, width } = cellTones[state][theme];
        const high = (count / most) * HIGH;
        top -= high;
        return (
          <rect
            key={state}
            className="day-bar"
            data-state={state}
            data-count={count}
            x={-NARROW / 2}
            width={NARROW}
            y={top + 1}
            height={Math.max(high - 2, 1)}
            rx="2"
            fill={token(ground)}
            stroke={token(border)}
            strokeWidth={width}
            strokeDasharray={dashes[line]}
          />
        );
      })}
      <text y={top - 5} textAnchor="middle" className="day-count">
        {day.reported}
      </text>
    </>
  );
}

/** A bar a day over all teams, in the dress of the heat map; its number says how many reported (N5). */
export function DayBars({ trend, label }: { trend: DayTrend[]; label: string }) {
  const most = Math.max(1, ...trend.map(({ asked }) => asked));
  return (
    <svg className="day-bars" height={TOP + HIGH + 2} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={TOP + HIGH + 1.5} y2={TOP + HIGH + 1.5} className="ground-line" />
      {trend.map((day, index) => (
        <svg key={day.day} aria-hidden="true" x={`${((index + 0.5) / trend.length) * 100}%`} overflow="visible">
          <DayBar day={day} most={most} />
        </svg>
      ))}
    </svg>
  );
}
