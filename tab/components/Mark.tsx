import type { ReactNode } from 'react';
import type { Mark as MarkName } from '../../playbook/contract.ts';
import { type Shape, tones } from '../../playbook/words/tones.ts';
import { SealShape } from './Seal.tsx';

/** Drawn in a box of 16 with the mark's own colour; what lies on a filled form takes the surface's. */
export const shapes: Record<Exclude<Shape, 'seal'>, ReactNode> = {
  chevrons: <path fill="currentColor" d="M1.8 3.4L7.6 8l-5.8 4.6zM8.2 3.4L14 8l-5.8 4.6z" />,
  checkedDisc: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.9 8.2l2.1 2.1 4.1-4.4" className="on-mark" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 2L14.6 13.6H1.4z" fill="currentColor" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      <path d="M8 6v4" className="on-mark" />
      <circle cx="8" cy="12" r="0.95" className="on-mark-fill" />
    </>
  ),
  dashedRing: <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 1.64" />,
  restingBar: <path d="M4 8h8" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M8 4.2V8.3h2.8" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  octagon: (
    <>
      <path d="M4.9 0.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L0.5 11.1V4.9z" fill="currentColor" />
      <path d="M8 4v4.8" className="on-mark" />
      <circle cx="8" cy="11.6" r="1" className="on-mark-fill" />
    </>
  ),
  halfRing: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  dot: <circle cx="8" cy="8" r="2.5" fill="currentColor" />,
};

/** The mark beside a sentence. It is silent where the words say the same; `spoken` gives it its word. */
export function Mark({ mark, size = 16, spoken = false }: { mark: MarkName; size?: number; spoken?: boolean }) {
  const { shape, fill, word } = tones[mark];
  const spokenAs = spoken ? { role: 'img', 'aria-label': word } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its label or its silence comes with `spokenAs`.
    <svg
      width={size}
      height={size}
      viewBox={shape === 'seal' ? '0 0 20 20' : '0 0 16 16'}
      className="mark"
      data-mark={mark}
      style={{ color: `var(--color${fill})` }}
      {...spokenAs}
    >
      {shape === 'seal' ? <SealShape /> : shapes[shape]}
    </svg>
  );
}
