import type { Entry, NewEntry } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { laterWords } from '../../words/standing.ts';
import { addDeliverable } from '../addDeliverable.ts';
import { type Decision, refuse, type Undoing } from '../Command.ts';
import { dropSection } from '../dropSection.ts';
import { signedSince } from '../plan/standsFixed.ts';
import { undoPublishing } from '../playbook/undoPublishing.ts';

type Before<Part> = { id: string; part: Part | null }[];

/** The list as it was before these parts came. */
const backIn = <Part extends { id: string }>(list: readonly Part[], was: Before<Part>): Part[] =>
  list.flatMap((one) => {
    const old = was.find(({ id }) => id === one.id);
    return old ? (old.part ?? []) : one;
  });

const none = { entries: [] };
const did = (entry: NewEntry): Decision => ({ entries: [entry] });

/** Takes all back that one pull brought, as long as nobody built on it since (U15). */
export const undoPull: Undoing = {
  ...undoPublishing,
  ...(typeof dropSection.undo === 'object' ? dropSection.undo : {}),
  ...(typeof addDeliverable.undo === 'object' ? addDeliverable.undo : {}),
  sectionRestored: (_, { data: { section } }) => did({ type: 'sectionDropped', data: { section } }),
  deliverableRestored: (_, { data: { milestone, deliverable } }) => did({ type: 'deliverableDropped', data: { milestone, deliverable } }),
  templatePulled(_, { data: { was, ...now } }) {
    return did({ type: 'templatePulled', data: { ...was, was: now } });
  },
  rolesDefined(rollout, { data: { was = [] } }) {
    const added = was.filter(({ part }) => part === null).map(({ id }) => id);
    const held = rollout.roles.find(({ id }) => added.includes(id) && (rollout.holders[id]?.length ?? 0) > 0);
    if (held) return refuse('dependsOn', { what: commandFacts.leans.holder(held.title) });
    return did({ type: 'rolesDefined', data: { roles: backIn(rollout.roles, was) } });
  },
  benefitsDefined: (rollout, { data: { was = [] } }) => did({ type: 'benefitsDefined', data: { benefits: backIn(rollout.benefits, was) } }),
  metricsDefined: (rollout, { data: { was = [] } }) => did({ type: 'metricsDefined', data: { metrics: backIn(rollout.metrics, was) } }),
  milestoneAdded: (rollout, entry) => milestoneBack(rollout, entry, entry.data.milestone.id),
  milestoneRestored: (rollout, entry) => milestoneBack(rollout, entry, entry.data.milestone),
};

/** Milestones that came together may need each other; any other that needs one of them keeps it. */
function milestoneBack(rollout: Rollout, { key }: Pick<Entry, 'key'>, id: string): Decision {
  const milestone = rollout.milestones.find((one) => one.id === id);
  if (!milestone) return none;
  const together = new Set(
    rollout.entries.flatMap((entry) => (entry.key === key && entry.type === 'milestoneAdded' ? [entry.data.milestone.id] : [])),
  );
  const needing = rollout.milestones.find((one) => one.needs.includes(id) && !together.has(one.id));
  if (needing) return refuse('dependsOn', { what: needing.name });
  if (milestone.deliverables.some(({ met, startedAt }) => met || startedAt)) return refuse('dependsOn', { what: laterWords.delivered });
  return signedSince(rollout, [milestone]) ?? did({ type: 'milestoneDropped', data: { milestone: id, into: null } });
}
