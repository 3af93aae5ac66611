import type { OutcomeShown, RoundReport } from '../contract/Value.ts';
import type { PersonId } from '../journal/Entry.ts';
import { headOf } from './head.ts';
import type { Looking } from './Looking.ts';
import { type KnownOutcome, outcomeInJournal, outcomeShown } from './outcomeOf.ts';
import type { Round } from './roundOf.ts';
import { counted, roundShown } from './roundsShown.ts';

/** More names than these are not read on a page: the file has all. */
const mostPeople = 100;

/** What can be mended comes first, then what is unclear or on its way, then what went well. */
const urgency: Record<OutcomeShown['outcome'], number> = {
  notInstalled: 0,
  blocked: 0,
  refused: 0,
  gone: 0,
  missedByUs: 0,
  unknown: 1,
  capped: 2,
  unwanted: 2,
  skipped: 2,
  waiting: 3,
  sent: 4,
};

/** Whoever asks for help is read first of all: in a channel of thousands nobody scrolls to them. */
const rankOf = ({ outcome, answer }: OutcomeShown) => (answer === 'help' ? -1 : urgency[outcome]);

/** One round person by person, with what the store knows of each (P99, U18). */
export function roundReport(
  looking: Looking,
  round: Round,
  known: ReadonlyMap<PersonId, KnownOutcome>,
  addLink: string | null,
): RoundReport {
  const ended = round.notes.map((note) => ({ note, is: known.get(note.person) ?? outcomeInJournal(looking.rollout, round, note) }));
  const people = ended.map(({ note, is }) => outcomeShown(looking, note, is, addLink));
  return {
    head: headOf(looking),
    round: roundShown(looking, round, counted(ended.map(({ is }) => [is.outcome, 1]))),
    people: people.sort((one, other) => rankOf(one) - rankOf(other)).slice(0, mostPeople),
  };
}
