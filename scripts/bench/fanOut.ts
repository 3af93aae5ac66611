// How fast a round of notes goes out, next to the earliest moment the windows of Teams allow; what it costs in storage and CPU.
import { mkdtempSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../bot/store/Engine.ts';
import { openEngine } from '../../bot/store/openEngine.ts';
import { fanOutWorker, putRound, recorded, usualFanOut } from '../../tests/deliver/aFanOut.ts';
import { startAzurite } from '../../tests/support/azurite.ts';
import { bareSender } from '../../tests/support/bareSender.ts';
import { countingProxy } from '../../tests/support/countingProxy.ts';
import { judge } from '../../tests/support/simulator/judge.ts';
import { legalOptimum } from '../../tests/support/simulator/legalOptimum.ts';
import { oidAt, tenantAt } from '../../tests/support/simulator/people.ts';
import type { Simulator } from '../../tests/support/simulator/Simulator.ts';
import { simulatorProcess } from '../../tests/support/simulator/simulatorProcess.ts';

// The simulator stamps what arrives: where a neighbour holds the processor, a second's requests seem to come at once.
try {
  setPriority(-15);
} catch {
  console.log('This machine lets nobody go before others: what else runs shows in the numbers.');
}
const machineNow = () => performance.timeOrigin + performance.now();
const folder = mkdtempSync(join(tmpdir(), 'milepost-fan-out-'));
const budget = 45;
const latency = { fixedMs: 400 };

interface Ran {
  ratio: number;
  share429: number;
  /** When the last of each tenant was accepted, in milliseconds after the beginning. */
  lastAt: Record<string, number>;
}

/** A round for so many people in each tenant, all at once; `during` may change what the tenants take. */
async function fanOut(
  people: Record<string, number>,
  optimumOf: (began: number) => Parameters<typeof legalOptimum>[1],
  during?: (simulator: Simulator, began: number) => Promise<void>,
  before?: (simulator: Simulator) => Promise<void>,
): Promise<Ran> {
  const simulator = await simulatorProcess({ budget, latency });
  await before?.(simulator);
  const engine = openEngine(`sqlite:${join(folder, `${Math.random()}.db`)}`);
  for (const [tenantId, count] of Object.entries(people))
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, count, `r-${tenantId}`);
  const worker = fanOutWorker(engine, { ...usualFanOut, origin: simulator.origin, budget }, { log: console.error });
  const began = machineNow();
  const changing = during?.(simulator, began);
  await finish(engine, worker);
  await changing;
  const seen = { accepted: await simulator.accepted(), requests: await simulator.requests() };
  const expected = [];
  for (const tenantId of Object.keys(people))
    for (const [to, outcome] of await recorded(engine, `r-${tenantId}`)) expected.push({ to, recorded: outcome, tenantId });
  const { lost, extra, share429 } = judge(seen, expected);
  if (lost.length || extra) throw new Error(`${lost.length} were lost and ${extra} written to twice.`);
  const lastAt: Record<string, number> = {};
  for (const one of seen.accepted) lastAt[one.tenantId] = Math.max(lastAt[one.tenantId] ?? 0, one.at - began);
  const owed = expected.map(({ to, tenantId }) => ({ tenantId, thread: to }));
  const optimum = legalOptimum(owed, optimumOf(began)).lastAt - began;
  await worker.stop();
  await Promise.all([simulator.close(), engine.close()]);
  return { ratio: optimum / Math.max(...Object.values(lastAt)), share429, lastAt };
}

async function finish(engine: Engine, worker: ReturnType<typeof fanOutWorker>): Promise<void> {
  while (await engine.queue.depth()) {
    const waits = await worker.work();
    if (waits !== null) await new Promise((passed) => setTimeout(passed, Math.max(50, waits)));
  }
}

/** Storage and queue operations a reminder, counted at a proxy before Azurite: cutting, sending and recording ten pages. */
async function operations(): Promise<number> {
  const people = 990;
  const azurite = await startAzurite({ queue: true });
  const proxy = await countingProxy(azurite.connectionString);
  const simulator = await simulatorProcess({ budget: 500, latency: { fixedMs: 20 } });
  const engine = openEngine(proxy.connectionString, 30_000);
  const tenantId = tenantAt(1);
  const filling = openEngine(azurite.connectionString, 30_000);
  await putRound(filling, simulator.serviceUrl(tenantId), tenantId, 0);
  await engine.queue.depth();
  await engine.get('deliveries', 'nobody', 'nobody');
  proxy.reset();
  await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
  const addresses = Math.ceil(people / 100);
  const worker = fanOutWorker(engine, { ...usualFanOut, origin: simulator.origin, budget: 400 }, { log: console.error });
  await finish(engine, worker);
  const counted = proxy.operations() - addresses;
  console.table(proxy.counts());
  await worker.stop();
  await Promise.all([engine.close(), filling.close(), simulator.close()]);
  await proxy.stop();
  await azurite.stop();
  return counted / people;
}

