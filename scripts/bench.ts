// Speed, counted first and timed second: storage calls for what people do most, then the cost of a page next to the floor of this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { act } from '../bot/act/act.ts';
import { seenBy } from '../bot/act/Conversing.ts';
import { house } from '../bot/house.ts';
import { journals } from '../bot/store/journals.ts';
import { sqliteEngine } from '../bot/store/sqlite/sqliteEngine.ts';
import { personas, tenantId } from '../local/personas.ts';
import { loadSample, sampleStart } from '../local/sample/loadSample.ts';
import { instantOf } from '../playbook/clock/moments.ts';
import { costsWith } from '../tests/support/storageCosts.ts';
import { countedEngine } from './bench/countedEngine.ts';
import { redIssueTimes } from './bench/redIssues.ts';

/** What is measured by name: `npm run bench -- fan-out`, and how many people. */
const named: Record<string, () => Promise<unknown>> = {
  'fan-out': () => import('./bench/fanOut.ts'),
  chaos: () => import('./bench/chaos.ts'),
  'first-row': () => import('./bench/firstRow.ts'),
  fuzz: () => import('./bench/fuzz.ts'),
};
const asked = named[process.argv[2] ?? ''];
if (asked) {
  await asked();
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const { engine, reset, counts } = countedEngine(sqliteEngine(join(folder, 'bench.db')));
const rolloutId = await loadSample(engine);
const snapshotting = journals(engine, { every: 1 });
await snapshotting.open(rolloutId);
await snapshotting.quiet();
const members = personas.map(({ oid, botId, name, company }) => ({ oid, botId, tenantId, name, company }));
const sent = async () => ({ kind: 'sent' as const, conversationId: 'c', activityId: 'a', serviceUrl: 's' });
async function* everybodyIn() {
  yield members;
}
const messenger = { toPerson: sent, toChannel: sent, update: sent, roster: everybodyIn, member: async () => null };
const maya = { tenantId, oid: personas.find(({ key }) => key === 'maya')?.oid ?? '', name: 'Maya Lindqvist' };
const lena = { tenantId, oid: personas.find(({ key }) => key === 'lena')?.oid ?? '', name: 'Lena Hoffmann' };

/** A house whose clock does nothing by itself, so that only what is measured is counted. */
const anew = () => {
  const built = house({
    engine,
    teams: { router: express.Router(), messenger, listen: () => undefined },
    verify: async () => maya,
    linkTo: () => null,
    contact: null,
    now: () => instantOf(sampleStart),
    machineNow: () => Date.now(),
    leaseMs: 5000,
    frameAncestors: ["'self'"],
    tabFolder: folder,
    version: '0',
    log: () => undefined,
  });
  return { ...built, conversing: { ...built.conversing, poke: () => undefined } };
};

const rows: { what: string; calls: number; inSequence: number; aim: string }[] = [];
async function count(what: string, aim: string, work: () => Promise<unknown>): Promise<void> {
  reset();
  await work();
  rows.push({ what, ...counts(), aim });
}

const warm = anew();
await seenBy(warm.conversing, rolloutId, maya);
const report = (key: string) => ({
  rolloutId,
  verb: 'reportStatus',
  input: { team: 'data', day: '2026-03-10', done: 'One more source', days: 0 },
  key,
  asker: lena,
});
await count('status report, cold', 'at most 3 in sequence', () => act(anew().conversing, report('cold')));
await seenBy(warm.conversing, rolloutId, maya);
await count('status report, warm', 'at most 2 in sequence', () => act(warm.conversing, report('warm')));
await count('the same press again', 'at most 2 in sequence', () => act(warm.conversing, report('warm')));

const server = createServer(warm.app);
const floor = createServer(express().get('/floor', (_req, res) => void res.json(rows)));
for (const one of [server, floor]) await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
const urlOf = (of: typeof server, path: string) => `http://127.0.0.1:${(of.address() as AddressInfo).port}${path}`;
const board = urlOf(server, `/api/rollouts/${rolloutId}/board`);
const first = await fetch(board);
const tag = first.headers.get('etag') ?? '';
const bytes = (await first.arrayBuffer()).byteLength;
await count('board, unchanged (304)', '1 point read', async () => {
  const answer = await fetch(board, { headers: { 'if-none-match': tag } });
  if (answer.status !== 304) throw new Error(`An unchanged board answered ${answer.status}.`);
});
await count('board, warm', '1 point read', () => fetch(board));
await count('board, cold', 'at most 2 calls', () => seenBy(anew().conversing, rolloutId, maya));
await warm.waker.finish();
await count('the clock looks, nothing due', 'the same however many rollouts', () => warm.waker.finish());

console.table(rows);

const lengths: Record<string, string | number>[] = [];
for (const entries of [100, 10_000, 100_000])
  for (const [what, { calls, inSequence, bytes }] of Object.entries(await costsWith(entries, true)))
    lengths.push({ what, entries, calls, inSequence, bytes });
console.log('The same with journals of other lengths:');
console.table(lengths.toSorted((one, other) => String(one.what).localeCompare(String(other.what))));
console.log(`The board is ${bytes} bytes of JSON.`);

/** CPU time of this process for that many calls, in microseconds each. */
async function cost(url: string, headers: Record<string, string>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done += 1) await (await fetch(url, { headers })).arrayBuffer();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

const pairs = 12;
const ratios: { floor: number; unchanged: number; whole: number }[] = [];
for (let pair = 0; pair < pairs; pair += 1) {
  const runs = {
    floor: () => cost(urlOf(floor, '/floor'), {}, 60),
    unchanged: () => cost(board, { 'if-none-match': tag }, 30),
    whole: () => cost(board, {}, 30),
  };
  const order = pair % 2 ? (['floor', 'unchanged', 'whole'] as const) : (['whole', 'unchanged', 'floor'] as const);
  const costs = { floor: 0, unchanged: 0, whole: 0 };
  for (const name of order) costs[name] = await runs[name]();
  if (pair > 1) ratios.push(costs);
}
const quantile = (values: number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;
const spread =
  quantile(
    ratios.map((one) => one.floor),
    0.9,
  ) /
  quantile(
    ratios.map((one) => one.floor),
    0.1,
  );
if (spread > 1.4) console.log(`This machine is too restless to tell times: its floor spreads over ${Math.round((spread - 1) * 100)} %.`);
else
  for (const name of ['unchanged', 'whole'] as const) {
    const times = ratios.map((one) => one[name] / one.floor);
    console.log(
      `board ${name}: ${quantile(times, 0.5).toFixed(2)} times the floor of one small JSON answer (p10 ${quantile(times, 0.1).toFixed(2)}, p90 ${quantile(times, 0.9).toFixed(2)})`,
    );
  }
const { answered, accepted } = await redIssueTimes(200);
const told = (times: number[]) => `median ${quantile(times, 0.5).toFixed(0)}, 95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms`;
console.log(
  `A pressed red issue, 200 times: answered ${told(answered)} (aim 2000); accepted by the connector ${told(accepted)} (aim 5000).`,
);
for (const one of [server, floor]) one.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
