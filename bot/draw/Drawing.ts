// What a card about a subject says now: facts of the rollout put in the words a card shows.
import { dayIn, type Instant, instantOf } from '../../playbook/clock/moments.ts';
import type { Place } from '../../playbook/contract.ts';
import type { By } from '../../playbook/journal/Entry.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import type { People } from '../../playbook/journal/Person.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { dayWords, momentWords, timeWords } from '../../playbook/words/dates.ts';
import { sayingWords } from '../../playbook/words/sayings.ts';
import type { Press } from '../cards/Press.ts';

/** An address inside Teams that opens the tab at a place; null where the app has none. */
export type LinkTo = (rollout: Rollout, place: Place) => string | null;

export interface Drawing {
  rollout: Rollout;
  people: People;
  now: Instant;
  linkTo: LinkTo;
  /** Where open issues have their threads in the channel; absent where no card leads there. */
  threads?: Record<string, string>;
  /** Where somebody who is stuck turns. */
  contact: string | null;
  /** The message about several rollouts that the card belongs to: its buttons carry it along. */
  message?: MessageRef;
}

/** A message about several rollouts, by the duty that leads it. */
export interface MessageRef {
  rollout: string;
  duty: string;
}

/** The zone a reader's clock shows; the rollout's own for the channel. */
export const readerZone = ({ rollout, people }: Drawing, to: string): string => people[to]?.zone ?? rollout.start?.zone ?? 'UTC';

/** "today 16:04" when it is today on the reader's clock, else "Tue 10 Mar, 16:04". */
export function momentFor(drawing: Drawing, to: string, at: string): string {
  return isToday(drawing, to, at) ? sayingWords.today(timeWords(at, readerZone(drawing, to))) : momentWords(at, readerZone(drawing, to));
}

/** "14:32" when it is today on the reader's clock, else "Tue 10 Mar, 14:32". */
export function clockFor(drawing: Drawing, to: string, at: string): string {
  return (isToday(drawing, to, at) ? timeWords : momentWords)(at, readerZone(drawing, to));
}

function isToday(drawing: Drawing, to: string, at: string): boolean {
  const zone = readerZone(drawing, to);
  return dayIn(instantOf(at), zone) === dayIn(drawing.now, zone);
}

/** The day a moment falls on, on the reader's clock, in words. */
export const dayFor = (drawing: Drawing, to: string, at: string): string => dayWords(dayIn(instantOf(at), readerZone(drawing, to)));

export const name = ({ people }: Drawing, by: By): string => nameOf(people, by);

/** A button of a card; its key tells which drawing of the card was pressed. */
export function pressOf({ rollout, message }: Drawing, verb: string, input: Record<string, unknown>, key: string): Press {
  return { verb, rollout: rollout.id, key, input: message ? { ...input, message } : input };
}

/** A button that only brings another card. */
export const showOf = (drawing: Drawing, card: string, input: Record<string, unknown> = {}): Press =>
  pressOf(drawing, 'showCard', { card, ...input }, `show/${card}`);

/** Takes back what one entry did. */
export const undoOf = (drawing: Drawing, seq: number): Press => pressOf(drawing, 'undo', { seq }, `undo/${seq}`);

/** The key of a press on a card about this subject, as it was drawn now. */
export const keyNow = ({ rollout }: Drawing, subject: string): string => `${subject}/${rollout.revised[subject] ?? 0}`;
