import type { Action } from '../../contract/Action.ts';
import { inputWords } from '../../words/inputs.ts';
import { mineViewWords } from '../../words/mine.ts';
import { action, isOpen } from '../actions.ts';
import { today } from '../dueWords.ts';
import type { Looking } from '../Looking.ts';

const { away: w } = mineViewWords;

/** Say until when one is away, or that one is back (U1). */
export function awayActions(looking: Looking): Action[] {
  const { rollout, reader } = looking;
  const present = reader ? rollout.people[reader] : undefined;
  if (!present || !isOpen(looking)) return [];
  const isAway = present.away !== null && present.away.until >= today(looking);
  const back = action(looking, 'sayAway', { label: w.back, input: { back: true } });
  return [
    ...(isAway ? [back] : []),
    action(looking, 'sayAway', {
      label: w.label,
      title: w.title,
      asks: [
        { name: 'from', kind: 'date', label: w.from, required: false, error: inputWords.day },
        { name: 'until', kind: 'date', label: w.until, required: true, error: w.missing },
      ],
    }),
  ];
}
