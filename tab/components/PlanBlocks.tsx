import { useMemo } from 'react';
import type { MilestoneRow, MilestoneView } from '../../playbook/contract/Milestone.ts';
import { dayNumber } from '../dayWords.ts';
import { scaleOf } from '../timelineScale.ts';
import { useRowsNear } from '../useRowsNear.ts';
import { useRowTops } from '../useRowTops.ts';
import { useSentences } from '../useSentences.ts';
import { PlanBlock } from './PlanBlock.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';

interface PlanBlocksProps {
  milestones: MilestoneRow[];
  today: string;
  /** The one whose deliverables are shown in place. */
  open: MilestoneView | null;
}

/** The plan on a phone: a block a milestone with its bar on one shared scale; each leads to the milestone's own page. */
export function PlanBlocks({ milestones, today, open }: PlanBlocksProps) {
  const [box, measured] = useRowTops<HTMLDivElement>();
  const near = useRowsNear(box, measured);
  const sentences = useSentences(milestones);
  const width = measured?.width ?? 0;
  const scale = useMemo(() => (width > 0 ? scaleOf(milestones, width - 32, 4) : null), [milestones, width]);
  return (
    <>
      <div className="surface blocks" ref={box}>
        <div className="blocks-axis" aria-hidden="true">
          {scale?.months.map((month) => (
            <span key={month.x} className="caption" style={{ left: month.x }}>
              {month.name}
            </span>
          ))}
        </div>
        <ol>
          {milestones.map((milestone, index) => (
            <PlanBlock
              key={milestone.id}
              milestone={milestone}
              sentence={sentences[index] ?? ''}
              scale={index >= near.from && index < near.to ? scale : null}
              today={dayNumber(today)}
              open={milestone.id === open?.id ? open : null}
            />
          ))}
        </ol>
      </div>
      <TimelineLegend milestones={milestones} small />
    </>
  );
}
