// Who is told what in which round of notes, and at which moment (P99-P102, U13); docs/reminders.md tells the rule.
import type { EntryData, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { summarySubject } from '../journal/subjects.ts';
import { askOfNote } from './askOfNote.ts';
import { hasGone } from './isAway.ts';
import { lastTold } from './lastTold.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { isCapped } from './noteCap.ts';
import { benefitFor } from './noteRotation.ts';
import { notesBefore } from './notesBefore.ts';
import { notesAreOver } from './notesEnd.ts';
import { noteWordsFor } from './noteWordsFor.ts';
import { noticesBefore } from './noticeAudience.ts';
import { openFor } from './openFor.ts';
import { workingFrom } from './personsHours.ts';
import { quietHoursOf } from './quietHours.ts';
import { mondayOf } from './weeks.ts';
import { wishOf } from './wishOf.ts';
import { dayOf, workingDayFrom } from './workingDays.ts';

/** Thursdays when the kickoff is on a Monday: the week is under way, the weekend not yet in sight. [assumption] */
const daysIntoRound = 3;
const morning = '09:00';

type Note = EntryData['remindersCut']['notes'][number];

/** Somebody who gets no note in a round, and why. */
export interface LeftOut {
  person: PersonId;
  why: 'never' | 'paused' | 'less' | 'weekly' | 'away' | 'heard' | 'nothing' | 'over' | 'left';
  /** ISO day: until when they paused, or when they heard last; null where it has none. */
  on: string | null;
}

/** When the notes of that round go out at the earliest; each person gets theirs when they work next. */
export function reminderRoundAt(rollout: Rollout, round: number): Instant | null {
  const { start } = rollout;
  if (!start) return null;
  const day = dayOf(start.startOn).add({ days: round * start.reminderEveryWeeks * 7 + daysIntoRound });
  return momentOf(workingDayFrom(day).toString(), morning, start.zone);
}

/** The audience of a round, cut once: one note for everybody who has something to hear and wants to; `now` when it is cut later than it was due. */
export function remindersCut(
  rollout: Rollout,
  round: number,
  now: Instant | null = null,
): { type: 'remindersCut'; data: EntryData['remindersCut'] } {
  const { notes } = planOf(rollout, round, now);
  return { type: 'remindersCut', data: { round, notes } };
}

/** Who of the people in the rollout gets none in that round, and why (P102). */
export const leftOut = (rollout: Rollout, round: number, now: Instant | null = null): LeftOut[] => planOf(rollout, round, now).left;

/** What a round comes to: every person of the rollout, or each of `who`, is either told or left out. */
export function planOf(
  rollout: Rollout,
  round: number,
  now: Instant | null = null,
  who: readonly PersonId[] = Object.keys(rollout.people),
): { notes: Note[]; left: LeftOut[] } {
  const due = reminderRoundAt(rollout, round);
  const next = reminderRoundAt(rollout, round + 1);
  const notes: Note[] = [];
  const left: LeftOut[] = [];
  if (!due || !next) return { notes, left };
  const from = now && isAfter(now, due) ? now : due;
  for (const person of who) {
    const planned = noteFor(rollout, person, { round, from, next });
    if ('why' in planned) left.push(planned);
    else notes.push(planned);
  }
  return { notes, left };
}

interface Round {
  round: number;
  from: Instant;
  /** When the round after it is due: what cannot be said before is left to that one. */
  next: Instant;
}

function noteFor(rollout: Rollout, person: PersonId, { round, from, next }: Round): Note | LeftOut {
  const left = (why: LeftOut['why'], on: string | null = null): LeftOut => ({ person, why, on });
  if (notesAreOver(rollout, from)) return left('over');
  if (hasGone(rollout, person, from)) return left('left');
  const { how, pausedUntil } = wishOf(rollout, person);
  if (how === 'never' || how === 'weekly') return left(how);
  const { zone } = quietHoursOf(rollout, person);
  const wanted = pausedUntil === null ? from : laterOf(from, momentOf(pausedUntil, morning, zone));
  if (!isAfter(next, wanted)) return left('paused', pausedUntil);
  const last = lastTold(rollout, person);
  if (how === 'less' && last?.round === round - 1) return left('less', dayIn(instantOf(last.at), zone));
  const at = workingFrom(rollout, person, wanted);
  if (!isAfter(next, at)) return left('away');
  const summary = rollout.wishes[person] && rollout.ended[summarySubject(mondayOf(dayIn(at, zone)), person)];
  if (summary?.outcome === 'sent') return left('heard', dayIn(instantOf(summary.at), zone));
  if (
    isCapped(
      [...notesBefore(rollout, person), ...noticesBefore(rollout, person)].map((note) => instantOf(note.at)),
      at,
    )
  )
    return left('heard', last ? dayIn(instantOf(last.at), zone) : null);
  const open = openFor(rollout, person, from);
  const benefit = benefitFor(rollout, person);
  const ask = askOfNote(rollout, person, benefit, open);
  if (!benefit && (!ask || last?.benefit === '')) return left('nothing');
  const words = benefit && noteWordsFor(rollout, person, { round, benefit: benefit.id });
  return { person, benefit: benefit?.id ?? '', ask, at: at.toString(), ...(words ? { words: words.seq } : {}) };
}

const laterOf = (one: Instant, other: Instant): Instant => (isAfter(one, other) ? one : other);
