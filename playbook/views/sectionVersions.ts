// Every version of a section, and the text of one (P22, N15).

import { mayEdit } from '../commands/playbook/mayEdit.ts';
import type { SectionText, SectionVersions } from '../contract/Playbook.ts';
import type { Entry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Section, SectionVersion } from '../journal/Section.ts';
import { momentWords } from '../words/dates.ts';
import { commas } from '../words/joints.ts';
import { sectionWords as w } from '../words/sections.ts';
import { action, isOpen } from './actions.ts';
import { headOf } from './head.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** The section of that id as it stands, or as it was when it was taken out. */
const sectionOf = ({ rollout }: Looking, id: string): Section | undefined =>
  rollout.sections.find((one) => one.id === id) ?? rollout.droppedSections.findLast(({ section }) => section.id === id)?.section;

/** All versions, the newest first, each with who wrote it and how it comes back; null for a section nobody knows. */
export function sectionVersionsOf(looking: Looking, id: string): SectionVersions | null {
  const section = sectionOf(looking, id);
  if (!section) return null;
  const { rollout, reader } = looking;
  const stands = rollout.sections.includes(section);
  const edits = stands && isOpen(looking) && reader !== null && mayEdit(rollout, section, reader);
  return {
    head: headOf(looking),
    title: section.title,
    versions: section.versions.toReversed().map((one) => {
      const standing = one.version === section.version;
      return {
        version: one.version,
        said: saidOf(looking, one),
        small: one.small,
        standing,
        restore:
          edits && !standing
            ? action(looking, 'restoreSection', { label: w.actions.restore(one.version), input: { section: id, version: one.version } })
            : null,
      };
    }),
  };
}

function saidOf(looking: Looking, { version, at, by, restores }: SectionVersion): string {
  const said = w.versionBy(version, momentWords(at, zoneOf(looking)), nameOf(looking.people, by));
  return commas([said, restores === undefined ? '' : w.again(restores)]);
}

/** The text of one version, read from the journal by the number of its entry; null when there is none. */
export async function sectionTextOf(
  looking: Looking,
  id: string,
  version: number,
  read: (seq: number) => Promise<Entry | undefined>,
): Promise<SectionText | null> {
  const there = sectionOf(looking, id)?.versions.find((one) => one.version === version);
  const entry = there && (await read(there.seq));
  if (entry?.type !== 'sectionWritten') return null;
  return { head: headOf(looking), version, title: entry.data.title, markdown: entry.words.markdown ?? '' };
}
