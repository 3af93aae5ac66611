import { wishOf } from '../../clock/wishOf.ts';
import type { Action } from '../../contract/Action.ts';
import { capital } from '../../words/counts.ts';
import { inputWords } from '../../words/inputs.ts';
import { reminderWords } from '../../words/reminders.ts';
import { action, isOpen } from '../actions.ts';
import { today } from '../dueWords.ts';
import type { Looking } from '../Looking.ts';

const { value: w, goals } = reminderWords;

/** How often the reader wants to hear, until when not, and what they want most of it (U13, P101). */
export function wishAction(looking: Looking): Action[] {
  const { rollout, reader } = looking;
  if (!reader || !rollout.people[reader] || !isOpen(looking)) return [];
  const { how, pausedUntil, goal } = wishOf(rollout, reader);
  const paused = pausedUntil && pausedUntil > today(looking) ? pausedUntil : undefined;
  const goalChoices = [
    { value: 'none', label: w.anyGoal },
    ...Object.entries(goals).map(([value, label]) => ({ value, label: capital(label) })),
  ];
  return [
    action(looking, 'wishReminders', {
      label: w.change,
      title: w.changeTitle,
      asks: [
        { name: 'how', kind: 'choice', label: w.howLabel, required: true, error: inputWords.choice, choices: [...w.hows], value: how },
        { name: 'pausedUntil', kind: 'date', label: w.pauseLabel, required: false, error: inputWords.day, value: paused },
        {
          name: 'goal',
          kind: 'choice',
          label: w.goalLabel,
          required: true,
          error: inputWords.choice,
          choices: goalChoices,
          value: goal ?? 'none',
        },
      ],
    }),
  ];
}
