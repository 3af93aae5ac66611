import type { Cell } from '../../playbook/contract.ts';
import { cellTones } from '../../playbook/words/tones.ts';
import { useTheme } from '../theme.ts';
import { Mark } from './Mark.tsx';

const token = (name: string | null): string => (name ? `var(--color${name})` : 'transparent');

/** The look of a heat-map cell: its letter in the dress of its state, an octagon on the corner for a red issue. */
export function HeatCell({ state, letter, red }: Pick<Cell, 'state' | 'letter' | 'red'>) {
  const dress = cellTones[state][useTheme()];
  return (
    <span
      className="heat-cell"
      data-state={state}
      style={{
        background: token(dress.ground),
        color: token(dress.ink),
        border: `${dress.width}px ${dress.line} ${token(dress.border)}`,
      }}
    >
      {letter}
      {red && (
        <span className="heat-red">
          <Mark mark="red" size={14} />
        </span>
      )}
    </span>
  );
}
