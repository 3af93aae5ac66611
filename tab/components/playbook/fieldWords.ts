import type { Playbook, SectionFieldsShown } from '../../../playbook/contract/Playbook.ts';
import { commas } from '../../../playbook/words/joints.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import type { FieldName } from '../../editing/mergeFields.ts';

const { editor: words, merge } = playbookWords;

interface FieldSaid {
  label: string;
  said: (fields: SectionFieldsShown) => string;
}

/** A field of a section and its answer in words. */
export function fieldWords(playbook: Playbook, name: FieldName): FieldSaid {
  const roleOf = (id: string) => playbook.roles.find((role) => role.id === id)?.title ?? id;
  const milestoneOf = (id: string) => playbook.milestones.find((one) => one.id === id)?.name ?? id;
  const yesNo = (isSo: boolean) => (isSo ? merge.yes : merge.no);
  const all: Record<FieldName, FieldSaid> = {
    title: { label: words.title, said: ({ title }) => title },
    group: { label: words.group, said: ({ group }) => group },
    ownerRole: { label: words.owner, said: ({ ownerRole }) => roleOf(ownerRole) },
    audience: { label: words.audience, said: ({ audience }) => commas(audience.map(roleOf)) },
    guests: { label: words.guests, said: ({ guests }) => yesNo(guests) },
    accept: { label: words.accept, said: ({ accept }) => yesNo(accept) },
    reviewOn: { label: words.review, said: ({ reviewOn }) => reviewOn ?? '' },
    milestones: { label: words.milestones, said: ({ milestones }) => commas(milestones.map(milestoneOf)) },
    exercises: { label: words.exercises, said: ({ exercises }) => exercises.map(({ task }) => task).join('\n') },
  };
  return all[name];
}
