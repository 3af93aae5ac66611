// The daily check by typing: "data team: loaded the accounts, 2 behind", "no change", "not today", "ask Ana instead" (P79, P80).
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import { typedIn, typedPartsIn } from '../../playbook/words/typed.ts';
import { behind, everyParts, inFrontOf, isOneOf, oneOf, unended } from './typedWords.ts';

/** What somebody typed of a team's day; `team` is null when none was named. */
export type Typed =
  | { kind: 'noChange'; team: Team | null; done: string }
  | { kind: 'report'; team: Team | null; done: string; days: string; forecastOn: string }
  | { kind: 'notToday'; team: Team | null; reason: string }
  | { kind: 'later'; team: Team | null; minutes: number }
  | { kind: 'askInstead'; team: Team | null; who: string };

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * What the words say of a team's day; null when they are about something else.
 * @example reportTyped('data: loaded the accounts, 2 behind', rollout) // { kind: 'report', done: 'loaded the accounts', days: '-2', … }
 */
export function reportTyped(text: string, rollout: Pick<Rollout, 'teams'>): Typed | null {
  const said = text.trim();
  const { word, colon, after } = headOf(said);
  const { team, rest } = teamIn(word ? after : said, rollout.teams, word !== '');
  const body = rest.replace(/^[:,;：、\s–-]+/, '').trim();
  const asks = questionTyped(body, team) ?? questionElsewhere(body, team) ?? (team ? null : questionElsewhere(said, null));
  if (asks) return asks;
  const isReport = word ? colon !== '' || team !== null : team !== null;
  return isReport && (body || /report/i.test(word) || isOneOf(word, checkins)) ? { kind: 'report', team, ...partsOf(body) } : null;
}

const checkins = Object.values(typedIn).flatMap(({ checkin }) => checkin);

/** The word that says a report comes, and what stands behind it. */
function headOf(said: string): { word: string; colon: string; after: string } {
  const [, word = '', colon = '', after = ''] = /^(report|status|my report|today)(?:\s*([:,])\s*|\s+)([\s\S]+)$/i.exec(said) ?? [];
  if (word) return { word, colon, after };
  const rest = behind(
    said,
    everyParts.flatMap(({ report }) => report),
  );
  const [, mark = '', told = ''] = /^(?:\s*([:,：、])\s*|\s+)([\s\S]+)$/.exec(rest ?? '') ?? [];
  return told ? { word: said.slice(0, -(rest ?? '').length), colon: mark, after: told } : { word: '', colon: '', after: '' };
}

