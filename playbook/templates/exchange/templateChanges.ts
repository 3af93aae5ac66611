// What a newer template has that a rollout has not, part by part, and what the rollout changed by itself meanwhile (U15).

import { filled, inMarkdown, sectionFrom } from '../../commands/plan/fromTemplate.ts';
import { standsFixed } from '../../commands/plan/standsFixed.ts';
import { isOwnBenefit } from '../../journal/isOwnBenefit.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { takenFrom } from '../../journal/takenFrom.ts';
import { pullWords as w } from '../../words/pullTemplate.ts';
import type {
  BenefitTemplate,
  DeliverableTemplate,
  MetricTemplate,
  MilestoneTemplate,
  RoleTemplate,
  SectionTemplate,
  Template,
} from '../Template.ts';
import { fingerprintOf } from './fingerprintOf.ts';

type Parts =
  | { kind: 'role'; part: RoleTemplate }
  | { kind: 'benefit'; part: BenefitTemplate }
  | { kind: 'metric'; part: MetricTemplate }
  | { kind: 'milestone'; part: MilestoneTemplate }
  | { kind: 'deliverable'; part: DeliverableTemplate; milestone: string }
  | { kind: 'section'; part: SectionTemplate }
  | { kind: 'removed'; part: Section };

/** One part that can be taken in. `here` says what the rollout did to it itself; such a part is kept unless it is chosen. */
export type TemplateChange = Parts & { id: string; title: string; label: string; isNew: boolean; here: string };

/** Every part of the template that is otherwise in the rollout, in the order of the template. */
export function templateChanges(rollout: Rollout, template: Template): TemplateChange[] {
  const own = <T>(part: T): T => (rollout.start ? filled(part, rollout.start.sides) : part);
  return [
    ...template.roles.flatMap((part) => inList('role', own(part), rollout.roles, own(part).title, w.kinds.role, w.kinds.changedRole)),
    ...template.milestones.flatMap((part) => milestoneChange(rollout, own(part))),
    ...template.milestones.flatMap((part) => deliverableChanges(rollout, own(part))),
    ...template.sections.flatMap((part) => sectionChange(rollout, part)),
    ...removedSections(rollout, template),
    ...template.benefits.flatMap((part) =>
      inList(
        'benefit',
        own(part),
        rollout.benefits,
        own(part).title,
        w.kinds.benefit,
        w.kinds.changedBenefit,
        benefitHere(rollout, part.id),
      ),
    ),
    ...template.metrics.flatMap((part) =>
      inList('metric', own(part), rollout.metrics, own(part).name, w.kinds.metric, w.kinds.changedMetric),
    ),
  ];
}

type Said = (title: string) => string;

function inList<Kind extends 'role' | 'benefit' | 'metric'>(
  kind: Kind,
  part: Extract<Parts, { kind: Kind }>['part'],
  there: readonly { id: string }[],
  title: string,
  added: Said,
  changed: Said,
  here = '',
): TemplateChange[] {
  const before = there.find(({ id }) => id === part.id);
  if (before && fingerprintOf(before) === fingerprintOf(part)) return [];
  const label = before ? changed(title) : added(title);
  return [{ kind, part, id: `${kind}:${part.id}`, title, label, isNew: !before, here } as TemplateChange];
}

/** What the rollout made of a benefit itself (U15). */
function benefitHere(rollout: Rollout, id: string): string {
  const stands = rollout.benefits.find((one) => one.id === id);
  if (stands) return isOwnBenefit(rollout, stands) ? w.writtenHere : '';
  return rollout.droppedBenefits.some((one) => one.id === id) ? w.removedHere : '';
}

function milestoneChange({ milestones, dropped }: Rollout, part: MilestoneTemplate): TemplateChange[] {
  if (milestones.some(({ id }) => id === part.id)) return [];
  const gone = dropped.findLast(({ milestone }) => milestone.id === part.id);
  // What was merged into another milestone is there.
  if (gone?.into) return [];
  const title = part.name;
  return [
    {
      kind: 'milestone',
      part,
      id: `milestone:${part.id}`,
      title,
      label: w.kinds.milestone(title),
      isNew: true,
      here: gone ? w.droppedHere : '',
    },
  ];
}

function deliverableChanges(rollout: Rollout, { id: milestoneId, deliverables }: MilestoneTemplate): TemplateChange[] {
  const milestone = rollout.milestones.find(({ id }) => id === milestoneId);
  if (!milestone || standsFixed(rollout, milestone)) return [];
  const there = new Set(rollout.milestones.flatMap((one: Milestone) => one.deliverables.map(({ id }: Deliverable) => id)));
  return deliverables.flatMap((part): TemplateChange[] => {
    if (there.has(part.id)) return [];
    const gone = rollout.droppedDeliverables.some(({ deliverable }) => deliverable.id === part.id);
    const label = w.kinds.deliverable(part.title, milestone.name);
    return [
      {
        kind: 'deliverable',
        part,
        milestone: milestone.id,
        id: `deliverable:${part.id}`,
        title: part.title,
        label,
        isNew: true,
        here: gone ? w.droppedHere : '',
      },
    ];
  });
}

function sectionChange(rollout: Rollout, part: SectionTemplate): TemplateChange[] {
  const { sections, droppedSections, start } = rollout;
  const title = start ? filled(part.title, start.sides) : part.title;
  const fingerprint = fingerprintOf(part);
  const stands = sections.find(({ id }) => id === part.id);
  const gone = droppedSections.findLast(({ section }) => section.id === part.id)?.section;
  const taken = stands && takenFrom(stands);
  if (taken?.fingerprint === fingerprint) return [];
  if (stands && saysTheSame(rollout, stands, part)) return [];
  const here = stands ? (taken?.isChanged ? w.changedHere(stands.version) : '') : gone ? w.removedHere : '';
  const label = stands ? w.kinds.changedSection(title) : w.kinds.section(title);
  return [{ kind: 'section', part, id: `section:${part.id}`, title, label, isNew: !stands, here }];
}

function saysTheSame({ start }: Rollout, stands: Section, part: SectionTemplate): boolean {
  if (!start) return false;
  const {
    title,
    group,
    ownerRole,
    audience = [],
    guests = true,
    accept = false,
    exercises = [],
  } = sectionFrom(part, start.sides, start.startOn);
  const other = {
    title,
    group,
    ownerRole,
    audience,
    guests,
    accept,
    exercises,
    markdown: filled(part.markdown, inMarkdown(start.sides)).trim(),
  };
  const own = Object.fromEntries(Object.keys(other).map((name) => [name, stands[name as keyof Section]]));
  return fingerprintOf({ ...own, markdown: stands.markdown.trim() }) === fingerprintOf(other);
}

/** Sections that came from this template and are in it no more; the rollout's own are nobody else's business. */
function removedSections({ sections, template: follows, startedAt }: Rollout, template: Template): TemplateChange[] {
  if (follows.id !== template.id) return [];
  const there = new Set(template.sections.map(({ id }) => id));
  const came = sections.filter(
    ({ id, versions }) => !there.has(id) && (versions.some(({ taken }) => taken) || versions[0]?.at === startedAt),
  );
  return came.map((part) => ({
    kind: 'removed',
    part,
    id: `section:${part.id}`,
    title: part.title,
    label: w.kinds.removedSection(part.title),
    isNew: false,
    here: takenFrom(part).isChanged ? w.changedHere(part.version) : '',
  }));
}
