import type { Cell } from '../../playbook/contract/Status.ts';
import { cellTones } from '../../playbook/words/tones.ts';
import { useTheme } from '../theme.ts';
import { shapes } from './Mark.tsx';

const token = (name: string | null): string => (name ? `var(--color${name})` : 'transparent');

/** The look of a heat-map cell: its letter in the dress of its state, an octagon on the corner for a red issue. */
export function HeatCell({ state, letter, red }: Pick<Cell, 'state' | 'letter' | 'red'>) {
  const dress = cellTones[state][useTheme()];
  return (
    <span
      className="heat-cell"
      aria-hidden="true"
      data-state={state}
      style={{
        background: token(dress.ground),
        color: token(dress.ink),
        border: `${dress.width}px ${dress.line} ${token(dress.border)}`,
      }}
    >
      {letter}
      {red && (
        <svg className="heat-red" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <g transform="translate(-2 -8)">
            <circle cx="8" cy="8" r="8.5" className="heat-ring" />
            <g transform="translate(1 1) scale(0.875)">{shapes.octagon}</g>
          </g>
        </svg>
      )}
    </span>
  );
}
