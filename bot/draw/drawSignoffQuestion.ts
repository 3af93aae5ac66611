import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { isPending } from '../../playbook/clock/signoffRounds.ts';
import { isManager } from '../../playbook/commands/access.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Signoff } from '../../playbook/journal/Signoff.ts';
import { signoffQuestionCard } from '../cards/signoffQuestionCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, momentFor, name, pressOf } from './Drawing.ts';

/** What came back with a problem. */
interface TypedAnswer {
  typed: { text: string };
  problem: string;
}

/** A question before a verdict as its reader sees it now: with a box for the answer, or with the answer (P70). */
export function drawSignoffQuestion(
  drawing: Drawing,
  signoff: Signoff,
  milestone: Milestone,
  question: string,
  to: string,
  back: TypedAnswer | null = null,
): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const asked = signoff.approvers.flatMap((approver) => approver.asked).find(({ id }) => id === question);
  if (!asked) return null;
  const answers = !asked.answer && isPending(signoff) && (to === signoff.requestedBy || isManager(rollout, to));
  return signoffQuestionCard({
    rollout: rollout.title,
    milestone: milestone.name,
    who: name(drawing, asked.by),
    at: momentFor(drawing, to, asked.at),
    evidence: asked.about === 'access' ? (milestone.deliverables.find(({ id }) => id === asked.deliverable)?.title ?? '') : '',
    words: asked.text,
    answer: asked.answer ? { who: name(drawing, asked.answer.by), words: asked.answer.text } : null,
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    send: answers
      ? pressOf(drawing, 'answerSignoff', { signoff: signoff.id, question }, `${questionKey(signoff.id, question)}/answer`)
      : null,
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}
