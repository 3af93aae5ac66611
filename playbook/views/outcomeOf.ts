// How one person's note of a round ended, why, and what to do about it (P99, U18).
import type { OutcomeShown } from '../contract/Value.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { momentWords } from '../words/dates.ts';
import { localMoment } from '../words/recordMoment.ts';
import { roundWords as w } from '../words/rounds.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';
import type { NoteOfRound, Round } from './roundOf.ts';

type Outcome = OutcomeShown['outcome'];

/** What is known of a note's end: the outcome's name, and when that was, ISO; empty where that is not kept. */
export interface KnownOutcome {
  outcome: string;
  at: string;
}

const isOutcome = (name: string): name is Outcome => Object.hasOwn(w.names, name);

/** The outcome that is shown: nobody there is gone, and what we have no word for never went. */
export function outcomeNamed(name: string): Outcome {
  if (isOutcome(name)) return name;
  return name === 'nobody' ? 'gone' : 'missedByUs';
}

/** As the journal alone knows it: a note that was a duty of its own, one of a closed round whose rows are gone, or one that waits. */
export function outcomeInJournal({ ended }: Pick<Rollout, 'ended'>, round: Round, { duty }: NoteOfRound): KnownOutcome {
  const over = ended[duty];
  if (over) return { outcome: over.outcome, at: over.at };
  return { outcome: round.closed ? 'unknown' : 'waiting', at: '' };
}

/** In words for the tab; `addLink` is where somebody adds Milepost. */
export function outcomeShown(looking: Looking, note: NoteOfRound, known: KnownOutcome, addLink: string | null): OutcomeShown {
  const outcome = outcomeNamed(known.outcome);
  const moment = outcome === 'waiting' ? note.at : known.at;
  return {
    person: personShown(looking, note.person),
    outcome,
    said: w.said[outcome](moment ? momentWords(moment, zoneOf(looking)) : ''),
    mend: (note.isNotice && w.mendNotice[outcome]) || w.mend[outcome],
    link: outcome === 'notInstalled' ? addLink : null,
    answer: note.answer?.answer ?? null,
    ...(note.answer?.text ? { words: note.answer.text } : {}),
  };
}

/** The same as a line of the file, without no-break spaces. */
export function outcomeRecord(looking: Looking, note: NoteOfRound, known: KnownOutcome): Record<keyof typeof w.columns, string> {
  const { person, outcome, said, mend, answer, words = '' } = outcomeShown(looking, note, known, null);
  const zone = zoneOf(looking);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return {
    person: person.name,
    line: person.line,
    note: note.title,
    outcome: w.names[outcome],
    said: plain(said),
    mend,
    local: known.at ? localMoment(known.at, zone) : '',
    zone: known.at ? zone : '',
    utc: known.at,
    answer: answer ? w.answers[answer] : '',
    words,
    answered: note.answer?.at ?? '',
  };
}
