// Notices: the one moment their audience is cut, each person's card, and what reviewer and writer are told (U19, U20).
import type { NewEntry } from '../journal/Entry.ts';
import type { Notice } from '../journal/Notice.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { noticeHelpSubject, noticeReviewSubject, trialSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';
import { reachOf } from './noticeAudience.ts';
import { answersForHours, noteForHours, noticeNotesByMoment, noticeNotesKey, theCrowd } from './noticeNotes.ts';
import { noticeCutKey, noticeStateOf, reviewersOf } from './noticeState.ts';
import { workingFrom } from './personsHours.ts';
import { steersNow } from './whoSteers.ts';

/** A notice whose moment is a day past says something else by then: it waits for its writer. [assumption] */
const cutForHours = 24;
/** An entry takes a row of 32,000 characters: so many people fit into it. */
const mostInEntry = 150;
/** A trial is looked at at once, or not any more. */
const trialForHours = 1;

/** Everything owed about notices. */
export const noticeDuties = (rollout: Rollout, now: Instant): Duty[] => [
  ...rollout.notices.flatMap((notice) => ofNotice(rollout, notice, now)),
  ...rollout.trials.map(({ seq, by, at }): Duty => {
    const subject = trialSubject(seq);
    const due = instantOf(at);
    return { kind: 'showTrial', to: by, key: subject, subject, at: due, missed: isAfter(now, due.add({ hours: trialForHours })) };
  }),
];

function ofNotice(rollout: Rollout, notice: Notice, now: Instant): Duty[] {
  const { planned, cut } = notice;
  switch (noticeStateOf(rollout, notice)) {
    case 'planned': {
      const key = noticeCutKey(notice);
      const at = instantOf(planned?.moment ?? '');
      return [{ kind: 'cutNotice', notice: notice.id, key, subject: key, at, missed: isAfter(now, at.add({ hours: cutForHours })) }];
    }
    case 'review':
      return reviewers(rollout, notice);
    case 'sent':
      return cut ? [...notes(rollout, notice, cut, now), ...crowdAnswers(notice, cut), ...helpWanted(rollout, notice, cut, now)] : [];
    case 'dropped':
      return [];
    default:
      return verdict(rollout, notice);
  }
}

/** Notes travel in pages, those of one moment together; the notice is closed when all have ended, or when it is too late for the last. */
function notes(rollout: Rollout, notice: Notice, cut: NonNullable<Notice['cut']>, now: Instant): Duty[] {
  const { id } = notice;
  const isLate = (at: Instant) => isAfter(now, at.add({ hours: noteForHours }));
  const sends = [...noticeNotesByMoment(rollout, notice).keys()].map((moment): Duty => {
    const at = instantOf(moment);
    const key = noticeNotesKey(id, moment);
    return { kind: 'sendNotice', notice: id, moment, key, subject: key, at, missed: isLate(at) };
  });
  if (cut.crowd) {
    const at = instantOf(cut.crowd.at);
    const key = `notices/${id}/crowd`;
    sends.push({ kind: 'sendToCrowd', notice: id, key, subject: key, at, missed: isLate(at) });
  }
  const last = sends.map(({ at }) => at).toSorted((one, other) => (isAfter(one, other) ? -1 : 1))[0];
  if (!last || cut.outcomes) return [];
  const key = `notices/${id}/close`;
  const gone = sends.every((send) => rollout.ended[send.key] ?? rollout.skipped[send.key]);
  return [...sends, ...(gone ? [{ kind: 'closeNotice', notice: id, key, subject: key, at: last, missed: isLate(last) } as const] : [])];
}

/** What people answered who take no part in the rollout reaches the journal once, as counts. */
function crowdAnswers({ id, ask }: Notice, { crowd, retry }: NonNullable<Notice['cut']>): Duty[] {
  if (!crowd || !ask || crowd.answers) return [];
  const key = `notices/${id}/answers`;
  return [
    {
      kind: 'countAnswers',
      notice: id,
      key,
      subject: key,
      at: instantOf(retry?.crowdAt ?? crowd.at).add({ hours: answersForHours }),
      missed: false,
    },
  ];
}

/** Who steers hears who needs help, once for each answer; that somebody of the crowd does, once, and who it is from the report (P103). */
function helpWanted(rollout: Rollout, { id }: Notice, { notes, crowd }: NonNullable<Notice['cut']>, now: Instant): Duty[] {
  const asked = notes.flatMap(({ person, answer }) => (answer?.answer === 'help' ? [{ person, at: answer.at, seq: answer.seq }] : []));
  if (crowd?.help) asked.push({ person: theCrowd, ...crowd.help });
  return asked.flatMap(({ person, at, seq }): Duty[] => {
    const to = steersNow(rollout, now, person);
    if (!to || to === person) return [];
    const subject = noticeHelpSubject(id, person);
    return [
      {
        kind: 'tellNoticeHelp',
        notice: id,
        to,
        key: `${subject}/${seq}`,
        subject,
        at: workingFrom(rollout, to, instantOf(at)),
        missed: false,
      },
    ];
  });
}

function reviewers(rollout: Rollout, notice: Notice): Duty[] {
  const { id, submitted } = notice;
  if (!submitted) return [];
  const subject = noticeReviewSubject(id);
  return reviewersOf(rollout, notice).map((to): Duty => {
    const at = workingFrom(rollout, to, instantOf(submitted.at));
    return { kind: 'reviewNotice', notice: id, to, key: `${subject}/${submitted.seq}/${to}`, subject, at, missed: false };
  });
}

/** Its writer hears that it was approved, or why it came back. */
function verdict(rollout: Rollout, { id, submitted, approved, sentBack }: Notice): Duty[] {
  const said = approved ?? sentBack;
  const to = submitted?.by;
  if (!said || !to || to === 'milepost' || to === said.by) return [];
  const subject = noticeReviewSubject(id);
  const at = workingFrom(rollout, to, instantOf(said.at));
  return [{ kind: 'tellNoticeVerdict', notice: id, to, key: `${subject}/said/${said.seq}`, subject, at, missed: false }];
}

/** The audience of a notice, cut once at its moment: each gets it in their own working hours (P98, U1). */
export function noticeCut(rollout: Rollout, people: People, id: string, now: Instant): NewEntry[] {
  const notice = rollout.notices.find((one) => one.id === id);
  if (!notice || notice.cut) return [];
  const reach = reachOf(rollout, people, notice, now);
  const notes = reach.people.map((person) => ({ person, at: workingFrom(rollout, person, now).toString() }));
  const parts = Math.max(1, Math.ceil(Math.max(notes.length, reach.left.length) / mostInEntry));
  return Array.from({ length: parts }, (_, place) => {
    const part = <One>(all: One[]) => all.slice(place * mostInEntry, (place + 1) * mostInEntry);
    const crowd = notice.audience.channel && place === 0 ? { crowdAt: workingFrom(rollout, theCrowd, now).toString() } : {};
    return { type: 'noticeSent', data: { notice: id, notes: part(notes), left: part(reach.left), ...crowd } };
  });
}
