import { z } from 'zod';
import type { QuietHours } from '../journal/Entry.ts';
import { cadenceWords } from '../words/cadence.ts';
import { alreadyWords, laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { hour, yesNo, zone } from './fields.ts';
import { isEqual } from './isEqual.ts';

const input = z
  .object({
    from: hour.default('20:00'),
    until: hour.default('07:00'),
    weekends: yesNo.default(true),
    zone: zone.optional(),
    /** Back to the usual ones. */
    usual: yesNo.default(false),
  })
  .refine(({ from, until }) => from !== until, { path: ['until'], error: () => cadenceWords.hoursSame });

/** Says in which hours one is left in peace: only what cannot wait is sent then (U1). */
export const setQuietHours = command<z.infer<typeof input>>({
  verb: 'setQuietHours',
  does: 'Choose the hours in which you are left in peace; only what cannot wait is sent then.',
  input,
  decide({ rollout, input: { usual, ...hours }, by, people }) {
    if (!rollout.people[by]) return refuse('notMember');
    const was = rollout.quietHours[by] ?? null;
    const set: QuietHours | null = usual ? null : { ...hours, zone: hours.zone ?? people[by]?.zone ?? rollout.start?.zone ?? 'UTC' };
    if (isEqual(was, set)) return refuse('alreadySo', { what: alreadyWords.quietHours });
    return { entries: [{ type: 'quietHoursSet', data: { person: by, set, was } }] };
  },
  undo: {
    quietHoursSet(rollout, { data: { person, set, was } }) {
      const present = rollout.quietHours[person] ?? null;
      if (isEqual(present, set)) return { entries: [{ type: 'quietHoursSet', data: { person, set: was, was: set } }] };
      return isEqual(present, was) ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.change });
    },
  },
});
