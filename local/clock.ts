// The rollout's clock on one machine: it stands still until somebody moves it, and it never runs backwards.
import express, { type Router } from 'express';
import { Temporal } from 'temporal-polyfill';
import { cityOf } from './personas.ts';
import { problem } from './problem.ts';
import { type Walking, WalkStuck, walk } from './walk.ts';

/** How far one walk may go: a year of rollout, so that a slip of the keyboard does not walk for hours. */
const farthestDays = 366;

export interface LocalClock {
  /** The moment the rollout is at, an ISO instant. */
  now(): string;
  /** Takes over what another process on the same store moved the clock to. */
  refresh(): Promise<void>;
  setTo(at: string): Promise<void>;
}

export interface ClockStore {
  /** The kept moment, or null before the first. */
  load(): Promise<string | null> | string | null;
  save(at: string): Promise<void> | void;
  /** Where the clock stands when nothing is kept yet. */
  start: string;
}

/** What will happen next, for the desk. */
export interface ComingUp {
  at: string;
  text: string;
}

export interface ClockParts {
  clock: LocalClock;
  /** IANA zone of the rollout. */
  zone: string;
  nextWake: Walking['nextWake'];
  finish: Walking['finish'];
  next(): Promise<ComingUp[]> | ComingUp[];
}

/** An ISO instant in one spelling, `2026-03-10T16:00:00Z`; null when it is none. */
export function instantOf(text: unknown): string | null {
  try {
    return typeof text === 'string' ? Temporal.Instant.from(text).toString() : null;
  } catch {
    return null;
  }
}

/**
 * The next 8 in the morning of a Monday to Friday in the rollout's zone.
 * @example nextWorkingMorning('2026-03-13T16:00:00Z', 'Europe/Paris') // '2026-03-16T07:00:00Z'
 */
export function nextWorkingMorning(now: string, zone: string): string {
  const at = Temporal.Instant.from(now);
  let morning = at.toZonedDateTimeISO(zone).withPlainTime('08:00');
  while (Temporal.Instant.compare(morning.toInstant(), at) <= 0 || morning.dayOfWeek > 5) morning = morning.add({ days: 1 });
  return morning.toInstant().toString();
}

/** A clock that stands where it was left. */
export async function localClock({ load, save, start }: ClockStore): Promise<LocalClock> {
  let at = instantOf((await load()) ?? start) ?? start;
  const later = (other: string | null) => other !== null && Date.parse(other) > Date.parse(at);
  return {
    now: () => at,
    async refresh() {
      const kept = instantOf(await load());
      if (kept && later(kept)) at = kept;
    },
    async setTo(moment) {
      if (!later(moment)) return;
      await save(moment);
      at = moment;
    },
  };
}

/** `GET /local/clock` tells the moment and what comes next, `POST /local/clock {now}` walks there. */
export function clockRouter({ clock, zone, nextWake, finish, next }: ClockParts): Router {
  const walking: Walking = {
    now: clock.now,
    setTo: clock.setTo,
    nextWake,
    finish,
    pause: (turn) => new Promise((done) => setTimeout(done, Math.min(turn * 20, 1000))),
  };
  const told = async () => {
    await clock.refresh();
    const now = clock.now();
    return { now, zone, city: cityOf(zone), next: await next(), nextWorkingDay: nextWorkingMorning(now, zone) };
  };
  let last: Promise<unknown> = Promise.resolve();

  const router = express.Router();
  router.get('/local/clock', async (_req, res) => {
    res.json(await told());
  });
  router.post('/local/clock', express.json(), (req, res) => {
    const target = instantOf(req.body?.now);
    if (!target) return problem(res, 400, 'notAMoment', 'Say the moment as {"now": "2026-03-10T16:00:00Z"}.');
    const move = async () => {
      await clock.refresh();
      const ahead = Date.parse(target) - Date.parse(clock.now());
      if (ahead < 0) return problem(res, 409, 'backwards', `The clock stands at ${clock.now()} and never runs backwards.`);
      if (ahead > farthestDays * 86_400_000) return problem(res, 400, 'tooFar', `One walk goes at most ${farthestDays} days.`);
      try {
        await walk(walking, target);
        res.json(await told());
      } catch (failure) {
        if (!(failure instanceof WalkStuck)) throw failure;
        problem(res, 503, 'stuck', failure.message);
      }
    };
    const turn = last.then(move);
    last = turn.catch(() => undefined);
    return turn;
  });
  return router;
}
