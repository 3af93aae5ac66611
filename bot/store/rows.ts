// How entries, words and people stand in the rows of a rollout's partition.
import { randomBytes } from 'node:crypto';
import type { Entry, NewEntry } from '../../playbook/journal/Entry.ts';
import type { Person } from '../../playbook/journal/Person.ts';
import { entryVersion, upcast } from '../../playbook/journal/upcast.ts';
import { privacyWords } from '../../playbook/words/privacy.ts';
import { chained, wordsHash } from './chain.ts';
import type { Row, RowChange } from './Engine.ts';

export const headRow = 'head';
/** Names the last whole snapshot; next to the head, so that both are read in one range. */
export const namedRow = 'heads';
export const headsEnd = 'headt';
/** Nothing in a rollout's partition sorts behind this. */
export const rowsEnd = '~';
/** Every entry and its words lie from the row of a sequence number up to here. */
export const entriesEnd = ':';
export const peopleFrom = 'p';
export const peopleEnd = 'q';

/** @example entryRow(12) // '000000000012' */
export const entryRow = (seq: number): string => String(seq).padStart(12, '0');
export const wordsRow = (seq: number): string => `${entryRow(seq)}w`;
/** The pieces of the snapshot after an entry lie between its words and the entry that follows. @example snapshotRow(12, 0) // '000000000012s000' */
export const snapshotRow = (seq: number, piece: number): string => `${entryRow(seq)}s${String(piece).padStart(3, '0')}`;
export const snapshotsFrom = (seq: number): string => `${entryRow(seq)}s`;
export const snapshotsEnd = (seq: number): string => `${entryRow(seq)}t`;

export interface Stamp {
  at: string;
  by: string;
  key: string;
}

/** The rows that hold new entries after `seq` and `hash`, with the hash of the last one. */
export function rowsOf(
  entries: readonly NewEntry[],
  { at, by, key }: Stamp,
  seq: number,
  hash: string,
): { changes: Extract<RowChange, { kind: 'insert' }>[]; hash: string } {
  const changes: Extract<RowChange, { kind: 'insert' }>[] = [];
  let last = hash;
  entries.forEach(({ type, data, words = {} }, place) => {
    const own = seq + 1 + place;
    const spoken = JSON.stringify(words);
    const salt = randomBytes(12).toString('base64url');
    const hasWords = Object.keys(words).length > 0;
    const text = JSON.stringify({ v: entryVersion, at, by, key, type, data, ...(hasWords ? { words: wordsHash(salt, spoken) } : {}) });
    last = chained(last, own, text);
    changes.push({ kind: 'insert', row: entryRow(own), body: { text, hash: last } });
    if (hasWords) changes.push({ kind: 'insert', row: wordsRow(own), body: { text: spoken, salt } });
  });
  return { changes, hash: last };
}

/** What stands in place of words that were redacted: the names of their fields, and the day they went. */
export function redacted(row: Row, at: string): RowChange {
  const fields = Object.keys(JSON.parse(String(row.body.text))).join();
  return { kind: 'replace', row: row.row, version: row.version, body: { text: '', salt: '', fields, at } };
}

function wordsIn({ text, fields, at }: Row['body']): Record<string, string> {
  if (text) return JSON.parse(String(text));
  if (!fields) return {};
  const gone = privacyWords.gone(String(at).slice(0, 10));
  return Object.fromEntries(
    String(fields)
      .split(',')
      .map((field) => [field, gone]),
  );
}

/** An entry as it is stored: its text, the hash that seals it, and the words beside it while they are there. */
export interface StoredEntry {
  seq: number;
  text: string;
  hash: string;
  words: { text: string; salt: string } | null;
}

/** The stored entries these rows hold, in order. */
export function storedOf(rows: readonly Row[]): StoredEntry[] {
  const words = new Map(rows.filter(({ row, body }) => row.endsWith('w') && body.text).map(({ row, body }) => [row, body]));
  return rows
    .filter(({ row }) => /^\d+$/.test(row))
    .map(({ row, body }) => {
      const beside = words.get(`${row}w`);
      return {
        seq: Number(row),
        text: String(body.text),
        hash: String(body.hash),
        words: beside ? { text: String(beside.text), salt: String(beside.salt) } : null,
      };
    });
}

/** The entries these rows hold, in order; in place of words that were redacted stands that they were. */
export function entriesOf(rows: readonly Pick<Row, 'row' | 'body'>[]): Entry[] {
  const words = new Map(rows.filter(({ row }) => row.endsWith('w')).map(({ row, body }) => [row, wordsIn(body)]));
  return rows
    .filter(({ row }) => /^\d+$/.test(row))
    .map(({ row, body }) => {
      const { words: _hash, ...stored } = JSON.parse(String(body.text));
      return upcast({ ...stored, seq: Number(row), words: words.get(`${row}w`) ?? {} });
    });
}

export const personRow = ({ id, ...person }: Person): RowChange => ({ kind: 'put', row: `${peopleFrom}${id}`, body: { ...person } });

/** A person whose name and ids went. */
export const forgottenRow = (id: string): RowChange => ({ kind: 'put', row: `${peopleFrom}${id}`, body: { forgotten: true } });

/** The people these rows hold, without those who were forgotten. */
export function peopleOf(rows: readonly Row[]): Record<string, Person> {
  const people = rows.filter(({ row, body }) => row.startsWith(peopleFrom) && !body.forgotten);
  return Object.fromEntries(
    people.map(({ row, body }) => [row.slice(1), { ...(body as unknown as Omit<Person, 'id'>), id: row.slice(1) }]),
  );
}
