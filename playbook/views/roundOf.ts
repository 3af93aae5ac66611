// A round of notes as it stands in the journal: one of the plan's, or a notice somebody wrote.
import { dayIn, instantOf } from '../clock/moments.ts';
import { openRetryOf } from '../clock/noteRetries.ts';
import type { CrowdAnswers } from '../journal/Notice.ts';
import type { NoteAnswer, NoteOutcome } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { noticeSubject, reminderSubject } from '../journal/subjects.ts';
import { roundWords as w } from '../words/rounds.ts';

/** One person's note: what it is called, when it is due, and the duty it was while each note was a duty of its own. */
export interface NoteOfRound {
  person: string;
  title: string;
  /** ISO instant. */
  at: string;
  answer: NoteAnswer | null;
  duty: string;
  /** A notice has no next round that finds people again. */
  isNotice?: true;
}

export interface Round {
  /** As its address has it: `reminders-12`, `notices-n3`. */
  id: string;
  title: string;
  cutAt: string;
  notes: NoteOfRound[];
  /** How many ended how, once all have; null before. */
  closed: Partial<Record<NoteOutcome, number>> | null;
  /** It goes out again to those it had not reached. */
  again: boolean;
  /** It goes to everybody else in the channel too, whose notes stand in the store alone; what they answered. */
  crowd?: CrowdAnswers;
}

/** Every round that went out, newest first. */
export function roundsOf(rollout: Rollout): Round[] {
  const { benefits, droppedBenefits, start } = rollout;
  const titles = new Map([...droppedBenefits, ...benefits].map(({ id, title }) => [id, title]));
  const planned = rollout.reminders.map(
    ({ round, cutAt, notes, outcomes, retry }): Round => ({
      id: `reminders-${round}`,
      title: w.notes(dayIn(instantOf(cutAt), start?.zone ?? 'UTC')),
      cutAt,
      closed: outcomes ?? null,
      again: openRetryOf({ retry }) !== null,
      notes: notes.map(({ person, benefit, at, answer }) => ({
        person,
        title: titles.get(benefit) ?? w.open,
        at: at ?? cutAt,
        answer,
        duty: reminderSubject(round, person),
      })),
    }),
  );
  const written = rollout.notices.flatMap(({ id, title, cut }): Round[] =>
    cut
      ? [
          {
            id: `notices-${id}`,
            title,
            cutAt: cut.at,
            closed: cut.outcomes ?? null,
            again: openRetryOf(cut) !== null,
            ...(cut.crowd ? { crowd: cut.crowd.answers ?? { will: 0, done: 0, help: 0 } } : {}),
            notes: cut.notes.map(({ person, at, answer }) => ({
              person,
              title,
              at,
              answer,
              duty: noticeSubject(id, person),
              isNotice: true,
            })),
          },
        ]
      : [],
  );
  return [...planned, ...written].sort((one, other) => (one.cutAt < other.cutAt ? 1 : -1));
}

/** The name the store has for a round. @example storedRound('reminders-12') // 'reminders/12' */
export const storedRound = (id: string): string => id.replace('-', '/');
