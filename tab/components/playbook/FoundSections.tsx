import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { sentences } from '../../../playbook/words/joints.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import { useActs } from '../../act.tsx';
import { playbookFinder } from '../../playbookFinder.ts';
import type { Hit } from '../../playbookSearch.ts';
import { spotInPlaybook, spotToWrite } from '../../playbookSpot.ts';
import { useLookUp } from '../../usePlaybookNotes.ts';
import { TextLink } from '../TextLink.tsx';
import { FoundWords } from './FoundWords.tsx';

/** Typing goes on; what nobody finds is noted when the reader has stopped. */
const STOPPED_MS = 2500;
const SHORTEST = 3;

/** The sections that answer a search, in place of the contents; nothing found leads to a person (P32). */
export function FoundSections({ playbook, query, onOpen }: { playbook: Playbook; query: string; onOpen: (hit: Hit) => void }) {
  const { act } = useActs();
  const lookUp = useLookUp();
  const [ready, setReady] = useState(0);
  useEffect(() => {
    let isLeft = false;
    void playbookFinder.update(playbook.sections).then(() => isLeft || setReady((turn) => turn + 1));
    return () => {
      isLeft = true;
    };
  }, [playbook.sections]);
  const hits = ready ? playbookFinder.search(query) : [];
  const isNothing = ready > 0 && hits.length === 0;

  useEffect(() => {
    if (!isNothing || query.length < SHORTEST) return;
    const timer = setTimeout(() => lookUp(query, null, 0), STOPPED_MS);
    return () => clearTimeout(timer);
  }, [isNothing, query, lookUp]);

  const ask = playbook.actions.find(({ verb }) => verb === 'askPlaybook');
  const askPerson = () => {
    if (!ask) return;
    lookUp(query, null, 0);
    act({ ...ask, asks: ask.asks.map((one) => (one.name === 'text' ? { ...one, value: query } : one)) });
  };
  const onKeyDown = (press: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    if (!step) return;
    press.preventDefault();
    const links = [...press.currentTarget.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
    if (next < 0) press.currentTarget.closest('.playbook-way')?.querySelector('input')?.focus();
    else links[next]?.focus();
  };
  return (
    <div className="found">
      <p className="caption" role="status">
        {ready === 0 ? words.looking : isNothing ? words.nothing(query) : sentences([words.hits(hits.length), words.hitsHint])}
      </p>
      {isNothing && (
        <div className="found-nothing">
          <p className="explains">{words.nothingNext}</p>
          {ask && <Button onClick={askPerson}>{words.askPerson}</Button>}
          {playbook.mayEdit && !playbook.asGuest && <TextLink to={spotToWrite(query)}>{words.writeIt}</TextLink>}
        </div>
      )}
      <ul onKeyDown={onKeyDown}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <TextLink
              to={spotInPlaybook(hit.id)}
              className="contents-link"
              onFollow={() => {
                lookUp(query, hit.id, hits.length);
                onOpen(hit);
              }}
            >
              <span>
                <FoundWords text={hit.title} words={hit.terms} />
              </span>
              <span className="caption breakable">
                <FoundWords text={hit.snippet} words={hit.terms} />
              </span>
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
