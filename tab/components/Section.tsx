import type { SectionShown } from '../../playbook/contract/Playbook.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { Face } from './Face.tsx';
import { Markdown } from './Markdown.tsx';
import { TextLink } from './TextLink.tsx';

const words = tabWords.playbook;

interface SectionProps {
  section: SectionShown;
  before: { id: string; title: string } | undefined;
  next: { id: string; title: string } | undefined;
}

/** One section of the playbook, at a readable measure, with its neighbours at the end. */
export function Section({ section, before, next }: SectionProps) {
  return (
    <article className="surface section" aria-labelledby="section-title">
      <h2 id="section-title" className="lead">
        {section.title}
      </h2>
      <p className="section-facts">
        <span className="person">
          {section.owner && <Face name={section.owner.name} size={24} />}
          <span>{section.ownerLine}</span>
        </span>
        <span>{section.version}</span>
        <span>{section.changed}</span>
      </p>
      <Markdown text={section.markdown} />
      <nav className="neighbours" aria-label={words.allSections}>
        {before && (
          <TextLink to={{ page: 'playbook', id: before.id }}>
            {words.before}
            {before.title}
          </TextLink>
        )}
        {next && (
          <TextLink to={{ page: 'playbook', id: next.id }} className="link next">
            {words.next}
            {next.title}
          </TextLink>
        )}
      </nav>
    </article>
  );
}
