import { SearchBox } from '@fluentui/react-components';
import { type ComponentType, type KeyboardEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import type { Hit } from '../../playbookSearch.ts';
import { whenIdle } from '../../whenIdle.ts';

type FoundSections = ComponentType<{ playbook: Playbook; query: string; onOpen: (hit: Hit) => void }>;

interface FindBoxProps {
  playbook: Playbook;
  onOpen: (hit: Hit) => void;
  /** What stands here while nothing is looked for. */
  children?: ReactNode;
}

/** The search of the playbook: made ready while nothing else is to do, or once it is looked at; Enter opens the first hit, the arrow down leads into the list. */
export function FindBox({ playbook, onOpen, children }: FindBoxProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim();
  // Not `lazy`: React holds back what a fallback has stood for, and the first answer would wait for that.
  const [FoundSections, setFoundSections] = useState<FoundSections | null>(null);
  const { sections } = playbook;
  const prepare = useCallback(async () => {
    const [found, { playbookFinder }] = await Promise.all([import('./FoundSections.tsx'), import('../../playbookFinder.ts')]);
    setFoundSections(() => found.FoundSections);
    await playbookFinder.update(sections);
  }, [sections]);
  useEffect(() => whenIdle(() => void prepare()), [prepare]);
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    const first = press.currentTarget.closest('.playbook-way')?.querySelector<HTMLElement>('.found a');
    if (press.key === 'Escape') setQuery('');
    if (!first || !['Enter', 'ArrowDown'].includes(press.key)) return;
    press.preventDefault();
    if (press.key === 'Enter') first.click();
    else first.focus();
  };
  return (
    <>
      <SearchBox
        className={query ? 'find' : 'find nothing-typed'}
        placeholder={words.find}
        aria-label={words.find}
        value={query}
        onFocus={() => void prepare()}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => setQuery(value)}
      />
      {asked && !FoundSections && <p className="found caption">{words.looking}</p>}
      {asked && FoundSections && (
        <FoundSections
          playbook={playbook}
          query={asked}
          onOpen={(hit) => {
            setQuery('');
            onOpen(hit);
          }}
        />
      )}
      {!asked && children}
    </>
  );
}
