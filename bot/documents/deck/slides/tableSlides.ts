// The slides that are a table each.
import type { Drawn, Part } from '../drawn.ts';
import { tablePart } from './tablePart.ts';

/** What changes for people, the weightiest first (P1, P27). */
export const impacts = (drawn: Drawn): Part => {
  const { impacts: said } = drawn.record;
  return said ? tablePart(drawn, said, said.table, '') : () => [];
};

/** Who tells whom what, when and where (P27, P40). */
export const communication = (drawn: Drawn): Part => {
  const said = drawn.record.communication;
  return tablePart(drawn, said, said.table, said.missing);
};

/** What each role takes, and why it is worth it (P6, P27). */
export const effort = (drawn: Drawn): Part => tablePart(drawn, drawn.record.effort, drawn.record.effort.table, drawn.record.effort.none);

/** What is done in the first two weeks, by whom (P27). */
export const weeks = (drawn: Drawn): Part => tablePart(drawn, drawn.record.weeks, drawn.record.weeks.table, drawn.record.weeks.none);
