import type { PersonId } from '../Entry.ts';

/** What teams say of their days, and of the question itself. */
export interface StatusEntries {
  /** `words.done`; `days` are working days, ahead positive. `forecastOn` is the day they named instead. */
  statusReported: { team: string; day: string; days: number; noChange: boolean; forecastOn?: string | null };
  statusWithdrawn: { team: string; day: string; report: number };
  /** Asked again at that moment. */
  questionSnoozed: { team: string; day: string; until: string; was: string | null };
  questionUnsnoozed: { team: string; day: string; was: string };
  /** Nothing will be said of that day. `words.reason`, if the person gave one. */
  questionDeclined: { team: string; day: string };
  questionReopened: { team: string; day: string };
  /** "Not me, ask Ana": from then on `to` is asked for that day. */
  questionHandedOn: { team: string; day: string; from: PersonId; to: PersonId };
  questionHandedBack: { team: string; day: string; from: PersonId; to: PersonId };
}
