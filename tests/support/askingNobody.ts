import type { Journals } from '../../bot/store/journals.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';

/** Journals in which a rollout starts without a pointer in the channel and with pages nobody is asked to accept, for tests about other messages; what comes later is as it is written. */
export const askingNobody = (kept: Journals): Journals => ({
  ...kept,
  append: (opened, entries, stamp, people) => kept.append(opened, isStart(entries) ? entries.map(unasked) : entries, stamp, people),
});

const isStart = (entries: readonly NewEntry[]) => entries.some(({ type }) => type === 'rolloutStarted');

function unasked(entry: NewEntry): NewEntry {
  if (entry.type === 'rolloutStarted') return { ...entry, data: { ...entry.data, pointer: false } };
  return entry.type === 'sectionWritten' ? { ...entry, data: { ...entry.data, accept: false } } : entry;
}
