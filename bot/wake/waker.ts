import { nextWakeAt } from '../../playbook/clock/agenda.ts';
import type { Instant } from '../../playbook/clock/moments.ts';
import type { Wake } from '../store/wakes.ts';
import { countLate } from '../telemetry/counts.ts';
import { traced } from '../telemetry/traced.ts';
import { letGo } from './letGo.ts';
import { loggedAs } from './loggedAs.ts';
import { turn, urgentTurn } from './turn.ts';
import type { Waking } from './Waking.ts';

export interface Waker {
  /** Carries out everything that is due now in every rollout; answers how long to wait for what could not be done yet, else null. */
  finish(): Promise<number | null>;
  /** Looks at one rollout at once, because somebody did something in it. */
  poke(rolloutId: string): void;
  /** Looks for due rows each second until stopped. */
  start(): void;
  /** Stops looking, and waits for what is under way. */
  stop(): Promise<void>;
  /** When it last came round, in machine time; null before the first time. */
  lookedAt(): number | null;
}

/** Rows read in one go: what is left is read on the next look. */
const rowsAtOnce = 500;

/** People see a red issue travel within seconds. */
const lookEveryMs = 1000;

/** The clock's hand: reads due rows only, carries out duties, writes the next wake, then takes away exactly the rows it saw (design idea 4). */
export function waker(waking: Waking): Waker {
  const turning = new Map<string, Promise<unknown>>();
  const besides = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let lookedAt: number | null = null;
  let looking: Promise<unknown> = Promise.resolve();

  /** One turn at a time in this process; other processes are kept apart by the claims. */
  const inTurn = <T>(rolloutId: string, work: () => Promise<T>): Promise<T> => {
    const next = (turning.get(rolloutId) ?? Promise.resolve()).then(work, work);
    turning.set(rolloutId, next);
    const forget = () => {
      if (turning.get(rolloutId) === next) turning.delete(rolloutId);
    };
    next.then(forget, forget);
    return next;
  };

  /** What does not wait for the turn that is under way. */
  const aside = (work: Promise<unknown>): void => {
    besides.add(work);
    work.finally(() => besides.delete(work));
  };

  const wakeUp = async (rolloutId: string, rows: Wake[]): Promise<number | null> => {
    const now = waking.now();
    countLate(
      rows.map(({ at }) => at),
      now.epochMilliseconds,
    );
    const { waitMs, held } = await turn(waking, rolloutId);
    if (held) return waitMs;
    const opened = await waking.journals.open(rolloutId);
    const left = await letGo(waking, opened);
    if (left === 'later') return lookEveryMs;
    const next = left === 'gone' ? null : waitMs === null ? nextWakeAt(opened.rollout, now, waking.keepDays) : later(now, waitMs);
    if (next) await waking.wakes.plan(rolloutId, next);
    await Promise.all(rows.map((row) => waking.wakes.remove(row)));
    return waitMs;
  };

  const finish = async (): Promise<number | null> => {
    const byRollout = Map.groupBy(await waking.wakes.due(waking.now(), rowsAtOnce), ({ rolloutId }) => rolloutId);
    const waits = await Promise.all(
      [...byRollout].map(([rolloutId, rows]) =>
        inTurn(rolloutId, () => traced('wake', { wakes: rows.length }, () => wakeUp(rolloutId, rows))).catch((error: unknown) => {
          waking.log('a rollout could not be looked at', loggedAs(rolloutId, { error }));
          return lookEveryMs;
        }),
      ),
    );
    const waiting = waits.filter((wait) => wait !== null);
    return waiting.length ? Math.min(...waiting) : null;
  };

  const look = () => {
    looking = finish()
      .then(() => {
        lookedAt = waking.machineNow();
      })
      .catch((error: unknown) => waking.log('the clock could not be read', { error }))
      .then(() => {
        if (!stopped) timer = setTimeout(look, lookEveryMs);
      });
  };

  return {
    finish,
    poke(rolloutId) {
      if (stopped) return;
      const failed = (error: unknown) => waking.log('a rollout could not be looked at', loggedAs(rolloutId, { error }));
      if (turning.has(rolloutId)) aside(urgentTurn(waking, rolloutId).catch(failed));
      inTurn(rolloutId, () => turn(waking, rolloutId)).catch(failed);
    },
    start: look,
    lookedAt: () => lookedAt,
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await looking;
      await Promise.allSettled([...turning.values(), ...besides]);
    },
  };
}

const later = (now: Instant, waitMs: number): Instant => now.add({ milliseconds: Math.max(1000, Math.round(waitMs)) });
