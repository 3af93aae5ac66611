import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { actionsOn } from '../milestoneActions.ts';
import { Actions } from './Actions.tsx';
import { Approvers } from './Approvers.tsx';
import { Difference } from './Difference.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import { Mark } from './Mark.tsx';
import { Questions } from './Questions.tsx';
import { Surface } from './Surface.tsx';

function Round({ signoff }: { signoff: SignoffShown }) {
  return (
    <>
      <Approvers approvers={signoff.approvers} />
      {signoff.asked.length > 0 && <Questions asked={signoff.asked} />}
      {(signoff.difference.length > 0 || signoff.changedSince.length > 0) && <Difference signoff={signoff} />}
      {signoff.seal && <p className="caption breakable">{signoff.seal}</p>}
      {signoff.record && <DocumentButton document={{ label: words.record, path: signoff.record }} />}
    </>
  );
}

/** The sign-off of a milestone: how, by whom, what was asked before and what changed since, with earlier rounds folded away (P70-P72). */
export function SignoffSection({ milestone }: { milestone: MilestoneView }) {
  const { signoff, earlier, signoffLine, actions } = milestone;
  const first = actionsOn(actions, 'signoff');
  return (
    <Surface title={tabWords.plan.signOff} aside={signoff && <span className="caption">{words.round(signoff.round)}</span>}>
      <div className="section-body">
        {signoff ? (
          <>
            <p className="state">
              <Mark mark={signoff.mark} size={signoff.mark === 'signed' ? 20 : 16} />
              <span className="strong">{signoff.state}</span>
            </p>
            <p className="caption">{signoff.mode}</p>
            <Round signoff={signoff} />
          </>
        ) : (
          <>
            <p className="explains">{words.noSignoff}</p>
            {signoffLine && <p className="caption">{signoffLine}</p>}
          </>
        )}
        <Actions actions={[...(signoff?.actions ?? []), ...first]} about={milestone.name} />
        {earlier.length > 0 && (
          <details className="folded">
            <summary>{words.earlier(earlier.length)}</summary>
            {earlier.map((round) => (
              <div key={round.id} className="earlier-round">
                <p className="state">
                  <Mark mark={round.mark} />
                  <span>
                    <span className="strong">{words.round(round.round)}</span> <span className="explains">{round.state}</span>
                  </span>
                </p>
                <Round signoff={round} />
              </div>
            ))}
          </details>
        )}
      </div>
    </Surface>
  );
}
