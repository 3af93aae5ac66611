// The ordinary entries that bring chosen parts of a template into a rollout.
import { addWorkingDays } from '../../clock/workingDays.ts';
import type { DeliverableFields, NewEntry, PersonId } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { fingerprintOf } from '../../templates/exchange/fingerprintOf.ts';
import type { TemplateChange } from '../../templates/exchange/templateChanges.ts';
import type { DeliverableTemplate, MilestoneTemplate, SectionTemplate, Template } from '../../templates/Template.ts';
import { filled, inMarkdown, plannedFrom, sectionFrom } from '../plan/fromTemplate.ts';
import { lastPlace, needsByDefault } from '../plan/milestoneFields.ts';
import { fieldsWith } from '../playbook/sectionFields.ts';
import { nextVersion } from '../playbook/writeVersion.ts';

const partsOf = <Kind extends TemplateChange['kind']>(chosen: readonly TemplateChange[], kind: Kind) =>
  chosen.flatMap((change) => (change.kind === kind ? [change as Extract<TemplateChange, { kind: Kind }>] : []));

/** What is stored when these parts of the template are taken in, the template itself first. */
export function pullEntries(rollout: Rollout, template: Template, chosen: readonly TemplateChange[], by: PersonId): NewEntry[] {
  const [roles, benefits, metrics] = [
    partsOf(chosen, 'role').map(({ part }) => part),
    partsOf(chosen, 'benefit').map(({ part }) => part),
    partsOf(chosen, 'metric').map(({ part }) => part),
  ];
  const was = { template: rollout.template.id, templateVersion: rollout.template.version };
  return [
    { type: 'templatePulled', data: { template: template.id, templateVersion: template.version, was } },
    ...(roles.length
      ? [{ type: 'rolesDefined', data: { roles: merged(rollout.roles, roles), was: before(rollout.roles, roles) } } as NewEntry]
      : []),
    ...milestonesAdded(rollout, template, partsOf(chosen, 'milestone')),
    ...partsOf(chosen, 'deliverable').map((change) => deliverableAdded(rollout, change)),
    ...partsOf(chosen, 'section').flatMap(({ part }) => sectionEntries(rollout, template, part, by)),
    ...partsOf(chosen, 'removed').map(({ part }): NewEntry => ({ type: 'sectionDropped', data: { section: part.id } })),
    ...(benefits.length
      ? [
          {
            type: 'benefitsDefined',
            data: { benefits: merged(rollout.benefits, benefits), was: before(rollout.benefits, benefits) },
          } as NewEntry,
        ]
      : []),
    ...(metrics.length
      ? [{ type: 'metricsDefined', data: { metrics: merged(rollout.metrics, metrics), was: before(rollout.metrics, metrics) } } as NewEntry]
      : []),
  ];
}

type Named = { id: string };

/** The list with these in place of those of the same id, new ones behind. */
const merged = <Part extends Named>(list: readonly Part[], parts: readonly Part[]): Part[] => [
  ...list.map((one) => parts.find(({ id }) => id === one.id) ?? one),
  ...parts.filter(({ id }) => !list.some((one) => one.id === id)),
];

/** How each of these stood before; null where it was not there. */
const before = <Part extends Named>(list: readonly Part[], parts: readonly Part[]): { id: string; part: Part | null }[] =>
  parts.map(({ id }) => ({ id, part: list.find((one) => one.id === id) ?? null }));

type MilestoneChange = Extract<TemplateChange, { kind: 'milestone' }>;

