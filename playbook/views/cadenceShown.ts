import { cadenceOf, deploymentWindow, isNearDeployment } from '../clock/cadence.ts';
import { holidayOf } from '../clock/holidays.ts';
import { dayIn } from '../clock/moments.ts';
import { deputyOf, representativeOf } from '../clock/whoIsAsked.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import type { Status } from '../contract/Status.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Team } from '../journal/Team.ts';
import { cadenceWords as w } from '../words/cadence.ts';
import { commas } from '../words/joints.ts';
import { cadenceActions, teamActions } from './actions/cadenceActions.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** A holiday further away is nobody's concern yet. */
const holidayWithinDays = 10;

/** How often teams are asked, and what may be changed of it (P83, P90, P91). */
export function cadenceShown(looking: Looking): Status['cadence'] {
  const today = dayIn(looking.now, zoneOf(looking));
  const phases = phaseLines(looking, today);
  return {
    lines: [...(phases.length ? phases : dailyLine(looking)), ...nearLine(looking, today), ...holidayLine(looking, today)],
    actions: cadenceActions(looking),
  };
}

const dailyLine = ({ rollout }: Looking): string[] => (rollout.teams.some(({ active }) => active) ? [w.dailyForAll] : []);

function phaseLines({ rollout }: Looking, today: string): string[] {
  if (isNearDeployment(rollout, today)) return [];
  return (rollout.start?.phases ?? []).flatMap(({ id, name }) => {
    const set = rollout.phaseCadences[id];
    return set && today <= set.until ? [w.phase(name, w.every(set.cadence), set.until)] : [];
  });
}

/** Said only where something else was set: else each working day is what everybody expects. */
function nearLine({ rollout }: Looking, today: string): string[] {
  const near = deploymentWindow(rollout);
  const isSet = Object.values(rollout.phaseCadences).some(({ until }) => today <= until) || rollout.teams.some(({ cadence }) => cadence);
  if (!near || near.until !== null || !isSet) return [];
  return [near.from <= today ? w.nearNow(near.milestone) : w.near(near.milestone, near.from)];
}

function holidayLine({ rollout }: Looking, today: string): string[] {
  const days = Array.from({ length: holidayWithinDays + 1 }, (_, place) => addWorkingDays(addWorkingDays(today, -1), place + 1));
  const day = days.find((one) => one >= today && holidayOf(rollout, null, one));
  return day ? [w.nextHoliday(day, holidayOf(rollout, null, day) ?? '')] : [];
}

/** Who stands in for a team's representative, when it is asked, and what may be changed of that (P76, P77). */
export function teamLines(looking: Looking, team: Team): Pick<Status['teams'][number], 'deputy' | 'cadence' | 'actions'> {
  const { rollout, people } = looking;
  const deputy = deputyOf(rollout, team);
  return {
    deputy: deputy && representativeOf(rollout, team) ? w.standsIn(nameOf(people, deputy)) : '',
    cadence: teamCadence(looking, team),
    actions: teamActions(looking, team),
  };
}

/** "each working day at 16:00 in Paris, may leave a day out" */
function teamCadence({ rollout, now }: Looking, team: Team): string {
  const today = dayIn(now, team.zone);
  const { pulledIn } = team;
  const isPulledIn = pulledIn !== null && today <= pulledIn.until;
  if (!team.active && !isPulledIn) return w.resting;
  const holds = cadenceOf(rollout, team, today);
  const asked = w.at(holds ? w.every(holds.cadence) : w.daily, team.askAt, team.zone);
  return commas([asked, isPulledIn ? w.pulledIn(pulledIn.from, pulledIn.until) : '', team.mandatory ? '' : w.optional]);
}
