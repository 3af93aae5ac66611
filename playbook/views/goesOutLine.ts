import type { Duty } from '../clock/Duty.ts';
import type { GoesOut } from '../clock/goesOut.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import { nameOf } from '../journal/nameOf.ts';
import { titleOf } from '../words/counts.ts';
import { goesOutWords as w } from '../words/goesOut.ts';
import { noticeWords } from '../words/notices.ts';
import { listed } from '../words/numbers.ts';
import { playbookQuestionWords } from '../words/playbookQuestions.ts';
import type { Looking } from './Looking.ts';

const { goesOut: asked } = playbookQuestionWords;

/**
 * What goes out, to whom, in one line.
 * @example goesOutLine(looking, item) // 'Sales pilot sign-off nudge to Ana Ruiz, if nobody has answered by then'
 */
export function goesOutLine(
  { rollout, people }: Pick<Looking, 'rollout' | 'people'>,
  { duties, people: count }: Pick<GoesOut, 'duties' | 'people'>,
): string {
  const [first] = duties;
  const who = listed([...new Set(duties.flatMap((duty) => ('to' in duty ? [nameOf(people, duty.to)] : [])))]) || w.channel;
  const teams = duties.flatMap((duty) => ('team' in duty ? (rollout.teams.find(({ id }) => id === duty.team)?.name ?? duty.team) : []));
  const issue = (id: string) => titleOf(rollout.issues.find((one) => one.id === id)?.text ?? '', 80);
  const signedOf = (id: string) => milestoneName(rollout, rollout.signoffs.find((one) => one.id === id)?.milestone ?? '');
  switch (first.kind) {
    case 'askStatus':
    case 'nudgeStatus':
      return w[first.kind](teams);
    case 'askDeputy':
    case 'askAgain':
    case 'tellMissing':
      return w[first.kind](teams, who);
    case 'sendDigest':
    case 'sendWeek':
      return w[first.kind];
    case 'cutReminders':
    case 'sendNotes':
      return w.cutReminders(count);
    case 'tellDraft':
    case 'tellSummary':
    case 'tellFollowUp':
    case 'tellCheck':
    case 'askAcceptance':
    case 'nudgeAcceptance':
      return w[first.kind](who);
    case 'cutNotice':
    case 'sendNotice':
    case 'sendToCrowd': {
      const { notice } = first;
      const title = rollout.notices.find(({ id }) => id === notice)?.title ?? '';
      return first.kind === 'sendNotice' ? noticeWords.goesOut.sendNotice(title, count) : noticeWords.goesOut[first.kind](title);
    }
    case 'tellIssue':
    case 'repeatIssue':
    case 'askStale':
      return w[first.kind](issue(first.issue), who);
    case 'askSignoff':
    case 'nudgeSignoff':
    case 'tellHeld':
      return w[first.kind](signedOf(first.signoff), who);
    case 'askDecision':
    case 'nudgeDecision':
    case 'escalateDecision':
      return w[first.kind](milestoneName(rollout, first.milestone), who);
    case 'chaseRisk':
      return w.chaseRisk(titleOf(riskTitle(rollout, first), 80), who);
    case 'tellPlaybookQuestion':
    case 'tellPlaybookAnswer': {
      const { question } = first;
      return asked[first.kind](rollout.playbookQuestions.find(({ id }) => id === question)?.text ?? '', who);
    }
    default:
      return w.other(who);
  }
}

const riskTitle = ({ milestones }: Looking['rollout'], { milestone, deliverable }: Duty & { kind: 'chaseRisk' }): string =>
  milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable)?.title ?? '';
