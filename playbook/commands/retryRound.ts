import { z } from 'zod';
import { isRoundOver, leftToReach, openRetryOf, roundOfId } from '../clock/noteRetries.ts';
import { roundSent } from '../journal/roundSent.ts';
import { inputWords } from '../words/inputs.ts';
import { roundWords as w } from '../words/rounds.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({
  /** As its address has it: `reminders-12`, `notices-n3`. */
  round: idOf(() => inputWords.choice)
    .transform(roundOfId)
    .refine((round) => round !== null, { error: () => inputWords.choice }),
  /** True: also to those of whom nobody knows whether they have it. */
  unclear: z
    .union([z.boolean(), z.literal('true').transform(() => true), z.literal('').transform(() => false)], { error: () => inputWords.choice })
    .default(false),
});

/** Sends a round of notes, or a notice, again to those it did not reach; what may have arrived only where that is chosen (P99, U18). */
export const retryRound = command<z.infer<typeof input>>({
  verb: 'retryRound',
  does: 'Send a round of notes, or a notice, again to those it did not reach, in their own working hours.',
  input,
  decide({ rollout, input: { round, unclear }, now }) {
    const isNotice = typeof round === 'string';
    const sent = roundSent(rollout, round);
    if (!sent) return refuse(isNotice ? 'unknownNotice' : 'unknownReminder');
    if (openRetryOf(sent)) return refuse('alreadySo', { what: w.retry.already });
    if (!sent.outcomes) return refuse('notAsItStands', { sentence: w.retry.stillGoing });
    if (isRoundOver(rollout, round, now)) return refuse('notAsItStands', { sentence: isNotice ? w.retry.noticeOver : w.retry.over });
    const left = leftToReach(sent);
    if (!left.failed && !(unclear && left.unclear))
      return refuse('notAsItStands', { sentence: left.unclear ? w.retry.onlyUnclear : w.retry.nobodyLeft });
    return { entries: [{ type: 'roundRetried', data: { round, unclear } }] };
  },
  undo: () => w.retry.stays,
});
