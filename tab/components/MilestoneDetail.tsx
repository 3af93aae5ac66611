import type { MilestoneShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useWide } from '../useWide.ts';
import { DeliverableList } from './DeliverableList.tsx';
import { DeliverableTable } from './DeliverableTable.tsx';
import { MilestoneSide } from './MilestoneSide.tsx';
import { Why } from './Why.tsx';

/** The open milestone: what users can touch, its deliverables, and what it waits for (P60, P64). */
export function MilestoneDetail({ milestone }: { milestone: MilestoneShown }) {
  const hasRoom = useWide(1024);
  const none = milestone.deliverables.length === 0;
  return (
    <section className="surface milestone" id="milestone" aria-labelledby="milestone-name">
      <div className="milestone-main">
        <div className="surface-head plain">
          <h2 id="milestone-name">{milestone.name}</h2>
          {milestone.touch && <p className="explains grow">{tabWords.plan.touch(milestone.touch)}</p>}
          <Why of={milestone.name} why={milestone.why} />
        </div>
        {none || !hasRoom ? <DeliverableList deliverables={milestone.deliverables} /> : <DeliverableTable milestone={milestone} />}
      </div>
      <MilestoneSide milestone={milestone} />
    </section>
  );
}
