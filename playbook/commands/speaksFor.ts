import { deputyOf, representativeOf } from '../clock/whoIsAsked.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { isManager } from './access.ts';

/** Whose question it is: the representative, the deputy, whoever it was handed on to that day, and the holders of the team's role (P76). */
export function isVoiceOf(rollout: Rollout, team: Team, day: string, person: PersonId): boolean {
  const handed = rollout.questions[`${team.id}/${day}`]?.handed ?? [];
  return (
    representativeOf(rollout, team) === person ||
    deputyOf(rollout, team) === person ||
    handed.some(({ to }) => to === person) ||
    !!rollout.holders[team.representativeRole]?.includes(person)
  );
}

/** Who may report for a team: its voices, and those who steer the rollout. */
export const speaksFor = (rollout: Rollout, team: Team, day: string, person: PersonId): boolean =>
  isVoiceOf(rollout, team, day, person) || isManager(rollout, person);
