import { z } from 'zod';
import type { RolloutFields } from '../journal/Entry.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { yesNo } from './fields.ts';

/** A slip nobody decides on for two months is not tolerated, it is forgotten. [assumption] */
const mostTolerance = 40;

/** Stands for no reviewer in the form; a role of a template has an id that begins with a letter as well, and none is called so. */
export const nobody = '-';

const input = z.object({
  toleranceDays: z.coerce
    .number({ error: () => inputWords.tolerance })
    .int({ error: () => inputWords.tolerance })
    .min(0, { error: () => inputWords.tolerance })
    .max(mostTolerance, { error: () => inputWords.tolerance })
    .optional(),
  signoffMode: z.enum(['off', 'single', 'anyOf', 'allOf', 'inOrder'], { error: () => inputWords.choice }).optional(),
  digestDraft: yesNo.optional(),
  weeklyReport: yesNo.optional(),
  guestsSee: z.enum(['everything', 'playbook', 'nothing'], { error: () => inputWords.choice }).optional(),
  /** A role; `nobody` takes it away. */
  noticeReviewer: z
    .string({ error: () => inputWords.role })
    .max(100, { error: () => inputWords.role })
    .optional(),
});

/** Changes what holds for the whole rollout: how much slip is tolerated, how milestones are signed, what goes to the channel beside the digest, what guests see, and who approves what is written to people (P68, P71, P75, P86, P24, U20). */
export const changeRollout = command<z.infer<typeof input>>({
  verb: 'changeRollout',
  does: 'Change how many working days of slip are tolerated, how milestones are signed, whether the digest is shown first and the week told, what guests see, and who approves what is written to people.',
  input,
  decide({ rollout, input: { noticeReviewer: reviewer, ...input } }) {
    if (reviewer && reviewer !== nobody && !rollout.roles.some(({ id }) => id === reviewer)) return refuse('unknownRole');
    const wanted = { ...input, ...(reviewer ? { noticeReviewer: reviewer === nobody ? null : reviewer } : {}) };
    const { fields, was } = changedFields<RolloutFields>(rollout.settings, wanted);
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: alreadyWords.rollout });
    return { entries: [{ type: 'rolloutChanged', data: { fields, was } }] };
  },
  undo: {
    rolloutChanged(rollout, { data: { fields, was } }) {
      return noLongerSo(rollout.settings, fields, was) ?? { entries: [{ type: 'rolloutChanged', data: { fields: was, was: fields } }] };
    },
  },
});
