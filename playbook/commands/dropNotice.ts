import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { command } from './Command.ts';
import { idOf } from './fields.ts';
import { fixedNotice, noticeNamed, stepBack } from './value/noticeNamed.ts';

const input = z.object({ notice: idOf(() => inputWords.choice) });

/** Takes a notice out that has not gone out (U20). */
export const dropNotice = command<z.infer<typeof input>>({
  verb: 'dropNotice',
  does: 'Take a notice out that has not gone out.',
  input,
  decide({ rollout, input: { notice: id } }) {
    const found = noticeNamed(rollout, id);
    if ('refusal' in found) return found;
    return fixedNotice(found.notice, found.state) ?? { entries: [{ type: 'noticeDropped', data: { notice: id } }] };
  },
  undo: { noticeDropped: (rollout, { seq, data }) => stepBack(rollout, data.notice, 'dropped', seq) },
});
