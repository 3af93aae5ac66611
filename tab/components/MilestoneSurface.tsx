import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { useWide } from '../useWide.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { Actions } from './Actions.tsx';
import { DeliverableList } from './DeliverableList.tsx';
import { DeliverableTable } from './DeliverableTable.tsx';
import { MilestoneFacts } from './MilestoneFacts.tsx';
import { MilestoneSide } from './MilestoneSide.tsx';
import { TextLink } from './TextLink.tsx';
import { Why } from './Why.tsx';

interface MilestoneSurfaceProps {
  milestone: MilestoneView;
  /** Names of the milestones it needs. */
  needs: string[];
  /** Beside the plan: what users can touch, its deliverables and what it waits for; the rest is a press away. */
  isBrief: boolean;
}

/** The open milestone: what users can touch, its deliverables, and what it waits for (P60, P64). */
export function MilestoneSurface({ milestone, needs, isBrief }: MilestoneSurfaceProps) {
  const hasRoom = useWide(1024);
  const isAlone = !useWide(640);
  const none = milestone.deliverables.length === 0;
  const menu = milestone.actions.filter((action) => action.tone !== 'primary');
  return (
    <section className="surface milestone" id="milestone" aria-labelledby="milestone-name">
      <div className="milestone-main">
        <div className="surface-head plain">
          <h2 id="milestone-name">{isAlone ? words.deliverables : milestone.name}</h2>
          {milestone.touch && <p className="explains grow">{tabWords.plan.touch(milestone.touch)}</p>}
          <span className="head-end">
            <Why of={milestone.name} why={milestone.why} />
            {isBrief && (
              <TextLink to={{ page: 'plan', id: milestone.id }} className="link quiet">
                {words.open}
              </TextLink>
            )}
            <ActionMenu
              actions={isBrief ? menu : actionsOn(menu, 'whole')}
              label={isBrief ? words.changeNamed(milestone.name) : words.change}
              look={isBrief ? 'dots' : 'button'}
              size="small"
            />
          </span>
        </div>
        {!isBrief && <MilestoneFacts milestone={milestone} needs={needs} />}
        {none || !hasRoom ? <DeliverableList deliverables={milestone.deliverables} /> : <DeliverableTable milestone={milestone} />}
        {!isBrief && (
          <div className="deliverable-foot">
            <Actions actions={actionsOn(milestone.actions, 'deliverables')} about={milestone.name} />
          </div>
        )}
      </div>
      <MilestoneSide milestone={milestone} isBrief={isBrief} />
    </section>
  );
}
