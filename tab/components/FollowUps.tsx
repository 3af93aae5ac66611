import type { Action } from '../../playbook/contract/Action.ts';
import type { FollowUpShown } from '../../playbook/contract/Live.ts';
import { liveWords } from '../../playbook/words/tabLive.ts';
import { Actions } from './Actions.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

const words = liveWords.followUps;

function FollowUp({ item: { text, line, mark, done, actions } }: { item: FollowUpShown }) {
  return (
    <Fresh className="row where" content={`${text} ${line} ${done}`}>
      <Mark mark={mark} spoken />
      <div className="row-words">
        <h3 className={done ? 'explains' : undefined}>{text}</h3>
        <span className="caption">{line}</span>
      </div>
      {/* One filled button a row would shout. */}
      <Actions actions={actions.map((action) => ({ ...action, tone: 'plain' }))} about={text} />
    </Fresh>
  );
}

/** What was taken offline, who settles it and by when; what is settled is folded away (P88, P89). */
export function FollowUps({ followUps, actions }: { followUps: FollowUpShown[]; actions: Action[] }) {
  const open = followUps.filter(({ done }) => !done);
  const done = followUps.filter((item) => item.done);
  return (
    <Surface
      title={words.title}
      className="follow-ups"
      aside={
        <span className="surface-ways">
          {open.length > 0 && <span className="caption">{words.open(open.length)}</span>}
          <Actions actions={actions} about={words.title} />
        </span>
      }
    >
      {followUps.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {open.map((item) => (
          <FollowUp key={item.id} item={item} />
        ))}
      </ul>
      {done.length > 0 && (
        <details className="folded settled">
          <summary>{words.settled(done.length)}</summary>
          <ul className="rows">
            {done.map((item) => (
              <FollowUp key={item.id} item={item} />
            ))}
          </ul>
        </details>
      )}
    </Surface>
  );
}
