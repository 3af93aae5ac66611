// Whom the last message did not reach.
import type { OutcomeShown } from '../contract/Value.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** How something that was sent to somebody ended; `at` is an ISO instant of the rollout's time. */
export interface Ending {
  person: string;
  outcome: string;
  at: string;
}

export interface Unreached {
  person: PersonId;
  outcome: Extract<OutcomeShown['outcome'], 'notInstalled' | 'blocked' | 'gone' | 'refused'>;
  at: string;
}

const failing: readonly string[] = ['notInstalled', 'blocked', 'gone', 'refused'] satisfies Unreached['outcome'][];

/** Those whose latest message did not reach them, the latest first: with what the store knows of notes, which the journal only counts. Who left the channel is not waited for (U18, U26). */
export function unreached({ ended, people, left }: Rollout, notes: readonly Ending[] = []): Unreached[] {
  const latest = new Map<string, Ending>();
  const duties = Object.values(ended).flatMap(({ to, outcome, at }): Ending[] => (to ? [{ person: to, outcome, at }] : []));
  for (const one of [...duties, ...notes]) {
    if (one.outcome !== 'sent' && !failing.includes(one.outcome)) continue;
    const before = latest.get(one.person);
    // Of one moment a message that arrived says more than one that did not.
    if (!before || one.at > before.at || (one.at === before.at && one.outcome === 'sent')) latest.set(one.person, one);
  }
  return [...latest.values()]
    .filter((one): one is Unreached => failing.includes(one.outcome) && !!people[one.person] && left[one.person] === undefined)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}
