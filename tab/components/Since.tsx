import type { Board } from '../../playbook/contract/Board.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { Surface } from './Surface.tsx';
import { TextLink } from './TextLink.tsx';

/** What changed since yesterday, newest first. */
export function Since({ since }: { since: Board['since'] }) {
  const all = since.changes.length + since.more;
  return (
    <Surface
      title={since.title}
      aside={
        since.more > 0 ? (
          <TextLink to={{ page: 'history' }} className="link quiet">
            {tabWords.overview.allChanges(all)}
          </TextLink>
        ) : undefined
      }
    >
      {all === 0 && <p className="empty">{tabWords.overview.noChanges}</p>}
      <ul className="rows changes">
        {since.changes.map((change) => (
          <ChangeRow key={change.seq} change={change} />
        ))}
      </ul>
    </Surface>
  );
}
