import { dayIn } from '../../playbook/clock/moments.ts';
import { nextNoteOn } from '../../playbook/clock/nextNoteOn.ts';
import { wishOf } from '../../playbook/clock/wishOf.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { wishesCard } from '../cards/wishesCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { pressOf, readerZone, showOf } from './Drawing.ts';
import type { Own } from './drawMine.ts';

/** How the reader is reminded now, with a button for each other way; `note` is the round of the note they came from (U13). */
export function drawWishes(own: Own[], note: number | null): CardMessage {
  const [first] = own;
  if (!first) throw new Error('A wish is drawn for somebody');
  const { drawing, reader } = first;
  const { rollout, now } = drawing;
  const today = dayIn(now, readerZone(drawing, reader));
  const { seq = 0 } = rollout.wishes[reader] ?? {};
  const { how, pausedUntil, goal } = wishOf(rollout, reader);
  const press = (name: string, input: Record<string, unknown>) =>
    pressOf(drawing, 'wishReminders', note === null ? input : { ...input, note }, `wish/${reader}/${seq}/${name}`);
  const everyWeeks = Math.min(...own.map((one) => one.drawing.rollout.start?.reminderEveryWeeks ?? 2));
  const next = own.flatMap((one) => nextNoteOn(one.drawing.rollout, one.reader, now) ?? []).sort()[0] ?? null;
  return wishesCard({
    rollouts: [...new Set(own.map((one) => one.drawing.rollout.title))],
    state: how,
    goal: { choice: goal ?? '' },
    paused: pausedUntil && pausedUntil > today ? dayWords(pausedUntil) : '',
    everyWeeks,
    next: next ? dayWords(next) : '',
    ways: {
      usual: press('usual', { how: 'usual', pausedUntil: '' }),
      less: press('less', { how: 'less', pausedUntil: '' }),
      weekly: press('weekly', { how: 'weekly', pausedUntil: '' }),
      never: press('never', { how: 'never', pausedUntil: '' }),
    },
    pause: press('pause', { pausedUntil: addWorkingDays(today, 5) }),
    setGoal: press('goal', {}),
    note: note === null ? null : showOf(drawing, 'reminder', { round: note }),
  });
}
