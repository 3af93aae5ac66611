import type { Side } from '../../contract.ts';
import type { ChangedTeam, PersonId, TeamFields } from '../Entry.ts';

/** Who takes part, in which role and team, and when they are away. */
export interface PeopleEntries {
  personNamed: { person: PersonId; side: Side };
  personUnnamed: { person: PersonId };
  /** `place` among the holders, the first of whom speaks for the role; the last one when absent. */
  roleGiven: { role: string; person: PersonId; place?: number };
  roleTaken: { role: string; person: PersonId; place?: number };
  teamAdded: { team: string; fields: TeamFields };
  /** `activeSince` stands there when `active` changed, so that taking it back gives back the periods too. */
  teamChanged: { team: string; fields: ChangedTeam; was: ChangedTeam };
  personAway: { person: PersonId; from: string; until: string; was: { from: string; until: string } | null };
  personBack: { person: PersonId; was: { from: string; until: string } | null };
}
