// What goes out in the next seven days, so that the manager can look at it before it does (P86, U27).
import { isChannelShut } from '../journal/channelOf.ts';
import type { NewEntry } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { owed } from './agenda.ts';
import type { Duty } from './Duty.ts';
import { type Instant, isAfter } from './moments.ts';
import { notesByMoment, notesKey } from './notesByMoment.ts';
import { noticeNotesByMoment } from './noticeNotes.ts';
import { remindersCut } from './reminderPlan.ts';

/** The agenda looks as far. */
const aheadHours = 7 * 24;

/** A batch takes a hundred rows: what is taken out at once stays below. */
const mostTogether = 60;

/** What nobody sees go out. */
const silent: readonly Duty['kind'][] = [
  'redraw',
  'refresh',
  'leaveUnasked',
  'closeReminders',
  'closeNotice',
  'countAnswers',
  'cutRetry',
  'sendRetry',
  'closeRetry',
];

/** What goes to people in their own chats, whom the duty does not name. */
const toPeople: readonly Duty['kind'][] = ['cutReminders', 'sendNotes', 'cutNotice', 'sendNotice', 'sendToCrowd'];

/** What may be taken out of what goes out; everything else is owed to somebody who waits for it. */
const skippable: readonly Duty['kind'][] = [
  'askStatus',
  'nudgeStatus',
  'askDeputy',
  'askAgain',
  'tellMissing',
  'tellDraft',
  'sendDigest',
  'sendWeek',
  'cutReminders',
  'sendNotes',
  'tellSummary',
  'cutNotice',
  'nudgeSignoff',
  'chaseRisk',
  'askAcceptance',
  'nudgeAcceptance',
  'tellFollowUp',
  'tellCheck',
];

/** Messages of one kind at one moment. */
export interface GoesOut {
  /** Names it: the duty's own key, or the kind, the moment and the first of several. */
  key: string;
  at: Instant;
  /** At least one. */
  duties: [Duty, ...Duty[]];
  /** How many people get it, where that is known before it is cut. */
  people: number;
  /** All of them were taken out. */
  skipped: boolean;
  /** None of them waits for somebody: it may be taken out. */
  skippable: boolean;
}

/** Everything that goes out after now, soonest first: messages of one kind at one moment are one item; those that were taken out stay in the list. */
export function goesOut(rollout: Rollout, now: Instant): GoesOut[] {
  const until = now.add({ hours: aheadHours });
  const ahead = owed(rollout, now).filter(
    (duty) => isSeen(rollout, duty) && !duty.missed && isAfter(duty.at, now) && !isAfter(duty.at, until),
  );
  const together = Map.groupBy(ahead, (duty) => `${duty.at}|${duty.kind}|${aboutOf(duty)}|${rollout.skipped[duty.key] ? 'skipped' : ''}`);
  return [...together.values()].flatMap((duties) => parts(duties).map((part) => itemOf(rollout, part)));
}

/** False for what is only recorded or drawn again, and for what would stand in a channel that is not there any more. */
const isSeen = (rollout: Rollout, duty: Duty): boolean =>
  !silent.includes(duty.kind) && ('to' in duty || toPeople.includes(duty.kind) || !isChannelShut(rollout));

/** Questions to teams and notes are told together; everything else by what it is about. */
const aboutOf = (duty: Duty): string => ('team' in duty || duty.kind === 'sendNotes' ? '' : duty.subject);

function parts(duties: Duty[]): [Duty, ...Duty[]][] {
  const count = Math.ceil(duties.length / mostTogether);
  return Array.from({ length: count }, (_, place) => duties.slice(place * mostTogether, (place + 1) * mostTogether)).flatMap(
    ([first, ...rest]) => (first ? [[first, ...rest]] : []),
  );
}

function itemOf(rollout: Rollout, duties: [Duty, ...Duty[]]): GoesOut {
  const [first] = duties;
  const isOut = duties.every(({ key }) => rollout.skipped[key]);
  return {
    key: duties.length === 1 ? first.key : `${first.kind}@${first.at}/${first.key}${isOut ? '/out' : ''}`,
    at: first.at,
    duties,
    people: peopleOf(rollout, duties),
    skipped: isOut,
    skippable: isSkippable(first),
  };
}

function peopleOf(rollout: Rollout, duties: [Duty, ...Duty[]]): number {
  const [first] = duties;
  if (first.kind === 'cutReminders') return audienceOf(remindersCut(rollout, first.round));
  if (first.kind === 'sendNotice') {
    const notice = rollout.notices.find(({ id }) => id === first.notice);
    return (notice && noticeNotesByMoment(rollout, notice).get(first.moment)?.length) ?? 0;
  }
  if (first.kind !== 'sendNotes') return duties.length;
  const keys = new Set(duties.map(({ key }) => key));
  const rounds = rollout.reminders.map((round) =>
    [...notesByMoment(rollout, round)].map(([at, notes]) => ({ key: notesKey(round.round, at), notes })),
  );
  return rounds.flat().reduce((sum, { key, notes }) => sum + (keys.has(key) ? notes.length : 0), 0);
}

const audienceOf = (entry: NewEntry): number => (entry.type === 'remindersCut' ? entry.data.notes.length : 0);

/** Bad news, sign-offs that are asked for and decisions wait for somebody: they are never held back (P95, P70, P68). */
export const isSkippable = ({ kind }: Duty): boolean => skippable.includes(kind);
