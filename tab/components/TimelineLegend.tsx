import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { timelineWords } from '../../playbook/words/tabMilestone.ts';
import { DecisionMark } from './DecisionMark.tsx';
import { Seal } from './Seal.tsx';

const words = tabWords.plan.legend;
const more = timelineWords.legend;

interface TimelineLegendProps {
  milestones: MilestoneRow[];
  /** On a phone the slip is a solid block, today a line without a flag, and no arrows are drawn. */
  small?: boolean;
}

/** What the shapes of the timeline mean; drafts, left out ones and decisions only where there are any. */
export function TimelineLegend({ milestones, small = false }: TimelineLegendProps) {
  const has = (is: (milestone: MilestoneRow) => boolean) => milestones.some(is);
  return (
    <ul className={small ? 'legend surface blocks-legend' : 'legend timeline-legend'}>
      <li>
        <span className="sample-baseline" />
        {words.baseline}
      </li>
      <li>
        <span className="sample-forecast" />
        {words.forecast}
      </li>
      {has(({ stage }) => stage === 'draft') && (
        <li>
          <span className="sample-draft" />
          {more.draft}
        </li>
      )}
      {has(({ leftOut }) => leftOut) && (
        <li>
          <span className="sample-left-out" />
          {more.leftOut}
        </li>
      )}
      <li>
        <span className={small ? 'sample-slip-block' : 'sample-slip'} />
        {words.slip}
      </li>
      <li>
        <Seal />
        {words.signed}
      </li>
      {has(({ decide }) => decide) && (
        <li>
          <DecisionMark />
          {more.decide}
        </li>
      )}
      {small ? (
        <li>
          <span className="sample-today" />
          {words.today}
        </li>
      ) : (
        <li>
          <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" className="line-art">
            <path d="M1 4h12a3 3 0 0 1 3 3v6M13.5 10.5l2.5 2.5 2.5-2.5" />
          </svg>
          {words.needs}
        </li>
      )}
    </ul>
  );
}
