import { issueQuestionKey } from '../../playbook/clock/issueKeys.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { decidesOn } from '../../playbook/commands/issueIn.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { issueQuestionCard } from '../cards/issueQuestionCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, momentFor, name, pressOf } from './Drawing.ts';
import type { Back } from './drawSignoffWays.ts';
import { issueShows } from './issueFacts.ts';

/** A question about an issue as its reader sees it now: with a box for the answer, or with the answer (P95). */
export function drawIssueQuestion(
  drawing: Drawing,
  issue: Issue,
  question: string,
  to: string,
  back: Back<{ text: string }> | null = null,
): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const asked = issue.asked.find(({ id }) => id === question);
  if (!asked) return null;
  const open = !asked.answer && !issue.resolved;
  const answers = open && (to === asked.to || to === issue.raisedBy || isManager(rollout, to));
  return issueQuestionCard({
    rollout: rollout.title,
    title: titleOf(issue.text),
    who: name(drawing, asked.by),
    at: momentFor(drawing, to, asked.at),
    words: asked.text,
    answer: asked.answer ? { name: name(drawing, asked.answer.by), words: asked.answer.text } : null,
    state: asked.answer ? 'answered' : open ? 'waits' : 'over',
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    send: answers ? pressOf(drawing, 'answerIssue', { issue: issue.id, question }, `${issueQuestionKey(issue.id, question)}/answer`) : null,
    show: asked.answer && !issue.resolved && decidesOn(drawing, issue, to) ? issueShows(drawing, issue).answer : null,
    links: { issue: linkTo(rollout, { page: 'status', id: issue.id }) },
  });
}
