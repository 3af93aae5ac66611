import type { EntryOf } from './Entry.ts';
import { entryAt } from './entryAt.ts';
import type { Rollout } from './Rollout.ts';
import type { Section } from './Section.ts';

/** The entry that wrote a version of a section, or null when it is older than what is kept at hand; the journal still has it. */
export function writtenAs(rollout: Pick<Rollout, 'entries'>, { versions }: Pick<Section, 'versions'>, version: number) {
  const there = versions.find((one) => one.version === version);
  const entry = there ? entryAt(rollout, there.seq) : null;
  return entry?.type === 'sectionWritten' ? (entry as EntryOf<'sectionWritten'>) : null;
}
