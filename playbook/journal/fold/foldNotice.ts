import type { NoticeEntries } from '../entries/NoticeEntries.ts';
import type { Notice, NoticeFields } from '../Notice.ts';
import type { Rollout } from '../Rollout.ts';
import { noticeHelpSubject, noticeReviewSubject, noticeSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

/** A few are enough: a trial is looked at once. */
const mostTrials = 20;

/** Notices from draft to answer, trials, and what was passed on (U20, P103, P104). */
export const foldNotice: Applying<keyof NoticeEntries> = {
  noticeWritten(rollout, { data: { notice: id, urgent, audience }, words, by, at, seq }) {
    const fields: NoticeFields = { title: words.title ?? '', text: words.text ?? '', ask: words.ask ?? '', urgent, audience };
    const written = { by, at, seq };
    const before = noticeIn(rollout, id);
    if (!before) {
      const none = { before: null, submitted: null, approved: null, sentBack: null, planned: null, cut: null, dropped: null };
      rollout.notices.push({ ...fields, id, by, written, ...none });
      return;
    }
    const { title, text, ask } = before;
    const was = { title, text, ask, urgent: before.urgent, audience: before.audience };
    change(rollout, id, { ...fields, written, before: was, submitted: null, approved: null, sentBack: null }, seq);
  },
  noticeSubmitted: marks('submitted'),
  noticeApproved: marks('approved'),
  noticeSentBack(rollout, { data, words, by, at, seq }) {
    change(rollout, data.notice, { sentBack: { by, at, seq, reason: words.reason ?? '' } }, seq);
  },
  noticePlanned(rollout, { data: { notice, moment, zone }, by, at, seq }) {
    change(rollout, notice, { planned: { by, at, seq, moment, zone } }, seq);
  },
  noticeDropped: marks('dropped'),
  noticeStepTakenBack(rollout, { data: { notice: id, step }, seq }) {
    const notice = noticeIn(rollout, id);
    for (const name of ['submitted', 'approved', 'sentBack', 'planned', 'dropped'] as const)
      if (notice?.[name]?.seq === step) change(rollout, id, { [name]: null }, seq);
  },
  noticeSent(rollout, { data: { notice, notes, left, crowdAt }, by, at, seq }) {
    const cut = noticeIn(rollout, notice)?.cut ?? { by, at, seq, notes: [], left: [] };
    const more = notes.map((note) => ({ ...note, answer: null }));
    const crowd = crowdAt ? { crowd: { at: crowdAt } } : {};
    change(rollout, notice, { cut: { ...cut, ...crowd, notes: [...cut.notes, ...more], left: [...cut.left, ...left] } }, seq);
    // Their cards are drawn when their page is sent, from this on: an answer in the tab is drawn again on the card.
    for (const { person } of notes) rollout.drawn[noticeSubject(notice, person)] ??= seq;
  },
  noticeClosed(rollout, { data: { notice, outcomes } }) {
    const cut = noticeIn(rollout, notice)?.cut;
    if (cut) cut.outcomes = outcomes;
  },
  noticeAnswersCounted(rollout, { data: { notice, answers } }) {
    const crowd = noticeIn(rollout, notice)?.cut?.crowd;
    if (crowd) crowd.answers = answers;
  },
  crowdAskedHelp(rollout, { data: { notice }, at, seq }) {
    const crowd = noticeIn(rollout, notice)?.cut?.crowd;
    if (crowd) crowd.help ??= { at, seq };
  },
  noticeAnswered(rollout, { data: { notice, person, answer }, words, at, seq }) {
    const note = noteOf(rollout, notice, person);
    if (note) note.answer = { answer, at, seq, text: words.text ?? '', before: note.answer };
    reviseAnswer(rollout, notice, person, seq);
  },
  noticeUnanswered(rollout, { data: { notice, person, answer }, seq }) {
    const note = noteOf(rollout, notice, person);
    if (note?.answer?.seq === answer) note.answer = note.answer.before;
    reviseAnswer(rollout, notice, person, seq);
  },
  noteTried(rollout, { data, by, at, seq }) {
    rollout.trials = [...rollout.trials, { ...data, by, at, seq }].slice(-mostTrials);
  },
  materialPassedOn(rollout, { data: { benefit, person }, at, seq }) {
    rollout.passedOn[benefit] = { ...rollout.passedOn[benefit], [person]: { at, seq } };
  },
  materialNotPassedOn(rollout, { data: { benefit, person } }) {
    delete rollout.passedOn[benefit]?.[person];
  },
};

const noticeIn = ({ notices }: Rollout, id: string): Notice | undefined => notices.find((one) => one.id === id);

const noteOf = (rollout: Rollout, id: string, person: string) => noticeIn(rollout, id)?.cut?.notes.find((note) => note.person === person);

/** What its reviewer and its writer were told of it says something else now. */
function change(rollout: Rollout, id: string, changes: Partial<Notice>, seq: number): void {
  const notice = noticeIn(rollout, id);
  if (!notice) return;
  Object.assign(notice, changes);
  rollout.revised[noticeReviewSubject(id)] = seq;
}

/** The card of who answered, and the one of who helps. */
function reviseAnswer(rollout: Rollout, id: string, person: string, seq: number): void {
  rollout.revised[noticeSubject(id, person)] = seq;
  rollout.revised[noticeHelpSubject(id, person)] = seq;
}

function marks(name: 'submitted' | 'approved' | 'dropped') {
  return (rollout: Rollout, { data, by, at, seq }: { data: { notice: string }; by: string; at: string; seq: number }) =>
    change(rollout, data.notice, { [name]: { by, at, seq } }, seq);
}
