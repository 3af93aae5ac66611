import type { Severity } from '../../playbook/templates/Template.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawAnswerIssue, drawPassIssue, drawSettleIssue } from '../draw/drawIssueForms.ts';
import { drawIssueQuestion } from '../draw/drawIssueQuestion.ts';
import { drawGoodNews } from '../draw/drawNews.ts';
import { drawBadNews } from '../talk/showCard.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const severities: Severity[] = ['minor', 'serious', 'red'];

/** The verbs whose forms come back as they were filled in. */
export const issueFormVerbs: string[] = [
  'raiseIssue',
  'decideIssue',
  'askAboutIssue',
  'answerIssue',
  'resolveIssue',
  'passIssueOn',
  'tellGoodNews',
];

/** A form about bad or good news whose answer does not fit, as it was filled in. */
export async function issueFormAgain(
  conversing: Conversing,
  { opened, drawing, reader }: Seen,
  verb: string,
  input: Record<string, unknown>,
  { problem, key }: { problem: string; key: string },
): Promise<CardMessage | null> {
  const id = textOf(input.issue);
  const text = textOf(input.text);
  const back = { typed: { text }, problem };
  if (verb === 'raiseIssue') {
    const severity = severities.find((one) => one === input.severity);
    const more = { blocks: textOf(input.blocks), help: textOf(input.help), link: textOf(input.link) };
    return drawBadNews(drawing, { typed: { text, severity, ...more }, problem }, key);
  }
  if (verb === 'tellGoodNews') return drawGoodNews(drawing, key, { typed: { text, milestone: textOf(input.milestone) }, problem });
  if (verb === 'resolveIssue') return drawSettleIssue(drawing, id, back);
  if (verb === 'answerIssue') {
    const issue = opened.rollout.issues.find((one) => one.id === id);
    return issue ? drawIssueQuestion(drawing, issue, textOf(input.question), reader, back) : null;
  }
  if (verb !== 'passIssueOn') return drawAnswerIssue(drawing, id, reader, back);
  const channel = opened.rollout.start?.channel;
  const roster = channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
  return drawPassIssue(drawing, id, { reader, roster }, { typed: { person: textOf(input.person), text }, problem });
}
