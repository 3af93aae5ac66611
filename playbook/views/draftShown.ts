import type { DraftShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import { momentWords } from '../words/dates.ts';
import { sectionWords as w } from '../words/sections.ts';
import { fieldsShown } from './fieldsShown.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** What the reader is writing at a section, or at a new one, and has not published; nobody else is shown it (P22). */
export function draftShown(looking: Looking, section: Section | null): DraftShown | null {
  const { rollout, reader } = looking;
  const draft = rollout.drafts.find((one) => one.by === reader && one.section === (section?.id ?? ''));
  if (!draft) return null;
  const { basedOn, markdown, fields, at } = draft;
  return {
    basedOn,
    markdown,
    fields: fieldsShown(fields),
    said: w.kept(momentWords(at, zoneOf(looking))),
    behind: section !== null && section.version !== basedOn,
  };
}
