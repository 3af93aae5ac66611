// Notices: the one moment their audience is cut, each person's card, and what reviewer and writer are told (U19, U20).
import type { NewEntry } from '../journal/Entry.ts';
import type { Notice } from '../journal/Notice.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { noticeHelpSubject, noticeReviewSubject, noticeSubject, trialSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';
import { reachOf } from './noticeAudience.ts';
import { noticeCutKey, noticeStateOf, reviewersOf } from './noticeState.ts';
import { workingFrom } from './personsHours.ts';
import { steersNow } from './whoSteers.ts';
import { wishOf } from './wishOf.ts';

/** A notice whose moment is a day past says something else by then: it waits for its writer. [assumption] */
const cutForHours = 24;
/** A card that could not go for so long is not made up for. [assumption] */
const noteForHours = 72;
/** An entry takes a row of 32,000 characters: so many people fit into it. */
const mostInEntry = 150;
/** A trial is looked at at once, or not any more. */
const trialForHours = 1;

/** Everything owed about notices; who asked for no notes since it was cut gets none (U13). */
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
      return cut ? [...notes(rollout, notice, cut, now), ...helpWanted(rollout, notice, cut, now)] : [];
    case 'dropped':
      return [];
    default:
      return verdict(rollout, notice);
  }
}

function notes(rollout: Rollout, { id }: Notice, { notes }: NonNullable<Notice['cut']>, now: Instant): Duty[] {
  return notes.flatMap(({ person, at }): Duty[] => {
    if (wishOf(rollout, person).how === 'never') return [];
    const key = noticeSubject(id, person);
    const due = instantOf(at);
    return [
      { kind: 'sendNotice', notice: id, to: person, key, subject: key, at: due, missed: isAfter(now, due.add({ hours: noteForHours })) },
    ];
  });
}

/** Who steers hears who needs help, once for each answer (P103). */
function helpWanted(rollout: Rollout, { id }: Notice, { notes }: NonNullable<Notice['cut']>, now: Instant): Duty[] {
  return notes.flatMap(({ person, answer }): Duty[] => {
    const to = answer?.answer === 'help' ? steersNow(rollout, now, person) : null;
    if (!answer || !to || to === person) return [];
    const subject = noticeHelpSubject(id, person);
    const at = workingFrom(rollout, to, instantOf(answer.at));
    return [{ kind: 'tellNoticeHelp', notice: id, to, key: `${subject}/${answer.seq}`, subject, at, missed: false }];
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
    return { type: 'noticeSent', data: { notice: id, notes: part(notes), left: part(reach.left) } };
  });
}
