import type { Rollout } from '../../playbook/journal/Rollout.ts';

/** Makes a milestone ready to be signed, through whichever door `does` goes: active, every deliverable met, tried by its users (P60, P64). */
export async function readied(
  rollout: Rollout,
  milestone: string,
  does: (verb: string, input: object, key: string) => Promise<unknown>,
): Promise<void> {
  const there = rollout.milestones.find(({ id }) => id === milestone);
  if (!there?.activeSince) await does('activateMilestone', { milestone }, `activate-${milestone}`);
  for (const { id } of there?.deliverables.filter(({ met }) => !met) ?? [])
    await does('meetDeliverable', { milestone, deliverable: id, evidence: 'Seen.' }, `meet-${id}`);
  if (there?.tests.at(-1)?.result !== 'passed') await does('reportUserTest', { milestone, result: 'passed' }, `tried-${milestone}`);
}
