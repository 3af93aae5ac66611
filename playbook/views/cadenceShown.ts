import type { Status } from '../contract/Status.ts';
import type { Team } from '../journal/Team.ts';
import type { Looking } from './Looking.ts';

/** How often teams are asked, and what may be changed of it (P83, P90, P91). */
export const cadenceShown = (_looking: Looking): Status['cadence'] => ({ lines: [], actions: [] });

/** Who stands in for a team's representative, when it is asked, and what may be changed of that (P76, P77). */
export const teamLines = (_looking: Looking, _team: Team): Pick<Status['teams'][number], 'deputy' | 'cadence' | 'actions'> => ({
  deputy: '',
  cadence: '',
  actions: [],
});
