import type { Change } from '../contract/Change.ts';
import type { Entry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { momentWords, timeWords } from '../words/dates.ts';
import type { Said } from '../words/history/Lookup.ts';
import { historyWords } from '../words/history.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** An entry as a line of history; null when it is our own bookkeeping. */
export function changeOf(looking: Looking, entry: Entry, clockOnly = false): Change | null {
  const { rollout, people } = looking;
  const lookup = { rollout, name: (person: string) => nameOf(people, person) };
  const said = (historyWords[entry.type] as (entry: Entry, look: typeof lookup) => Said | null)(entry, lookup);
  if (!said) return null;
  const when = clockOnly ? timeWords(entry.at, zoneOf(looking)) : momentWords(entry.at, zoneOf(looking));
  return { seq: entry.seq, at: entry.at, when, ...said, by: entry.by === 'milepost' ? '' : nameOf(people, entry.by) };
}

/** The entries a statement rests on, newest first: the answer to "why?". */
export function whyOf(looking: Looking, rests: (entry: Entry) => boolean, most = 5): Change[] {
  const { entries } = looking.rollout;
  const lines: Change[] = [];
  for (let place = entries.length - 1; place >= 0 && lines.length < most; place -= 1) {
    const entry = entries[place];
    const line = entry && rests(entry) ? changeOf(looking, entry) : null;
    if (line) lines.push(line);
  }
  return lines;
}
