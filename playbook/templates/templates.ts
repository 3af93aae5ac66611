import { crm } from './crm.ts';
import { erp } from './erp.ts';
import { helpdesk } from './helpdesk.ts';
import type { Template } from './Template.ts';

/** The starting playbooks a channel can choose from, by id. */
export const templates: Record<string, Template> = { [crm.id]: crm, [erp.id]: erp, [helpdesk.id]: helpdesk };

/** The template with this id, or null when there is none. */
export function findTemplate(id: string): Template | null {
  return Object.hasOwn(templates, id) ? (templates[id] ?? null) : null;
}
