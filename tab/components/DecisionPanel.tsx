import type { DecisionShown } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { Face } from './Face.tsx';

const words = tabWords.plan;

/** Extend the deadline, or accept the milestone before as final: two boxes alike, and one person who decides (P68). */
export function DecisionPanel({ decision }: { decision: DecisionShown }) {
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
      {!decision.decided && decision.by && <p className="caption">{decision.by}</p>}
    </section>
  );
}
