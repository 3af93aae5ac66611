import type { Rollout } from '../journal/Rollout.ts';

/** The milestone the team works on: the first with an open deliverable of the team; null when there is none. */
export function milestoneOfTeam(rollout: Rollout, team: string | null): string | null {
  const open = rollout.milestones.find(
    ({ leftOut, deliverables }) => !leftOut && deliverables.some((one) => one.team === team && !one.met),
  );
  return open?.id ?? null;
}
