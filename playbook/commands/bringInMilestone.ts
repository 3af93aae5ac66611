import { z } from 'zod';
import { findTemplate } from '../templates/templates.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { filled, plannedFrom } from './plan/fromTemplate.ts';
import { lastPlace } from './plan/milestoneFields.ts';
import { outOfOrder } from './plan/needs.ts';
import { signedSince } from './plan/standsFixed.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice) });

/** Brings in a milestone of the rollout's playbook; one that was dropped comes back as it was, with its baseline (P66, P67). */
export const bringInMilestone = command<z.infer<typeof input>>({
  verb: 'bringInMilestone',
  does: 'Bring in a milestone of the playbook that is not in the plan.',
  input,
  decide({ rollout, input: { milestone: id } }) {
    const { start } = rollout;
    const template = findTemplate(start && !start.fromFile ? start.template : '');
    const own = template?.milestones.findIndex((one) => one.id === id) ?? -1;
    const milestone = template?.milestones[own];
    if (!start || !template || !milestone) return refuse('notInTemplate');
    const there = rollout.milestones.find((one) => one.id === id);
    if (there) return refuse('alreadySo', { what: commandFacts.stands.inPlan(there.name) });
    const dropped = rollout.dropped.findLast((one) => one.milestone.id === id);
    if (dropped?.into) {
      const into = [...rollout.milestones, ...rollout.dropped.map((one) => one.milestone)].find((one) => one.id === dropped.into);
      return refuse('merged', { milestone: dropped.milestone.name, into: into?.name ?? commandFacts.another });
    }
    if (dropped) {
      const wrong = outOfOrder(rollout.milestones.toSpliced(dropped.place, 0, dropped.milestone));
      if (wrong) return refuse('needsOrder', { milestone: wrong.milestone.name, needs: wrong.needs.name });
      return { entries: [{ type: 'milestoneRestored', data: { milestone: id } }] };
    }
    const before = rollout.milestones.findLastIndex((one) => template.milestones.slice(0, own).some((other) => other.id === one.id));
    const place = Math.min(before + 1, lastPlace(rollout));
    const needs = rollout.milestones.slice(Math.max(0, place - 1), place).map((one) => one.id);
    const planned = plannedFrom(filled(milestone, start.sides), start.startOn, needs);
    return { entries: [{ type: 'milestoneAdded', data: { place, milestone: planned } }] };
  },
  undo: {
    milestoneAdded(rollout, { data: { milestone: added } }) {
      const milestone = rollout.milestones.find(({ id }) => id === added.id);
      if (!milestone) return refuse('undoneAlready');
      const needing = rollout.milestones.find(({ needs }) => needs.includes(milestone.id));
      if (needing) return refuse('dependsOn', { what: needing.name });
      if (milestone.deliverables.some(({ met, startedAt }) => met || startedAt)) return refuse('dependsOn', { what: laterWords.delivered });
      return (
        signedSince(rollout, [milestone]) ?? { entries: [{ type: 'milestoneDropped', data: { milestone: milestone.id, into: null } }] }
      );
    },
    milestoneRestored(rollout, { data: { milestone: id } }) {
      const milestone = rollout.milestones.find((one) => one.id === id);
      if (!milestone) return refuse('undoneAlready');
      const needing = rollout.milestones.find(({ needs }) => needs.includes(id));
      if (needing) return refuse('dependsOn', { what: needing.name });
      return signedSince(rollout, [milestone]) ?? { entries: [{ type: 'milestoneDropped', data: { milestone: id, into: null } }] };
    },
  },
});
