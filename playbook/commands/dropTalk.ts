import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { talkWords } from '../words/talks.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { planned } from './planTalk.ts';

const input = z.object({ talk: idOf(() => inputWords.choice) });

/** Takes a planned talk off the list; what was said in a talk that was held stays (P74). */
export const dropTalk = command<z.infer<typeof input>>({
  verb: 'dropTalk',
  does: 'Take a planned talk with an approver off the list.',
  input,
  decide({ rollout, input }) {
    const talk = rollout.talks.find(({ id }) => id === input.talk);
    if (!talk) return refuse('unknownTalk');
    if (talk.held) return refuse('dependsOn', { what: talkWords.whatWasSaid });
    if (talk.dropped) return refuse('alreadySo', { what: talkWords.alreadyDropped });
    return { entries: [{ type: 'talkDropped', data: { talk: talk.id } }] };
  },
  undo: { talkDropped: (rollout, { data }) => planned(rollout, data.talk) },
});
