import { z } from 'zod';
import { checkinMissing } from '../words/checkin.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { day, idOf, link, maybeWords, yesNo } from './fields.ts';

/** What the list of days says when a day is named instead. */
export const newDay = 'newDay';

const days = z.union(
  [
    z.literal(['', newDay]).transform(() => undefined),
    z.coerce
      .number({ error: () => inputWords.days })
      .int({ error: () => inputWords.days })
      .min(-250, { error: () => inputWords.days })
      .max(250, { error: () => inputWords.days }),
  ],
  { error: () => inputWords.days },
);

/** One team's word for one of its days (P79, P80, P81). */
export const reportFields = z
  .object({
    team: idOf(() => inputWords.team),
    day,
    done: maybeWords(() => fieldNames.done, 500),
    days: days.optional(),
    /** The day it will be ready, in place of counting days. */
    forecastOn: day.optional(),
    noChange: yesNo.default(false),
    issueKind: z.enum(['', 'none', 'minor', 'serious', 'red', 'resolved'], { error: () => inputWords.severity }).default(''),
    issueText: maybeWords(() => fieldNames.issue, 1000),
    /** Which open issue was resolved; the team's last one when it is not said. */
    issue: z.string().max(100).default(''),
    blocks: maybeWords(() => fieldNames.blocks, 500),
    help: maybeWords(() => fieldNames.helpNeeded, 500),
    link,
  })
  .refine(({ noChange, done }) => noChange || done !== '', { path: ['done'], error: () => inputWords.done })
  .refine(({ noChange, days, forecastOn }) => noChange || days !== undefined || forecastOn !== undefined, {
    path: ['days'],
    error: () => checkinMissing.plan,
  });
export type ReportFields = z.infer<typeof reportFields>;
