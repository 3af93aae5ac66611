import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { led } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { Actions } from './Actions.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

/** What stands in the way, and the way around it (P62). */
export function Obstacles({ milestone }: { milestone: MilestoneView }) {
  const { obstacles, actions } = milestone;
  const first = actionsOn(actions, 'obstacles');
  return (
    <Surface title={words.obstacles} aside={obstacles.length > 0 && <Actions actions={first} about={milestone.name} />}>
      {obstacles.length === 0 && (
        <div className="section-body">
          <p className="explains">{words.noObstacles}</p>
          <Actions actions={first} about={milestone.name} />
        </div>
      )}
      <ul className="rows">
        {obstacles.map((obstacle) => (
          <Fresh key={obstacle.id} className="row where" content={`${obstacle.state} ${obstacle.workaround}`}>
            <Mark mark={obstacle.mark} spoken />
            <div className="row-words">
              <h3>{obstacle.title}</h3>
              <span className="caption">{obstacle.state}</span>
              {obstacle.workaround ? (
                <span className="explains">
                  <span className="caption">{led(words.workaround, '')}</span>
                  {obstacle.workaround}
                </span>
              ) : (
                // What is settled needs no way around it.
                obstacle.mark !== 'good' && <span className="explains">{words.noWorkaround}</span>
              )}
            </div>
            <ActionMenu actions={obstacle.actions} label={tabWords.more(obstacle.title)} />
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
