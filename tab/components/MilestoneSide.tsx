import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { ActionButton } from './ActionButton.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { Gaps, GapsLine } from './Gaps.tsx';
import { SignoffPanel } from './SignoffPanel.tsx';

interface MilestoneSideProps {
  milestone: MilestoneView;
  /** Beside the plan the sign-off stands here too; on the milestone's own page it has a place of its own. */
  isBrief: boolean;
}

/** What the open milestone waits for: a decision, what is missing, a sign-off, the reader's next step. */
export function MilestoneSide({ milestone, isBrief }: MilestoneSideProps) {
  const { decision, gaps, signoff } = milestone;
  const steps = isBrief ? milestone.actions : actionsOn(milestone.actions, 'whole');
  const next = steps.filter((action) => action.tone === 'primary');
  const hasSignoff = isBrief && signoff !== null;
  if (!decision && gaps.length === 0 && !hasSignoff && next.length === 0) return null;
  return (
    <div className="milestone-side">
      {decision && <DecisionPanel decision={decision} />}
      {gaps.length > 0 && (isBrief ? <GapsLine milestone={milestone} /> : <Gaps milestone={milestone} />)}
      {hasSignoff && (
        <section className="side-panel">
          <SignoffPanel signoff={signoff} />
        </section>
      )}
      {next.length > 0 && (
        <div className="side-panel actions">
          {next.map((action) => (
            <ActionButton key={action.key} action={action} size="small" />
          ))}
        </div>
      )}
    </div>
  );
}
