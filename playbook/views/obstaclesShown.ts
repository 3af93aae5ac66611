import type { ObstacleShown } from '../contract/Milestone.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { titleOf } from '../words/counts.ts';
import { issueShown } from './issueShown.ts';
import type { Looking } from './Looking.ts';

/** What stands in the way of the milestone, open ones first, each with its work-around (P62). */
export function obstaclesShown(looking: Looking, milestone: Milestone): ObstacleShown[] {
  return looking.rollout.issues
    .filter((issue) => issue.milestone === milestone.id)
    .toSorted((one, other) => Number(!!one.resolved) - Number(!!other.resolved) || other.raisedSeq - one.raisedSeq)
    .map((issue) => obstacleShown(looking, issue));
}

function obstacleShown(looking: Looking, issue: Issue): ObstacleShown {
  const { id, mark, state, actions } = issueShown(looking, issue);
  return { id, mark, title: titleOf(issue.text), workaround: issue.workaround?.text ?? '', state, actions };
}
