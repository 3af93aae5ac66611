import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { command, type Decision, refuse } from './Command.ts';

const input = z.object({});
type Input = z.infer<typeof input>;

/** Pauses the rollout: no message goes out until it is resumed. */
export const pauseRollout = command<Input>({
  verb: 'pauseRollout',
  does: 'Pause the rollout: Milepost sends nothing until it is resumed.',
  input,
  decide: ({ rollout }) => (rollout.status === 'running' ? { entries: [{ type: 'rolloutPaused', data: {} }] } : standing(rollout)),
  undo: {
    rolloutPaused: (rollout) => (rollout.status === 'paused' ? { entries: [{ type: 'rolloutResumed', data: {} }] } : standing(rollout)),
  },
});

/** Resumes a paused rollout; what fell due meanwhile is not made up for. */
export const resumeRollout = command<Input>({
  verb: 'resumeRollout',
  does: 'Resume a paused or closed rollout; what fell due meanwhile is not made up for.',
  input,
  decide: ({ rollout }) => {
    if (rollout.status === 'paused') return { entries: [{ type: 'rolloutResumed', data: {} }] };
    return rollout.status === 'closed'
      ? {
          entries: [
            { type: 'rolloutReopened', data: { was: 'running' } },
            { type: 'rolloutResumed', data: {} },
          ],
        }
      : standing(rollout);
  },
  undo: {
    rolloutReopened: () => ({ entries: [] }),
    rolloutResumed: (rollout, { seq, key }) => {
      if (rollout.status !== 'running') return standing(rollout);
      const wasClosed = rollout.entries.some((entry) => entry.seq === seq - 1 && entry.key === key);
      return { entries: [wasClosed ? { type: 'rolloutClosed', data: {} } : { type: 'rolloutPaused', data: {} }] };
    },
  },
});

/** Closes the rollout: it stays readable, and nothing is sent any more. */
export const closeRollout = command<Input>({
  verb: 'closeRollout',
  does: 'Close the rollout: it stays readable, and Milepost sends nothing any more.',
  input,
  decide: ({ rollout }) =>
    rollout.status === 'running' || rollout.status === 'paused' ? { entries: [{ type: 'rolloutClosed', data: {} }] } : standing(rollout),
  undo: {
    rolloutClosed: (rollout, { seq }) => {
      if (rollout.status !== 'closed') return standing(rollout);
      const was = statusBefore(rollout, seq);
      const reopened: NewEntry = { type: 'rolloutReopened', data: { was } };
      return { entries: was === 'paused' ? [reopened] : [reopened, { type: 'rolloutResumed', data: {} }] };
    },
  },
});

const standing = (rollout: Rollout): Decision => refuse('alreadySo', { what: `${rollout.title} is ${rollout.status} already` });

/** Whether it ran or rested before that entry. */
function statusBefore({ entries }: Rollout, seq: number): 'running' | 'paused' {
  const last = entries.findLast(
    (entry) => entry.seq < seq && ['rolloutStarted', 'rolloutPaused', 'rolloutResumed', 'rolloutReopened'].includes(entry.type),
  );
  return last?.type === 'rolloutPaused' || (last?.type === 'rolloutReopened' && last.data.was === 'paused') ? 'paused' : 'running';
}
