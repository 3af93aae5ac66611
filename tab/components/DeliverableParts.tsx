// What every deliverable shows, in a table or in a list.

import type { DeliverableShown } from '../../playbook/contract/Milestone.ts';
import { commas, quoted } from '../../playbook/words/joints.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { milestoneWords } from '../../playbook/words/tabMilestone.ts';
import { isWebAddress } from '../webAddress.ts';
import { Face } from './Face.tsx';
import { Mark } from './Mark.tsx';

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
  if (!isWebAddress(evidenceLink)) return <span className="breakable">{evidence}</span>;
  return (
    <a className={`breakable ${inline ? 'link inline' : 'link'}`} href={evidenceLink} target="_blank" rel="noreferrer">
      {evidence || evidenceLink}
    </a>
  );
}

/** The flag of a deliverable technical people called hard (P61). */
export const Risky = () => <span className="risky">{tabWords.plan.risky}</span>;

/** Its days and what has to be met before it, and why it is flagged, where there is something to say (P61). */
export function DeliverableNotes({ deliverable }: { deliverable: DeliverableShown }) {
  const { dates, needs, risk } = deliverable;
  const notes = [dates, needs.length > 0 ? milestoneWords.needs(commas(needs.map(quoted))) : ''].filter(Boolean);
  return (
    <>
      {notes.length > 0 && <span className="caption note">{notes.join(' · ')}</span>}
      {risk && (
        <span className="caption note state">
          <Mark mark="late" size={16} />
          {risk}
        </span>
      )}
    </>
  );
}
