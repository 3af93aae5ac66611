import type { Playbook, SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords as words } from '../../../playbook/words/tabPlaybook.ts';
import type { Showing } from '../../playbookSpot.ts';

/** What a line of the contents says beside its title: what is asked of the reader, their draft, or when it changed. */
export function noteOf(section: SectionShown, isCurrent: boolean, asGuest: boolean): { text: string; asks: boolean } {
  if (asGuest) return { text: '', asks: false };
  const state = section.acceptance?.state;
  if (state === 'changed') return { text: words.changedToAccept, asks: true };
  if (state === 'asked') return { text: words.toAccept, asks: true };
  if (section.draft) return { text: words.yourDraft, asks: false };
  return { text: isCurrent ? section.changed : '', asks: false };
}

/** The contents as this reader sees them: all of it, or their own part (P31). */
export function groupsFor(playbook: Playbook, onlyMine: boolean) {
  const shown = new Map(playbook.sections.map((section) => [section.id, section]));
  return playbook.groups
    .map(({ name, sections }) => ({
      name,
      sections: sections.flatMap(({ id }) => shown.get(id) ?? []).filter(({ mine }) => mine || !onlyMine),
    }))
    .filter(({ sections }) => sections.length > 0);
}

/** What there is around the sections, in its order. */
export function aroundOf(playbook: Playbook): { showing: Showing; label: string }[] {
  return [
    { showing: 'next' as const, label: words.nextSteps.title },
    { showing: 'questions' as const, label: words.questions.title },
    { showing: 'adoption' as const, label: words.adoption.title },
    ...(playbook.documents.length > 0 ? [{ showing: 'documents' as const, label: words.documents.title }] : []),
    ...(playbook.mayEdit && !playbook.asGuest ? [{ showing: 'guest' as const, label: words.guest.open }] : []),
  ];
}
