import type { Wish } from '../../playbook/journal/Wish.ts';
import { sentences } from '../../playbook/words/joints.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = reminderWords.card;

export interface WishesCardData {
  rollouts: string[];
  state: Wish['how'];
  /** What they want most of it, as the form sends it; empty when it is nothing special. */
  goal: { choice: string };
  /** The day notes come again, in words; empty when they are not paused. */
  paused: string;
  everyWeeks: number;
  /** The day of the next note, in words; empty when none is planned. */
  next: string;
  ways: Record<Wish['how'], Press>;
  pause: Press;
  /** `wishReminders`; the form adds the goal. */
  setGoal: Press;
  /** Brings back the note the reader came from; null when they came from none. */
  note: Press | null;
}

/** How the reader is reminded, and each other way as one tap (U13, P101). */
export function wishesCard(data: WishesCardData): CardMessage {
  return fitted(data, (data) => {
    const { rollouts, state: how, goal, everyWeeks, next, note } = data;
    const paused = how === 'never' ? '' : data.paused;
    const said = paused ? words.pausedTitle(paused) : words.title({ how }, everyWeeks);
    return message(words.summary(said), [
      ...calmHead([words.stateAll, words.where(rollouts)], said),
      ...(paused ? line(words.now({ how }, everyWeeks)) : next && how !== 'never' ? line(words.next(next)) : []),
      ...whyLine(sentences([words.obligations, words.type])),
      ...buttons(others(data)),
      ...choiceInput({ id: 'goal', label: words.goalLabel, error: words.goalError, choices: words.goalChoices, value: goal.choice }),
      ...buttons(sends(words.setGoal, data.setGoal)),
      ...buttons(does(words.backToNote, note)),
    ]);
  });
}

/** The ways that do not hold now, the gentlest change first. */
function others({ state: how, paused, ways: all, pause }: WishesCardData): Element[] {
  if (how === 'never') return [...does(words.on, all.usual), ...does(words.less, all.less), ...does(words.weekly, all.weekly)];
  return [
    ...(paused ? does(words.on, all.usual) : []),
    ...(how === 'usual' || paused ? [] : does(words.usual, all.usual)),
    ...(how === 'less' ? [] : does(words.less, all.less)),
    ...(how === 'weekly' ? [] : does(words.weekly, all.weekly)),
    ...(paused ? [] : does(words.pause, pause)),
    ...does(words.never, all.never),
  ];
}
