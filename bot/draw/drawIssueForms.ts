// The forms about an issue that come as cards of their own: decide or ask, settle, pass on.
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { issueSubject } from '../../playbook/journal/subjects.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { issueFormCard } from '../cards/issueFormCard.ts';
import { passIssueCard } from '../cards/passIssueCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, name, pressOf } from './Drawing.ts';
import type { Back } from './drawSignoffWays.ts';
import { issuePresses, issueShows } from './issueFacts.ts';

const issueOf = ({ rollout }: Drawing, id: string) => rollout.issues.find((one) => one.id === id);

/** A decision or a question, in words; nothing to decide once it is settled. */
export function drawAnswerIssue(
  drawing: Drawing,
  id: string,
  reader: string,
  back: Back<{ text: string }> | null = null,
): CardMessage | null {
  const issue = issueOf(drawing, id);
  if (!issue || issue.resolved) return null;
  const { decide, ask } = issuePresses(drawing, issue);
  return issueFormCard({
    rollout: drawing.rollout.title,
    title: titleOf(issue.text),
    state: 'decide',
    reporter: name(drawing, issue.raisedBy),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    decide,
    ask: issue.raisedBy === reader || issue.raisedBy === 'milepost' ? null : ask,
    back: issueShows(drawing, issue).issue,
  });
}

/** How it was settled, in words. */
export function drawSettleIssue(drawing: Drawing, id: string, back: Back<{ text: string }> | null = null): CardMessage | null {
  const issue = issueOf(drawing, id);
  if (!issue || issue.resolved) return null;
  return issueFormCard({
    rollout: drawing.rollout.title,
    title: titleOf(issue.text),
    state: 'settle',
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    settle: issuePresses(drawing, issue).resolve,
    back: issueShows(drawing, issue).issue,
  });
}

/** Who could do more about it: anybody in the rollout or its channel but the reader, and who is there to be reached. */
export function drawPassIssue(
  drawing: Drawing,
  id: string,
  { reader, roster }: { reader: string; roster: Member[] },
  back: Back<{ person?: string; text?: string }> | null = null,
): CardMessage | null {
  const { rollout, people, linkTo } = drawing;
  const issue = issueOf(drawing, id);
  if (!issue || issue.resolved) return null;
  const known = Object.values(people)
    .filter((one) => !(one.id in rollout.left))
    .map(({ oid, id: person }) => ({ id: oid, name: nameOf(people, person) }));
  const all = Object.values(people).map(({ oid }) => oid);
  const others = roster.filter(({ oid }) => !all.includes(oid)).map(({ oid, name: of }) => ({ id: oid, name: of }));
  return passIssueCard({
    rollout: rollout.title,
    title: titleOf(issue.text),
    people: [...known, ...others].filter((one) => one.id !== people[reader]?.oid).sort((one, other) => one.name.localeCompare(other.name)),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    pass: pressOf(drawing, 'passIssueOn', { issue: id }, `${keyNow(drawing, issueSubject(id))}/passOn`),
    back: issueShows(drawing, issue).issue,
    links: { people: linkTo(rollout, { page: 'overview' }) },
  });
}
