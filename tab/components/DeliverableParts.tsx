// What every deliverable shows, in a table or in a list.
import type { DeliverableShown } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Face } from './Face.tsx';

/** Who holds it, or what is said when nobody does. */
export function Owner({ deliverable, size }: { deliverable: DeliverableShown; size: 16 | 20 }) {
  const { owner, ownerLine } = deliverable;
  return (
    <span className="person caption">
      {owner && <Face name={owner.name} size={size} />}
      <span>{owner?.name ?? ownerLine}</span>
    </span>
  );
}

/** What shows that it is met: a link where there is one. */
export function Evidence({ deliverable, inline = false }: { deliverable: DeliverableShown; inline?: boolean }) {
  const { evidence, evidenceLink } = deliverable;
  // Only addresses of the web: what people typed could name another scheme.
  if (!/^https?:\/\//i.test(evidenceLink)) return <span className="breakable">{evidence}</span>;
  return (
    <a className={`breakable ${inline ? 'link inline' : 'link'}`} href={evidenceLink} target="_blank" rel="noreferrer">
      {evidence || evidenceLink}
    </a>
  );
}

/** The flag of a deliverable technical people called hard (P61). */
export const Risky = () => <span className="risky">{tabWords.plan.risky}</span>;
