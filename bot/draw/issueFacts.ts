// What every card about an issue shows of it, for its reader.
import { askedToDecide, decideBy, openDecisionOn } from '../../playbook/clock/decisions.ts';
import { wayOf } from '../../playbook/clock/issueChain.ts';
import { decidesOn } from '../../playbook/commands/issueIn.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { issueSubject } from '../../playbook/journal/subjects.ts';
import { titleOf } from '../../playbook/words/counts.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import type { IssueFacts, Unreached } from '../cards/issueParts.ts';
import type { Press } from '../cards/Press.ts';
import { isAllOf } from '../cards/parts/isAllOf.ts';
import { clockFor, type Drawing, keyNow, name, pressOf, showOf } from './Drawing.ts';

/** The reader's name for cards that stand in the channel. */
const theChannel = 'channel';

export function issueFacts(drawing: Drawing, issue: Issue, to: string): IssueFacts {
  const { rollout, linkTo } = drawing;
  const milestone = rollout.milestones.find(({ id }) => id === issue.milestone);
  const title = titleOf(issue.text);
  return {
    rollout: rollout.title,
    team: rollout.teams.find(({ id }) => id === issue.team)?.name ?? '',
    severity: issue.severity,
    title,
    words: isAllOf(title, issue.text) ? '' : issue.text,
    reporter: { name: name(drawing, issue.raisedBy), at: clockFor(drawing, to, issue.raisedAt) },
    blocks: milestone
      ? { milestone: milestone.name, dueOn: dayWords(milestone.dueOn), url: linkTo(rollout, { page: 'plan', id: milestone.id }) }
      : null,
    blocking: { words: issue.blocks },
    help: { words: issue.help },
    decision: decisionFacts(drawing, issue),
    workaround: { words: issue.workaround?.text ?? '' },
    reader: readerOf(drawing, issue, to),
    links: { issue: linkTo(rollout, { page: 'status', id: issue.id }), given: issue.link || null },
  };
}

/** The decision that is open on its milestone: whose it is, and by when (N7). */
function decisionFacts(drawing: Drawing, { milestone, resolved }: Issue): IssueFacts['decision'] {
  const { rollout, now } = drawing;
  const open = milestone && !resolved ? openDecisionOn(rollout, milestone, now) : null;
  const decider = open && askedToDecide(rollout, open, now);
  return open && decider
    ? { milestone: open.milestone.name, name: name(drawing, decider), on: dayWords(decideBy(rollout, open, now)) }
    : null;
}

function readerOf(drawing: Drawing, issue: Issue, to: string): IssueFacts['reader'] {
  if (to === theChannel) return 'channel';
  if (issue.taken?.by === to) return 'taker';
  if (issue.raisedBy === to) return 'reporter';
  return decidesOn(drawing, issue, to) ? 'decider' : 'told';
}

/** Those on the way who were passed over; not for the channel, where it is nobody's business. */
export function unreachedOf(drawing: Drawing, issue: Issue, to: string): Unreached[] {
  if (to === theChannel) return [];
  return wayOf(drawing.rollout, issue).flatMap(({ person, passedOver }) =>
    passedOver && passedOver.at.epochMilliseconds <= drawing.now.epochMilliseconds
      ? [{ name: name(drawing, person), kind: passedOver.why }]
      : [],
  );
}

/** What the reader may press about the issue; each key says which drawing of the card was pressed. */
export function issuePresses(drawing: Drawing, issue: Issue): Record<'take' | 'decide' | 'ask' | 'resolve' | 'confirm', Press> {
  const { id } = issue;
  const key = keyNow(drawing, issueSubject(id));
  const press = (verb: string, of: string) => pressOf(drawing, verb, { issue: id }, `${key}/${of}`);
  return {
    take: press('takeIssue', 'take'),
    decide: press('decideIssue', 'decide'),
    ask: press('askAboutIssue', 'ask'),
    resolve: press('resolveIssue', 'settle'),
    confirm: press('confirmIssue', 'stillSo'),
  };
}

/** The cards a button of it brings. */
export const issueShows = (drawing: Drawing, { id: issue }: Issue): Record<'issue' | 'answer' | 'settle' | 'passOn', Press> => ({
  issue: showOf(drawing, 'issue', { issue }),
  answer: showOf(drawing, 'answerIssue', { issue }),
  settle: showOf(drawing, 'settleIssue', { issue }),
  passOn: showOf(drawing, 'passIssue', { issue }),
});
