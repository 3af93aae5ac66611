import { verbOfKey } from '../commands/entryKey.ts';
import type { Entry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { localMoment } from '../words/recordMoment.ts';
import { changeOf } from './change.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** One entry as it is taken away: for a spreadsheet, a program or a record. */
export interface EntryRecord {
  seq: number;
  local: string;
  zone: string;
  utc: string;
  who: string;
  verb: string;
  type: Entry['type'];
  /** Empty for our own bookkeeping. */
  sentence: string;
  /** What was typed, by the name of its field. */
  words: Record<string, string>;
  data: object;
}

/** An entry with who, when and what in words; of talks only that they took place, of looking up and drafts only that (P73, P34, U22). */
export function entryRecordOf(looking: Looking, entry: Entry): EntryRecord {
  const zone = zoneOf(looking);
  const isPrivate = isTalk(entry) || isOwn(entry);
  return {
    seq: entry.seq,
    local: localMoment(entry.at, zone),
    zone,
    utc: entry.at,
    who: nameOf(looking.people, entry.by),
    verb: verbOfKey(entry.key),
    type: entry.type,
    sentence: (changeOf(looking, entry)?.text ?? '').replaceAll('\u00a0', ' '),
    words: isPrivate ? {} : entry.words,
    data: isTalk(entry) ? { talk: (entry.data as { talk: string }).talk } : isPrivate ? {} : entry.data,
  };
}

/** What somebody looks up, and what they write and have not published, is their own. */
const isOwn = ({ type }: Entry): boolean => ['lookedUp', 'sectionDrafted', 'sectionDraftDropped'].includes(type);

/** What approvers said before signing is for those who steer alone. */
const isTalk = ({ type }: Entry): boolean => ['talkPlanned', 'talkDropped', 'talkHeld', 'talkReopened'].includes(type);

/** The typed words in one text; their field's name stands before them where there are several. */
export function wordsLine(words: Record<string, string>): string {
  const typed = Object.entries(words).filter(([, text]) => text);
  return typed.length === 1 ? (typed[0]?.[1] ?? '') : typed.map(([name, text]) => `${name}: ${text}`).join('\n');
}
