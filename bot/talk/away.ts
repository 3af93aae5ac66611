// `away until Friday`, `away`, `back`: somebody's days off, typed (U1).
import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { awayWords } from '../../playbook/words/away.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, type Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawAway } from '../draw/drawAway.ts';
import { refusalOf } from '../press/refusalOf.ts';
import type { Words } from './talk.ts';

const says = /^(?:i['’]?m |i am )?(away|back)\b\s*(.*)$/i;

/** True for what begins with `away`, and for `back`. */
export function isAwayTalk(text: string): boolean {
  const [, word = '', rest = ''] = says.exec(text) ?? [];
  return word !== '' && (word.toLowerCase() === 'away' || /^(again)?[.!]?$/i.test(rest));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** What was typed, as the command takes it; null when it names no day we know. */
export function awayIn(text: string, today: string): { from?: string; until?: string; back?: boolean } | null {
  const [, word = '', rest = ''] = says.exec(text.toLowerCase().replace(/[.!]+$/, '')) ?? [];
  if (word === 'back') return { back: true };
  if (!rest) return {};
  const [, from = '', until = ''] = /^(?:from )?(.*?)\s*(?:\b(?:until|till|to) (.*))?$/.exec(rest) ?? [];
  const first = from ? dayNamed(from, today) : null;
  const last = until ? dayNamed(until, first ?? today) : null;
  if ((from && !first) || (until && !last)) return null;
  return { ...(first ? { from: first } : {}), ...(last ? { until: last } : {}) };
}

/**
 * The day these words name, seen from that day on: a weekday is the next one, a day without a year the one that is near.
 * @example dayNamed('12 march', '2026-03-10') // '2026-03-12'
 */
export function dayNamed(words: string, today: string): string | null {
  const now = Temporal.PlainDate.from(today);
  if (words === 'today') return today;
  if (words === 'tomorrow') return now.add({ days: 1 }).toString();
  const weekday = named(weekdays, words.replace(/^(next|on) /, ''));
  if (weekday) return now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 }).toString();
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return dateOf(words);
  const [, before, name = '', after, year] =
    /^(\d{1,2})?(?:st|nd|rd|th|\.)?\s*([a-z]+)\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s*(\d{4})?$/.exec(words) ?? [];
  const month = named(months, name);
  const day = before ?? after;
  if (!month || !day) return null;
  const of = (inYear: number) => dateOf(`${inYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  const near = of(year ? Number(year) : now.year);
  return !year && near && near < now.subtract({ months: 6 }).toString() ? of(now.year + 1) : near;
}

/** The place of a name that begins with these at least three letters, from 1; 0 when none does. */
const named = (names: string[], letters: string): number =>
  letters.length < 3 ? 0 : names.findIndex((one) => one.startsWith(letters)) + 1;

function dateOf(iso: string): string | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** Says it in every rollout the person is named in, and answers with one receipt. */
export async function talkAway(conversing: Conversing, { asker, text, activityId }: Words, here: Seen, own: Seen[]): Promise<CardMessage> {
  const { drawing, reader } = here;
  const today = dayIn(conversing.now(), drawing.people[reader]?.zone ?? drawing.rollout.start?.zone ?? 'UTC');
  const input = awayIn(text.trim().replace(/\s+/g, ' '), today);
  if (!input) return refusalOf(here, refuse('badInput', { sentence: awayWords.notUnderstood }), { words: text, show: null });
  const places = [here, ...own.filter(({ opened }) => opened.rollout.id !== here.opened.rollout.id)].filter((one) => one.reader !== '');
  const acted = await Promise.all(
    places.map(({ opened }) => act(conversing, { rolloutId: opened.rollout.id, verb: 'sayAway', input, key: activityId, asker })),
  );
  const done = acted.flatMap((one) =>
    one.kind === 'done' ? [{ drawing: drawingOf(conversing, one.opened), reader: one.by, seq: one.seq }] : [],
  );
  const no = acted.find((one) => one.kind === 'refused');
  if (done.length) return drawAway(done, today);
  return refusalOf(here, no?.kind === 'refused' ? no.refusal : refuse('notMember'), { words: text, show: null });
}
