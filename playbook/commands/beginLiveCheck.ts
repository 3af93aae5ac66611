import { z } from 'zod';
import { liveNow } from '../clock/liveCheck.ts';
import { dayIn } from '../clock/moments.ts';
import { nameOf } from '../journal/nameOf.ts';
import { timeWords } from '../words/dates.ts';
import { liveWords } from '../words/liveCheck.ts';
import { command, refuse } from './Command.ts';

const input = z.object({});

/** Begins the check held live: teams in turn, under the clock (P84, P85). */
export const beginLiveCheck = command<z.infer<typeof input>>({
  verb: 'beginLiveCheck',
  does: 'Begin the live check: teams in turn, with a clock that everybody sees.',
  input,
  decide({ rollout, now, people }) {
    const zone = rollout.start?.zone ?? 'UTC';
    const on = liveNow(rollout, now);
    if (on) return refuse('alreadySo', { what: liveWords.isOn(nameOf(people, on.begunBy), timeWords(on.begunAt, zone)) });
    return { entries: [{ type: 'liveCheckBegun', data: { live: `l${rollout.seq + 1}`, day: dayIn(now, zone) } }] };
  },
  undo: {
    liveCheckBegun(rollout, { data }) {
      const live = rollout.lives.find(({ id }) => id === data.live);
      if (!live || live.endedAt) return refuse('undoneAlready');
      if (Object.keys(live.notes).length) return refuse('dependsOn', { what: liveWords.theNotes });
      return { entries: [{ type: 'liveCheckEnded', data: { live: live.id } }] };
    },
  },
});
