// A round of notes through everything that can go wrong, and what is to be said of it afterwards.
import { once } from 'node:events';
import { messageOfPage } from '../../bot/deliver/pageWorker.ts';
import { openEngine } from '../../bot/store/openEngine.ts';
import { rounds } from '../../bot/store/rounds.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { judge, type Verdict } from '../support/simulator/judge.ts';
import { tenantAt } from '../support/simulator/people.ts';
import { simulatorProcess } from '../support/simulator/simulatorProcess.ts';
import { type FanOutSettings, putRound, recorded, rolloutId, round, usualFanOut } from './aFanOut.ts';
import { claimedBy, workerProcess } from './workerProcess.ts';

export interface ChaosSettings {
  store: string;
  seed: number;
  people: number;
  kills: number;
}

export interface ChaosRun {
  verdict: Verdict;
  /** How many notes ended how, as recorded. */
  outcomes: Record<string, number>;
  /** Of those who are unknown: some request of theirs was never answered, or their note was claimed by a worker that was killed; and neither. */
  unknown: { cutOff: number; killed: number; unexplained: string[] };
  /** Notes that were claimed by a worker when it was killed, for each kill. */
  claimedAtKills: number[];
  /** Pages that were put into the queue a second time. */
  putTwice: number;
}

/** Longer than a machine that has much to do lets a worker wait, and an answer may take: nothing here hangs for good. */
const leaseMs = 9000;
const share = 0.05;
const faults = { '412': share, '429': share, '502': share, '503': share, '504': share, resetBefore: share, resetAfter: share };
const patienceMs = 180_000;

/** Two workers whose storage fails now and then, one of them killed with -9 again and again, pages that come twice, and a connector that fails in every way. */
export async function aChaosRun({ store, seed, people, kills }: ChaosSettings): Promise<ChaosRun> {
  const random = seededRandom(seed);
  const tenantId = tenantAt(seed);
  const simulator = await simulatorProcess({
    seed,
    budget: 400,
    latency: { fromMs: 20, toMs: 200 },
    faults: { send: faults },
    retryAfter: { seconds: 0.3, jitter: 0.5 },
  });
  const engine = openEngine(store, 30_000);
  const settings: FanOutSettings = {
    ...usualFanOut,
    origin: simulator.origin,
    budget: 200,
    deadlineMs: 6000,
    leaseMs,
    pageLeaseMs: 10_000,
    refreshMs: 300,
  };
  const begin = () => workerProcess(store, settings, share);
  const workers = await Promise.all([begin(), begin()]);
  const kept = rounds(engine);
  const claimed = new Set<string>();
  const claimedAtKills: number[] = [];
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
    const pages = await kept.pages(rolloutId, round);
    const twice = pages.filter(() => random() < 0.3);
    for (const page of twice) await engine.queue.put(messageOfPage(page));
    const until = Date.now() + patienceMs;
    let nextAt = people * 0.05;
    for (;;) {
      const { accepted } = await simulator.counters();
      if (claimedAtKills.length < kills && accepted >= nextAt) {
        nextAt += (people * (0.2 + random())) / (kills + 1);
        const holding = await Promise.all(workers.map(async (worker) => (await claimedBy(engine, worker)).length));
        // One that has something in flight, where there is one.
        const place = holding.indexOf(Math.max(...holding));
        const dying = workers[place];
        if (!dying) break;
        dying.kill('SIGKILL');
        if (dying.exitCode === null && dying.signalCode === null) await once(dying, 'exit');
        const held = await claimedBy(engine, dying);
        for (const oid of held) claimed.add(oid);
        claimedAtKills.push(held.length);
        workers[place] = await begin();
      }
      const open = (await kept.pages(rolloutId, round)).filter(({ state }) => state !== 'done');
      if (!open.length) break;
      if (Date.now() > until) throw new Error(`${open.length} pages never ended (MILEPOST_SEED=${seed})`);
      await new Promise((passed) => setTimeout(passed, 50));
    }
    const how = await recorded(engine);
    const outcomes: Record<string, number> = {};
    for (const outcome of how.values()) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const seen = { accepted: await simulator.accepted(), requests: await simulator.requests() };
    const cut = new Set(seen.requests.filter(({ ending }) => ending !== 'answered').map(({ to }) => to));
    const lostSight = [...how].filter(([, outcome]) => outcome === 'unknown').map(([to]) => to);
    const unknown = {
      cutOff: lostSight.filter((to) => cut.has(to)).length,
      killed: lostSight.filter((to) => !cut.has(to) && claimed.has(to)).length,
      unexplained: lostSight.filter((to) => !cut.has(to) && !claimed.has(to)),
    };
    const expected = [...how].map(([to, outcome]) => ({ to, recorded: outcome }));
    return { verdict: judge(seen, expected), outcomes, unknown, claimedAtKills, putTwice: twice.length };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await engine.close();
    await simulator.close();
  }
}
