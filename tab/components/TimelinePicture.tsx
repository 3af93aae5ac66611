import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { dayNumber } from '../dayWords.ts';
import type { Run } from '../rowsNear.ts';
import { barOf, type Scale } from '../timelineScale.ts';
import type { RowTops } from '../useRowTops.ts';
import { DecisionShape } from './DecisionMark.tsx';
import { SealShape } from './Seal.tsx';
import { TimelineBar, TimelineLabel } from './TimelineBar.tsx';
import { TimelineNeed } from './TimelineNeed.tsx';

/** Width of the names at the left. */
export const NAME_COLUMN = 272;

interface TimelinePictureProps {
  milestones: MilestoneRow[];
  today: string;
  openId: string | null;
  scale: Scale;
  /** The pixel of today, null where it is not shown. */
  now: number | null;
  /** The rows near the view: only these are drawn. */
  near: Run;
  box: RowTops;
}

/** The drawing over the timeline's rows; each row and the table say the same in words. */
export function TimelinePicture({ milestones, today, openId, scale, now, near, box }: TimelinePictureProps) {
  const places = new Map(milestones.map(({ id }, index) => [id, index]));
  const endAt = (index: number) => {
    const milestone = milestones[index];
    return milestone ? { milestone, top: box.tops[index] ?? 0, bar: barOf(milestone, dayNumber(today), scale) } : null;
  };
  const rows = milestones.slice(near.from, near.to).flatMap((_, step) => endAt(near.from + step) ?? []);
  const isNear = (one: number, other: number) => Math.min(one, other) < near.to && Math.max(one, other) >= near.from;
  const needs = milestones.flatMap((milestone, index) =>
    milestone.needs.flatMap((need) => {
      const before = places.get(need);
      return before !== undefined && isNear(before, index) ? [{ id: `${milestone.id} ${need}`, before, index }] : [];
    }),
  );
  return (
    <svg className="timeline-art timeline-picture" width={scale.width} height={box.height} role="img" aria-label={tabWords.plan.picture}>
      <defs>
        <pattern id="slip-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="hatch-line" />
        </pattern>
      </defs>
      {scale.months.map((month) => month.hasLine && <path key={month.x} d={`M${month.x} 0V${box.height}`} className="month-line below" />)}
      {rows.map(({ milestone, top, bar }) => (
        <TimelineBar key={milestone.id} stage={milestone.stage} bar={bar} top={top} />
      ))}
      {needs.map(({ id, before, index }) => {
        const [from, to] = [endAt(before), endAt(index)];
        return from && to && <TimelineNeed key={id} from={from} to={to} />;
      })}
      {rows.map(({ milestone, top, bar }) => (
        <TimelineLabel
          key={milestone.id}
          milestone={milestone}
          bar={bar}
          top={top}
          width={scale.width}
          onOpenRow={milestone.id === openId}
        />
      ))}
      {now !== null && <path d={`M${now} 0V${box.height}`} className="today-line" />}
      {rows.map(
        ({ milestone, top, bar }) =>
          (bar.isSigned || milestone.decide) && (
            <g
              key={milestone.id}
              transform={`translate(${bar.end + (bar.slip ? 4 : bar.isSigned ? -8 : 4)} ${top + (bar.isSigned ? 21 : 22)})`}
            >
              {bar.isSigned ? <SealShape /> : <DecisionShape />}
            </g>
          ),
      )}
    </svg>
  );
}
