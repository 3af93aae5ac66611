import { z } from 'zod';
import { instantOf, isAfter } from '../clock/moments.ts';
import { isChannelShut } from '../journal/channelOf.ts';
import { keptWords } from '../words/kept.ts';
import { pointerWords } from '../words/pointer.ts';
import { command, refuse } from './Command.ts';

/** Asked for again sooner, the channel would only fill up. */
const againAfterHours = 1;

const input = z.object({});
type Input = z.infer<typeof input>;

/** Posts the message that leads to the playbook to the channel once more, to be pinned (P25). */
export const postPointer = command<Input>({
  verb: 'postPointer',
  does: 'Post a message to the channel that leads to the playbook and says how to pin it.',
  input,
  decide({ rollout, now }) {
    if (isChannelShut(rollout)) return refuse('channelShut', { title: rollout.title });
    const last = rollout.pointers.at(-1);
    if (last && isAfter(instantOf(last.at).add({ hours: againAfterHours }), now)) return refuse('alreadySo', { what: pointerWords.waits });
    return { entries: [{ type: 'pointerAsked', data: {} }] };
  },
  undo: () => keptWords.pointer,
});
