import type { MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { dayNumber, shortDayWords } from '../dayWords.ts';
import { barOf, type Scale, scaleOf } from '../timelineScale.ts';
import type { RowTops } from '../useRowTops.ts';
import { SealShape } from './Seal.tsx';
import { TimelineBar, TimelineLabel, TimelineNeed } from './TimelineBar.tsx';

/** Width of the names at the left, and height of the axis above the rows. */
export const NAME_COLUMN = 272;
export const AXIS = 40;
/** A letter of the flag takes about this many pixels. */
const LETTER = 7;

function Axis({ scale, bottom }: { scale: Scale; bottom: number }) {
  return (
    <g>
      {scale.months.map((month) => (
        <g key={`${month.name} ${month.x}`}>
          {month.hasLine && <path d={`M${month.x} 16V${AXIS}`} className="month-line" />}
          {month.hasLine && <path d={`M${month.x} ${AXIS}V${bottom}`} className="month-line below" />}
          <text x={month.x + 8} y="25" className="axis-word">
            {month.name}
          </text>
        </g>
      ))}
      {scale.weeks.map((x) => (
        <path key={x} d={`M${x} ${AXIS - 4}v4`} className="week-tick" />
      ))}
    </g>
  );
}

function TodayFlag({ x, today, width }: { x: number; today: string; width: number }) {
  const text = tabWords.plan.today(shortDayWords(today));
  const wide = text.length * LETTER + 8;
  const left = x + wide > width ? x - wide : x;
  return (
    <g>
      <rect x={left} y="8" width={wide} height="22" rx="3" className="flag" />
      <text x={left + wide / 2} y="23" textAnchor="middle" className="flag-word">
        {text}
      </text>
    </g>
  );
}

interface TimelinePictureProps {
  milestones: MilestoneShown[];
  today: string;
  openId: string | null;
  box: RowTops;
}

/** The drawing over the timeline's rows; the table says the same in words. */
export function TimelinePicture({ milestones, today, openId, box }: TimelinePictureProps) {
  const width = box.width - NAME_COLUMN;
  const scale = scaleOf(milestones, width);
  const now = scale.x(dayNumber(today) + 0.5);
  const rows = milestones.map((milestone, index) => ({
    milestone,
    top: box.tops[index] ?? 0,
    bar: barOf(milestone, dayNumber(today), scale),
  }));
  const byId = new Map(rows.map((row) => [row.milestone.id, row]));
  return (
    <svg className="timeline-picture" width={width} height={box.height} role="img" aria-label={tabWords.plan.picture}>
      <defs>
        <pattern id="slip-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="hatch-line" />
        </pattern>
      </defs>
      <Axis scale={scale} bottom={box.height} />
      {rows.map(({ milestone, top, bar }) => (
        <TimelineBar key={milestone.id} bar={bar} top={top} />
      ))}
      {rows.flatMap(({ milestone, top, bar }) =>
        milestone.needs.map((need) => {
          const before = byId.get(need);
          return before && before.top < top && <TimelineNeed key={`${milestone.id} ${need}`} from={before} to={{ top, bar }} />;
        }),
      )}
      {rows.map(({ milestone, top, bar }) => (
        <TimelineLabel key={milestone.id} milestone={milestone} bar={bar} top={top} width={width} onOpenRow={milestone.id === openId} />
      ))}
      {now > 0 && now < width && <path d={`M${now} 8V${box.height}`} className="today-line" />}
      {rows.map(
        ({ milestone, top, bar }) =>
          bar.isSigned && (
            <g key={milestone.id} transform={`translate(${bar.end + (bar.slip ? 3 : -8)} ${top + 21})`}>
              <SealShape />
            </g>
          ),
      )}
      {now > 0 && now < width && <TodayFlag x={now} today={today} width={width} />}
    </svg>
  );
}
