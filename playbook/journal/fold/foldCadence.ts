import type { Applying } from './Applying.ts';

type Kinds = 'phaseCadenceSet' | 'teamPulledIn' | 'teamLetGo' | 'calendarSet' | 'quietHoursSet';

/** When teams are asked, and when people are left in peace (P77, P83, P90). */
export const foldCadence: Applying<Kinds> = {
  phaseCadenceSet(rollout, { data }) {
    setOrDelete(rollout.phaseCadences, data.phase, data.set);
  },
  teamPulledIn(rollout, { data }) {
    const team = rollout.teams.find(({ id }) => id === data.team);
    if (team) team.pulledIn = { from: data.from, until: data.until };
  },
  teamLetGo(rollout, { data }) {
    const team = rollout.teams.find(({ id }) => id === data.team);
    if (team) team.pulledIn = null;
  },
  calendarSet(rollout, { data }) {
    setOrDelete(rollout.calendars, data.calendar, data.set);
  },
  quietHoursSet(rollout, { data }) {
    setOrDelete(rollout.quietHours, data.person, data.set);
  },
};

function setOrDelete<Value>(of: Record<string, Value>, name: string, value: Value | null) {
  if (value === null) delete of[name];
  else of[name] = value;
}
