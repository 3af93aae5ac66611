import type { Team } from '../Team.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffsOf } from './foldSignoff.ts';

type Kinds = 'personNamed' | 'personUnnamed' | 'roleGiven' | 'roleTaken' | 'teamAdded' | 'teamChanged' | 'personAway' | 'personBack';

/** Who takes part, in which role and team. */
export const foldPeople: Applying<Kinds> = {
  personNamed(rollout, { data }) {
    rollout.people[data.person] = { side: data.side, away: rollout.people[data.person]?.away ?? null };
  },
  personUnnamed(rollout, { data, seq }) {
    delete rollout.people[data.person];
    reviseSignoffsOf(rollout, data.person, seq);
  },
  roleGiven(rollout, { data, seq }) {
    const holders = (rollout.holders[data.role] ?? []).filter((holder) => holder !== data.person);
    rollout.holders[data.role] = holders.toSpliced(data.place ?? holders.length, 0, data.person);
    for (const [person, roles] of Object.entries(rollout.leftRoles)) rollout.leftRoles[person] = roles.filter((role) => role !== data.role);
    reviseSignoffsOf(rollout, data.person, seq);
  },
  roleTaken(rollout, { data, seq }) {
    rollout.holders[data.role] = (rollout.holders[data.role] ?? []).filter((holder) => holder !== data.person);
    reviseSignoffsOf(rollout, data.person, seq);
  },
  teamAdded(rollout, { data, at }) {
    const { deputy = null, cadence = null, calendar = null, ...fields } = data.fields;
    rollout.teams.push({ id: data.team, ...fields, deputy, cadence, calendar, pulledIn: null, activeSince: fields.active ? at : null });
  },
  teamChanged(rollout, { data, at }) {
    const team = rollout.teams.find(({ id }) => id === data.team);
    if (team) Object.assign(team, activity(team, data.fields.active, at), data.fields);
  },
  personAway(rollout, { data, seq }) {
    const person = rollout.people[data.person];
    if (person) person.away = { from: data.from, until: data.until };
    reviseSignoffsOf(rollout, data.person, seq);
  },
  personBack(rollout, { data, seq }) {
    const person = rollout.people[data.person];
    if (person) person.away = data.was;
    reviseSignoffsOf(rollout, data.person, seq);
  },
};

function activity(team: Team, active: boolean | undefined, at: string): Pick<Team, 'activeSince'> | object {
  if (active === undefined || active === team.active) return {};
  return { activeSince: active ? at : null };
}
