import { nameOf } from '../../journal/nameOf.ts';
import type { Piece } from './StatementRecord.ts';
import { allSides, sideNameOf } from './sides.ts';
import type { Writing } from './Writing.ts';

/** Who does what by when, side by side (P11, P26). */
export function roles(writing: Writing): Piece[] {
  const { looking, speaking, w } = writing;
  const { commas, led } = speaking.say.joints;
  const { rollout, people } = looking;
  return allSides.flatMap((side): Piece[] => {
    const rows = rollout.roles
      .filter((role) => role.side === side)
      .flatMap(({ id, title, duties }) => {
        const who = led(title, commas((rollout.holders[id] ?? []).map((one) => nameOf(people, one))) || w.nobody);
        return (duties.length ? duties : [{ text: '', byWhen: '' }]).map(({ text, byWhen }, at) => [at ? '' : who, text, byWhen]);
      });
    return [
      { is: 'heading', text: w.roles.of(sideNameOf(writing, side)) },
      rows.length ? { is: 'table', shares: [3, 5, 3], rows: [[...w.roles.columns], ...rows] } : { is: 'text', text: w.roles.none },
    ];
  });
}
