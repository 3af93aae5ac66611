import type { PersonId } from '../../journal/Entry.ts';
import { namesOf } from '../../journal/nameOf.ts';
import type { People } from '../../journal/Person.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { sectionWords as w } from '../../words/sections.ts';
import { holdsRole, isManager } from '../access.ts';
import { type Refusal, refuse } from '../Command.ts';

/** Who may write a section: whoever holds the role that owns it, and those who steer; a new one is written by those who steer (P22). */
export const mayEdit = (rollout: Rollout, section: Pick<Section, 'ownerRole'> | null, person: PersonId): boolean =>
  isManager(rollout, person) || (section !== null && holdsRole(rollout, person, section.ownerRole));

/** The refusal that names who may; null when this person may. */
export function editRefused(rollout: Rollout, section: Section | null, person: PersonId, people: People): Refusal | null {
  if (mayEdit(rollout, section, person)) return null;
  const owners = (section && rollout.holders[section.ownerRole]) || rollout.holders.projectManager || [];
  return refuse('notYours', { who: namesOf(people, owners) || w.ownerOf });
}
