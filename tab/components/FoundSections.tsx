import { useMemo } from 'react';
import type { SectionShown } from '../../playbook/contract/Playbook.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { searchOf } from '../playbookSearch.ts';
import { TextLink } from './TextLink.tsx';

const words = tabWords.playbook;

/** The sections that answer a search, in place of the contents. */
export function FoundSections({ sections, query }: { sections: SectionShown[]; query: string }) {
  const search = useMemo(() => searchOf(sections), [sections]);
  const hits = useMemo(() => search(query), [search, query]);
  return (
    <div className="found">
      <p className="caption" role="status">
        {hits.length === 0 ? words.nothing(query) : words.hits(hits.length)}
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <TextLink to={{ page: 'playbook', id: hit.id }} className="contents-link">
              <span>{hit.title}</span>
              <span className="caption breakable">{hit.snippet}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
