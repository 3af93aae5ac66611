import type { SectionFieldsShown } from '../contract/Playbook.ts';
import type { SectionFields } from '../journal/Entry.ts';

/** The fields of a section or a draft as the editor needs them. */
export function fieldsShown(fields: SectionFields): SectionFieldsShown {
  const { group, title, ownerRole } = fields;
  const { audience = [], guests = true, accept = false, reviewOn = null, milestones = [], exercises = [] } = fields;
  return { group, title, ownerRole, audience, guests, accept, reviewOn, milestones, exercises };
}
