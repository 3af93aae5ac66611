import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { listed } from '../words/numbers.ts';
import type { Facts } from '../words/refusals.ts';

/** The titles of the milestone's deliverables that are not met yet (P60). */
export function openTitles(rollout: Rollout, milestone: string): string[] {
  const place = rollout.milestones.find(({ id }) => id === milestone);
  return (place?.deliverables ?? []).filter(({ met }) => !met).map(({ title }) => title);
}

/** How many are open and which, as the refusal says it; five titles are enough to know where to begin. */
export const openFacts = (titles: string[]): Facts => ({
  count: commandFacts.open(titles.length),
  titles: listed(titles.slice(0, 5)),
});
