import type { Playbook, SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import { AboutSection } from './AboutSection.tsx';
import { Accepted } from './Accepted.tsx';
import { YourAnswer } from './YourAnswer.tsx';

/** What stands beside a section: the reader's word, who accepted, what it belongs to, and who owns the outcome (P3). */
export function SectionSide({ playbook, section }: { playbook: Playbook; section: SectionShown }) {
  const { acceptance } = section;
  const ask = playbook.asGuest ? undefined : playbook.actions.find(({ verb }) => verb === 'askPlaybook');
  return (
    <div className="stack section-side">
      {!playbook.asGuest && <YourAnswer section={section.id} title={section.title} acceptance={acceptance} ask={ask} />}
      {acceptance && acceptance.people.length > 0 && <Accepted key={section.id} acceptance={acceptance} />}
      <AboutSection section={section} showsGuests={playbook.mayEdit && !playbook.asGuest} />
      {playbook.ownership && (
        <aside className="surface side-panel" aria-labelledby="ownership">
          <h2 id="ownership" className="side-title">
            {words.ownership}
          </h2>
          <p className="explains">{playbook.ownership}</p>
        </aside>
      )}
    </div>
  );
}
