// Makes a template of a rollout as it stands now, running or finished: without its people, companies, secrets and dates (P7, P35).
import { workingDaysBetween } from '../../clock/workingDays.ts';
import type { PlannedDeliverable } from '../../journal/Entry.ts';
import { isOwnBenefit } from '../../journal/isOwnBenefit.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import type { People } from '../../journal/Person.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { takenFrom } from '../../journal/takenFrom.ts';
import { templateWords } from '../../words/templates.ts';
import type { BenefitTemplate, DeliverableTemplate, MilestoneTemplate, SectionTemplate, Template } from '../Template.ts';
import { findTemplate } from '../templates.ts';
import { type Own, withoutPeople } from './withoutPeople.ts';

/** The template that begins where the rollout stands; days count from the kickoff again, roles are open again. */
export function templateOf(rollout: Rollout, people: People): Template {
  const { start } = rollout;
  const kickoff = start?.startOn ?? '';
  const own: Own = { sides: start?.sides ?? { customer: '', integrator: '', vendor: '' }, people: namesIn(rollout, people) };
  const [typed, given] = [withoutPeople(own, true), withoutPeople(own, false)];
  const built = findTemplate(rollout.template.id);
  const roles = new Set(rollout.roles.map(({ id }) => id));
  const roleOr = (role: string | undefined, otherwise = 'projectManager') => (role && roles.has(role) ? role : otherwise);
  const milestones = rollout.milestones.filter(({ leftOut }) => !leftOut);
  const planned = new Set(milestones.map(({ id }) => id));
  return {
    id: rollout.template.id,
    version: rollout.template.version,
    name: start?.templateName ?? built?.name ?? inPlain(typed(rollout.title)),
    summary: start?.templateSummary ?? built?.summary ?? inPlain(typed(rollout.title)),
    phases: start?.phases ?? [],
    roles: rollout.roles.map((role) => texts(role, given)),
    teams: rollout.teams.map(({ id, name, side, representativeRole, mandatory }) => ({
      id,
      name: typed(name),
      side,
      representativeRole: roleOr(representativeRole),
      mandatory,
    })),
    milestones: milestones.map((milestone, place) =>
      milestoneFrom(rollout, milestone, milestones[place - 1], planned, kickoff, typed, roleOr),
    ),
    sections: rollout.sections.map((section) =>
      sectionFrom(section, kickoff, takenFrom(section).isChanged ? typed : given, { roles, planned, roleOr }),
    ),
    benefits: benefitsFrom(rollout, typed, given),
    metrics: texts(rollout.metrics, given),
    cadence: {
      askAt: usual(rollout.teams.map(({ askAt }) => askAt)) ?? built?.cadence.askAt ?? '16:00',
      windowMinutes: start?.windowMinutes ?? 60,
      digestAt: start?.digestAt ?? '17:30',
      reminderEveryWeeks: start?.reminderEveryWeeks ?? 2,
    },
  };
}

/** Everybody who was named, with the title of a role they hold or held in place of their name. */
function namesIn({ holders, leftRoles, roles }: Rollout, people: People): Own['people'] {
  const titleOf = (role: string | undefined) => roles.find(({ id }) => id === role)?.title ?? templateWords.somebody;
  return Object.values(people).map(({ id, name }) => ({
    name,
    stands: titleOf(Object.keys(holders).find((role) => holders[role]?.includes(id)) ?? leftRoles[id]?.[0]),
  }));
}

/** What was written here is told without names; what came from a template has none. A deliverable or a section that is gone is asked for no more. */
function benefitsFrom(rollout: Rollout, typed: (text: string) => string, given: (text: string) => string): BenefitTemplate[] {
  const planned = rollout.milestones.filter(({ leftOut }) => !leftOut);
  const deliverables = new Set(planned.flatMap((milestone) => milestone.deliverables.map(({ id }) => id)));
  const sections = new Set(rollout.sections.map(({ id }) => id));
  const roles = new Set(rollout.roles.map(({ id }) => id));
  return rollout.benefits.map((benefit) => {
    const { section, ask, ...rest } = texts(benefit, isOwnBenefit(rollout, benefit) ? typed : given);
    const { deliverable, ...asked } = ask;
    return {
      ...rest,
      roles: benefit.roles.filter((role) => roles.has(role)),
      ask: { ...asked, ...(deliverable && deliverables.has(deliverable) ? { deliverable } : {}) },
      ...(section && sections.has(section) ? { section } : {}),
    };
  });
}

/** A title has no placeholders. */
const inPlain = (text: string) => text.replace(/\{(customer|integrator|vendor)\}/g, (_, side: string) => side);

/** Fields that hold ids and choices. */
const noWords = ['id', 'side', 'category', 'roles', 'cites', 'unit', 'deliverable', 'section'];

