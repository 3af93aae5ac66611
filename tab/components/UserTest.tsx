import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { quoted } from '../../playbook/words/joints.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

/** What the people who will use it found when they tried it (P64, P65). */
export function UserTest({ milestone }: { milestone: MilestoneView }) {
  const { mark, state, words: said, by } = milestone.test;
  return (
    <Surface title={words.test}>
      <div className="section-body">
        <p className="state">
          <Mark mark={mark} />
          <span className="strong">{state}</span>
        </p>
        {said && <p className="breakable">{quoted(said)}</p>}
        {by ? (
          <span className="person caption">
            <Face name={by.name} size={20} />
            {by.name}
          </span>
        ) : (
          <p className="explains">{words.noTest}</p>
        )}
        <Actions actions={actionsOn(milestone.actions, 'test')} about={milestone.name} />
      </div>
    </Surface>
  );
}
