// Who is asked for a team: its representative, else its deputy (P76, U1); docs/cadence.md tells the cases.
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { hasGone, isAway } from './isAway.ts';
import { closesAt } from './periods.ts';

/** Who speaks for the team: the person named, else the first holder of its role; null when there is nobody (P76). */
export function representativeOf(rollout: Rollout, team: Team): PersonId | null {
  return team.representative ?? rollout.holders[team.representativeRole]?.[0] ?? null;
}

/** Who stands in for the representative: the person named, else the next holder of the role; null when there is nobody else (P76). */
export function deputyOf(rollout: Rollout, team: Team): PersonId | null {
  const speaks = representativeOf(rollout, team);
  const holders = rollout.holders[team.representativeRole] ?? [];
  const deputy = team.deputy ?? holders.find((holder) => holder !== speaks) ?? null;
  return deputy === speaks ? null : deputy;
}

/** Who is asked for one of a team's days; `to` is null when all who could be are away, or when nobody speaks for the team. */
interface Asked {
  to: PersonId | null;
  why: 'representative' | 'deputy' | 'handedOn' | 'away' | 'nobodySpeaks';
}

/**
 * Who is asked for that day of the team: whom it was handed on to, else the representative, else the deputy, the first who is there (P76, U1).
 * @example askedFor(rollout, team, '2026-03-10') // { to: 'eve', why: 'deputy' } while the representative is away
 */
export function askedFor(rollout: Rollout, team: Team, day: string): Asked {
  const handed = rollout.questions[`${team.id}/${day}`]?.handed.at(-1)?.to;
  const could: [PersonId | null | undefined, Asked['why']][] = [
    [handed, 'handedOn'],
    [representativeOf(rollout, team), 'representative'],
    [deputyOf(rollout, team), 'deputy'],
  ];
  for (const [to, why] of could) if (to && isThere(rollout, team, day, to)) return { to, why };
  return { to: null, why: could.some(([to]) => to) ? 'away' : 'nobodySpeaks' };
}

/** True when the person is neither away that day nor gone from the channel by the time the day closes. */
export const isThere = (rollout: Rollout, team: Team, day: string, person: PersonId): boolean =>
  !isAway(rollout, person, day) && !(person in rollout.left && hasGone(rollout, person, closesAt(rollout, team, day)));
