import type { Playbook } from '../contract/Playbook.ts';
import { playbookActions } from './actions/playbookActions.ts';
import { askPlaybookActions } from './actions/playbookQuestionActions.ts';
import { isOpen, manages } from './actions.ts';
import { adoptionShown } from './adoptionShown.ts';
import { documentsOffered } from './documentsOffered.ts';
import { draftShown } from './draftShown.ts';
import { guestsLine } from './guestsLine.ts';
import { headOf } from './head.ts';
import type { Looking } from './Looking.ts';
import { nextSteps } from './nextSteps.ts';
import { playbookQuestionsShown } from './playbookQuestionsShown.ts';
import { sectionShown } from './sectionShown.ts';
import { selfHelpShown } from './selfHelpShown.ts';

/** The section that says who owns success; its first paragraph stands on the playbook's first screen (P3). */
const ownershipSection = 'ownership';

/** The playbook: contents by group, and every section (P22, P23). */
export function playbookOf(looking: Looking): Playbook {
  const { sections, roles, milestones } = looking.rollout;
  const groups = [...new Set(sections.map(({ group }) => group))];
  return {
    head: headOf(looking),
    groups: groups.map((name) => ({
      name,
      sections: sections.filter(({ group }) => group === name).map(({ id, title }) => ({ id, title })),
    })),
    sections: sections.map((section) => sectionShown(looking, section)),
    ownership: sections.find(({ id }) => id === ownershipSection)?.markdown.split('\n\n')[0] ?? '',
    next: nextSteps(looking),
    questions: playbookQuestionsShown(looking),
    selfHelp: selfHelpShown(looking),
    adoption: adoptionShown(looking),
    roles: roles.map(({ id, title }) => ({ id, title })),
    milestones: milestones.map(({ id, name }) => ({ id, name })),
    actions: [...playbookActions(looking), ...askPlaybookActions(looking)],
    mayEdit: isOpen(looking) && manages(looking),
    newDraft: draftShown(looking, null),
    guests: guestsLine(looking),
    asGuest: looking.guest === true,
    documents: documentsOffered(looking),
  };
}
