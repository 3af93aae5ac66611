import { z } from 'zod';
import { namesOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ item: idOf(() => inputWords.choice) });

/** Takes a follow-up off the list that needs no settling any more: who noted it and those who steer may (P88). */
export const dropFollowUp = command<z.infer<typeof input>>({
  verb: 'dropFollowUp',
  does: 'Take a follow-up off the list that needs no settling any more.',
  input,
  decide({ rollout, input, by, people }) {
    const item = rollout.followUps.find(({ id }) => id === input.item);
    if (!item) return refuse('unknownFollowUp');
    if (item.by !== by && !isManager(rollout, by)) return refuse('notYours', { who: namesOf(people, [item.by]) });
    if (item.dropped) return refuse('alreadySo', { what: liveWords.isDropped });
    if (item.done) return refuse('dependsOn', { what: liveWords.isSettled });
    return { entries: [{ type: 'followUpDropped', data: { item: item.id } }] };
  },
  undo: {
    followUpDropped(rollout, { seq, data }) {
      const item = rollout.followUps.find(({ id }) => id === data.item);
      if (item?.dropped?.seq !== seq) return refuse('undoneAlready');
      return { entries: [{ type: 'followUpReopened', data: { item: item.id } }] };
    },
  },
});
