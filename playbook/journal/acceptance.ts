// Whom a section concerns, and whether they have accepted what stands (P28, P29, P103).
import type { PersonId } from './Entry.ts';
import type { Rollout } from './Rollout.ts';
import type { Section, SectionVersion } from './Section.ts';

/** Whether somebody can see a section at all: guests as far as the guest policy goes; whoever cannot is neither asked nor counted (P24, P28). */
export const seesSection = ({ guests: known, settings }: Rollout, { guests }: Pick<Section, 'guests'>, person: PersonId): boolean =>
  !known[person] || (guests && settings.guestsSee !== 'nothing');

/** The people named in the rollout whom a section concerns: those who hold a role of its audience, everybody when it names none; who left or cannot see it is not among them. */
export function concernedBy(rollout: Rollout, section: Concerning): PersonId[] {
  const { audience } = section;
  const people = audience.length ? new Set(audience.flatMap((role) => rollout.holders[role] ?? [])) : Object.keys(rollout.people);
  return [...people].filter((person) => rollout.left[person] === undefined && seesSection(rollout, section, person));
}

type Concerning = Pick<Section, 'audience' | 'guests'>;

export const isConcerned = (rollout: Rollout, section: Concerning, person: PersonId): boolean =>
  rollout.left[person] === undefined &&
  seesSection(rollout, section, person) &&
  (section.audience.length
    ? section.audience.some((role) => rollout.holders[role]?.includes(person))
    : rollout.people[person] !== undefined);

/**
 * The version whose words a version has: a small correction asks nobody again, and what was restored was accepted once before.
 * @example wordsOf([{ version: 1 }, { version: 2 }, { version: 3, restores: 1 }], 3) // 1
 */
export function wordsOf(versions: readonly Pick<SectionVersion, 'version' | 'small' | 'restores'>[], version: number): number {
  let standing = 0;
  const words = new Map<number, number>();
  for (const one of versions) {
    if (one.restores !== undefined) standing = words.get(one.restores) ?? one.version;
    else if (!one.small || !standing) standing = one.version;
    words.set(one.version, standing);
  }
  return words.get(version) ?? version;
}

/** How somebody stands to a section that asks to be accepted: not asked, asked for the first time, asked because it changed, or done. */
type Acceptance = 'none' | 'asked' | 'changed' | 'accepted';

/** Where the person stands with the section as it is now (P28). */
export function acceptanceOf(rollout: Rollout, section: Section, person: PersonId): Acceptance {
  if (!section.accept || !isConcerned(rollout, section, person)) return 'none';
  if (!rollout.accepted[section.id]?.[person]) return 'asked';
  return hasAccepted(rollout, section, person) ? 'accepted' : 'changed';
}

/** True when the person has accepted what stands; whether they are asked at all is another matter. */
export function hasAccepted({ accepted }: Pick<Rollout, 'accepted'>, { id, versions, version }: Section, person: PersonId): boolean {
  const mark = accepted[id]?.[person];
  return mark !== undefined && (mark.version >= version || wordsOf(versions, mark.version) === wordsOf(versions, version));
}

/** The sections the person is asked to accept and has not, in the order of the playbook. */
export const toAccept = (rollout: Rollout, person: PersonId): Section[] =>
  rollout.sections.filter((section) => ['asked', 'changed'].includes(acceptanceOf(rollout, section, person)));

/** When what stands was published: the version that asks, not the small corrections after it. */
export function publishedAt({ versions, version, writtenAt }: Section): { at: string; seq: number } {
  const asks = versions.findLast((one) => one.version <= version && !one.small) ?? versions[0];
  return asks ?? { at: writtenAt, seq: 0 };
}

/** True when the person has opened what stands, or accepted it (P28). */
export function hasRead(rollout: Rollout, section: Section, person: PersonId): boolean {
  const read = rollout.read[section.id]?.[person]?.version ?? 0;
  const accepted = rollout.accepted[section.id]?.[person]?.version ?? 0;
  const last = Math.max(read, accepted);
  return last >= section.version || (last > 0 && wordsOf(section.versions, last) === wordsOf(section.versions, section.version));
}
