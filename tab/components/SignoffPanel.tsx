import type { SignoffShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from './ActionButton.tsx';
import { Face } from './Face.tsx';
import { Mark } from './Mark.tsx';

/** Who was asked to sign, what they said in their own words, and what changed since it was sealed (P70, P72). */
export function SignoffPanel({ signoff }: { signoff: SignoffShown }) {
  return (
    <section className="side-panel">
      <h3 className="state">
        <Mark mark={signoff.mark} size={signoff.mark === 'signed' ? 20 : 16} />
        {tabWords.plan.signOff}
      </h3>
      <p className="caption">{signoff.state}</p>
      <ul className="approvers">
        {signoff.approvers.map(({ person, mark, state, words }) => (
          <li key={person.id} className="approver">
            <Face name={person.name} size={24} />
            <div className="row-words">
              <span className="strong">{person.name}</span>
              <span className="caption state">
                <Mark mark={mark} />
                {state}
              </span>
              {words && <span className="caption breakable">“{words}”</span>}
            </div>
          </li>
        ))}
      </ul>
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
    </section>
  );
}
