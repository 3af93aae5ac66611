import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { DeliverableNotes, Evidence, Owner, Risky } from './DeliverableParts.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';

const { deliverables: heads } = tabWords.plan;

/** The deliverables of a milestone: what, met when, whose, shown by what, how it stands (P60). */
export function DeliverableTable({ milestone }: { milestone: MilestoneView }) {
  const hasActions = milestone.deliverables.some((deliverable) => deliverable.actions.length > 0);
  return (
    <table className="deliverables" aria-label={tabWords.plan.deliverableRows(milestone.name)}>
      <thead>
        <tr>
          <th scope="col">{heads.title}</th>
          <th scope="col">{heads.metWhen}</th>
          <th scope="col">{heads.owner}</th>
          <th scope="col">{heads.evidence}</th>
          <th scope="col">{heads.state}</th>
          {hasActions && (
            <th scope="col">
              <span className="unseen">{heads.more}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {milestone.deliverables.map((deliverable) => (
          <Fresh as="tr" key={deliverable.id} content={`${deliverable.state} ${deliverable.evidence} ${deliverable.owner?.name}`}>
            <th scope="row">
              {deliverable.title} {deliverable.risky && <Risky />}
              <DeliverableNotes deliverable={deliverable} />
            </th>
            <td className="explains">{deliverable.criterion}</td>
            <td>
              <Owner deliverable={deliverable} size={20} />
            </td>
            <td>
              <Evidence deliverable={deliverable} />
            </td>
            <td>
              <span className="state">
                <Mark mark={deliverable.mark} />
                {deliverable.state}
              </span>
            </td>
            {hasActions && (
              <td className="row-actions">
                <ActionMenu actions={deliverable.actions} label={tabWords.more(deliverable.title)} />
              </td>
            )}
          </Fresh>
        ))}
      </tbody>
    </table>
  );
}
