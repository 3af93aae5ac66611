import { Button, SearchBox } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Playbook } from '../../playbook/contract/Playbook.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { useNavigation } from '../navigation.tsx';
import { useWide } from '../useWide.ts';
import { Icon } from './Icon.tsx';
import { MenuButton } from './MenuButton.tsx';
import { TextLink } from './TextLink.tsx';

const FoundSections = lazy(async () => ({ default: (await import('./FoundSections.tsx')).FoundSections }));
const words = tabWords.playbook;

function Groups({ playbook, currentId }: { playbook: Playbook; currentId: string }) {
  const changed = playbook.sections.find((section) => section.id === currentId)?.changed;
  return (
    <nav aria-label={words.contents} className="contents">
      {playbook.groups.map((group) => (
        <div key={group.name}>
          <h2 className="contents-group">{group.name}</h2>
          <ul>
            {group.sections.map(({ id, title }) => (
              <li key={id}>
                <TextLink to={{ page: 'playbook', id }} className="contents-link" current={id === currentId}>
                  <span>{title}</span>
                  {id === currentId && changed && <span className="caption">{changed}</span>}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The way through the playbook: contents and search; two buttons where there is no room for a column. */
export function Contents({ playbook, currentId }: { playbook: Playbook; currentId: string }) {
  const { go } = useNavigation();
  const hasRoom = useWide(1024);
  const [query, setQuery] = useState('');
  const [finding, setFinding] = useState(false);
  const sections = playbook.groups.flatMap((group) => group.sections);
  const box = (
    <SearchBox
      className={query ? 'find' : 'find nothing-typed'}
      placeholder={words.find}
      aria-label={words.find}
      value={query}
      onChange={(_, { value }) => setQuery(value)}
    />
  );
  const found = query.trim() && (
    <Suspense fallback={null}>
      <FoundSections sections={playbook.sections} query={query.trim()} />
    </Suspense>
  );
  if (hasRoom)
    return (
      <div className="playbook-way">
        {box}
        {found || <Groups playbook={playbook} currentId={currentId} />}
      </div>
    );
  const entries = sections.map(({ id, title }) => ({
    label: title,
    current: id === currentId,
    onChoose: () => go({ page: 'playbook', id }),
  }));
  return (
    <div className="playbook-way">
      <div className="actions way-buttons">
        <MenuButton entries={entries} label={words.contents} icon={<Icon name="contents" />} className="grow">
          {words.contents}
        </MenuButton>
        <Button aria-expanded={finding} onClick={() => setFinding(!finding)}>
          {words.findShort}
        </Button>
      </div>
      {finding && box}
      {finding && found}
    </div>
  );
}
