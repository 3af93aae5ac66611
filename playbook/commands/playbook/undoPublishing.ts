import type { NewEntry, PersonId } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { writtenAs } from '../../journal/writtenAs.ts';
import { sectionWords as w } from '../../words/sections.ts';
import { type Decision, refuse, type Undoing } from '../Command.ts';
import { fieldsWith } from './sectionFields.ts';
import { nextVersion } from './writeVersion.ts';

/** A new version that reads as an earlier one, with its fields; refused when that text is older than what is at hand. */
export function backTo(rollout: Rollout, section: Section, version: number, by: PersonId): Decision {
  const then = writtenAs(rollout, section, version);
  if (!then) return refuse('versionTooOld', { version: String(version), title: section.title });
  const fields = fieldsWith(then.data, {}, rollout.seq);
  return { entries: nextVersion(rollout, section, { fields, markdown: then.words.markdown ?? '', by, restores: version }) };
}

/** A publication is taken back by the version before it; what was new is taken out, and the text is the writer's draft again. */
export const undoPublishing: Undoing = {
  sectionWritten(rollout, { data }, { by }) {
    const section = rollout.sections.find(({ id }) => id === data.section);
    if (!section) return refuse('undoneAlready');
    if (section.version !== data.version)
      return section.versions.at(-1)?.restores === data.version - 1
        ? refuse('undoneAlready')
        : refuse('dependsOn', { what: w.laterVersion });
    if (data.version > 1) return backTo(rollout, section, data.version - 1, by);
    const holds = rollout.playbookQuestions.some(({ filed }) => filed?.section === section.id);
    return holds ? refuse('dependsOn', { what: w.filedAnswer }) : { entries: [{ type: 'sectionDropped', data: { section: section.id } }] };
  },
  sectionAccepted: () => ({ entries: [] }),
  sectionDraftDropped(rollout, { data, key }, { by }) {
    const published = rollout.entries.find((entry) => entry.key === key && entry.type === 'sectionWritten');
    const hasAnother = rollout.drafts.some((draft) => draft.section === data.section && draft.by === by);
    if (published?.type !== 'sectionWritten' || by !== data.person || hasAnother) return { entries: [] };
    const basedOn = data.section ? published.data.version + 1 : 0;
    return { entries: [drafted(data.section, basedOn, fieldsWith(published.data, {}, rollout.seq), published.words.markdown ?? '', null)] };
  },
};

/** What a writer keeps until it is published. */
export const drafted = (
  section: string,
  basedOn: number,
  fields: ReturnType<typeof fieldsWith>,
  markdown: string,
  was: number | null,
): NewEntry => ({ type: 'sectionDrafted', data: { section, basedOn, fields, was }, words: { markdown } });
