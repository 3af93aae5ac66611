import type { Entry, EntryOf } from './Entry.ts';

/** The version entries are written in today. */
export const entryVersion = 2;

/** Thrown when a stored entry is of a version this program does not know: a newer one wrote it. */
export class UnknownEntry extends Error {
  override name = 'UnknownEntry';
}

/** Reads a stored entry of any version as one of today's, so that an old journal always opens. */
export function upcast(stored: { v: number }): Entry {
  if (stored.v === entryVersion) return stored as Entry;
  if (stored.v === 1) return fromFirst({ ...stored, v: entryVersion } as Entry);
  throw new UnknownEntry(`This journal was written by a newer Milepost (entry version ${stored.v}).`);
}

/** In the first version a planned milestone was no draft: work on it could begin at once (P60). */
function fromFirst(entry: Entry): Entry {
  return entry.type === 'milestonesPlanned' ? { ...entry, data: activeAtOnce(entry.data) } : entry;
}

const activeAtOnce = ({ milestones }: EntryOf<'milestonesPlanned'>['data']) => ({
  milestones: milestones.map((milestone) => ({ ...milestone, active: true })),
});
