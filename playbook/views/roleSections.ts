import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Section } from '../journal/Section.ts';

/** The sections that say what somebody's roles do: written for them first, then those they keep; what is for everybody is nobody's own part (P31). */
export function roleSections({ sections, holders }: Rollout, person: PersonId): Section[] {
  const holds = (role: string) => holders[role]?.includes(person) ?? false;
  const written = sections.filter(({ audience }) => audience.some(holds));
  return [...written, ...sections.filter((section) => holds(section.ownerRole) && !written.includes(section))];
}
