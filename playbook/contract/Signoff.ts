import type { Mark, PersonShown } from '../contract.ts';
import type { Action } from './Action.ts';

/** A question or a wish for access that an approver had before deciding. */
export interface AskedShown {
  who: PersonShown;
  when: string;
  text: string;
  answer: { who: PersonShown; when: string; text: string } | null;
  actions: Action[];
}

export interface SignoffShown {
  id: string;
  round: number;
  mark: Mark;
  /** "Ana Ruiz and Ben Okafor were asked on Mon 16 Mar" */
  state: string;
  /** "All of them, in this order" */
  mode: string;
  approvers: { person: PersonShown; mark: Mark; state: string; words: string }[];
  asked: AskedShown[];
  /** Changes after it was sealed; empty when none. */
  changedSince: string[];
  /** Was and is, word for word, for what changed since. */
  difference: { what: string; was: string; is: string }[];
  seal: string;
  /** Where the record can be fetched, empty while it is not settled. */
  record: string;
  actions: Action[];
}

/** Talking to an approver before signing; committed is shown apart from signed (P73, P74). */
export interface TalkShown {
  id: string;
  person: PersonShown;
  mark: Mark;
  /** "Talk on Wed 11 Mar", "Committed on Thu 12 Mar" */
  state: string;
  words: string;
  actions: Action[];
}

export interface MeetingShown {
  /** "Fri 13 Mar, 14:00 to 15:30, in person" */
  when: string;
  place: string;
  link: string;
  people: { person: PersonShown; line: string; key: boolean }[];
  agenda: { title: string; detail: string }[];
  /** Path of the calendar file. */
  calendar: string;
  /** Versions before the one that stands, latest first. */
  minutes: { text: string; line: string; earlier: { text: string; line: string }[] } | null;
  actions: Action[];
}
