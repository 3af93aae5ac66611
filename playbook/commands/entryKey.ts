import type { PersonId } from '../journal/Entry.ts';

/** The key of one doing: what was done, by whom, and which time it was; the entries written together carry it. */
export const entryKey = (verb: string, by: PersonId, own: string): string => `${verb}|${by}|${own}`;

/** The verb that wrote an entry with this key. */
export const verbOfKey = (key: string): string => key.slice(0, Math.max(0, key.indexOf('|')));
