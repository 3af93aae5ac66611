import type { Seen } from '../act/Conversing.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { drawAnswerIssue, drawPassIssue, drawSettleIssue } from '../draw/drawIssueForms.ts';

/** The form of that name, as the reader sees it now; null when there is nothing to fill in any more (P95). */
export function showIssueForm({ drawing, reader }: Seen, card: string, issue: string, roster: Member[]): CardMessage | null {
  if (card === 'passIssue') return drawPassIssue(drawing, issue, { reader, roster });
  return card === 'settleIssue' ? drawSettleIssue(drawing, issue) : drawAnswerIssue(drawing, issue, reader);
}
