import type { Rollout } from '../Rollout.ts';
import { concernSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds =
  | 'concernsKept'
  | 'concernRaised'
  | 'concernAnswered'
  | 'concernClosed'
  | 'concernReopened'
  | 'concernTakenBack'
  | 'concernAnswerTakenBack';

/** Private concerns, in a journal that keeps nothing else (P56). */
export const foldConcern: Applying<Kinds> = {
  concernsKept(rollout, { data, at }) {
    rollout.keepsConcernsOf = data;
    rollout.title = data.title;
    rollout.startedAt = at;
    rollout.runningSince = at;
    rollout.status = 'running';
  },
  concernRaised(rollout, { data, words, by, at, seq }) {
    rollout.concerns.push({
      id: data.concern,
      text: words.text ?? '',
      by,
      to: data.to,
      at,
      seq,
      answers: [],
      closed: null,
      takenBackAt: null,
    });
    rollout.revised[concernSubject(data.concern)] = seq;
  },
  concernAnswered(rollout, { data, words, by, at, seq }) {
    change(rollout, data.concern, seq, ({ answers }) => answers.push({ id: data.answer, text: words.text ?? '', by, at, seq }));
  },
  concernClosed(rollout, { data, by, at, seq }) {
    change(rollout, data.concern, seq, (concern) => {
      concern.closed = { by, at, seq };
    });
  },
  concernReopened(rollout, { data, seq }) {
    change(rollout, data.concern, seq, (concern) => {
      concern.closed = null;
    });
  },
  concernTakenBack(rollout, { data, at, seq }) {
    change(rollout, data.concern, seq, (concern) => {
      concern.takenBackAt = at;
    });
  },
  concernAnswerTakenBack(rollout, { data, seq }) {
    change(rollout, data.concern, seq, (concern) => {
      concern.answers = concern.answers.filter(({ id }) => id !== data.answer);
    });
  },
};

function change(rollout: Rollout, id: string, seq: number, work: (concern: Rollout['concerns'][number]) => void) {
  const concern = rollout.concerns.find((one) => one.id === id);
  if (!concern) return;
  work(concern);
  rollout.revised[concernSubject(id)] = seq;
}
