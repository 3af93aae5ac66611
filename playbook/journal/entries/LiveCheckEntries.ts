import type { CheckFields, PersonId } from '../Entry.ts';

/** The daily check held live, the manager's deeper checks, and what is to be followed up. */
export interface LiveCheckEntries {
  liveCheckBegun: { live: string; day: string };
  liveCheckEnded: { live: string };
  /** What was said of a team, beyond its report. `words.text`. */
  liveNoted: { live: string; team: string; was: number | null };
  /** Taken out of the meeting to be settled by these people (P88). `words.text`. */
  followUpNoted: { item: string; team: string | null; issue: string | null; people: PersonId[]; dueOn: string | null };
  followUpDone: { item: string };
  followUpReopened: { item: string };
  followUpDropped: { item: string };
  /** `words.link` to join, `words.agenda` (P89). */
  checkPlanned: { check: string; fields: CheckFields; was: number | null };
  checkCalledOff: { check: string; was: number };
  checkRestored: { check: string };
  /** `words.text`. */
  checkHeld: { check: string; on: string };
  checkUnheld: { check: string; held: number };
  /** Where the live check meets. `words.link`, `words.place` (P83, P85). */
  livePlaceSet: { was: number | null };
}
