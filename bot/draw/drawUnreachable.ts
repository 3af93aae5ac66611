import { wayOf } from '../../playbook/clock/issueChain.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { unreachableCard } from '../cards/unreachableCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from './Drawing.ts';
import { issuePresses, issueShows } from './issueFacts.ts';

/** Who on the way could not be reached, and where the issue went instead; null when they can be by now (U7). */
export function drawUnreachable(drawing: Drawing, issue: Issue, person: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const way = wayOf(rollout, issue);
  const place = way.find((one) => one.person === person);
  if (!place?.passedOver) return null;
  const after = way.slice(way.indexOf(place) + 1).find(({ passedOver }) => !passedOver);
  const open = !issue.taken && !issue.resolved;
  const reported = issue.raisedBy === to;
  return unreachableCard({
    rollout: rollout.title,
    severity: issue.severity,
    title: titleOf(issue.text),
    unreached: { name: name(drawing, person), kind: place.passedOver.why },
    wentTo: after ? name(drawing, after.person) : '',
    state: issue.resolved ? 'over' : open ? 'open' : 'had',
    takenBy: issue.taken ? name(drawing, issue.taken.by) : '',
    take: open && !reported ? issuePresses(drawing, issue).take : null,
    passOn: open ? issueShows(drawing, issue).passOn : null,
    links: { issue: linkTo(rollout, { page: 'status', id: issue.id }) },
  });
}
