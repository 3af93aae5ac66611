import { sectionPieces } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** What the plan rests on: the time each role has, and what the playbook says (P6, P26). */
export function assumptions(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const rows = looking.rollout.roles
    .filter(({ effort }) => effort.trim())
    .map(({ title, effort }) => [title, effort.split(/(?<=[.!?])\s+|(?<=[。！？])/)[0] ?? '']);
  const own = sectionPieces(writing, 'assumptions');
  if (!rows.length && !own.length) return [{ is: 'text', text: w.unwritten(w.chapters.assumptions) }];
  return [
    ...(rows.length
      ? [
          { is: 'text' as const, text: w.assumptions.effort },
          { is: 'table' as const, shares: [1, 2], rows: [[...w.assumptions.columns], ...rows] },
        ]
      : []),
    ...own,
  ];
}
