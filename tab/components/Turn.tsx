import { useEffect, useRef } from 'react';
import type { LiveTeam } from '../../playbook/contract/Live.ts';
import { commas } from '../../playbook/words/joints.ts';
import { liveWords as words } from '../../playbook/words/tabLive.ts';
import { Face } from './Face.tsx';
import { Mark } from './Mark.tsx';
import { Surface } from './Surface.tsx';

interface TurnProps {
  teams: LiveTeam[];
  /** Which of them speaks, from 0. */
  at: number;
  onChoose: (at: number) => void;
}

/** The teams in the order they speak; one tab stop, arrows move on (P84). */
export function Turn({ teams, at, onChoose }: TurnProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Whoever moves with the arrows inside the list keeps the focus on who speaks.
    if (list.current?.contains(document.activeElement)) list.current.querySelectorAll<HTMLElement>('button')[at]?.focus();
  }, [at]);
  return (
    <Surface title={words.turn} className="turn" aside={<span className="caption">{words.place(at + 1, teams.length)}</span>}>
      <ol ref={list} className="rows">
        {teams.map(({ id, name, person, lines, note }, index) => (
          <li key={id}>
            <button
              type="button"
              className={index === at ? 'turn-team current' : 'turn-team'}
              aria-current={index === at ? 'step' : undefined}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onChoose(index)}
            >
              <Face name={person?.name ?? name} size={24} />
              <span className="row-words tight">
                <span className={index === at ? 'strong' : undefined}>{name}</span>
                <span className="caption">{commas([person?.name ?? words.nobody, note && words.noted])}</span>
              </span>
              {lines.slice(0, 2).map((line) => (
                <Mark key={line.text} mark={line.mark} spoken />
              ))}
            </button>
          </li>
        ))}
      </ol>
    </Surface>
  );
}
