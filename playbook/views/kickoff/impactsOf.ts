import type { Section } from '../../journal/Section.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { ReadSection } from '../SectionRead.ts';
import { tableOf } from './fromSection.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** What changes for people, as the playbook tells it; null where it does not. */
export function impactsOf({ words }: Speaking, section: Section | null, read: ReadSection): KickoffRecord['impacts'] {
  const w = words.kickoff.impacts;
  const table = tableOf(section, read);
  return section && table.length ? { title: section.title || w.title, lead: w.lead, notes: w.notes, table } : null;
}
