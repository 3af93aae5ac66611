// The scenario through our house: the clock is walked from wake to wake, and people do what the scenario says.
import { personaOf } from '../../local/personas.ts';
import { answers } from './answers.ts';
import { happens } from './happens.ts';
import type { QuarterRun } from './QuarterRun.ts';
import { type QuarterHouse, quarterHouse } from './quarterHouse.ts';
import type { Scenario } from './Scenario.ts';
import { type Settled, settleIn } from './settleIn.ts';
import { messageOf, type Told, written } from './written.ts';

interface Doing {
  at: number;
  does(): Promise<unknown>;
}

const iso = (at: number) => new Date(at).toISOString().replace('.000', '');

/** Runs the scenario to its end and answers with what came to the connector; `says` hears of each day. */
export async function aQuarter(scenario: Scenario, says: (line: string) => void = () => undefined): Promise<Told> {
  const house = await quarterHouse(scenario);
  try {
    const doings: Doing[] = [];
    const run = aRun(house, scenario, await settleIn(house, scenario), doings);
    says(`${scenario.teams.length} teams are there.`);
    for (const event of scenario.events) run.plan(Date.parse(event.at), () => happens(run, event));
    await live(run, doings, says);
    return await written(run);
  } finally {
    await house.close();
  }
}

function aRun(house: QuarterHouse, scenario: Scenario, settled: Settled, doings: Doing[]): QuarterRun {
  const { rolloutIds, teamIds } = settled;
  const keys = new Map(scenario.teams.map(({ key, rollout }) => [`${rolloutIds.get(rollout)} ${teamIds.get(key)}`, key]));
  return {
    ...settled,
    scenario,
    house,
    teams: new Map(scenario.teams.map((team) => [team.key, team])),
    keyOf: (rolloutId, teamId) => keys.get(`${rolloutId} ${teamId}`),
    does: (who, rollout, verb, input) => house.asks(who, `/api/rollouts/${rolloutIds.get(rollout)}/commands/${verb}`, input),
    plan(at, does) {
      const place = doings.findIndex((one) => one.at > at);
      doings.splice(place < 0 ? doings.length : place, 0, { at, does });
    },
  };
}

async function live(run: QuarterRun, doings: Doing[], says: (line: string) => void): Promise<void> {
  const { house, scenario } = run;
  const end = Date.parse(scenario.endsAt);
  const outages = scenario.outages.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
  const listen = listening(run);
  let day = '';
  let posts = 0;
  for (let now = Date.parse(house.now()); now < end; now = Date.parse(house.now())) {
    if (day !== iso(now).slice(0, 10)) {
      day = iso(now).slice(0, 10);
      says(`${day}, ${posts} posts so far.`);
    }
    const stop = Math.max(now, Math.min(end, Date.parse((await house.nextWake()) ?? scenario.endsAt), doings[0]?.at ?? end));
    const outage = outages.find(({ from, to }) => now < from && from <= stop && to <= end);
    if (outage) {
      while (doings[0] && doings[0].at < outage.to) doings.shift();
      house.sleepUntil(iso(outage.to));
    }
    await house.walkTo(iso(outage?.to ?? stop));
    posts += await listen();
    while (doings[0] && doings[0].at <= Date.parse(house.now())) await doings.shift()?.does();
    posts += await listen();
  }
}

/** Hears what came to the teams' people since the last time, and has them answer; answers how many posts there were. */
function listening(run: QuarterRun): () => Promise<number> {
  const { house, teams, rolloutIds } = run;
  const read = new Map<string, number>();
  let heard = 0;
  return async () => {
    const posts = house.transcript.accepted(heard).filter(({ method }) => method === 'POST');
    heard = posts.at(-1)?.seq ?? heard;
    const rollouts = new Set(posts.map(({ conversation }) => teams.get(conversation.slice(2, -1))?.rollout));
    for (const rollout of rollouts) {
      if (!rollout) continue;
      const opened = await house.conversing.journals.open(rolloutIds.get(rollout) ?? '');
      const since = read.get(rollout) ?? 0;
      read.set(rollout, opened.rollout.seq);
      for (const { seq, type, at, data } of opened.rollout.entries.slice(-200)) {
        if (seq <= since || type !== 'dutyEnded' || data.outcome !== 'sent') continue;
        const message = messageOf(data.duty);
        const team = message && run.keyOf(opened.rollout.id, message.teamId);
        const who = personaOf(opened.people[data.to ?? '']?.oid)?.key;
        if (message && team && who) answers(run, { at: Date.parse(at), kind: message.kind, team, day: message.day, who });
      }
    }
    return posts.length;
  };
}
