import { useId, useState } from 'react';
import type { GoesOutShown } from '../../playbook/contract/Status.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { useWide } from '../useWide.ts';
import { ActionButton } from './ActionButton.tsx';
import { Fresh } from './Fresh.tsx';
import { Icon } from './Icon.tsx';

const words = statusWords.goesOut;
/** More of one day than this stand behind a press. */
const SEEN = 12;

function Item({ item: { time, text, skipped, action } }: { item: GoesOutShown }) {
  return (
    <Fresh className="going-out" content={`${time} ${skipped}`}>
      <span className="change-when">{time}</span>
      <span className="grow breakable">
        {skipped ? (
          <>
            <s className="explains">{text}</s> <span className="risky">{words.skipped}</span>
          </>
        ) : (
          text
        )}
      </span>
      {action && <ActionButton action={action} size="small" about={text} />}
    </Fresh>
  );
}

function Day({ day, items }: { day: string; items: GoesOutShown[] }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <section className="goes-out-day">
      <h3>{day}</h3>
      <ul>
        {(isWhole ? items : items.slice(0, SEEN)).map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
      {!isWhole && items.length > SEEN && (
        <button type="button" className="link quiet" onClick={() => setWhole(true)}>
          {words.all(items.length, day)}
        </button>
      )}
    </section>
  );
}

/** What goes out in the next seven days, for those who steer: each can be taken out, and put back; folded on a phone (P86). */
export function GoesOut({ goesOut }: { goesOut: GoesOutShown[] }) {
  const titleId = useId();
  const [isOpen, setOpen] = useState(useWide(640));
  const days = [...new Set(goesOut.map(({ day }) => day))];
  return (
    <section className="surface goes-out" aria-labelledby={titleId}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="surface-head">
          <span className="state">
            <Icon name={isOpen ? 'down' : 'right'} size={16} />
            <h2 id={titleId}>{words.title}</h2>
          </span>
          {goesOut.length > 0 && (
            <span className="caption">{words.count(goesOut.length, goesOut.filter(({ skipped }) => skipped).length)}</span>
          )}
        </summary>
        {days.length === 0 && <p className="empty">{words.none}</p>}
        <div className="goes-out-days">
          {days.map((day) => (
            <Day key={day} day={day} items={goesOut.filter((item) => item.day === day)} />
          ))}
        </div>
      </details>
    </section>
  );
}
