// `reminders`, `reminders less`, `my goal is time back`: how somebody wants to be reminded, typed (U13).
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawWishes } from '../draw/drawWishes.ts';
import { pressWish } from '../press/pressWish.ts';
import { refusalOf } from '../press/refusalOf.ts';
import { dayNamed } from './away.ts';
import type { Words } from './talk.ts';

const says = /^(?:reminders?|notes)\b[:,]?\s*(.*)$/i;
const goal = /^my goal(?: is|:)?\s*(.*)$/i;

/** True for what begins with `reminders` and says no more than how they come, and for `my goal is …`. */
export const isWishTalk = (text: string): boolean => goal.test(text) || (says.test(text) && text.split(' ').length <= 8);

/** What each word after `reminders` wishes for. */
const wishes: [RegExp, Record<string, string>][] = [
  [/^(less|less often|fewer|rarely|every second (one|round))$/, { how: 'less', pausedUntil: '' }],
  [/^(weekly|mondays?|on mondays|once a week|summary)$/, { how: 'weekly', pausedUntil: '' }],
  [/^(off|never|none|stop|no)$/, { how: 'never' }],
  [/^(on|usual|as usual|again|back|resume|yes)$/, { how: 'usual', pausedUntil: '' }],
];

const goals: [RegExp, string][] = [
  [/none|nothing|no goal|anything|don.t mind/, 'none'],
  [/time|hours?|efficien|faster|less work|paper/, 'efficiency'],
  [/grow|revenue|sales|sell|money|deals?|leads?/, 'growth'],
  [/customer|client|service/, 'customers'],
  [/risk|people|team|calm|safe|stress/, 'people'],
];

/**
 * What was typed, as the command takes it: empty for `reminders` alone, null when it names nothing we know.
 * @example wishIn('reminders pause until Monday', '2026-03-10') // { pausedUntil: '2026-03-16' }
 */
export function wishIn(text: string, today: string): Record<string, string> | null {
  const said = text.toLowerCase().replace(/[.!?]+$/, '');
  const [, wanted] = goal.exec(said) ?? [];
  if (wanted !== undefined) {
    const found = goals.find(([pattern]) => pattern.test(wanted));
    return found ? { goal: found[1] } : null;
  }
  const [, rest = ''] = says.exec(said) ?? [];
  if (!rest) return {};
  const [, until] = /^pause(?:d)?(?: (?:until|till|to) (.+))?$/.exec(rest) ?? [];
  if (until) {
    const day = dayNamed(until, today);
    return day ? { pausedUntil: day } : null;
  }
  return wishes.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

/** Shows how the reader is reminded, or wishes it otherwise in every rollout they take part in; one card says what holds now. */
export async function talkWish(conversing: Conversing, { asker, text, activityId }: Words, here: Seen, own: Seen[]): Promise<CardMessage> {
  const { drawing, reader } = here;
  const today = dayIn(conversing.now(), drawing.people[reader]?.zone ?? drawing.rollout.start?.zone ?? 'UTC');
  const said = text.trim().replace(/\s+/g, ' ');
  const wish = wishIn(said, today);
  if (!reader) return refusalOf(here, refuse('notMember'), { words: '', show: null });
  if (!wish) {
    const sentence = goal.test(said) ? reminderWords.goalNotUnderstood : reminderWords.notUnderstood;
    return refusalOf(here, refuse('badInput', { sentence }), { words: text, show: null });
  }
  if (!Object.keys(wish).length) return drawWishes([here, ...own], null);
  return pressWish(conversing, { asker, input: wish, key: activityId, here, own, note: null });
}
