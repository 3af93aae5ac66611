import type { People } from '../../playbook/journal/Person.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';

/** The rollout told which of its people are guests: their rows say so, and rules are told (P24). */
export function knowingGuests(rollout: Rollout, people: People): Rollout {
  const guests: Rollout['guests'] = {};
  for (const { id, guest } of Object.values(people)) if (guest) guests[id] = true;
  return { ...rollout, guests };
}
