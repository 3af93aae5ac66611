import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { wishOf } from '../clock/wishOf.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Wish } from '../journal/Wish.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { reminderWords as w } from '../words/reminders.ts';
import { command, refuse } from './Command.ts';
import { day } from './fields.ts';
import { isEqual } from './isEqual.ts';

const input = z.object({
  how: z.enum(['usual', 'less', 'weekly', 'never', ''], { error: () => inputWords.choice }).nullish(),
  /** The first day notes come again; empty: they are not paused. */
  pausedUntil: z.union([z.literal(''), day], { error: () => inputWords.day }).nullish(),
  /** `none` or empty: nothing special. */
  goal: z.enum(['efficiency', 'growth', 'customers', 'people', 'none', ''], { error: () => inputWords.choice }).nullish(),
});

/** Says how one wants to be reminded: less often, on Mondays alone, not until a day, never; and what one wants most of it (U13, P101). What is not said stays. */
export const wishReminders = command<z.infer<typeof input>>({
  verb: 'wishReminders',
  does: 'Choose how often you get notes on what the rollout brings you, pause them, or say what you want most of it.',
  input,
  takesEmpty: true,
  decide({ rollout, input: { how, pausedUntil, goal }, by, now, people }) {
    if (!rollout.people[by]) return refuse('notMember');
    const today = dayIn(now, people[by]?.zone ?? rollout.start?.zone ?? 'UTC');
    if (pausedUntil && pausedUntil <= today) return refuse('badInput', { sentence: w.pauseAhead(dayWords(pausedUntil)) });
    const was = standing(rollout, by);
    const set: Wish = {
      how: how || was.how,
      pausedUntil: pausedUntil == null ? (was.pausedUntil && was.pausedUntil > today ? was.pausedUntil : null) : pausedUntil || null,
      goal: goal == null ? was.goal : goal === 'none' || goal === '' ? null : goal,
    };
    if (isEqual(was, set)) return refuse('alreadySo', { what: w.asYouWant });
    return { entries: [{ type: 'remindersWished', data: { person: by, set, was } }] };
  },
  undo: {
    remindersWished(rollout, { data: { person, set, was } }) {
      const present = standing(rollout, person);
      if (isEqual(present, set)) return { entries: [{ type: 'remindersWished', data: { person, set: was, was: set } }] };
      return isEqual(present, was) ? refuse('undoneAlready') : refuse('dependsOn', { what: w.laterChange });
    },
  },
});

function standing(rollout: Rollout, person: PersonId): Wish {
  const { how, pausedUntil, goal } = wishOf(rollout, person);
  return { how, pausedUntil, goal };
}
