import type { SectionShown } from '../../../playbook/contract/Playbook.ts';
import { showPart } from '../../showPart.ts';
import { Face } from '../Face.tsx';

/** Who owns a section, which version stands, when it is looked at again, and how many accepted it (P22). */
export function SectionFacts({ section }: { section: SectionShown }) {
  const { owner, ownerLine, version, review, reviewDue, acceptance, drafting } = section;
  return (
    <div className="section-facts">
      {ownerLine && (
        <span className="person">
          {owner && <Face name={owner.name} size={24} />}
          <span>{ownerLine}</span>
        </span>
      )}
      <span>{version}</span>
      {review && <span className={reviewDue ? 'late' : undefined}>{review}</span>}
      {acceptance?.line && (
        <button type="button" className="link quiet strong" onClick={() => showPart('accepted')}>
          {acceptance.line}
        </button>
      )}
      {drafting && <span>{drafting}</span>}
    </div>
  );
}
