import { z } from 'zod';
import { sectionWords as w } from '../words/sections.ts';
import { command, isRefusal } from './Command.ts';
import { editRefused } from './playbook/mayEdit.ts';
import { draftFields, fieldsWith, markdown, writing } from './playbook/sectionFields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';
import { drafted } from './playbook/undoPublishing.ts';

const input = z.object({ ...writing, markdown, ...draftFields, fields: z.object(draftFields).optional() });

/** Keeps what somebody is writing at a section until they publish it; nobody else reads it (P22). */
export const draftSection = command<z.infer<typeof input>>({
  verb: 'draftSection',
  does: 'Keep what you are writing at a section of the playbook, for you alone, until you publish it.',
  input,
  takesEmpty: true,
  decide({ rollout, input: { section: id, basedOn, markdown: text, fields, ...said }, by, people }) {
    const section = id ? sectionNamed(rollout, id) : null;
    if (section && isRefusal(section)) return section;
    const refused = editRefused(rollout, section, by, people);
    if (refused) return refused;
    const before = rollout.drafts.find((draft) => draft.section === id && draft.by === by);
    const whole = fieldsWith(before?.fields ?? section, { ...fields, ...said }, rollout.seq);
    return { entries: [drafted(id, basedOn, whole, text, before?.seq ?? null)] };
  },
  undo: () => w.draftKept,
});
