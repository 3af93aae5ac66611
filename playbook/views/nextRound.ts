import { agenda, owed } from '../clock/agenda.ts';
import { dayIn, type Instant, instantOf } from '../clock/moments.ts';
import { nextRoundOf } from '../clock/nextNoteOn.ts';
import { notesAreOver } from '../clock/notesEnd.ts';
import { quietHoursOf } from '../clock/quietHours.ts';
import { type LeftOut, planOf, reminderRoundAt } from '../clock/reminderPlan.ts';
import { wishOf } from '../clock/wishOf.ts';
import type { Action } from '../contract/Action.ts';
import type { NextRound } from '../contract/Value.ts';
import { benefitOf } from '../journal/benefitOf.ts';
import { dayWords } from '../words/dates.ts';
import { reminderWords } from '../words/reminders.ts';
import { trialAction } from './actions/noticeActions.ts';
import { rewordActions } from './actions/rewordActions.ts';
import { action, manages, undoAction } from './actions.ts';
import { dayOfEntry } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';

const { value: w, reword } = reminderWords;
const most = 100;

/** Why no round is planned; empty when one is. */
export function quietOf({ rollout, now }: Looking): string {
  if (rollout.status === 'closed') return w.quietClosed;
  if (rollout.status === 'setup') return w.quietSetup;
  if (rollout.status === 'paused') return w.quietPaused;
  const at = roundAt({ rollout, now })?.at;
  return at && !notesAreOver(rollout, at) ? '' : w.quietOver;
}

function roundAt({ rollout, now }: Pick<Looking, 'rollout' | 'now'>): { round: number; at: Instant } | null {
  const round = nextRoundOf(rollout, now);
  const at = round === null ? null : reminderRoundAt(rollout, round);
  return round !== null && at ? { round, at } : null;
}

/** When the next round of notes is due; null when none is. */
export const nextRoundAt = (looking: Looking): Instant | null => roundAt(looking)?.at ?? null;

/** The next round of notes before it goes out, person by person, with who is left out and why; for those who steer, null for everybody else and when none is planned (P102). */
export function nextRound(looking: Looking): NextRound | null {
  const { rollout } = looking;
  const next = roundAt(looking);
  if (!next || !manages(looking) || quietOf(looking)) return null;
  const { notes, left } = planOf(rollout, next.round);
  const told = left.filter(({ why }) => why !== 'left');
  return {
    round: next.round,
    when: w.when(dayOfEntry(looking, next.at.toString())),
    count: notes.length,
    notes: notes.slice(0, most).map(({ person, benefit: id, at, words }) => {
      const benefit = benefitOf(rollout, id);
      const { goal } = wishOf(rollout, person);
      return {
        person: personShown(looking, person),
        benefit: id,
        title: benefit?.title ?? reminderWords.note.openTitle,
        when: dayWords(dayIn(instantOf(at ?? next.at.toString()), quietHoursOf(rollout, person).zone)),
        why: words ? reword.because : !benefit ? w.because.open : goal === benefit.category ? w.because.goal(goal) : w.because.turn,
      };
    }),
    leftCount: told.length,
    left: told.slice(0, most).map(({ person, why, on }) => ({ person: personShown(looking, person), why: leftWords({ why, on }) })),
    actions: [
      trialAction(looking, 'sendNoteToMe', { round: next.round }),
      ...rewordActions(looking, next.round, notes),
      ...skipActions(looking, next.round),
    ],
  };
}

const leftWords = ({ why, on }: Pick<LeftOut, 'why' | 'on'>): string => {
  const said = w.left[why];
  return typeof said === 'string' ? said : said(on);
};

/** The whole round may be taken out while it is near, and put back. */
function skipActions(looking: Looking, round: number): Action[] {
  const { rollout, now } = looking;
  const key = `reminders/${round}/cut`;
  const skipped = rollout.skipped[key];
  if (skipped)
    return owed(rollout, now).some((duty) => duty.key === key) ? [{ ...undoAction(looking, skipped.seq), label: w.putBack }] : [];
  return agenda(rollout, now).some((duty) => duty.key === key)
    ? [action(looking, 'skipDuty', { label: w.skip, input: { duty: key } })]
    : [];
}
