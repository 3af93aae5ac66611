import { z } from 'zod';
import type { EntryOf } from '../journal/Entry.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { fieldsWith } from './playbook/sectionFields.ts';
import { drafted } from './playbook/undoPublishing.ts';

const input = z.object({
  section: z
    .string()
    .max(100, { error: () => inputWords.choice })
    .default(''),
});

/** Drops the writer's own draft of a section; what stands in the playbook is not touched (P22). */
export const dropDraft = command<z.infer<typeof input>>({
  verb: 'dropDraft',
  does: 'Drop your own draft of a section; what stands in the playbook stays as it is.',
  input,
  decide({ rollout, input: { section }, by }) {
    if (!rollout.drafts.some((draft) => draft.section === section && draft.by === by)) return refuse('noDraft');
    return { entries: [{ type: 'sectionDraftDropped', data: { section, person: by } }] };
  },
  undo: {
    sectionDraftDropped(rollout, { seq, data: { section, person } }, { by }) {
      if (rollout.drafts.some((draft) => draft.section === section && draft.by === person)) return refuse('undoneAlready');
      const was = rollout.entries.findLast(
        (entry): entry is EntryOf<'sectionDrafted'> =>
          entry.type === 'sectionDrafted' && entry.seq < seq && entry.by === person && entry.data.section === section,
      );
      if (by !== person || !was) return refuse('noDraft');
      return { entries: [drafted(section, was.data.basedOn, fieldsWith(was.data.fields, {}, seq), was.words.markdown ?? '', null)] };
    },
  },
});
