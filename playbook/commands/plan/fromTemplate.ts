// A template's milestones as they stand in a rollout: with real days and the names of the three companies.
import { addWorkingDays } from '../../clock/workingDays.ts';
import type { Side } from '../../contract.ts';
import type { PlannedMilestone, SectionFields } from '../../journal/Entry.ts';
import type { DeliverableTemplate, MilestoneTemplate, SectionTemplate } from '../../templates/Template.ts';

/** The milestone with its days counted from the kickoff, and those of its deliverables from its own first day (P61). */
export function plannedFrom(milestone: MilestoneTemplate, kickoff: string, needs: string[]): PlannedMilestone {
  const { startDay, dueDay, cites, deliverables, ...rest } = milestone;
  const startOn = addWorkingDays(kickoff, startDay);
  return {
    ...rest,
    startOn,
    dueOn: addWorkingDays(kickoff, dueDay),
    needs,
    ...(cites.length ? { cites } : {}),
    deliverables: deliverables.map((deliverable) => plannedDeliverable(deliverable, startOn)),
  };
}

function plannedDeliverable({ cites, startDay, dueDay, ...deliverable }: DeliverableTemplate, startOn: string) {
  return {
    ...deliverable,
    owner: null,
    ...(cites.length ? { cites } : {}),
    ...(startDay === undefined ? {} : { startOn: addWorkingDays(startOn, startDay) }),
    ...(dueDay === undefined ? {} : { dueOn: addWorkingDays(startOn, dueDay) }),
  };
}

/** What a section is beside its text, with the day it is looked at again counted from the kickoff (P22). */
export function sectionFrom(section: SectionTemplate, companies: Record<Side, string>, kickoff: string): SectionFields {
  const { id: _id, markdown: _markdown, title, cites, reviewDay, exercises, ...fields } = section;
  return {
    ...fields,
    title: filled(title, companies),
    practices: cites,
    ...(reviewDay === undefined ? {} : { reviewOn: addWorkingDays(kickoff, reviewDay) }),
    ...(exercises ? { exercises: filled(exercises, companies) } : {}),
  };
}

/** Company names as Markdown shows them letter by letter, inside a table too. */
export function inMarkdown({ customer, integrator, vendor }: Record<Side, string>): Record<Side, string> {
  const plain = (name: string) => name.replace(/[\\`*_{}[\]<>()#+\-.!|~]/g, (sign) => `\\${sign}`);
  return { customer: plain(customer), integrator: plain(integrator), vendor: plain(vendor) };
}

/** The names of the three companies in place of the template's placeholders. */
export function filled<T>(part: T, companies: Record<Side, string>): T {
  if (typeof part === 'string') return part.replace(/\{(customer|integrator|vendor)\}/g, (_, side: Side) => companies[side]) as T;
  if (Array.isArray(part)) return part.map((one) => filled(one, companies)) as T;
  if (part && typeof part === 'object')
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, filled(value, companies)])) as T;
  return part;
}
