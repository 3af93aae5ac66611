import type { Cadence, Holiday, PersonId, QuietHours } from '../Entry.ts';

export interface PhaseCadence {
  cadence: Cadence;
  until: string;
}

export interface CalendarFields {
  name: string;
  holidays: Holiday[];
}

/** When teams are asked: cadence, holidays, quiet hours, and who is pulled in. */
export interface CadenceEntries {
  /** `until` ends it, so that a quiet phase is thinned for a while only (P90); null takes it away. */
  phaseCadenceSet: { phase: string; set: PhaseCadence | null; was: PhaseCadence | null };
  /** An inactive team reports on these days, ISO, inclusive (P77). `words.reason`. */
  teamPulledIn: { team: string; from: string; until: string; was: { from: string; until: string } | null };
  teamLetGo: { team: string; was: { from: string; until: string } };
  /** A calendar of holidays; null takes it away. */
  calendarSet: { calendar: string; set: CalendarFields | null; was: CalendarFields | null };
  quietHoursSet: { person: PersonId; set: QuietHours | null; was: QuietHours | null };
}
