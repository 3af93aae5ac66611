// Before the quarter: the scenario's rollouts are started and its teams added, all through the front door.
import assert from 'node:assert/strict';
import { channel, team as channelTeam } from '../../local/personas.ts';
import { aStartRequest } from '../support/aHouse.ts';
import { personOf } from '../support/strangers.ts';
import { threadOf } from './crowd.ts';
import type { QuarterHouse } from './quarterHouse.ts';
import type { Scenario, ScenarioRollout } from './Scenario.ts';

/** What the house calls the scenario's rollouts and teams. */
export interface Settled {
  rolloutIds: Map<string, string>;
  teamIds: Map<string, string>;
}

const oidOf = (key: string): string => personOf(key).oid;

export async function settleIn(house: QuarterHouse, scenario: Scenario): Promise<Settled> {
  const settled: Settled = { rolloutIds: new Map(), teamIds: new Map() };
  for (const rollout of scenario.rollouts) await settleRollout(house, scenario, rollout, settled);
  return settled;
}

async function settleRollout(
  house: QuarterHouse,
  scenario: Scenario,
  { key, zone, startOn, calendar, milestones }: ScenarioRollout,
  settled: Settled,
) {
  const start = {
    title: `Rollout ${key}`,
    zone,
    startOn,
    channel: { threadId: threadOf(key), teamId: channelTeam.id, name: channel.name },
  };
  const { rolloutId } = await house.asks(scenario.projectManager, '/api/rollouts', aStartRequest(start));
  settled.rolloutIds.set(key, rolloutId);
  const does = (verb: string, input: object) => house.asks(scenario.projectManager, `/api/rollouts/${rolloutId}/commands/${verb}`, input);
  const opened = async () => (await house.conversing.journals.open(rolloutId)).rollout;

  const begun = await opened();
  assert.deepEqual(
    begun.milestones.map(({ id, phase, dueOn }) => ({ id, phase, dueOn })),
    milestones,
  );
  await does('changeRollout', { signoffMode: 'off' });
  // Milestones are begun and met only where every role is held.
  if (scenario.events.some((event) => event.rollout === key && event.done))
    for (const { id, side } of begun.roles)
      if (!begun.holders[id]?.length)
        await does('giveRole', { role: id, person: oidOf({ customer: 'carla', integrator: 'raj', vendor: 'diego' }[side]) });

  const theirs = scenario.teams.filter(({ rollout }) => rollout === key);
  const played = theirs.flatMap(({ playbookTeam }) => playbookTeam ?? []);
  for (const { id } of begun.teams) if (!played.includes(id)) await does('changeTeam', { team: id, active: false });
  for (const { key: name, zone: teamZone, askAt, mandatory, representative, playbookTeam } of theirs) {
    const fields = { name, zone: teamZone, askAt, mandatory };
    if (playbookTeam) await does('changeTeam', { team: playbookTeam, ...fields });
    else await does('addTeam', { ...fields, side: 'customer', representative: oidOf(representative ?? '') });
    settled.teamIds.set(name, (await opened()).teams.find((one) => one.name === name)?.id ?? '');
  }
  const calendarIds = new Map<string, string>();
  for (const name of new Set([...theirs.map((team) => team.calendar), calendar].filter((one) => one !== null))) {
    const first = theirs.find((team) => team.calendar === name);
    const holidays = (scenario.calendars[name] ?? []).map((day) => ({ day, name: `Holiday of ${name}` }));
    await does('setCalendar', { name, holidays, forWhom: first ? settled.teamIds.get(first.key) : 'everybody' });
    const id = Object.entries((await opened()).calendars).find(([, one]) => one.name === name)?.[0] ?? '';
    calendarIds.set(name, id);
    if (first && name === calendar) await does('setCalendar', { name, holidays, calendar: id });
  }
  for (const { key: name, deputy, cadence, calendar: own, active } of theirs) {
    const now = (await opened()).teams.find(({ id }) => id === settled.teamIds.get(name));
    const change = {
      ...(deputy ? { deputy: oidOf(deputy) } : {}),
      ...(cadence ?? {}),
      ...(own && now?.calendar !== calendarIds.get(own) ? { calendar: calendarIds.get(own) } : {}),
      ...(active ? {} : { active }),
    };
    if (Object.keys(change).length) await does('changeTeam', { team: settled.teamIds.get(name), ...change });
  }
}
