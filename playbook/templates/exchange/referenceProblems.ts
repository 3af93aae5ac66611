// What the parts of a template say of each other: ids that stand twice, names of things that are not there, days that cannot be.
import { type ListName, templateFileWords as w } from '../../words/templateFile.ts';
import type { DeliverableTemplate, MilestoneTemplate, Template } from '../Template.ts';
import { most } from './limits.ts';
import type { PartProblem, Path } from './Problem.ts';

type Say = (path: Path, text: string) => void;
type Known = Record<'roles' | 'teams' | 'phases' | 'milestones' | 'sections' | 'deliverables', ReadonlySet<string>>;

/** Who a rollout cannot start without (P8, P9, P16). */
const startsWith = { accountable: 'customer', projectManager: 'integrator' } as const;

/** What does not fit together in a template whose shape is right. */
export function referenceProblems(template: Template): PartProblem[] {
  const problems: PartProblem[] = [];
  const say: Say = (path, text) => void problems.push({ path, text });
  const idsOf = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    roles: idsOf(template.roles),
    teams: idsOf(template.teams),
    phases: idsOf(template.phases),
    milestones: idsOf(template.milestones),
    sections: idsOf(template.sections),
    deliverables: idsOf(template.milestones.flatMap(({ deliverables }) => deliverables)),
  };
  for (const list of ['phases', 'roles', 'teams', 'milestones', 'sections', 'benefits', 'metrics'] as const)
    saySame(list, template[list], (place) => [list, place, 'id'], say);
  for (const [role, side] of Object.entries(startsWith))
    if (!template.roles.some((one) => one.id === role && one.side === side)) say(['roles'], w.noRole(role, side));
  const names = (path: Path, ids: readonly string[] | undefined, list: keyof Known) =>
    ids?.forEach((id, place) => {
      if (!known[list].has(id)) say([...path, place], w.dangling(String(path.at(-1)), id, list));
    });
  const named = (path: Path, id: string, list: keyof Known) => known[list].has(id) || say(path, w.dangling(String(path.at(-1)), id, list));
  for (const [place, team] of template.teams.entries()) named(['teams', place, 'representativeRole'], team.representativeRole, 'roles');
  for (const [place, { roles, ask, section }] of template.benefits.entries()) {
    names(['benefits', place, 'roles'], roles, 'roles');
    if (ask.deliverable !== undefined) named(['benefits', place, 'ask', 'deliverable'], ask.deliverable, 'deliverables');
    if (section !== undefined) named(['benefits', place, 'section'], section, 'sections');
  }
  for (const [place, section] of template.sections.entries()) {
    const at = ['sections', place];
    named([...at, 'ownerRole'], section.ownerRole, 'roles');
    names([...at, 'audience'], section.audience, 'roles');
    names([...at, 'milestones'], section.milestones, 'milestones');
    saySame('exercises', section.exercises ?? [], (one) => [...at, 'exercises', one, 'id'], say);
  }
  for (const [place, milestone] of template.milestones.entries()) {
    const at = ['milestones', place];
    named([...at, 'phase'], milestone.phase, 'phases');
    names([...at, 'approverRoles'], milestone.approverRoles, 'roles');
    names([...at, 'needs'], milestone.needs, 'milestones');
    sayMilestone(template, milestone, place, say);
    for (const [one, deliverable] of milestone.deliverables.entries()) {
      const own = [...at, 'deliverables', one];
      named([...own, 'ownerRole'], deliverable.ownerRole, 'roles');
      if (deliverable.team) named([...own, 'team'], deliverable.team, 'teams');
      sayDays(milestone, deliverable, own, say);
    }
  }
  sayDeliverables(template, say);
  sayLong(template, say);
  return problems;
}

function saySame(list: ListName, all: readonly { id: string }[], at: (place: number) => Path, say: Say): void {
  const seen = new Set<string>();
  for (const [place, { id }] of all.entries()) {
    if (seen.has(id)) say(at(place), w.twiceElsewhere(list, id));
    seen.add(id);
  }
}

function sayMilestone({ milestones }: Template, { name, startDay, dueDay, needs = [] }: MilestoneTemplate, place: number, say: Say): void {
  const at = ['milestones', place];
  const same = milestones.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (same < place) say([...at, 'name'], w.nameTwice(name));
  if (dueDay < startDay) say([...at, 'dueDay'], w.endsBeforeStart(dueDay, startDay));
  for (const [own, id] of needs.entries())
    if (milestones.findIndex((one) => one.id === id) >= place) say([...at, 'needs', own], w.needsOrder(id));
}

function sayDays({ startDay, dueDay }: MilestoneTemplate, deliverable: DeliverableTemplate, at: Path, say: Say): void {
  const lasts = dueDay - startDay;
  const first = deliverable.startDay ?? 0;
  const last = deliverable.dueDay ?? lasts;
  if (lasts >= 0 && Math.max(first, last) > lasts)
    say([...at, deliverable.dueDay === undefined ? 'startDay' : 'dueDay'], w.beyondMilestone(lasts + 1));
  else if (lasts >= 0 && last < first) say([...at, 'dueDay'], w.endsBeforeStart(last, first));
}

/** Deliverables are told apart over all milestones, and none waits for one that waits for it. */
function sayDeliverables({ milestones }: Template, say: Say): void {
  const all = milestones.flatMap(({ deliverables }, milestone) =>
    deliverables.map((deliverable, place) => ({ deliverable, at: ['milestones', milestone, 'deliverables', place] as Path })),
  );
  saySame(
    'deliverables',
    all.map(({ deliverable }) => deliverable),
    (place) => [...(all[place]?.at ?? []), 'id'],
    say,
  );
  const needsOf = new Map(all.map(({ deliverable: { id, needs = [] } }) => [id, needs]));
  for (const { deliverable, at } of all)
    for (const [place, id] of (deliverable.needs ?? []).entries()) {
      if (!needsOf.has(id)) say([...at, 'needs', place], w.dangling('needs', id, 'deliverables'));
      else if (leadsTo(needsOf, id, deliverable.id)) say([...at, 'needs', place], w.needsCircle(id));
    }
}

function leadsTo(needsOf: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...(needsOf.get(id) ?? []));
  }
  return false;
}

/** What stands in one entry has to fit into one row. */
function sayLong(template: Template, say: Say): void {
  for (const list of ['roles', 'milestones', 'benefits', 'metrics'] as const)
    if (JSON.stringify(template[list]).length > most.ofKind) say([list], w.tooMuch(list, most.ofKind));
}