/** Each new milestone stands behind those that come before it in the template; its days count from the kickoff. */
function milestonesAdded(rollout: Rollout, { milestones }: Template, chosen: MilestoneChange[]): NewEntry[] {
  const order = rollout.milestones.map(({ id, dueOn }) => ({ id, dueOn }));
  const last = lastPlace(rollout);
  return chosen.map(({ part, here }, count): NewEntry => {
    if (here) return { type: 'milestoneRestored', data: { milestone: part.id } };
    const earlier = milestones.slice(
      0,
      milestones.findIndex(({ id }) => id === part.id),
    );
    const place = Math.min(order.findLastIndex(({ id }) => earlier.some((one) => one.id === id)) + 1, last + count);
    const planned = plannedFrom(part as MilestoneTemplate, rollout.start?.startOn ?? '', []);
    const behind = new Set(order.slice(0, place).map(({ id }) => id));
    const needs = part.needs?.filter((id) => behind.has(id)) ?? needsByDefault(order[place - 1], planned.startOn);
    order.splice(place, 0, { id: part.id, dueOn: planned.dueOn });
    return { type: 'milestoneAdded', data: { place, milestone: { ...planned, needs } } };
  });
}

function deliverableAdded(rollout: Rollout, { part, milestone, here }: Extract<TemplateChange, { kind: 'deliverable' }>): NewEntry {
  if (here) return { type: 'deliverableRestored', data: { milestone, deliverable: part.id } };
  return { type: 'deliverableAdded', data: { milestone, deliverable: part.id, fields: fieldsOf(rollout, milestone, part) } };
}

/** Days that would lie outside the milestone as it stands now are left open, as is a team that is not there. */
function fieldsOf(rollout: Rollout, milestone: string, part: DeliverableTemplate): DeliverableFields {
  const around = rollout.milestones.find(({ id }) => id === milestone);
  const { title, criterion, ownerRole, team, risky, startDay, dueDay, needs = [], cites } = part;
  const dayOf = (day: number | undefined) => (day === undefined || !around ? null : addWorkingDays(around.startOn, day));
  const [startOn, dueOn] = [dayOf(startDay), dayOf(dueDay)];
  const fits = around && [startOn, dueOn].every((day) => day === null || (day >= around.startOn && day <= around.dueOn));
  const there = new Set(rollout.milestones.flatMap(({ deliverables }) => deliverables.map(({ id }) => id)));
  return {
    title,
    criterion,
    ownerRole,
    owner: null,
    team: rollout.teams.some(({ id }) => id === team) ? team : '',
    risky,
    ...(fits ? { startOn, dueOn } : {}),
    needs: needs.filter((id) => there.has(id)),
    ...(cites.length ? { cites } : {}),
  };
}

/** A section that is new, or the next version of the one that stands: who it concerns is asked to accept it again (P28). */
function sectionEntries(rollout: Rollout, { sections }: Template, part: SectionTemplate, by: PersonId): NewEntry[] {
  const { start } = rollout;
  if (!start) return [];
  const taken = fingerprintOf(part);
  const markdown = filled(part.markdown, inMarkdown(start.sides));
  const planned = new Set(rollout.milestones.map(({ id }) => id));
  const wanted = sectionFrom(part, start.sides, start.startOn);
  const fields = { ...wanted, milestones: wanted.milestones?.filter((id) => planned.has(id)) };
  const stands = rollout.sections.find(({ id }) => id === part.id);
  if (stands) {
    // Its owner may have looked at it since, and moved the day of the next look.
    const whole = { ...fieldsWith(fields, {}, rollout.seq), reviewOn: stands.reviewOn ?? wanted.reviewOn ?? null };
    return nextVersion(rollout, stands, { fields: whole, markdown, by }).map((entry) =>
      entry.type === 'sectionWritten' ? { ...entry, data: { ...entry.data, taken } } : entry,
    );
  }
  if (rollout.droppedSections.some(({ section }) => section.id === part.id))
    return [{ type: 'sectionRestored', data: { section: part.id } }];
  const earlier = sections.slice(
    0,
    sections.findIndex(({ id }) => id === part.id),
  );
  const last = rollout.sections.findLastIndex(({ id }) => earlier.some((one) => one.id === id));
  const place = last < 0 ? {} : { place: last + 1 };
  return [{ type: 'sectionWritten', data: { ...fields, section: part.id, version: 1, was: null, taken, ...place }, words: { markdown } }];
}