/** The same in the other languages. */
function questionElsewhere(body: string, team: Team | null): Typed | null {
  for (const words of everyParts) {
    const noChange = saidAfter(body, words.noChange);
    if (noChange !== null) return { kind: 'noChange', team, done: noChange };
    const notToday = saidAfter(body, words.notToday);
    if (notToday !== null) return { kind: 'notToday', team, reason: notToday };
    if (isOneOf(unended(body), words.later)) return { kind: 'later', team, minutes: 30 };
    const who = inFrontOf(unended(behind(body, words.insteadBefore) ?? ''), words.insteadAfter)
      ?.trim()
      .replace(/さん$/, '');
    if (who && /^[\p{L}’'. -]{2,60}$/u.test(who)) return { kind: 'askInstead', team, who };
  }
  return null;
}

/** What is added behind a mark; empty when nothing is, null when the words go on. */
function saidAfter(body: string, words: readonly string[]): string | null {
  const [, added] = /^\s*(?:[:,;.!–、。：-]\s*|$)([\s\S]*)$/.exec(behind(body, words) ?? 'x') ?? [];
  return added === undefined ? null : added.trim().replace(/^[.!]+$/, '');
}

/** What is said of the question itself, and "no change". */
function questionTyped(body: string, team: Team | null): Typed | null {
  const noChange = /^(?:still )?no changes?(?:\s+(?:today|since yesterday))?(?:\s*[:,;.–-]\s*|\s+(?=because)|$)([\s\S]*)$/i.exec(body);
  if (noChange) return { kind: 'noChange', team, done: (noChange[1] ?? '').trim().replace(/^[.!]+$/, '') };
  const notToday = /^not today(?:\s*[:,;.–-]\s*|\s+(?=because|we|the)|$)([\s\S]*)$/i.exec(body);
  if (notToday) return { kind: 'notToday', team, reason: (notToday[1] ?? '').trim().replace(/^[.!]+$/, '') };
  const later =
    /^(?:please )?(?:ask|remind) me (?:again )?(?:in|for) (?:(half an hour)|(an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) ?(min|minutes?|h|hours?))[.!]*$/i.exec(
      body,
    );
  if (later) return { kind: 'later', team, minutes: later[1] ? 30 : numberOf(later[2] ?? '') * (/^h/i.test(later[3] ?? '') ? 60 : 1) };
  if (/^(?:ask me later|later|snooze)[.!]*$/i.test(body)) return { kind: 'later', team, minutes: 30 };
  const instead = /^(?:not me,? )?ask ([\p{L}’'. -]{2,60}?)(?: instead)?[.!]*$/iu.exec(body);
  const isOther = instead && (/^not me/i.test(body) || /instead[.!]*$/i.test(body));
  return isOther ? { kind: 'askInstead', team, who: (instead[1] ?? '').trim() } : null;
}

/** "Data", "Data team", "équipe Data", "Dataチーム". */
const withTeam = (name: string): string[] => [
  name,
  ...everyParts.flatMap(({ team }) => team.flatMap((word) => [`${name} ${word}`, `${name}${word}`, `${word} ${name}`])),
];

const asked = new RegExp(
  `^\\s+(?:(?:${oneOf(everyParts.flatMap(({ done }) => done))})\\s*:|(?:${oneOf(everyParts.flatMap(({ noChange, notToday }) => [...noChange, ...notToday]))}))`,
);

/** The team the words begin with, by its name or its id, with or without "team"; after "report" its name alone is enough. */
function teamIn(text: string, teams: readonly Team[], reporting: boolean): { team: Team | null; rest: string } {
  const names = teams
    .flatMap((team) =>
      [team.name, team.name.replace(/\s+team$/i, ''), team.id].flatMap((name) => withTeam(name)).map((name) => ({ team, name })),
    )
    .toSorted((one, other) => other.name.length - one.name.length);
  for (const { team, name } of names) {
    if (!text.toLowerCase().startsWith(name.toLowerCase())) continue;
    const next = text.slice(name.length);
    if (/^\s*[:,：、–-]/.test(next) || (reporting && /^(\s|$)/.test(next)) || (/^\s/.test(next) && asked.test(foldedLetters(next))))
      return { team, rest: next };
  }
  const after = /^((?:still )?no change|not today)\s+(?:for\s+)?(?:the\s+)?(.+)$/i.exec(text.replace(/[.!]+$/, ''));
  const last = after && names.find(({ name }) => name.toLowerCase() === after[2]?.toLowerCase());
  return last ? { team: last.team, rest: after[1] ?? '' } : { team: null, rest: text };
}

const day = /\b(?:ready|done|finished|there|forecast)?\s*(?:on|by|for|is)?\s*(\d{4}-\d{2}-\d{2})\b/i;
const counted =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:working\s+)?(?:days?\s+)?(behind|late|ahead|early)\b/i;
const onPlan = /\b(?:on|to) (?:plan|schedule|time|track)\b/i;

/** What got done, and the estimate where one was typed; the estimate is taken out of the words. */
function partsOf(body: string): { done: string; days: string; forecastOn: string } {
  const text = body.replace(/^done\s*:\s*/i, '').replace(doneElsewhere, '');
  const by = day.exec(text);
  if (by?.[1]) return { done: without(text, by[0]), days: '', forecastOn: by[1] };
  const days = counted.exec(text);
  if (days) {
    const sign = /behind|late/i.test(days[2] ?? '') ? -1 : 1;
    return { done: without(text, days[0]), days: String(sign * numberOf(days[1] ?? '')), forecastOn: '' };
  }
  const elsewhere = estimateElsewhere(text);
  if (elsewhere) return elsewhere;
  const plan = onPlan.exec(text);
  return plan ? { done: without(text, plan[0]), days: '0', forecastOn: '' } : { done: text.trim(), days: '', forecastOn: '' };
}

const doneElsewhere = new RegExp(`^(?:${everyParts.flatMap(({ done }) => done).join('|')})\\s*[:：]\\s*`, 'iu');

/** An estimate in one of the other languages: "2 Tage zurück", "2日遅れ". */
function estimateElsewhere(text: string): ReturnType<typeof partsOf> | null {
  const plain = foldedLetters(text);
  const taken = (part: RegExpExecArray) => without(text, text.slice(part.index, part.index + part[0].length));
  for (const words of everyParts) {
    const days = new RegExp(`(?<!\\d)(\\d{1,3})\\s*(?:${oneOf(words.days)})\\s*(?:(${oneOf(words.behind)})|${oneOf(words.ahead)})`).exec(
      plain,
    );
    if (days) return { done: taken(days), days: String((days[2] ? -1 : 1) * Number(days[1])), forecastOn: '' };
    const plan = new RegExp(`(?<!\\p{L})(?:${oneOf(words.onPlan)})`, 'u').exec(plain);
    if (plan && words !== typedPartsIn.en) return { done: taken(plan), days: '0', forecastOn: '' };
  }
  return null;
}

const without = (text: string, part: string): string =>
  text
    .replace(part, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/^[\s.,;:、。：–-]+/, '')
    .replace(/[\s,;:、：–-]+$/, '')
    .replace(/([.,;:])[.,;:]+/g, '$1')
    .replace(/[,;]\s*(?:we are|we're|and|now)$/i, '')
    .trim();

const numberOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : /^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
