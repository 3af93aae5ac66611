import { nameOf } from '../../journal/nameOf.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord } from './KickoffRecord.ts';
import { allSides, sideName } from './sides.ts';

/** Who holds which role on each side (P11, P27). */
export function rolesOf(looking: Looking, speaking: Speaking): KickoffRecord['roles']['sides'] {
  const { rollout, people } = looking;
  const w = speaking.words.kickoff;
  return allSides
    .map((side) => ({
      name: sideName(looking, side, speaking),
      side: w.sides[side],
      roles: rollout.roles
        .filter((role) => role.side === side)
        .map(({ id, title }) => {
          const held = rollout.holders[id] ?? [];
          return { title, names: speaking.say.joints.commas(held.map((one) => nameOf(people, one))) || w.nobody, open: !held.length };
        }),
    }))
    .filter(({ roles }) => roles.length);
}
