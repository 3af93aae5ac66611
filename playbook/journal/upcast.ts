import type { Entry } from './Entry.ts';

/** Thrown when a stored entry is of a version this program does not know: a newer one wrote it. */
export class UnknownEntry extends Error {
  override name = 'UnknownEntry';
}

/** Reads a stored entry of any version as one of today's, so that an old journal always opens. */
export function upcast(stored: { v: number }): Entry {
  if (stored.v === 1) return stored as Entry;
  throw new UnknownEntry(`This journal was written by a newer Milepost (entry version ${stored.v}).`);
}
