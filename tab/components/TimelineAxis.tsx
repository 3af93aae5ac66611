import { tabWords } from '../../playbook/words/tab.ts';
import { shortDayWords } from '../dayWords.ts';
import type { Scale } from '../timelineScale.ts';

/** Height of the axis above the rows. */
const AXIS = 40;
/** A letter of the flag takes about this many pixels. */
const LETTER = 7;

/** Room a month's name takes: it gives way to the flag. */
const MONTH_WIDE = 34;

/** What today's flag says, and where: to the right of its line, to the left where the picture ends. */
function flagOf(x: number, today: string, width: number) {
  const text = tabWords.plan.today(shortDayWords(today));
  const wide = text.length * LETTER + 8;
  return { text, wide, left: x + wide > width ? x - wide : x };
}

function TodayFlag({ x, flag: { text, wide, left } }: { x: number; flag: ReturnType<typeof flagOf> }) {
  return (
    <g>
      <path d={`M${x} 8V${AXIS}`} className="today-line" />
      <rect x={left} y="8" width={wide} height="22" rx="3" className="flag" />
      <text x={left + wide / 2} y="23" textAnchor="middle" className="flag-word">
        {text}
      </text>
    </g>
  );
}

/** The months and weeks over the timeline's rows, with a flag on today; `now` is its pixel, null where today is not shown. */
export function TimelineAxis({ scale, today, now }: { scale: Scale; today: string; now: number | null }) {
  const flag = now === null ? null : flagOf(now, today, scale.width);
  const isHidden = (x: number) => flag !== null && x + MONTH_WIDE > flag.left && x < flag.left + flag.wide;
  return (
    <svg className="timeline-art" width={scale.width} height={AXIS} aria-hidden="true">
      {scale.months.map((month) => (
        <g key={`${month.name} ${month.x}`}>
          {month.hasLine && <path d={`M${month.x} 16V${AXIS}`} className="month-line" />}
          {!isHidden(month.x) && (
            <text x={month.x + 8} y="25" className="axis-word">
              {month.name}
            </text>
          )}
        </g>
      ))}
      {scale.weeks.map((x) => (
        <path key={x} d={`M${x} ${AXIS - 4}v4`} className="week-tick" />
      ))}
      {now !== null && flag && <TodayFlag x={now} flag={flag} />}
    </svg>
  );
}
