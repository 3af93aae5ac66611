import { dayIn, instantOf } from '../clock/moments.ts';
import type { SectionFieldsShown, SectionShown } from '../contract/Playbook.ts';
import type { SectionFields } from '../journal/Entry.ts';
import type { Section } from '../journal/Section.ts';
import { dayWords } from '../words/dates.ts';
import { acceptanceShown } from './acceptanceShown.ts';
import { sectionActions } from './actions/playbookActions.ts';
import { exercisesShown } from './exercisesShown.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** One section of the playbook for one reader (P22, P23). */
export function sectionShown(looking: Looking, section: Section): SectionShown {
  const { rollout } = looking;
  const { id, group, title, markdown, ownerRole, version, writtenAt } = section;
  const owner = rollout.holders[ownerRole]?.[0];
  const role = rollout.roles.find((one) => one.id === ownerRole)?.title ?? '';
  const shown = owner ? personShown(looking, owner) : null;
  const day = dayWords(dayIn(instantOf(writtenAt), zoneOf(looking)));
  return {
    id,
    group,
    title,
    markdown,
    owner: shown,
    ownerLine: shown ? `${shown.name} owns this` : role ? `${role} owns this, nobody is named yet` : '',
    version: `Version ${version}, ${day}`,
    number: version,
    changed: version > 1 ? `changed ${day}` : '',
    review: '',
    reviewDue: false,
    audience: '',
    mine: false,
    guests: section.guests,
    acceptance: acceptanceShown(looking, section),
    exercises: exercisesShown(looking, section),
    milestones: rollout.milestones.filter((one) => section.milestones.includes(one.id)).map((one) => ({ id: one.id, name: one.name })),
    draft: null,
    drafting: '',
    actions: sectionActions(looking, section),
    mayEdit: false,
    fields: fieldsShown(section),
  };
}

/** The fields of a section or a draft as the editor needs them. */
function fieldsShown(fields: SectionFields): SectionFieldsShown {
  const {
    group,
    title,
    ownerRole,
    audience = [],
    guests = true,
    accept = false,
    reviewOn = null,
    milestones = [],
    exercises = [],
  } = fields;
  return { group, title, ownerRole, audience, guests, accept, reviewOn, milestones, exercises };
}
