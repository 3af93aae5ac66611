// The manager's list of issues to follow up: open ones nobody has a follow-up on, those without a word for long first (P89).
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { lastWordOf } from './issueTracking.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { isOpenFollowUp } from './takenOffline.ts';
import { whoSteers } from './whoSteers.ts';
import { workingDaysBetween } from './workingDays.ts';

/** After two working days without a word an issue is asked about by hand. [assumption] */
const staleDays = 2;

interface IssueToFollow {
  issue: Issue;
  /** ISO moment of the last thing anybody did or said about it. */
  lastAt: string;
  stale: boolean;
}

/** Open issues from before today without an open follow-up, those without a word for long first; what the manager has taken is on their list already (P89). */
export function issuesToFollow(rollout: Rollout, now: Instant): IssueToFollow[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const today = dayIn(now, zone);
  const followed = new Set(rollout.followUps.filter(isOpenFollowUp).map(({ issue }) => issue));
  return rollout.issues
    .filter(({ id, resolved, taken, raisedAt }) => {
      const own = taken && taken.by === whoSteers(rollout);
      return !resolved && !own && !followed.has(id) && dayIn(instantOf(raisedAt), zone) < today;
    })
    .map((issue) => {
      const lastAt = lastWordOf(issue)?.at ?? issue.raisedAt;
      return { issue, lastAt, stale: workingDaysBetween(dayIn(instantOf(lastAt), zone), today) >= staleDays };
    })
    .sort((one, other) => Number(other.stale) - Number(one.stale) || (one.lastAt < other.lastAt ? -1 : 1));
}
