import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { editRefused } from './playbook/mayEdit.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';

const input = z.object({ section: idOf(() => inputWords.choice) });

/** Takes a section out of the playbook; it is kept with all its versions, and can be put back (P22). */
export const dropSection = command<z.infer<typeof input>>({
  verb: 'dropSection',
  does: 'Take a section out of the playbook; it is kept with all its versions, and can be put back.',
  input,
  decide({ rollout, input: { section: id }, by, people }) {
    const section = sectionNamed(rollout, id);
    if (isRefusal(section)) return section;
    return editRefused(rollout, section, by, people) ?? { entries: [{ type: 'sectionDropped', data: { section: id } }] };
  },
  undo: {
    sectionDropped(rollout, { seq, data: { section } }) {
      return rollout.droppedSections.some((one) => one.seq === seq)
        ? { entries: [{ type: 'sectionRestored', data: { section } }] }
        : refuse('undoneAlready');
    },
  },
});
