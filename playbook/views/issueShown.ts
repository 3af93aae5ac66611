import type { IssueShown } from '../contract/Status.ts';
import type { Issue } from '../journal/Issue.ts';
import { nameOf } from '../journal/nameOf.ts';
import { titleOf } from '../words/counts.ts';
import { gap } from '../words/joints.ts';
import { milestoneLines } from '../words/milestone.ts';
import { viewWords as w } from '../words/views.ts';
import { issueActions } from './actions/issueActions.ts';
import { chainShown } from './chainShown.ts';
import { whyOf } from './change.ts';
import { issueLines } from './issueLines.ts';
import type { Looking } from './Looking.ts';
import { shortMoment } from './shortMoment.ts';

/** An issue with its way up: who was told, who is next and when, who has it (P95, P96). */
export function issueShown(looking: Looking, issue: Issue): IssueShown {
  const { rollout, people } = looking;
  const milestone = rollout.milestones.find(({ id }) => id === issue.milestone);
  const blocked = milestone?.deliverables.find(({ id, team, met }) =>
    issue.deliverable ? id === issue.deliverable : team === issue.team && !met,
  );
  const { taken, resolved, severity } = issue;
  const title = titleOf(issue.text);
  const rest = issue.text.slice(title.length).replace(/^[.!?。！？\s]+/, '');
  return {
    id: issue.id,
    severity,
    mark: resolved ? 'good' : severity === 'red' ? 'red' : 'late',
    title,
    detail: [
      w.raisedBy(shortMoment(looking, issue.raisedAt), nameOf(people, issue.raisedBy)),
      blocked ? w.blockedBy(blocked.title) : '',
      rest,
      issue.workaround ? milestoneLines.workedAround(issue.workaround.text) : '',
    ]
      .filter(Boolean)
      .join(gap()),
    state: resolved
      ? w.settled(nameOf(people, resolved.by), shortMoment(looking, resolved.at))
      : taken
        ? w.has(nameOf(people, taken.by))
        : w.waits,
    blocks: issue.blocks,
    help: issue.help,
    link: issue.link,
    ...issueLines(looking, issue),
    chain: severity === 'minor' || resolved ? [] : chainShown(looking, issue),
    actions: issueActions(looking, issue),
    why: whyOf(looking, ({ data }) => 'issue' in data && data.issue === issue.id),
  };
}
