import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';

/** What in the rollout leans on this person, in words, the role that is being taken from them left out; null when nothing does. */
export function standsIn(rollout: Rollout, person: PersonId, without?: string): string | null {
  const role = rollout.roles.find(({ id }) => id !== without && rollout.holders[id]?.includes(person));
  if (role) return commandFacts.leans.role(role.title);
  const team = rollout.teams.find(({ representative }) => representative === person);
  return team ? commandFacts.leans.word(team.name) : null;
}
