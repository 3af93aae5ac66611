import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { useNavigation } from '../../navigation.tsx';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { useReading } from '../../usePlaybookNotes.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { Markdown } from '../Markdown.tsx';
import { TextLink } from '../TextLink.tsx';
import { Exercises } from './Exercises.tsx';
import { SectionFacts } from './SectionFacts.tsx';

const words = playbookWords.section;

interface SectionProps {
  section: SectionShown;
  before: { id: string; title: string } | undefined;
  next: { id: string; title: string } | undefined;
  asGuest: boolean;
  /** The words that led here, to be marked. */
  found: string[];
}

/** One section of the playbook, at a readable measure, with what to try and its neighbours at the end. */
export function Section({ section, before, next, asGuest, found }: SectionProps) {
  const { go } = useNavigation();
  const article = useRef<HTMLElement>(null);
  useReading(section, asGuest);
  useEffect(() => {
    if (found.length === 0) return;
    // Found words are shown where they stand, near the middle of the window.
    article.current?.querySelector('.markdown mark')?.scrollIntoView({ block: 'center' });
    article.current?.querySelector<HTMLElement>('#section-title')?.focus({ preventScroll: true });
  }, [found]);
  const showing = asGuest ? 'guest' : null;
  return (
    <article className="surface section" ref={article} aria-labelledby="section-title">
      <div className="titled">
        <h2 id="section-title" className="lead" tabIndex={-1}>
          {section.title}
        </h2>
        {!asGuest && (
          <div className="actions section-actions">
            {section.mayEdit && (
              <Button size="small" onClick={() => go(spotInPlaybook(section.id, 'edit'))}>
                {section.draft ? words.goOn : words.edit}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => go(spotInPlaybook(section.id, 'history'))}>
              {words.history}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => window.print()}>
              {words.print}
            </Button>
            <ActionMenu actions={section.actions} label={words.more(section.title)} size="small" />
          </div>
        )}
      </div>
      <SectionFacts section={section} />
      {section.draft && !asGuest && <p className="caption draft-note">{words.kept(section.draft.said)}</p>}
      <Markdown text={section.markdown} found={found} />
      <Exercises exercises={section.exercises} />
      <nav className="neighbours" aria-label={playbookWords.allSections}>
        {before && (
          <TextLink to={spotInPlaybook(before.id, showing)}>
            {playbookWords.before}
            {before.title}
          </TextLink>
        )}
        {next && (
          <TextLink to={spotInPlaybook(next.id, showing)} className="link next">
            {playbookWords.next}
            {next.title}
          </TextLink>
        )}
      </nav>
    </article>
  );
}
