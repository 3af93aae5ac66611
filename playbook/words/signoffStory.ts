import { openPlaces } from '../clock/signoffState.ts';
import type { By } from '../journal/Entry.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Signoff } from '../journal/Signoff.ts';
import { momentWords } from './dates.ts';
import { sentences } from './joints.ts';
import { decidedFor, signoffWords as w } from './signoff.ts';

/** What is done with more verdicts than anybody reads in one sentence. */
const mostVerdicts = 6;

/** What became of a round: who decided what and when, how it ended, and the round that came after it; for whoever presses a button of last week (U23). */
export function signoffStory(rollout: Rollout, people: People, signoff: Signoff): string {
  const zone = rollout.start?.zone ?? 'UTC';
  const name = (by: By) => nameOf(people, by);
  const verdicts = signoff.approvers
    .flatMap(({ person, given }) => (given ? [{ person, given }] : []))
    .toSorted((one, other) => one.given.seq - other.given.seq)
    .slice(-mostVerdicts)
    .map(({ person, given }) => w.verdictLine(decidedFor(name(given.by), name(person)), given.verdict, momentWords(given.at, zone)));
  const later = rollout.signoffs.findLast(({ milestone, round }) => milestone === signoff.milestone && round > signoff.round);
  return sentences([...verdicts, ...endLine(signoff, name, zone), ...(later ? [laterLine(rollout, people, later)] : [])]);
}

function endLine({ settled, withdrawnAt, withdrawnBy, requestedBy }: Signoff, name: (by: By) => string, zone: string): string[] {
  if (settled) return [settled.signed ? w.isSigned : w.isRejected];
  return withdrawnAt ? [w.tookBack(name(withdrawnBy ?? requestedBy), momentWords(withdrawnAt, zone))] : [];
}

function laterLine(rollout: Rollout, people: People, later: Signoff): string {
  const open = openPlaces(rollout, later).map(({ person }) => person);
  return w.newRound(later.round, namesOf(people, open));
}
