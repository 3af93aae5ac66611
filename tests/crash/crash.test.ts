import assert from 'node:assert/strict';
import { aRun, type Ran } from './aRun.ts';
import { judge } from './judge.ts';
import { killPlan } from './killPlan.ts';
import { days, endOf, twoWeeks } from './twoWeeks.ts';

const seed = Number(process.env.MILEPOST_SEED ?? 20260310);
const deaths = 50;
const teams = ['data', 'sales', 'integration', 'training', 'itsec', 'desk'];

describe('two servers on one store, through two weeks of a rollout', function () {
  this.timeout(1_200_000);
  let done: string[] = [];
  let undisturbed: Ran;

  it('send every message exactly once while nobody dies', async () => {
    const ran = await aRun({ steps: twoWeeks(), kills: new Map(), claims: true });
    const verdict = judge(ran, endOf(days.length));
    assert.deepEqual([verdict.lost, verdict.twice, verdict.cutOff, ran.troubles], [[], [], 0, []]);
    const asked = days.flatMap((day) => [`digest/${day}`, ...teams.map((team) => `status/${team}/${day}`)]);
    assert.deepEqual(
      asked.filter((duty) => !verdict.done.includes(duty)),
      [],
    );
    done = verdict.done;
    undisturbed = ran;
  });

  it('are found out when one message, or one thing that was acknowledged, is missing', () => {
    const end = endOf(days.length);
    const { accepted, rollout, acknowledged } = undisturbed;
    const digest = undisturbed.deliveries.find(({ duty }) => duty === 'digest/2026-03-12')?.activityId;
    const withoutDigest = {
      ...undisturbed,
      accepted: accepted.filter(({ method, activityId }) => method !== 'POST' || activityId !== digest),
    };
    assert.deepEqual(judge(withoutDigest, end).lost, ['digest/2026-03-12 ended as sent, but the connector has no such message']);
    const entries = rollout.entries.filter(({ key }) => key !== acknowledged[0]);
    assert.deepEqual(judge({ ...undisturbed, rollout: { ...rollout, entries } }, end).lost, [
      `${acknowledged[0]} was acknowledged and is gone`,
    ]);
  });

  it(`lose nothing, and send nothing twice but what was in flight, when killed with -9 at ${deaths} random moments`, async () => {
    const steps = twoWeeks();
    const ran = await aRun({ steps, kills: killPlan(steps, deaths, seed), claims: true });
    const verdict = judge(ran, endOf(days.length));
    const told = `MILEPOST_SEED=${seed}: ${JSON.stringify({ ...verdict, done: [] }, null, 1)}\n${ran.troubles.join('\n')}`;
    assert.equal(ran.kills, deaths);
    assert.deepEqual([verdict.lost, verdict.twice], [[], []], told);
    assert.ok(verdict.cutOff <= ran.inFlight.length, told);
    assert.ok(ran.inFlight.length > 0, `${told}\nno send was in flight at any death: the test has proved nothing`);
    assert.deepEqual(verdict.done, done, told);
  });

  it('send twice, and are found out, once the claim step is left out', async () => {
    const steps = twoWeeks(1).filter(({ kind }) => kind === 'walk');
    const { twice } = judge(await aRun({ steps, kills: new Map(), claims: false }), endOf(1));
    assert.ok(twice.length > 0);
  });
});
