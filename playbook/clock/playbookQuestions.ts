// A question the playbook did not answer: told to one person, once more the next working day, then to who steers; and the answer goes back (P32, P34).
import type { DutyOutcome, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { PlaybookQuestion } from '../journal/Section.ts';
import { playbookQuestionSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { freeAt } from './followingUp.ts';
import { isAway } from './isAway.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { steersBeside } from './whoAnswers.ts';
import { addWorkingDays } from './workingDays.ts';
import { isWorkingTime, nextOpening } from './workingHours.ts';

const morning = '09:00';

/** It got there, as far as is known. */
const reached: readonly DutyOutcome[] = ['sent', 'unknown'];

/** The key of the one nudge; its card says that it still waits. */
export const questionNudgeKey = (question: string, to: PersonId): string => `${playbookQuestionSubject(question)}/nudge/${to}`;

/** The key of turning to who steers, because nobody has answered. */
export const questionSteersKey = (question: string): string => `${playbookQuestionSubject(question)}/steers`;

/** Every card owed about what was asked of the playbook. */
export const playbookQuestions = (rollout: Rollout, now: Instant): Duty[] =>
  rollout.playbookQuestions
    .filter(({ dropped }) => !dropped)
    .flatMap((question) => (question.answer ? answered(rollout, question, now) : waiting(rollout, question, now)));

function waiting(rollout: Rollout, question: PlaybookQuestion, now: Instant): Duty[] {
  const { id, to } = question;
  const key = `${playbookQuestionSubject(id)}/tell/${to}`;
  const ask = (at: Instant) => (isWorkingTime(rollout, at) ? at : nextOpening(rollout, at));
  const at = freeAt(rollout, to, ask(instantOf(question.since)), now);
  const told = rollout.ended[key];
  const isOut = rollout.left[to] !== undefined || isAway(rollout, to, dayIn(at, zoneOf(rollout)));
  if (!told) return isOut ? steers(rollout, question, at, now) : [duty('tellPlaybookQuestion', question, to, key, at)];
  const toldAt = instantOf(told.at);
  if (isOut || !reached.includes(told.outcome)) return steers(rollout, question, toldAt, now);
  const last = steers(rollout, question, nextDay(rollout, toldAt, 2), now);
  const nudge = duty(
    'tellPlaybookQuestion',
    question,
    to,
    questionNudgeKey(id, to),
    freeAt(rollout, to, nextDay(rollout, toldAt, 1), now),
    last.some((one) => !isAfter(one.at, now)),
  );
  return [nudge, ...last];
}

/** Who steers is asked in their place, once; nobody when that would be the asker or the person who was asked. */
function steers(rollout: Rollout, question: PlaybookQuestion, at: Instant, now: Instant): Duty[] {
  const to = steersBeside(rollout, at, [question.to, question.by]);
  return to ? [duty('tellPlaybookQuestion', question, to, questionSteersKey(question.id), freeAt(rollout, to, at, now))] : [];
}

/** The answer to whoever asked; they may be in their quiet hours, and then it waits. */
function answered(rollout: Rollout, question: PlaybookQuestion, now: Instant): Duty[] {
  const { id, by, answer } = question;
  if (!answer || answer.by === by) return [];
  const at = freeAt(rollout, by, instantOf(answer.at), now);
  return [duty('tellPlaybookAnswer', question, by, `${playbookQuestionSubject(id)}/answer/${answer.seq}`, at)];
}

const nextDay = (rollout: Rollout, from: Instant, days: number): Instant =>
  momentOf(addWorkingDays(dayIn(from, zoneOf(rollout)), days), morning, zoneOf(rollout));

const zoneOf = ({ start }: Rollout): string => start?.zone ?? 'UTC';

const duty = (
  kind: 'tellPlaybookQuestion' | 'tellPlaybookAnswer',
  { id }: PlaybookQuestion,
  to: PersonId,
  key: string,
  at: Instant,
  missed = false,
): Duty => ({ kind, question: id, to, key, subject: playbookQuestionSubject(id), at, missed });
