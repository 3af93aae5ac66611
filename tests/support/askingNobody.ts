import type { Journals } from '../../bot/store/journals.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';

/** Journals in which a rollout starts with pages nobody is asked to accept, for tests about other messages; what is published later asks as it is written. */
export const askingNobody = (kept: Journals): Journals => ({
  ...kept,
  append: (opened, entries, stamp, people) => kept.append(opened, isStart(entries) ? entries.map(unasked) : entries, stamp, people),
});

const isStart = (entries: readonly NewEntry[]) => entries.some(({ type }) => type === 'rolloutStarted');

const unasked = (entry: NewEntry): NewEntry =>
  entry.type === 'sectionWritten' ? { ...entry, data: { ...entry.data, accept: false } } : entry;
