import { isConcerned } from '../../journal/acceptance.ts';
import type { NewEntry, PersonId, SectionFields } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';

interface Writing {
  fields: Required<SectionFields>;
  markdown: string;
  by: PersonId;
  small?: boolean;
  restores?: number;
}

/** The next version of a section; who publishes what concerns them stands behind it, and is not asked to accept it (P22, P28). */
export function nextVersion(rollout: Rollout, before: Section, { fields, markdown, by, small, restores }: Writing): NewEntry[] {
  const version = before.version + 1;
  const data = {
    ...fields,
    section: before.id,
    version,
    was: before.seq,
    ...(small ? { small } : {}),
    ...(restores === undefined ? {} : { restores }),
  };
  return [{ type: 'sectionWritten', data, words: { markdown } }, ...(small ? [] : ownAcceptance(rollout, fields, before.id, version, by))];
}

/** The writer's own acceptance, where they are among those who are asked. */
export const ownAcceptance = (
  rollout: Rollout,
  { accept, audience, guests }: Required<SectionFields>,
  section: string,
  version: number,
  person: PersonId,
): NewEntry[] =>
  accept && isConcerned(rollout, { audience, guests }, person) ? [{ type: 'sectionAccepted', data: { section, version, person } }] : [];
