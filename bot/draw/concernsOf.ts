import { standingTest } from '../../playbook/clock/readiness.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { signoffCardWords as words } from '../../playbook/words/signoff.ts';
import { type Drawing, name } from './Drawing.ts';

interface Concern {
  title: string;
  by: string;
  rest: string;
}

/** What could change an approver's mind: a failed test, defects users found, and open issues that touch the milestone (P73). */
export function concernsOf(drawing: Drawing, milestone: Milestone): Concern[] {
  const { rollout } = drawing;
  const test = standingTest(milestone);
  const failed = test?.result === 'failed';
  const tried =
    test && (failed || test.defects > 0)
      ? [
          {
            title: failed ? words.failedTest(test.defects) : words.defects(test.defects),
            by: name(drawing, test.by),
            rest: titleOf(test.text, 120),
          },
        ]
      : [];
  const issues = rollout.issues
    .filter((issue) => !issue.resolved && issue.severity !== 'minor' && (issue.milestone === milestone.id || issue.milestone === null))
    .map((issue) => ({
      title: titleOf(issue.text, 100),
      by: name(drawing, issue.raisedBy),
      rest: issue.taken ? words.hasIt(name(drawing, issue.taken.by)) : words.nobodyHasIt,
    }));
  return [...tried, ...issues];
}
