// A round of notes through everything that can go wrong, and what is to be said of it afterwards.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { messageOfPage } from '../../bot/deliver/pageWorker.ts';
import { openEngine } from '../../bot/store/openEngine.ts';
import { rounds } from '../../bot/store/rounds.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { judge, type Verdict } from '../support/simulator/judge.ts';
import { tenantAt } from '../support/simulator/people.ts';
import { simulatorProcess } from '../support/simulator/simulatorProcess.ts';
import { type FanOutSettings, putRound, recorded, rolloutId, round, usualFanOut } from './aFanOut.ts';

export interface ChaosSettings {
  store: string;
  seed: number;
  people: number;
  kills: number;
  claims: boolean;
}

export interface ChaosRun {
  verdict: Verdict;
  /** Notes that were claimed when their worker was killed, over all kills. */
  inFlight: number;
  /** Requests whose answer never came. */
  unanswered: number;
  /** How many notes ended how, as recorded. */
  outcomes: Record<string, number>;
}

const script = fileURLToPath(new URL('../support/pageProcess.ts', import.meta.url));
const leaseMs = 1400;
const share = 0.05;
const faults = { '412': share, '429': share, '502': share, '503': share, '504': share, resetBefore: share, resetAfter: share };
const patienceMs = 120_000;

/** Two workers, one of them killed with -9 again and again, pages that come twice, and a connector that fails in every way. */
export async function aChaosRun({ store, seed, people, kills, claims }: ChaosSettings): Promise<ChaosRun> {
  const random = seededRandom(seed);
  const tenantId = tenantAt(seed);
  const latency = { fromMs: 20, toMs: 200 };
  const simulator = await simulatorProcess({
    seed,
    budget: 400,
    latency,
    faults: { send: faults },
    retryAfter: { seconds: 0.3, jitter: 0.5 },
  });
  const engine = openEngine(store, 30_000);
  const settings: FanOutSettings = {
    ...usualFanOut,
    origin: simulator.origin,
    budget: 300,
    deadlineMs: 1000,
    leaseMs,
    pageLeaseMs: 2000,
    refreshMs: 300,
    claims,
  };
  const begin = (): ChildProcess =>
    fork(script, [store, JSON.stringify(settings), String(share)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const workers = [begin(), begin()];
  const kept = rounds(engine);
  let inFlight = 0;
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    await putRound(engine, simulator.serviceUrl(tenantId), tenantId, people);
    const pages = await kept.pages(rolloutId, round);
    for (const page of pages) if (random() < 0.3 || !claims) await engine.queue.put(messageOfPage(page));
    const until = Date.now() + patienceMs;
    let killed = 0;
    let nextAt = people * 0.05;
    for (;;) {
      const { accepted } = await simulator.counters();
      if (killed < kills && accepted >= nextAt) {
        nextAt += (people * (0.2 + random())) / (kills + 1);
        const place = Math.floor(random() * workers.length);
        const dying = workers[place];
        dying?.kill('SIGKILL');
        if (dying && dying.exitCode === null && dying.signalCode === null) await once(dying, 'exit');
        for (const page of pages) inFlight += (await kept.notes(page)).filter(({ state }) => state === 'claimed').length;
        workers[place] = begin();
        killed += 1;
      }
      const open = (await kept.pages(rolloutId, round)).filter(({ state }) => state !== 'done');
      if (!open.length && killed >= kills) break;
      if (!open.length) killed = kills;
      if (Date.now() > until) throw new Error(`${open.length} pages never ended (MILEPOST_SEED=${seed})`);
      await new Promise((passed) => setTimeout(passed, 25));
    }
    const how = await recorded(engine);
    const outcomes: Record<string, number> = {};
    for (const outcome of how.values()) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const seen = { accepted: await simulator.accepted(), requests: await simulator.requests() };
    const expected = [...how].map(([to, outcome]) => ({ to, recorded: outcome }));
    const unanswered = seen.requests.filter(({ ending }) => ending !== 'answered').length;
    return { verdict: judge(seen, expected), inFlight, unanswered, outcomes };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await engine.close();
    await simulator.close();
  }
}
