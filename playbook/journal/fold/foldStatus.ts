import type { EntryOf } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';
import { digestSubject, statusSubject } from '../subjects.ts';
import type { Question } from '../Team.ts';
import type { Applying } from './Applying.ts';
import { reviseDecisions } from './inPlan.ts';

type Kinds =
  | 'statusReported'
  | 'statusWithdrawn'
  | 'questionSnoozed'
  | 'questionUnsnoozed'
  | 'questionDeclined'
  | 'questionReopened'
  | 'questionHandedOn'
  | 'questionHandedBack';

/** What each team said of each of its periods; the last report of a period stands, the ones before are kept (P79, P80). */
export const foldStatus: Applying<Kinds> = {
  statusReported(rollout, { data, at, by, seq, words }) {
    const { team, day, days, noChange, forecastOn = null } = data;
    const place = `${team}/${day}`;
    rollout.reports[place] = [...(rollout.reports[place] ?? []), { seq, at, by, done: words.done ?? '', days, noChange, forecastOn }];
    revise(rollout, team, day, seq);
    reviseDecisions(rollout, seq);
  },
  statusWithdrawn(rollout, { data, seq }) {
    const place = `${data.team}/${data.day}`;
    rollout.reports[place] = (rollout.reports[place] ?? []).filter((report) => report.seq !== data.report);
    revise(rollout, data.team, data.day, seq);
    reviseDecisions(rollout, seq);
  },
  questionSnoozed: changing((question, { data, by, seq }: EntryOf<'questionSnoozed'>) => {
    question.snoozed = { until: data.until, by, seq };
  }),
  questionUnsnoozed: changing((question) => {
    question.snoozed = null;
  }),
  questionDeclined: changing((question, { by, at, seq, words }: EntryOf<'questionDeclined'>) => {
    question.declined = { reason: words.reason ?? '', by, at, seq };
  }),
  questionReopened: changing((question) => {
    question.declined = null;
  }),
  questionHandedOn: changing((question, { data: { from, to }, by, at, seq }: EntryOf<'questionHandedOn'>) => {
    question.handed.push({ from, to, by, at, seq });
  }),
  questionHandedBack: changing((question) => {
    question.handed.pop();
  }),
};

interface AboutQuestion {
  data: { team: string; day: string };
  seq: number;
}

function changing<E extends AboutQuestion>(change: (question: Question, entry: E) => void) {
  return (rollout: Rollout, entry: E) => {
    const { team, day } = entry.data;
    const question = rollout.questions[`${team}/${day}`] ?? { snoozed: null, declined: null, handed: [] };
    rollout.questions[`${team}/${day}`] = question;
    change(question, entry);
    revise(rollout, team, day, entry.seq);
  };
}

function revise(rollout: Rollout, team: string, day: string, seq: number) {
  rollout.revised[statusSubject(team, day)] = seq;
  rollout.revised[digestSubject(day)] = seq;
}
