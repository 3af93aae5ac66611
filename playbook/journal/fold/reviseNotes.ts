import { benefitOf } from '../benefitOf.ts';
import type { Rollout } from '../Rollout.ts';
import { reminderSubject } from '../subjects.ts';

/** Older notes stay as they were: what they asked has been asked again since. */
const roundsBack = 3;

/** Notes that ask for a deliverable, or for a signature, say so anew when it is done or open again (P103). */
export function reviseNotes(rollout: Rollout, about: { deliverable: string } | { signoff: string }, seq: number): void {
  for (const { round, notes } of rollout.reminders.slice(-roundsBack))
    for (const { person, benefit, ask = 'ask' } of notes) {
      const [kind, first, second] = ask.split('/');
      const asks =
        'signoff' in about
          ? kind === 'sign' && first === about.signoff
          : kind === 'meet'
            ? second === about.deliverable
            : kind === 'ask' && benefitOf(rollout, benefit)?.ask.deliverable === about.deliverable;
      if (asks) rollout.revised[reminderSubject(round, person)] = seq;
    }
}