/** CPU of this process for a reminder, next to a bare send of the same card, measured in turns. */
async function cpuRatio(): Promise<{ median: number; low: number; high: number }> {
  const people = 198;
  const simulator = await simulatorProcess({ budget: 100_000, latency: { fixedMs: 1 } });
  const bare = bareSender(simulator.origin);
  const ratios: number[] = [];
  for (let pair = 0; pair < 12; pair += 1) {
    const tenantId = tenantAt(10 + pair);
    const engine = openEngine(`sqlite:${join(folder, `cpu-${pair}.db`)}`);
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
    const worker = fanOutWorker(engine, { ...usualFanOut, origin: simulator.origin, budget: 100_000 }, { log: console.error });
    const others = Array.from({ length: people }, (_, place) => oidAt(tenantAt(200 + pair), place));
    const cost = async (work: () => Promise<unknown>) => {
      const from = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(from);
      return user + system;
    };
    const runs = { product: () => finish(engine, worker), floor: () => bare(simulator.serviceUrl(tenantAt(200 + pair)), others, 16) };
    const order = pair % 2 ? (['product', 'floor'] as const) : (['floor', 'product'] as const);
    const costs = { product: 0, floor: 0 };
    for (const name of order) costs[name] = await cost(runs[name]);
    if (pair > 1) ratios.push(costs.product / costs.floor);
    await worker.stop();
    await engine.close();
  }
  await simulator.close();
  const sorted = ratios.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

const all = Number(process.argv[3] ?? 10_000);
const [first] = [tenantAt(0)];
const whole = await fanOut({ [first]: all }, (began) => ({ startAt: began, budget: [{ fromAt: 0, perSecond: budget }] }));
console.log(
  `${all} people in one tenant: ${whole.ratio.toFixed(3)} of the legal optimum, ${(whole.share429 * 100).toFixed(2)} % 429s (aims 0.970 and 0.10 %)`,
);

let droppedAt = 0;
const dropped = await fanOut(
  { [first]: all },
  () => ({
    startAt: droppedAt - (all / budget / 2) * 1000,
    budget: [
      { fromAt: 0, perSecond: budget },
      { fromAt: droppedAt, perSecond: 30 },
    ],
  }),
  async (simulator, began) => {
    droppedAt = began + (all / budget / 2) * 1000;
    await new Promise((passed) => setTimeout(passed, droppedAt - machineNow()));
    await simulator.change({ budget: 30 });
  },
);
console.log(`the budget falls to 30 half-way: ${dropped.ratio.toFixed(3)} (aim 0.950), ${(dropped.share429 * 100).toFixed(2)} % 429s`);

const ten = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [tenantAt(20 + place), Math.round(all / 10)]));
const alone = await fanOut(ten, (began) => ({ startAt: began, budget: [{ fromAt: 0, perSecond: budget }] }));
console.log(`ten tenants at once: ${alone.ratio.toFixed(3)} (aim 0.950)`);
const slow = tenantAt(20);
const beside = await fanOut(
  ten,
  (began) => ({ startAt: began, budget: [{ fromAt: 0, perSecond: budget }] }),
  undefined,
  (simulator) => simulator.change({ budgets: { [slow]: 10 } }),
);
const lastOfOthers = (ran: Ran) => Math.max(...Object.entries(ran.lastAt).map(([tenantId, at]) => (tenantId === slow ? 0 : at)));
console.log(
  `one of them is throttled: the others keep ${(lastOfOthers(alone) / lastOfOthers(beside)).toFixed(3)} of their pace (aim 0.980)`,
);

const perReminder = await operations();
const cpu = await cpuRatio();
console.log(`cpu: p10 ${cpu.low.toFixed(2)}, p90 ${cpu.high.toFixed(2)} times the floor`);
rmSync(folder, { recursive: true, force: true });
console.log(
  `fan-out: ratio ${whole.ratio.toFixed(3)} of the legal optimum, 429s ${(whole.share429 * 100).toFixed(2)} %, operations ${perReminder.toFixed(2)} per reminder, cpu ${cpu.median.toFixed(2)} x floor`,
);
