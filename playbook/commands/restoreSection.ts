import { z } from 'zod';
import { writtenAs } from '../journal/writtenAs.ts';
import { inputWords } from '../words/inputs.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { isEqual } from './isEqual.ts';
import { editRefused } from './playbook/mayEdit.ts';
import { fieldsWith } from './playbook/sectionFields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';
import { backTo, undoPublishing } from './playbook/undoPublishing.ts';

const input = z.object({
  section: idOf(() => inputWords.choice),
  version: z.coerce
    .number({ error: () => w.missing.version })
    .int({ error: () => w.missing.version })
    .min(1, { error: () => w.missing.version })
    .optional(),
});

/** Brings back an earlier version of a section as its next one, or a section that was taken out (P22). */
export const restoreSection = command<z.infer<typeof input>>({
  verb: 'restoreSection',
  does: 'Bring back an earlier version of a section, or a section that was taken out; every version in between is kept.',
  input,
  decide({ rollout, input: { section: id, version }, by, people }) {
    const dropped = rollout.droppedSections.findLast(({ section }) => section.id === id);
    if (dropped)
      return editRefused(rollout, dropped.section, by, people) ?? { entries: [{ type: 'sectionRestored', data: { section: id } }] };
    const section = sectionNamed(rollout, id);
    if (isRefusal(section)) return section;
    const refused = editRefused(rollout, section, by, people);
    if (refused) return refused;
    if (version === undefined) return refuse('alreadySo', { what: w.standsSo(section.title) });
    if (!section.versions.some((one) => one.version === version)) return refuse('unknownVersion', { title: section.title });
    const then = writtenAs(rollout, section, version);
    const isSame =
      then && (then.words.markdown ?? '') === section.markdown && isEqual(fieldsWith(then.data, {}, 0), fieldsWith(section, {}, 0));
    if (version === section.version || isSame) return refuse('alreadySo', { what: w.standsAs(section.title, version) });
    return backTo(rollout, section, version, by);
  },
  undo: {
    ...undoPublishing,
    sectionRestored(rollout, { data: { section: id } }) {
      const stands = rollout.sections.some((section) => section.id === id);
      return stands ? { entries: [{ type: 'sectionDropped', data: { section: id } }] } : refuse('undoneAlready');
    },
  },
});
