import { lastWordOf } from '../../playbook/clock/issueTracking.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { commas } from '../../playbook/words/joints.ts';
import { staleIssueCard } from '../cards/staleIssueCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, momentFor, name } from './Drawing.ts';
import { issuePresses, issueShows } from './issueFacts.ts';

/** Is it still so? Null once something was said since: then the issue itself says more (P89, P95). */
export function drawStaleIssue(drawing: Drawing, issue: Issue, seq: number, to: string): CardMessage | null {
  const word = lastWordOf(issue);
  if (!word || word.seq !== seq || issue.resolved || !issue.taken) return null;
  const said = issue.confirmed ?? issue.decided;
  const { settle, passOn } = issueShows(drawing, issue);
  return staleIssueCard({
    rollout: drawing.rollout.title,
    title: titleOf(issue.text),
    since: momentFor(drawing, to, word.at),
    said: said ? { name: commas([name(drawing, said.by), momentFor(drawing, to, said.at)]), words: said.text } : null,
    insteadOf: issue.taken.by === to ? '' : name(drawing, issue.taken.by),
    confirm: issuePresses(drawing, issue).confirm,
    settle,
    passOn,
  });
}