/** Every text in it, whatever it is part of; ids and choices have no names in them. */
function texts<T>(part: T, rid: (text: string) => string, field = ''): T {
  if (typeof part === 'string') return (noWords.includes(field) ? part : rid(part)) as T;
  if (Array.isArray(part)) return part.map((one) => texts(one, rid, field)) as T;
  if (part && typeof part === 'object')
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, texts(value, rid, name)])) as T;
  return part;
}

/** What most of them have; null of none. */
function usual(all: readonly string[]): string | null {
  const count = (one: string) => all.filter((other) => other === one).length;
  return all.toSorted((one, other) => count(other) - count(one) || (one < other ? -1 : 1))[0] ?? null;
}

function milestoneFrom(
  rollout: Rollout,
  milestone: Milestone,
  before: Milestone | undefined,
  planned: ReadonlySet<string>,
  kickoff: string,
  typed: (text: string) => string,
  roleOr: (role: string | undefined) => string,
): MilestoneTemplate {
  const { id, name, touch, worksByItself, startOn, dueOn, phase, needs, approverRoles, deliverables } = milestone;
  const startDay = Math.max(0, workingDaysBetween(kickoff, startOn));
  const dueDay = Math.max(startDay, workingDaysBetween(kickoff, dueOn));
  const kept = needs.filter((need) => planned.has(need));
  const usualNeeds = before && before.dueOn < startOn ? [before.id] : [];
  const phases = rollout.start?.phases ?? [];
  const there = new Set(rollout.milestones.flatMap((one) => (planned.has(one.id) ? one.deliverables.map((own) => own.id) : [])));
  return {
    id,
    name: typed(name),
    touch: typed(touch),
    worksByItself: typed(worksByItself),
    startDay,
    dueDay,
    phase: phases.some((one) => one.id === phase) ? phase : (phases[0]?.id ?? ''),
    ...(kept.join() === usualNeeds.join() ? {} : { needs: kept }),
    approverRoles: [...new Set(approverRoles.map((role) => roleOr(role)))],
    deliverables: deliverables.map((one) => deliverableFrom(rollout, one, milestone, dueDay - startDay, there, typed, roleOr)),
    cites: milestone.cites ?? [],
  };
}

/** Who was named in person gives way to a role they hold. */
const ownerRoleOf = ({ holders }: Rollout, { ownerRole, owner }: PlannedDeliverable) =>
  ownerRole || (owner ? Object.keys(holders).find((role) => holders[role]?.includes(owner)) : undefined);

function deliverableFrom(
  rollout: Rollout,
  deliverable: Deliverable,
  { startOn }: Milestone,
  lasts: number,
  there: ReadonlySet<string>,
  typed: (text: string) => string,
  roleOr: (role: string | undefined) => string,
): DeliverableTemplate {
  const { id, title, criterion, team, risky } = deliverable;
  const dayOf = (on: string | null) => (on === null ? undefined : Math.min(lasts, Math.max(0, workingDaysBetween(startOn, on))));
  const [startDay, dueDay] = [dayOf(deliverable.startOn), dayOf(deliverable.dueOn)];
  const needs = deliverable.needs.filter((need) => there.has(need));
  return {
    id,
    title: typed(title),
    criterion: typed(criterion),
    ownerRole: roleOr(ownerRoleOf(rollout, deliverable)),
    team: rollout.teams.some((one) => one.id === team) ? team : '',
    risky,
    ...(startDay === undefined ? {} : { startDay }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(needs.length ? { needs } : {}),
    cites: deliverable.cites ?? [],
  };
}

interface Around {
  roles: ReadonlySet<string>;
  planned: ReadonlySet<string>;
  roleOr(role: string | undefined): string;
}

function sectionFrom(
  section: Section,
  kickoff: string,
  rid: (text: string) => string,
  { roles, planned, roleOr }: Around,
): SectionTemplate {
  const { id, group, title, ownerRole, markdown, practices, guests, accept, reviewOn } = section;
  const audience = section.audience.filter((role) => roles.has(role));
  const milestones = section.milestones.filter((milestone) => planned.has(milestone));
  const reviewDay = reviewOn === null ? -1 : workingDaysBetween(kickoff, reviewOn);
  return {
    id,
    group: rid(group),
    title: rid(title),
    ownerRole: roleOr(ownerRole),
    markdown: `${rid(markdown).trim()}\n`,
    cites: practices,
    ...(audience.length ? { audience } : {}),
    ...(guests ? {} : { guests }),
    ...(accept ? { accept } : {}),
    ...(reviewDay < 0 ? {} : { reviewDay }),
    ...(milestones.length ? { milestones } : {}),
    ...(section.exercises.length ? { exercises: section.exercises.map(({ id: own, task }) => ({ id: own, task: rid(task) })) } : {}),
  };
}
