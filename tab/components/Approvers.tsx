import type { SignoffShown } from '../../playbook/contract/Signoff.ts';
import { quoted } from '../../playbook/words/joints.ts';
import { Face } from './Face.tsx';
import { Mark } from './Mark.tsx';

/** Each approver in their order: how they stand, and what they said in their own words. */
export function Approvers({ approvers }: Pick<SignoffShown, 'approvers'>) {
  return (
    <ol className="approvers">
      {approvers.map(({ person, mark, state, words }) => (
        <li key={person.id} className="approver">
          <Face name={person.name} size={24} />
          <div className="row-words tight">
            <span className="strong">{person.name}</span>
            <span className="caption state">
              <Mark mark={mark} />
              {state}
            </span>
            {words && <span className="caption breakable">{quoted(words)}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
