import type { Piece } from './StatementRecord.ts';
import { allSides, contactOf, sideNameOf } from './sides.ts';
import type { Writing } from './Writing.ts';

/** Who signs it, with room to. */
export const signatures = (writing: Writing): Piece[] => [
  { is: 'text', text: writing.w.signatures.text },
  {
    is: 'signatures',
    rows: [[...writing.w.signatures.columns], ...allSides.map((side) => [sideNameOf(writing, side), contactOf(writing, side), '', ''])],
  },
];
