import { commas } from '../../playbook/words/joints.ts';
import '../look/parts.css';
import { useEffect, useRef } from 'react';
import type { Action } from '../../playbook/contract/Action.ts';
import type { ConcernShown } from '../../playbook/contract/People.ts';
import { concernPartWords as words } from '../../playbook/words/concern.ts';
import { useNavigation } from '../navigation.tsx';
import { useConcerns } from '../useConcerns.ts';
import { ActionButton } from './ActionButton.tsx';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

function Concern({ concern, asked }: { concern: ConcernShown; asked: boolean }) {
  const { title, state, mark, said, actions } = concern;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <Fresh className={`concern ${asked ? 'asked' : ''}`} content={`${title} ${state} ${said.length}`}>
      <div className="concern-main" ref={row} tabIndex={-1}>
        <div className="row-words">
          <h3>{title}</h3>
          <span className="state caption">
            <Mark mark={mark} />
            <span>{state}</span>
          </span>
        </div>
        <ul className="questions">
          {said.map(({ who, when, text }) => (
            <li key={`${who} ${when} ${text}`}>
              <Face name={who} size={24} />
              <div className="row-words tight">
                <span className="breakable typed">{text}</span>
                <span className="caption">{commas([who, when])}</span>
              </div>
            </li>
          ))}
        </ul>
        <Actions actions={actions} about={title} />
      </div>
    </Fresh>
  );
}

/** What the reader raised in private and what was raised with them, what is closed folded away, and the way to raise it; for nobody else's eyes (P56, N18). */
export function Concerns({ raise }: { raise: Action | undefined }) {
  const { data = [], isError, isPending } = useConcerns();
  const { spot } = useNavigation();
  const closed = data.filter(({ mark }) => mark === 'good');
  const row = (concern: ConcernShown) => <Concern key={concern.id} concern={concern} asked={concern.id === spot.id} />;
  if (isPending || (!raise && !isError && data.length === 0)) return null;
  return (
    <Surface title={words.title} className="concerns" aside={raise && <ActionButton action={raise} size="small" />}>
      <p className="private-words caption">{data.length > 0 ? words.onlyYou : isError ? words.lost : words.none}</p>
      <ul className="rows">{data.filter((concern) => concern.mark !== 'good').map(row)}</ul>
      {closed.length > 0 && (
        <details className="folded" open={closed.some(({ id }) => id === spot.id)}>
          <summary>{words.closed(closed.length)}</summary>
          <ul>{closed.map(row)}</ul>
        </details>
      )}
    </Surface>
  );
}
