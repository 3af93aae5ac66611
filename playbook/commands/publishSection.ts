import { z } from 'zod';
import type { NewEntry, PersonId, SectionFields } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Section } from '../journal/Section.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, type Decision, isRefusal, refuse, type Told } from './Command.ts';
import { yesNo } from './fields.ts';
import { isEqual } from './isEqual.ts';
import { editRefused } from './playbook/mayEdit.ts';
import { fieldsRefused, fieldsWith, markdown, publishedFields, writing } from './playbook/sectionFields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';
import { drafted, undoPublishing } from './playbook/undoPublishing.ts';
import { nextVersion, ownAcceptance } from './playbook/writeVersion.ts';

const input = z.object({
  ...writing,
  markdown: markdown.optional(),
  small: yesNo.default(false),
  ...publishedFields,
  fields: z.object(publishedFields).optional(),
});
type Input = z.infer<typeof input>;

/** Publishes a section as its next version; who was overtaken keeps the text as a draft and sees what changed (P22, N15). */
export const publishSection = command<Input>({
  verb: 'publishSection',
  does: 'Publish a section of the playbook as its next version, or a new one; what you leave out stays as it is. A small correction asks nobody to accept it again.',
  input,
  takesEmpty: true,
  decide(told) {
    const { rollout, input, by, people } = told;
    const section = input.section ? sectionNamed(rollout, input.section) : null;
    if (section && isRefusal(section)) return section;
    const refused = editRefused(rollout, section, by, people);
    if (refused) return refused;
    const { section: id, basedOn, markdown: typed, small, fields: grouped, ...flat } = input;
    const fields = fieldsWith(section, { ...grouped, ...flat }, rollout.seq);
    const wrong = fieldsRefused(rollout, fields);
    if (wrong) return wrong;
    const text = typed ?? section?.markdown ?? '';
    if (!text.trim()) return refuse('badInput', { sentence: w.missing.text });
    if (!section) return { entries: [...added(told, fields, text), ...draftDone(rollout, id, by)] };
    if (basedOn !== section.version) return overtaken(told, section, fields, text);
    if (text === section.markdown && isEqual(fields, fieldsWith(section, {}, 0)))
      return refuse('alreadySo', { what: w.isPublished(section.title) });
    const written = nextVersion(rollout, section, { fields, markdown: text, by, small });
    return { entries: [...written, ...(typed === undefined ? [] : draftDone(rollout, id, by))] };
  },
  undo: undoPublishing,
});

/** Somebody published meanwhile: nothing is published, and nothing is lost. */
function overtaken({ rollout, by, people, input }: Told<Input>, section: Section, fields: Required<SectionFields>, text: string): Decision {
  const { title, version, writtenBy } = section;
  const refused = refuse('sectionChanged', { who: nameOf(people, writtenBy), title, version: String(version) });
  const before = rollout.drafts.find((draft) => draft.section === section.id && draft.by === by);
  return { ...refused, keeps: [drafted(section.id, input.basedOn, fields, text, before?.seq ?? null)] };
}

/** A new section stands behind the last one of its group. */
function added({ rollout, by }: Told<Input>, fields: Required<SectionFields>, markdown: string): NewEntry[] {
  const section = `s${rollout.seq + 1}`;
  const last = rollout.sections.findLastIndex(({ group }) => group === fields.group);
  const data = { ...fields, section, version: 1, was: null, ...(last < 0 ? {} : { place: last + 1 }) };
  return [{ type: 'sectionWritten', data, words: { markdown } }, ...ownAcceptance(rollout, fields, section, 1, by)];
}

/** What was published is no draft any more. */
const draftDone = ({ drafts }: Rollout, section: string, person: PersonId): NewEntry[] =>
  drafts.some((draft) => draft.section === section && draft.by === person)
    ? [{ type: 'sectionDraftDropped', data: { section, person } }]
    : [];
