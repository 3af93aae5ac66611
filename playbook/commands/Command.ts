// What a command is: one verb, who may, and what is remembered when it is done.
import type { ZodType } from 'zod';
import type { Instant } from '../clock/moments.ts';
import type { EntryOf, EntryType, NewEntry, PersonId } from '../journal/Entry.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Facts, RefusalName } from '../words/refusals.ts';

/** A named no, with the facts its sentence needs. */
export interface Refusal {
  refusal: RefusalName;
  facts: Facts;
  /** Remembered although it was refused, so that what somebody wrote is not lost. */
  keeps?: NewEntry[];
}

/** What is to be remembered, or a named no. */
export type Decision = { entries: NewEntry[] } | Refusal;

export const refuse = (refusal: RefusalName, facts: Facts = {}): Refusal => ({ refusal, facts });

export const isRefusal = (decision: object): decision is Refusal => 'refusal' in decision;

/** Everything a rule is told. `named` gives the id of each person the input names by their Entra id. */
export interface Told<Input> {
  rollout: Rollout;
  input: Input;
  by: PersonId;
  now: Instant;
  people: People;
  named: Record<string, PersonId>;
  /** The private journal beside the rollout's, and who somebody is called there; only told to commands that act on it (P56). */
  concerns?: { journal: Rollout; idOf(person: PersonId): PersonId };
}

/** How one kind of entry is taken back: the inverse entries, decided on what is so now. */
export type Undoing = { [T in EntryType]?: (rollout: Rollout, entry: EntryOf<T>, told: Told<unknown>) => Decision };

export interface Command<Input = unknown> {
  verb: string;
  /** What it does, in one plain sentence: help and the API's description. */
  does: string;
  input: ZodType<Input>;
  /** A field that is sent empty empties what stands there; else it was not filled in. */
  takesEmpty?: true;
  /** Absent: what it decides is remembered in the rollout's own journal; else in the private one beside it. */
  journal?: 'concerns';
  decide(told: Told<Input>): Decision;
  /** The Entra ids of the people the input names. */
  names?(input: Input): string[];
  /** The key by meaning, where a decision can only be made once; else the key drawn with the card or form. */
  keyOf?(told: Told<Input>): string | null;
  /** True when somebody must hear of it within seconds, even should this process die right after it was stored (U7). */
  urgent?(input: Input): boolean;
  /** Everything that is wrong with a longer text that was pasted, line by line, where the refusal can only name the first. */
  problems?(told: Told<Input>): { line: number; text: string }[];
  /** How its entries are taken back, or the sentence why they are not. */
  undo: Undoing | (() => string);
}

/** Keeps the types of one command's parts together. */
export const command = <Input>(parts: Command<Input>): Command<Input> => parts;
