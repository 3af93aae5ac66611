// `away until Friday`, `away`, `back`: somebody's days off, typed (U1).
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { awayWords } from '../../playbook/words/away.ts';
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, type Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawAway } from '../draw/drawAway.ts';
import { refusalOf } from '../press/refusalOf.ts';
import { dayNamed } from './dayNamed.ts';
import type { Words } from './talk.ts';
import { behind, everyParts, inFrontOf, isOneOf, oneOf, type Parts, unended, unled } from './typedWords.ts';

/** What was said of being away; `sure` unless only its days can tell that it was. */
type Heard = 'back' | { days: string; sure: boolean };

function heard(text: string, words: Parts): Heard | null {
  const said = unended(text.trim());
  const own = behind(said, words.iAm)?.trim() || said;
  if (isOneOf(own, words.back)) return 'back';
  const after = behind(own, words.away);
  if (after !== null) return { days: unled(after), sure: !/^[\p{L}\p{N}]/u.test(after) };
  const before = inFrontOf(own, words.awayAfter);
  return before === null ? null : { days: before, sure: before === '' };
}

/** "from Thursday until Tuesday", or one day alone; null when it names no day we know. */
function daysIn(days: string, words: Parts, today: string): { from?: string; until?: string } | null {
  if (!days) return {};
  const said = foldedLetters(days.trim());
  const led = `^(?:(?:${oneOf(words.from)}) )?(.*?)\\s*(?:(?:^|\\s)(?:${oneOf(words.until)}) (.*))?$`;
  const followed = `^(?:(.+?)(?:${oneOf(words.fromAfter)})[\\s、]*)?(?:(.+)(?:${oneOf(words.untilAfter)}))?$`;
  const [, from = '', until = ''] = new RegExp(words.untilAfter.length ? followed : led).exec(said) ?? [null, said];
  const first = from ? dayNamed(from, today) : null;
  const last = until ? dayNamed(until, first ?? today) : null;
  if ((from && !first) || (until && !last)) return null;
  return { ...(first ? { from: first } : {}), ...(last ? { until: last } : {}) };
}

/** A year that has every day. */
const anyDay = '2028-01-01';

/** True for what begins with `away`, for `back`, and for days with `away` behind them. */
export const isAwayTalk = (text: string): boolean =>
  everyParts.some((words) => {
    const said = heard(text, words);
    return said !== null && (said === 'back' || said.sure || daysIn(said.days, words, anyDay) !== null);
  });

/** What was typed, as the command takes it; null when it names no day we know. */
export function awayIn(text: string, today: string): { from?: string; until?: string; back?: boolean } | null {
  for (const words of everyParts) {
    const said = heard(text, words);
    const meant = said === 'back' ? { back: true } : said && daysIn(said.days, words, today);
    if (meant) return meant;
  }
  return null;
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
