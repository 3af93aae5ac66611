import type { Section } from '../../journal/Section.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { ReadSection } from '../SectionRead.ts';
import { tableOf } from './fromSection.ts';
import type { KickoffRecord } from './KickoffRecord.ts';
import { allSides, sideName } from './sides.ts';

/** As many duties as stand for a side where its column is not written in the playbook. */
const dutiesShown = 6;

/** The columns of the ownership section's table, else the first duties of each role of the side. */
export function owesOf(looking: Looking, speaking: Speaking, section: Section | null, read: ReadSection): KickoffRecord['owes']['sides'] {
  const w = speaking.words.kickoff;
  const table = tableOf(section, read);
  const sides = allSides.map((side, column) => {
    const name = sideName(looking, side, speaking);
    const said = table[0]?.length === allSides.length ? table.slice(1).map((row) => row[column] ?? '') : [];
    const duties = looking.rollout.roles.filter((role) => role.side === side).map(({ duties }) => duties.map(({ text }) => text));
    const inTurn = Array.from({ length: dutiesShown }, (_, turn) => duties.flatMap((one) => one[turn] ?? [])).flat();
    const points = said.filter(Boolean).length ? said.filter(Boolean) : inTurn.slice(0, dutiesShown);
    return { name, side: w.sides[side], points };
  });
  return sides.filter(({ points }) => points.length);
}
