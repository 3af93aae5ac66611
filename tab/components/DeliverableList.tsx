import type { DeliverableShown } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords } from '../../playbook/words/tabMilestone.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { DeliverableNotes, Evidence, Owner, Risky } from './DeliverableParts.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';

/** The deliverables of a milestone where a table has no room. */
export function DeliverableList({ deliverables }: { deliverables: DeliverableShown[] }) {
  if (deliverables.length === 0) return <p className="empty">{milestoneWords.noDeliverables}</p>;
  return (
    <ul className="deliverable-list">
      {deliverables.map((deliverable) => (
        <Fresh
          key={deliverable.id}
          className="deliverable"
          content={`${deliverable.state} ${deliverable.evidence} ${deliverable.owner?.name}`}
        >
          <Mark mark={deliverable.mark} />
          <div className="row-words">
            <h3>
              {deliverable.title} {deliverable.risky && <Risky />}
            </h3>
            <span>{deliverable.state}</span>
            <span className="explains">{deliverable.criterion}</span>
            <DeliverableNotes deliverable={deliverable} />
            <span className="deliverable-owner">
              <Owner deliverable={deliverable} size={16} />
              {deliverable.evidence && <Evidence deliverable={deliverable} inline />}
            </span>
          </div>
          <ActionMenu actions={deliverable.actions} label={tabWords.more(deliverable.title)} />
        </Fresh>
      ))}
    </ul>
  );
}
