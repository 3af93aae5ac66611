import type { Section } from '../../journal/Section.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { ReadSection } from '../SectionRead.ts';
import { paragraphOf } from './fromSection.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** The measures of success, from where to where (P27, P106); null where none is defined. */
export function successOf({ rollout }: Looking, speaking: Speaking, section: Section | null, read: ReadSection): KickoffRecord['success'] {
  const w = speaking.words.kickoff.success;
  if (!rollout.metrics.length) return null;
  return {
    title: section?.title ?? w.title,
    lead: paragraphOf(section, read),
    notes: w.notes,
    measures: rollout.metrics.map(({ name, unit, baseline, target, measuredHow }) => ({
      name,
      from: amount(speaking, baseline, unit),
      to: amount(speaking, target, unit),
      how: measuredHow,
    })),
  };
}

/** A measure as its unit is said: "4 h 10 min", "12%". */
function amount({ words, say }: Speaking, value: number, unit: string): string {
  if (unit === '%') return say.percent(value);
  if (unit !== 'minutes') return say.number(value);
  const hours = Math.floor(value / 60);
  return hours >= 48 ? words.days(Math.floor(hours / 24)) : words.span(hours, value % 60);
}
