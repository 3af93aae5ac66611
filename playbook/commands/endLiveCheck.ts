import { z } from 'zod';
import { liveNow, overAt } from '../clock/liveCheck.ts';
import { isAfter } from '../clock/moments.ts';
import { liveWords } from '../words/liveCheck.ts';
import { command, refuse } from './Command.ts';

const input = z.object({});

/** Ends the live check; one that nobody ends is over by itself after two hours (P84). */
export const endLiveCheck = command<z.infer<typeof input>>({
  verb: 'endLiveCheck',
  does: 'End the live check; one that is forgotten ends by itself after two hours.',
  input,
  decide({ rollout, now }) {
    const live = liveNow(rollout, now);
    return live ? { entries: [{ type: 'liveCheckEnded', data: { live: live.id } }] } : refuse('noLiveCheck');
  },
  undo: {
    liveCheckEnded(rollout, { data }, { now }) {
      const live = rollout.lives.find(({ id }) => id === data.live);
      if (!live?.endedAt) return refuse('undoneAlready');
      if (rollout.lives.at(-1) !== live) return refuse('dependsOn', { what: liveWords.anotherLive });
      if (!isAfter(overAt(live), now)) return refuse('noLiveCheck');
      return { entries: [{ type: 'liveCheckBegun', data: { live: live.id, day: live.day } }] };
    },
  },
});
