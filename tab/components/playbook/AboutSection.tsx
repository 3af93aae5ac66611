import { Fragment } from 'react';
import type { SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { TextLink } from '../TextLink.tsx';

const words = playbookWords.section;

/** Whom a section concerns, where it belongs in the plan, what leans on it, and whether guests see it. */
export function AboutSection({ section, showsGuests }: { section: SectionShown; showsGuests: boolean }) {
  const { audience, milestones, leans, guests } = section;
  if (!audience && milestones.length === 0 && leans.length === 0 && !showsGuests) return null;
  return (
    <aside className="surface side-panel" aria-labelledby="about-title">
      <h2 id="about-title" className="side-title">
        {words.about}
      </h2>
      {audience && <p className="explains">{audience}</p>}
      {showsGuests && <p className="explains">{guests ? words.guestsSee : words.guestsNot}</p>}
      {milestones.length > 0 && (
        <>
          <h3 className="caption strong">{words.milestones}</h3>
          <ul className="side-links">
            {milestones.map(({ id, name }) => (
              <li key={id}>
                <TextLink to={{ page: 'plan', id }}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {leans.map(({ name, items, more }) => (
        <Fragment key={name}>
          <h3 className="caption strong">{name}</h3>
          <ul className="side-links">
            {items.map(({ text, place }) => (
              <li key={text}>
                <TextLink to={place}>{text}</TextLink>
              </li>
            ))}
            {more && <li className="caption">{more}</li>}
          </ul>
        </Fragment>
      ))}
    </aside>
  );
}
