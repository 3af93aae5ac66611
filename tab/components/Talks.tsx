import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { quoted } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

/** How an approver stands to the signature itself: a seal where they gave it. */
function Signed({ milestone, personId }: { milestone: MilestoneView; personId: string }) {
  const approver = milestone.signoff?.approvers.find(({ person }) => person.id === personId);
  if (!approver) return null;
  return (
    <span className="caption state">
      <Mark mark={approver.mark} />
      {approver.state}
    </span>
  );
}

/** Whom the project manager talks to before they sign: committed and signed stand apart (P73, P74). */
export function Talks({ milestone }: { milestone: MilestoneView }) {
  const { talks, talksLine, actions } = milestone;
  const first = actionsOn(actions, 'talks');
  return (
    <Surface title={words.talks}>
      {talksLine && (
        <div className="section-body">
          <p className="explains">{talksLine}</p>
        </div>
      )}
      <ul className="rows">
        {talks.map((talk) => (
          <Fresh key={talk.id} className="row where" content={`${talk.state} ${talk.words}`}>
            <Face name={talk.person.name} size={32} />
            <div className="row-words tight">
              <h3>{talk.person.name}</h3>
              <span className="caption state">
                <Mark mark={talk.mark} />
                {talk.state}
              </span>
              <Signed milestone={milestone} personId={talk.person.id} />
              {talk.words && <span className="explains breakable">{quoted(talk.words)}</span>}
            </div>
            <ActionMenu actions={talk.actions} label={tabWords.more(talk.person.name)} />
          </Fresh>
        ))}
      </ul>
      <div className="section-body">
        <p className={talks.length > 0 ? 'caption' : 'explains'}>{talks.length > 0 ? words.talksHint : words.noTalks}</p>
        <Actions actions={first} about={milestone.name} />
      </div>
    </Surface>
  );
}
