import { z } from 'zod';
import type { RolloutFields } from '../journal/Entry.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { yesNo } from './fields.ts';

/** A slip nobody decides on for two months is not tolerated, it is forgotten. [assumption] */
const mostTolerance = 40;

const input = z.object({
  toleranceDays: z.coerce
    .number({ error: inputWords.tolerance })
    .int(inputWords.tolerance)
    .min(0, inputWords.tolerance)
    .max(mostTolerance, inputWords.tolerance)
    .optional(),
  signoffMode: z.enum(['off', 'single', 'anyOf', 'allOf', 'inOrder'], { error: inputWords.choice }).optional(),
  digestDraft: yesNo.optional(),
  weeklyReport: yesNo.optional(),
  guestsSee: z.enum(['everything', 'playbook', 'nothing'], { error: inputWords.choice }).optional(),
});

/** Changes what holds for the whole rollout: how much slip is tolerated, how milestones are signed, what goes to the channel beside the digest, and what guests see (P68, P71, P75, P86, P24). */
export const changeRollout = command<z.infer<typeof input>>({
  verb: 'changeRollout',
  does: 'Change how many working days of slip are tolerated, how milestones are signed, whether the digest is shown first and the week told, and what guests see.',
  input,
  decide({ rollout, input }) {
    const { fields, was } = changedFields<RolloutFields>(rollout.settings, input);
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: 'The rollout is as you want it' });
    return { entries: [{ type: 'rolloutChanged', data: { fields, was } }] };
  },
  undo: {
    rolloutChanged(rollout, { data: { fields, was } }) {
      return noLongerSo(rollout.settings, fields, was) ?? { entries: [{ type: 'rolloutChanged', data: { fields: was, was: fields } }] };
    },
  },
});
