import type { MilestoneRow } from '../../playbook/contract/Milestone.ts';
import { timelineWords as words } from '../../playbook/words/tabMilestone.ts';

/** A milestone's name, struck where it was left out, with what to watch beside it (P61, P68). */
export function MilestoneName({ milestone }: { milestone: MilestoneRow }) {
  const { name, leftOut, risks, decide } = milestone;
  return (
    <span className="milestone-name">
      {leftOut ? <s className="strong">{name}</s> : <span className="strong">{name}</span>}
      {/* Silent: the sentence after the name says both in full. */}
      <span aria-hidden="true" className="watches">
        {decide && <span className="watch">{words.decideShort}</span>}
        {risks > 0 && <span className="watch">{words.risks(risks)}</span>}
      </span>
    </span>
  );
}
