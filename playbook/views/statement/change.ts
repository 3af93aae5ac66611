import { sectionPieces } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** What happens when a milestone will slip (P26, P67, P68). */
export const change = (writing: Writing): Piece[] => [
  { is: 'text', text: writing.w.change.text(writing.looking.rollout.settings.toleranceDays) },
  { is: 'list', items: writing.w.change.ways, numbered: false },
  { is: 'text', text: writing.w.change.after },
  ...sectionPieces(writing, 'change'),
];
