import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { day, idOf, words, yesNo } from './fields.ts';
import { isFar } from './plan/isFar.ts';
import { redated } from './plan/redated.ts';
import { redatedEntries } from './plan/redatedEntries.ts';
import { planRedatedBack } from './plan/takenBack.ts';

/** Four years of working days: further than any rollout reaches. */
const mostDays = 1000;

const input = z
  .object({
    milestone: idOf(() => inputWords.choice).optional(),
    deliverable: idOf(() => inputWords.choice).optional(),
    startOn: day.optional(),
    dueOn: day.optional(),
    /** Working days, later when positive. */
    byDays: z.coerce
      .number({ error: () => inputWords.byDays })
      .int({ error: () => inputWords.byDays })
      .min(-mostDays, { error: () => inputWords.byDays })
      .max(mostDays, { error: () => inputWords.byDays })
      .optional(),
    /** This milestone and all after it that are not signed; all of them when none is named. */
    onwards: yesNo.default(false),
    reason: words(
      () => inputWords.reason,
      () => fieldNames.reason,
    ),
  })
  .refine(({ startOn, dueOn, byDays }) => startOn || dueOn || byDays, { path: ['byDays'], error: () => inputWords.newDays });

/** Moves days with a reason, and what depends on them only as far as it must; the baseline stays, so the slip shows (P66, P67, U12). */
export const redatePlan = command<z.infer<typeof input>>({
  verb: 'redatePlan',
  does: 'Move the days of a milestone, of a deliverable, or of all milestones from one on, with a reason.',
  input,
  decide({ rollout, input: { reason, ...change }, now }) {
    if ([change.startOn, change.dueOn].some((wanted) => wanted && isFar(rollout, wanted)))
      return refuse('badInput', { sentence: inputWords.tooFar });
    const moves = redated(rollout, change);
    if (isRefusal(moves)) return moves;
    if ([...moves.milestones, ...moves.deliverables].some(({ dueOn }) => dueOn && isFar(rollout, dueOn)))
      return refuse('badInput', { sentence: inputWords.tooFar });
    const today = dayIn(now, rollout.start?.zone ?? 'UTC');
    const past = [...moves.milestones, ...moves.deliverables].find(({ dueOn, was }) => dueOn && dueOn !== was.dueOn && dueOn < today);
    if (past?.dueOn) return refuse('notBeforeToday', { day: dayWords(past.dueOn) });
    return { entries: redatedEntries(moves, reason) };
  },
  undo: { planRedated: planRedatedBack },
});
