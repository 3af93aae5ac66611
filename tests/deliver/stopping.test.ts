// A worker that is told to end in the middle of a round.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../bot/store/Engine.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { aSimulator } from '../support/simulator/aSimulator.ts';
import { judge } from '../support/simulator/judge.ts';
import { oidAt, tenantAt } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import { waited } from '../support/waited.ts';
import { fanOutWorker, putRound, recorded, usualFanOut } from './aFanOut.ts';
import { claimedBy, workerProcess } from './workerProcess.ts';

const tenantId = tenantAt(0);
const people = 198;
const silent = oidAt(tenantId, 5);

describe('a worker that is told to end in the middle of a round', function () {
  this.timeout(60_000);
  let folder: string;
  let stores = 0;
  let engine: Engine;
  let simulator: Simulator;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milepost-stopping-'));
  });
  after(() => rm(folder, { recursive: true }));
  afterEach(async () => {
    await Promise.all([simulator.close(), engine.close()]);
  });

  /** Ends a worker once some were written to: how it ended, and whom it left claimed. */
  async function ended(signal: 'SIGTERM' | 'SIGKILL', { patienceMs, hangs }: { patienceMs: number; hangs: boolean }) {
    stores += 1;
    const store = `sqlite:${join(folder, `${stores}.db`)}`;
    engine = patientEngine(store);
    simulator = await aSimulator({ latency: { fixedMs: 100 }, budget: 1000, script: hangs ? { [silent]: ['hangAfter'] } : {} });
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
    const settings = { ...usualFanOut, origin: simulator.origin, budget: 150, deadlineMs: 60_000, leaseMs: 500, patienceMs };
    const child = await workerProcess(store, settings);
    while ((await simulator.counters()).accepted < 40) await waited(10);
    const exit = once(child, 'exit');
    child.kill(signal);
    const [code] = await exit;
    return { code, claimed: await claimedBy(engine, child), outcomes: await recorded(engine) };
  }
  const count = (outcomes: Map<string, string>, outcome: string) => [...outcomes.values()].filter((one) => one === outcome).length;

  it('ends well, with nothing in flight and nobody in doubt, and the next one ends the round', async () => {
    const { code, claimed, outcomes } = await ended('SIGTERM', { patienceMs: 8000, hangs: false });
    assert.deepEqual([code, claimed, count(outcomes, 'unknown')], [0, [], 0]);
    assert.ok(count(outcomes, 'waiting') > 0 && count(outcomes, 'sent') >= 40, 'in the middle of it');
    const worker = fanOutWorker(engine, { ...usualFanOut, origin: simulator.origin, budget: 1000 });
    while (await engine.queue.depth()) await waited(Math.min(50, (await worker.work()) ?? 5));
    await worker.stop();
    const expected = [...(await recorded(engine))].map(([to, outcome]) => ({ to, recorded: outcome }));
    const verdict = judge({ accepted: await simulator.accepted(), requests: await simulator.requests() }, expected);
    assert.deepEqual([verdict.delivered, verdict.duplicates, verdict.lost, verdict.unknown], [people, [], [], []]);
  });

  it('does not wait longer than its patience for an answer that never comes: that note stays claimed, and no other', async () => {
    const { code, claimed } = await ended('SIGTERM', { patienceMs: 400, hangs: true });
    assert.deepEqual([code, claimed], [0, [silent]]);
  });

  it('leaves notes in doubt when it is killed instead (control)', async () => {
    assert.ok((await ended('SIGKILL', { patienceMs: 8000, hangs: false })).claimed.length > 0);
  });
});
