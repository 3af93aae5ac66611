import { memo } from 'react';
import type { MilestoneRow, MilestoneView } from '../../playbook/contract/Milestone.ts';
import { sentence as ended, gap } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords } from '../../playbook/words/tabMilestone.ts';
import type { Scale } from '../timelineScale.ts';
import { DeliverableList } from './DeliverableList.tsx';
import { Mark } from './Mark.tsx';
import { MilestoneName } from './MilestoneName.tsx';
import { MilestoneSide } from './MilestoneSide.tsx';
import { SmallBar } from './SmallBar.tsx';
import { TextLink } from './TextLink.tsx';

interface PlanBlockProps {
  milestone: MilestoneRow;
  /** What its bar shows, for those who do not see it. */
  sentence: string;
  /** The scale of its bar; null while the block is far from the view. */
  scale: Scale | null;
  today: number;
  /** All of the milestone, where its deliverables are shown in place. */
  open: MilestoneView | null;
}

/** One milestone of the plan on a phone; drawn anew only when it changes or comes near the view. */
export const PlanBlock = memo(function PlanBlock({ milestone, sentence, scale, today, open }: PlanBlockProps) {
  const { id, line, leftOut, mark, slip, slipDays } = milestone;
  return (
    <li data-row="" className={leftOut ? 'block left-out' : 'block'} id={`block-${id}`}>
      <TextLink to={{ page: 'plan', id }} className="block-link">
        <Mark mark={mark} size={mark === 'signed' ? 20 : 18} />
        <MilestoneName milestone={milestone} />
        <span aria-hidden="true" className={slipDays > 0 && !leftOut ? 'block-slip late' : 'block-slip'}>
          {leftOut ? '' : slip || tabWords.plan.onPlan}
        </span>
        <span className="caption">{line}</span>
        <span className="unseen">{`${ended('')}${gap()}${sentence}`}</span>
      </TextLink>
      <div className="small-bar-room">{scale && <SmallBar milestone={milestone} today={today} scale={scale} />}</div>
      {open && (
        <>
          <DeliverableList deliverables={open.deliverables} />
          <MilestoneSide milestone={open} isBrief />
          <p className="block-foot">
            <TextLink to={{ page: 'plan', id }}>{milestoneWords.openNamed(open.name)}</TextLink>
          </p>
        </>
      )}
    </li>
  );
});
