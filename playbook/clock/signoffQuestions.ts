// What an approver wants to know before signing: who is told, and that the answer comes back (U23).

import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, AskedBefore, Signoff } from '../journal/Signoff.ts';
import { signoffSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { instantOf } from './moments.ts';
import { daysAfter, holdersOf } from './signoffHeld.ts';

/** A question that nobody answers holds the signature up: after two working days the owner hears of it. [assumption] */
const ownerAfterDays = 2;

/** The key of telling somebody of a question; its card stays with them and shows the answer once it is there. */
export const questionKey = (signoff: string, question: string): string => `${signoffSubject(signoff)}/question/${question}`;

/** The question to whoever asked for the sign-off and to the project manager, later to the owner; the answer to the approver. */
export const signoffQuestions = (rollout: Rollout, signoff: Signoff): Duty[] =>
  signoff.approvers.flatMap((approver) =>
    approver.asked.flatMap((asked) => (asked.answer ? answer(signoff, approver, asked) : question(rollout, signoff, asked))),
  );

function question(rollout: Rollout, { id, requestedBy }: Signoff, { id: question, by, at }: AskedBefore): Duty[] {
  const asker = rollout.people[requestedBy] ? [requestedBy] : [];
  const first = [...new Set([...asker, ...holdersOf(rollout, ['projectManager'], [by])])].filter((person) => person !== by);
  const owner = holdersOf(rollout, ['accountable'], [by, ...first]);
  const tell = (to: string, when: Duty['at']): Duty => ({
    kind: 'tellQuestion',
    signoff: id,
    question,
    to,
    key: `${questionKey(id, question)}/${to}`,
    subject: signoffSubject(id),
    at: when,
    missed: false,
  });
  const asked = instantOf(at);
  return [...first.map((to) => tell(to, asked)), ...owner.map((to) => tell(to, daysAfter(rollout, asked, ownerAfterDays)))];
}

function answer({ id }: Signoff, { person }: Approver, { id: question, by, answer }: AskedBefore): Duty[] {
  const to = by === 'milepost' ? person : by;
  if (!answer || answer.by === to) return [];
  return [
    {
      kind: 'tellAnswer',
      signoff: id,
      question,
      to,
      key: `${signoffSubject(id)}/answer/${question}`,
      subject: signoffSubject(id),
      at: instantOf(answer.at),
      missed: false,
    },
  ];
}
