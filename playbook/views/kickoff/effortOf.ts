import { nameOf } from '../../journal/nameOf.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import { allSides } from './sides.ts';

/** Roles with what they take, the customer's first; the first sentence is the cost, the rest why. */
export function effortOf({ rollout, people }: Looking, { words, say }: Speaking): string[][] {
  const w = words.kickoff.effort;
  const { commas, gap, led } = say.joints;
  const rows = allSides
    .flatMap((side) => rollout.roles.filter((role) => role.side === side))
    .filter(({ effort }) => effort.trim())
    .map(({ id, title, effort }) => {
      const [cost = '', ...why] = effort.split(/(?<=[.!?])\s+|(?<=[。！？])/);
      const names = commas((rollout.holders[id] ?? []).map((one) => nameOf(people, one)));
      return [names ? led(title, names) : title, cost, why.join(gap())];
    });
  return rows.length ? [[...w.columns], ...rows] : [];
}
