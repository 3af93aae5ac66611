import { SearchBox } from '@fluentui/react-components';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import type { Hit } from '../../playbookSearch.ts';

const importFound = async () => ({ default: (await import('./FoundSections.tsx')).FoundSections });
const FoundSections = lazy(importFound);

interface FindBoxProps {
  playbook: Playbook;
  onOpen: (hit: Hit) => void;
  /** What stands here while nothing is looked for. */
  children?: ReactNode;
}

/** The search of the playbook: its code comes with the first look, Enter opens the first hit, the arrow down leads into the list. */
export function FindBox({ playbook, onOpen, children }: FindBoxProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim();
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
        onFocus={() => void importFound()}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => setQuery(value)}
      />
      {asked ? (
        <Suspense fallback={<p className="found caption">{words.looking}</p>}>
          <FoundSections
            playbook={playbook}
            query={asked}
            onOpen={(hit) => {
              setQuery('');
              onOpen(hit);
            }}
          />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}
