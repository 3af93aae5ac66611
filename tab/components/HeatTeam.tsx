// biome-ignore-all lint/a11y/useSemanticElements: a grid with one tab stop is no table.
import { lazy, Suspense, useRef, useState } from 'react';
import type { TeamRow } from '../../playbook/contract/Status.ts';
import { statusWords as words } from '../../playbook/words/tabStatus.ts';
import { useActs } from '../act.tsx';
import { Face } from './Face.tsx';
import { Icon } from './Icon.tsx';

const MenuList = lazy(async () => ({ default: (await import('./MenuList.tsx')).MenuList }));

interface HeatTeamProps {
  team: TeamRow;
  /** Its place in the map, for the arrow keys. */
  at: string;
  isStop: boolean;
  /** What a narrow screen, where nothing is pointed at, says below its name. */
  line: string;
  tipId: string | undefined;
  onFocus: () => void;
  onPoint: () => void;
  onLeave: () => void;
}

/** The name of a team at the left end of its row; a press opens what can be done about it (P76, P77). */
export function HeatTeam({ team, at, isStop, line, tipId, onFocus, onPoint, onLeave }: HeatTeamProps) {
  const { act } = useActs();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name, representative, actions } = team;
  const hasMenu = actions.length > 0;
  return (
    <>
      <button
        ref={button}
        type="button"
        role="rowheader"
        className="heat-team heat-name"
        data-at={at}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={tipId}
        aria-haspopup={hasMenu ? 'menu' : undefined}
        aria-expanded={hasMenu ? isOpen : undefined}
        onFocus={onFocus}
        onMouseEnter={onPoint}
        onBlur={onLeave}
        onClick={() => {
          if (!hasMenu) return onPoint();
          onLeave();
          setOpen(true);
        }}
      >
        {representative && <Face name={representative.name} size={24} />}
        <span className="row-words tight">
          <span className="strong">{name}</span>
          <span className="caption">{representative?.name ?? words.nobody}</span>
          {line && <span className="caption narrow-only">{line}</span>}
        </span>
        {hasMenu && <Icon name="more" />}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MenuList
            target={button}
            entries={actions.map((action) => ({ label: action.label, onChoose: () => act(action) }))}
            label={name}
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
