import type { RequestHandler } from 'express';
import type { Instant } from '../../playbook/clock/moments.ts';
import { within } from '../act/within.ts';
import type { LastSend } from '../deliver/sendsSeen.ts';
import type { Log } from '../log/Log.ts';
import type { Engine } from '../store/Engine.ts';
import type { Wakes } from '../store/wakes.ts';

/** What the route looks at: the same few rows however many rollouts there are. */
export interface Readiness {
  engine: Pick<Engine, 'get' | 'queue'>;
  wakes: Pick<Wakes, 'next'>;
  /** When the clock's hand last came round, in machine time; null before the first time. */
  lastLook(): number | null;
  lastSend(): LastSend | null;
  now(): Instant;
  machineNow(): number;
  log: Log;
}

/** What `/readyz` says: plain numbers, nothing of a rollout or a person. */
export interface Ready {
  ready: boolean;
  /** The parts that do not work. */
  notReady: ('store' | 'queue' | 'clock')[];
  storeAnswersInMs: number | null;
  pagesWaiting: number | null;
  lastWakeSecondsAgo: number | null;
  /** How late the clock is; zero when nothing is due. */
  oldestDueSecondsLate: number | null;
  lastSend: { secondsAgo: number; outcome: LastSend['outcome'] } | null;
}

/** Later than this, and the clock stands still: whoever probes makes us say so, once a minute at most. */
const saidFromSeconds = 300;
const saidEveryMs = 60_000;

/** Whoever probes waits no longer than two seconds. */
const readyWithinMs = 1800;

/** The hand comes round each second; a turn full of sends takes a while. */
const stoppedAfterMs = 5 * 60_000;

/** `GET /readyz`: whether storage, queue and clock work, in six reads of storage; many who ask at once are told the same (U26, U27). */
export function readyRoute(readiness: Readiness): RequestHandler {
  let looking: Promise<Ready> | null = null;
  let saidAt = Number.NEGATIVE_INFINITY;
  return async (_req, res) => {
    looking ??= readyNow(readiness).finally(() => {
      looking = null;
    });
    const ready = await looking;
    const late = ready.oldestDueSecondsLate ?? 0;
    if (late > saidFromSeconds && readiness.machineNow() - saidAt >= saidEveryMs) {
      saidAt = readiness.machineNow();
      readiness.log('the clock is late', { late });
    }
    res
      .status(ready.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(ready);
  };
}

async function readyNow({ engine, wakes, lastLook, lastSend, now, machineNow }: Readiness): Promise<Ready> {
  const began = machineNow();
  const [storeAnswersInMs, next, pagesWaiting] = await Promise.all([
    orNull(engine.get('index', 'ready', 'ready').then(() => Math.round(machineNow() - began))),
    orNull(wakes.next().then((wake) => wake?.at ?? '')),
    orNull(engine.queue.depth()),
  ]);
  const looked = lastLook();
  const sent = lastSend();
  const secondsSince = (at: number) => Math.max(0, Math.round((machineNow() - at) / 1000));
  const notReady: Ready['notReady'] = [];
  if (storeAnswersInMs === null || next === null) notReady.push('store');
  if (pagesWaiting === null) notReady.push('queue');
  if (looked !== null && machineNow() - looked > stoppedAfterMs) notReady.push('clock');
  return {
    ready: notReady.length === 0,
    notReady,
    storeAnswersInMs,
    pagesWaiting,
    lastWakeSecondsAgo: looked === null ? null : secondsSince(looked),
    oldestDueSecondsLate: next === null ? null : next === '' ? 0 : lateBy(next, now()),
    lastSend: sent && { secondsAgo: secondsSince(sent.at), outcome: sent.outcome },
  };
}

const lateBy = (at: string, now: Instant) => Math.max(0, Math.round((now.epochMilliseconds - Date.parse(at)) / 1000));

/** What was asked, or null when it fails or takes too long. */
const orNull = <T>(work: Promise<T>): Promise<T | null> => within(readyWithinMs, work).catch(() => null);
