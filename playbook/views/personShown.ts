import type { PersonShown } from '../contract.ts';
import type { By } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { commas } from '../words/joints.ts';
import type { Looking } from './Looking.ts';

/** A person as they are shown: name, and what they are in the rollout. */
export function personShown({ rollout, people }: Pick<Looking, 'rollout' | 'people'>, id: By): PersonShown {
  const side = rollout.people[id]?.side;
  const company = side ? (rollout.start?.sides[side] ?? '') : '';
  const role = rollout.roles.find((one) => rollout.holders[one.id]?.includes(id))?.title ?? '';
  return { id, name: nameOf(people, id), line: commas([role, company]) };
}
