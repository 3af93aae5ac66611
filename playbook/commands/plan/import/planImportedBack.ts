import type { EntryOf, ImportedPlan } from '../../../journal/Entry.ts';
import type { Rollout } from '../../../journal/Rollout.ts';
import { commandFacts } from '../../../words/commandFacts.ts';
import { laterWords } from '../../../words/standing.ts';
import { type Decision, type Refusal, refuse } from '../../Command.ts';
import { noLongerSo } from '../../changedFields.ts';
import { signedSince } from '../standsFixed.ts';

/** What came in goes out again, as long as nobody worked on it or built on it since (P67). */
export function planImportedBack(rollout: Rollout, { key, data }: EntryOf<'planImported'>): Decision {
  const together = rollout.entries.flatMap((entry) => (entry.key === key && entry.type === 'planImported' ? [entry.data] : []));
  const refused = leansOn(rollout, data, together) ?? changedSince(rollout, data);
  if (refused) return refused;
  const changed = data.changed.map(({ fields, was, ...where }) => ({ ...where, fields: was, was: fields }));
  return { entries: [{ type: 'planImportTakenBack', data: { ...data, changed } }] };
}

function leansOn(rollout: Rollout, data: ImportedPlan, together: ImportedPlan[]): Refusal | null {
  const came = new Set(
    together.flatMap(({ milestones, deliverables }) => [
      ...milestones.map(({ milestone }) => milestone.id),
      ...deliverables.map(({ deliverable }) => deliverable.id),
    ]),
  );
  const touched = new Set([
    ...data.milestones.map(({ milestone }) => milestone.id),
    ...[...data.deliverables, ...data.changed].map(({ milestone }) => milestone),
  ]);
  const there = rollout.milestones.filter(({ id }) => touched.has(id));
  if (data.milestones.some(({ milestone }) => !there.some(({ id }) => id === milestone.id))) return refuse('undoneAlready');
  const signed = signedSince(rollout, there);
  if (signed) return signed;
  for (const { milestone } of data.milestones) {
    const needing = rollout.milestones.find(({ id, needs }) => !came.has(id) && needs.includes(milestone.id));
    if (needing) return refuse('dependsOn', { what: needing.name });
    const own = there.find(({ id }) => id === milestone.id);
    if (own?.deliverables.some(({ id }) => !came.has(id))) return refuse('dependsOn', { what: laterWords.added });
  }
  for (const { milestone, deliverable } of data.deliverables) {
    const own = there.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable.id);
    if (!own) return refuse('undoneAlready');
    if (own.met || own.startedAt) return refuse('dependsOn', { what: commandFacts.leans.workOn(own.title) });
  }
  return null;
}

function changedSince(rollout: Rollout, { changed }: ImportedPlan): Refusal | null {
  for (const { milestone, deliverable, fields, was } of changed) {
    const there = rollout.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable);
    if (!there) return refuse('unknownDeliverable');
    const refused = noLongerSo(there, fields, was);
    if (refused) return refused;
  }
  return null;
}
