import { memo } from 'react';
import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { sentence as ended, gap } from '../../playbook/words/joints.ts';
import { Icon } from './Icon.tsx';
import { MilestoneName } from './MilestoneName.tsx';

interface TimelineRowProps {
  milestone: MilestoneRow;
  /** What the picture says of the row, for those who do not see it. */
  sentence: string;
  isOpen: boolean;
  /** The one row the Tab key stops at. */
  isStop: boolean;
  onOpen: (id: string) => void;
  onFocus: (id: string) => void;
}

/** One row of the timeline: its name and dates; the picture is drawn over it. */
export const TimelineRow = memo(function TimelineRow({ milestone, sentence, isOpen, isStop, onOpen, onFocus }: TimelineRowProps) {
  const { id, line, leftOut } = milestone;
  return (
    <li data-row="" className={`timeline-row ${isOpen ? 'open' : ''} ${leftOut ? 'left-out' : ''}`}>
      <button
        type="button"
        data-milestone={id}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'milestone' : undefined}
        onClick={() => onOpen(id)}
        onFocus={() => onFocus(id)}
      >
        <Icon name={isOpen ? 'down' : 'right'} size={16} />
        <span className="row-words">
          <MilestoneName milestone={milestone} />
          <span className="caption">{line}</span>
          <span className="unseen">{`${ended('')}${gap()}${sentence}`}</span>
        </span>
      </button>
    </li>
  );
});
