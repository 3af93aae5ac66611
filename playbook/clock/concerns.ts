// A private concern reaches the person it was raised to, and stays on their list until it is closed (P56).
import type { Concern } from '../journal/Concern.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { concernSubject } from '../journal/subjects.ts';
import type { Duty, Task } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { addWorkingDays } from './workingDays.ts';

/** Somebody who dares to say it is not left waiting longer than that, in working days. */
const nudgeAfterDays = 2;
/** Working days between later nudges. [assumption] */
const againAfterDays = 5;
/** A fifth nudge would say nothing new: the reporter sees that it waits. [assumption] */
const mostNudges = 4;
const morning = '09:00';

/** The key of telling the concern to the person it goes to. */
export const concernTellKey = (concern: string): string => `${concernSubject(concern)}/tell`;

/** Everything a journal of private concerns owes to the two readers of each. */
export function concernDuties(rollout: Rollout, now: Instant): Duty[] {
  return rollout.concerns
    .filter(({ takenBackAt }) => !takenBackAt)
    .flatMap((concern) => [...telling(rollout, concern), ...nudges(rollout, concern, now), ...answers(concern), ...closing(concern)]);
}

/** The raiser waits for a word of the person it went to: nothing was answered after the raiser last wrote. */
export const waitsForHearer = ({ to, answers, closed, takenBackAt }: Concern): boolean =>
  !closed && !takenBackAt && answers.at(-1)?.by !== to;

/** How the telling ended, where it reached nobody. */
export const isUnheard = ({ ended }: Pick<Rollout, 'ended'>, { id }: Concern): boolean => {
  const outcome = ended[concernTellKey(id)]?.outcome;
  return outcome !== undefined && outcome !== 'sent' && outcome !== 'unknown';
};

function telling(rollout: Rollout, concern: Concern): Duty[] {
  const { id, to, by, at } = concern;
  if (concern.closed && !rollout.ended[concernTellKey(id)]) return [];
  const unheard = rollout.ended[concernTellKey(id)]?.at;
  return [
    duty({ kind: 'tellConcern', concern: id, to }, concernTellKey(id), instantOf(at)),
    ...(unheard && isUnheard(rollout, concern)
      ? [duty({ kind: 'tellConcernUnheard', concern: id, to: by }, `${concernSubject(id)}/unheard`, instantOf(unheard))]
      : []),
  ];
}

function nudges(rollout: Rollout, concern: Concern, now: Instant): Duty[] {
  const { id, to, by, at, answers } = concern;
  if (!waitsForHearer(concern) || rollout.ended[concernTellKey(id)]?.outcome !== 'sent') return [];
  const asked = answers.findLast((answer) => answer.by === by);
  const from = dayIn(instantOf(asked?.at ?? at), zoneOf(rollout));
  const moment = (place: number) => momentOf(addWorkingDays(from, nudgeAfterDays + place * againAfterDays), morning, zoneOf(rollout));
  return Array.from({ length: mostNudges }, (_, place) => ({
    ...duty({ kind: 'nudgeConcern', concern: id, to }, `${concernSubject(id)}/nudge/${asked?.id ?? 'raised'}/${place}`, moment(place)),
    missed: place < mostNudges - 1 && !isAfter(moment(place + 1), now),
  }));
}

/** Whoever did not write the answer hears it. */
const answers = ({ id, by, to, answers: all }: Concern): Duty[] =>
  all.map((answer) =>
    duty(
      { kind: 'tellConcernAnswer', concern: id, answer: answer.id, to: answer.by === to ? by : to },
      `${concernSubject(id)}/answer/${answer.id}`,
      instantOf(answer.at),
    ),
  );

/** Who raised it hears that it was closed; the other one's card says so where it stands. */
const closing = ({ id, by, to, closed }: Concern): Duty[] =>
  closed?.by === to
    ? [duty({ kind: 'tellConcernClosed', concern: id, to: by }, `${concernSubject(id)}/closed/${closed.seq}`, instantOf(closed.at))]
    : [];

type ConcernTask = Extract<Task, { concern: string }>;

const duty = (task: ConcernTask, key: string, at: Instant): Duty => ({
  ...task,
  key,
  subject: concernSubject(task.concern),
  at,
  missed: false,
});

const zoneOf = ({ keepsConcernsOf }: Rollout): string => keepsConcernsOf?.zone ?? 'UTC';
