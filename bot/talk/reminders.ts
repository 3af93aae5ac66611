// `reminders`, `reminders less`, `my goal is time back`: how somebody wants to be reminded, typed (U13).
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import { typedPartsIn } from '../../playbook/words/typed.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawWishes } from '../draw/drawWishes.ts';
import { pressWish } from '../press/pressWish.ts';
import { refusalOf } from '../press/refusalOf.ts';
import { dayNamed } from './dayNamed.ts';
import type { Words } from './talk.ts';
import { behind, everyParts, inFrontOf, isOneOf, type Parts, unended, unled } from './typedWords.ts';

/** A longer sentence is no wish but a question. */
const mostWords = 8;

/** True for what begins with `reminders` and says no more than how they come, and for `my goal is …`. */
export const isWishTalk = (text: string): boolean =>
  isGoal(text) ||
  everyParts.some((words) => {
    const rest = behind(text, words.reminders);
    if (rest === null || text.split(' ').length > mostWords) return false;
    // What the other languages call a note begins many a question: there the wish itself is waited for.
    return words === typedPartsIn.en || meantBy(rest, words, anyDay) !== null || isPause(rest, words);
  });

const anyDay = '2028-01-01';

const isGoal = (text: string): boolean => everyParts.some((words) => behind(text, words.goal) !== null);

/** What each word after `reminders` wishes for. */
const wishes = {
  less: { how: 'less', pausedUntil: '' },
  weekly: { how: 'weekly', pausedUntil: '' },
  off: { how: 'never' },
  usual: { how: 'usual', pausedUntil: '' },
} as const;

const goals = ['none', 'efficiency', 'growth', 'customers', 'people'] as const;

/**
 * What was typed, as the command takes it: empty for `reminders` alone, null when it names nothing we know.
 * @example wishIn('reminders pause until Monday', '2026-03-10') // { pausedUntil: '2026-03-16' }
 */
export function wishIn(text: string, today: string): Record<string, string> | null {
  for (const words of everyParts) {
    const wanted = behind(text, words.goal);
    if (wanted !== null) return goalIn(foldedLetters(wanted), words);
    const rest = behind(text, words.reminders);
    if (rest !== null) return meantBy(rest, words, today);
  }
  return null;
}

function goalIn(wanted: string, words: Parts): { goal: string } | null {
  const goal = goals.find((one) => words.goals[one].some((part) => wanted.includes(part)));
  return goal ? { goal } : null;
}

/** "pause until Monday" without the pause; null when it is none. */
const paused = (rest: string, { pause, untilAfter }: Parts): string | null =>
  behind(rest, pause) ?? (untilAfter.length ? inFrontOf(rest, pause) : null);

const isPause = (rest: string, words: Parts): boolean => paused(unled(rest), words) !== null;

function meantBy(after: string, words: Parts, today: string): Record<string, string> | null {
  const rest = unled(unended(after));
  if (!rest) return {};
  const until = paused(rest, words);
  if (until !== null) {
    const day = behind(until, words.until) ?? inFrontOf(until, words.untilAfter);
    const named = day && dayNamed(day, today);
    return named ? { pausedUntil: named } : null;
  }
  const wish = (Object.keys(wishes) as (keyof typeof wishes)[]).find((one) => isOneOf(rest, words[one]));
  return wish ? wishes[wish] : null;
}

/** Shows how the reader is reminded, or wishes it otherwise in every rollout they take part in; one card says what holds now. */
export async function talkWish(conversing: Conversing, { asker, text, activityId }: Words, here: Seen, own: Seen[]): Promise<CardMessage> {
  const { drawing, reader } = here;
  const today = dayIn(conversing.now(), drawing.people[reader]?.zone ?? drawing.rollout.start?.zone ?? 'UTC');
  const said = text.trim().replace(/\s+/g, ' ');
  const wish = wishIn(said, today);
  if (!reader) return refusalOf(here, refuse('notMember'), { words: '', show: null });
  if (!wish) {
    const sentence = isGoal(said) ? reminderWords.goalNotUnderstood : reminderWords.notUnderstood;
    return refusalOf(here, refuse('badInput', { sentence }), { words: text, show: null });
  }
  if (!Object.keys(wish).length) return drawWishes([here, ...own], null);
  return pressWish(conversing, { asker, input: wish, key: activityId, here, own, note: null });
}
