import type { DecisionShown, MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { Face } from './Face.tsx';
import { SignoffPanel } from './SignoffPanel.tsx';

const words = tabWords.plan;

/** Extend the deadline, or accept the milestone before as final: two boxes alike, and one person who decides (P68). */
function DecisionPanel({ decision }: { decision: DecisionShown }) {
  const actions = decision.choices.flatMap((choice) => (choice.action ? [{ ...choice.action, label: choice.title }] : []));
  return (
    <section className="side-panel">
      <h3>{decision.title}</h3>
      <p className="caption">{decision.reason}</p>
      {decision.choices.map((choice) => (
        <div key={choice.title} className="choice">
          <h4>{choice.title}</h4>
          <p className="caption">{choice.text}</p>
        </div>
      ))}
      <div className="side-end">
        <span className="person caption">
          {decision.who && <Face name={decision.who.name} size={20} />}
          <span>{decision.decided || (decision.who && words.decides(decision.who.name))}</span>
        </span>
        <ActionMenu actions={actions} label={words.decide} look="primary" size="small" />
      </div>
    </section>
  );
}

/** What the open milestone waits for: a decision, a sign-off, the reader's next step. */
export function MilestoneSide({ milestone }: { milestone: MilestoneShown }) {
  const next = milestone.actions.filter((action) => action.tone === 'primary');
  if (!milestone.decision && !milestone.signoff && next.length === 0) return null;
  return (
    <div className="milestone-side">
      {milestone.decision && <DecisionPanel decision={milestone.decision} />}
      {milestone.signoff && <SignoffPanel signoff={milestone.signoff} />}
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
