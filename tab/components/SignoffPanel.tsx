import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { Approvers } from './Approvers.tsx';
import { Mark } from './Mark.tsx';

/** The sign-off beside the plan: who was asked, what they said, and that something changed since (P70, P72). */
export function SignoffPanel({ signoff }: { signoff: SignoffShown }) {
  return (
    <>
      <h3 className="state">
        <Mark mark={signoff.mark} size={signoff.mark === 'signed' ? 20 : 16} />
        {tabWords.plan.signOff}
      </h3>
      <p className="caption">{signoff.state}</p>
      <Approvers approvers={signoff.approvers} />
      {signoff.changedSince.length > 0 && (
        <div className="choice">
          <h4>{tabWords.plan.changedSince}</h4>
          <ul className="caption">
            {signoff.changedSince.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      {signoff.seal && <p className="caption breakable">{signoff.seal}</p>}
      {signoff.actions.length > 0 && (
        <div className="actions">
          {signoff.actions.map((action) => (
            <ActionButton key={action.key} action={action} size="small" />
          ))}
        </div>
      )}
    </>
  );
}
