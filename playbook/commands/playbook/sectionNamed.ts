import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { type Refusal, refuse } from '../Command.ts';

/** The section of that id as it stands in the playbook, or why there is none: taken out, or never there. */
export function sectionNamed({ sections, droppedSections }: Rollout, id: string): Section | Refusal {
  const stands = sections.find((one) => one.id === id);
  const dropped = droppedSections.find(({ section }) => section.id === id);
  return stands ?? (dropped ? refuse('sectionDropped', { title: dropped.section.title }) : refuse('unknownSection'));
}
