import type { Piece } from './StatementRecord.ts';
import { allSides, contactOf, sideNameOf } from './sides.ts';
import type { Writing } from './Writing.ts';

/** Who the statement is between (P26). */
export function parties(writing: Writing): Piece[] {
  const { looking, w } = writing;
  const [customer = '', integrator = '', vendor = ''] = allSides.map((side) => sideNameOf(writing, side));
  return [
    { is: 'text', text: w.parties.text(customer, integrator, vendor, looking.rollout.title) },
    {
      is: 'table',
      shares: [1, 2, 2],
      rows: [
        [...w.parties.columns],
        ...allSides.map((side) => [w.parties.sides[side], sideNameOf(writing, side), contactOf(writing, side)]),
      ],
    },
  ];
}
