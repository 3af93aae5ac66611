import type { Request, Ticking } from './pace.ts';
import { type SlidingWindows, slidingWindows, threadLimits } from './slidingWindows.ts';

/** What the way to Teams may push together, in milliseconds: a second's budget is spread over so much more than a second. */
const usualGuardMs = 14;
/** Each request that came too close to others widens it, up to a limit; it narrows again by a millisecond a second. */
const widerMs = 5;
const mostGuardMs = 150;
/** After a rest the first requests take longer on their way than those that follow: they are kept further apart. */
const warmUpMs = 3000;
const coldGuardMs = 400;
const restMs = 10_000;
/** So often in a row it is not the way that pushed them together. */
const pushedAgainMs = 3000;
/** The same for one thread, whose windows hold few. */
const threadGuardMs = 50;
/** Timers are late now and then: what was missed by that much is made up for, as far as the windows allow. */
const catchUpMs = 150;
/** One request too many may be a thread's own matter; so many threads refused within a second are the tenant's. */
const refusedThreads = 3;
/** And so large a part of what went in that second: fewer are refused one by one, whatever the pace. */
const refusedPart = 1 / 8;
/** A thread that was written to this often within a second may have been refused for itself. */
const busyThread = 5;
/** A lower budget is not the end: after so long another try, and each one that fails doubles the wait. */
const firstProbeMs = 30_000;
const longestProbeMs = 15 * 60_000;
const probeStep = 1.05;
/** A request refused so soon after another try says that it failed. */
const probeShowsMs = 5000;
/** Threads that are remembered; those not written to for a while leave first. */
const mostThreads = 5000;
const leastBudget = 1;
const soonAgainMs = 15_000;

interface Waiting {
  request: Request;
  until: number;
  go(may: boolean): void;
}

/** One tenant's pace: urgent requests first, each thread within its windows, the whole within the budget, which is learned. */
export function tenantPace(given: number, { now, after }: Ticking) {
  const urgent: Waiting[] = [];
  const pages: Waiting[] = [];
  const threads = new Map<string, { windows: SlidingWindows; heldUntil: number }>();
  let budget = given;
  let part = 1;
  let sent: number[] = [];
  /** When the next one is due by even spacing. */
  let dueAt = 0;
  let heldUntil = 0;
  let refused: { thread: string; at: number; sentAt: number }[] = [];
  let probeMs = firstProbeMs;
  let probeAt = Number.POSITIVE_INFINITY;
  let guardMs = usualGuardMs;
  let guardAt = 0;
  /** When it began to write after a rest. */
  let begunAt = Number.NEGATIVE_INFINITY;
  let pushedAt = Number.NEGATIVE_INFINITY;
  let loweredAt = Number.NEGATIVE_INFINITY;
  /** The budget before the last try, and when that was. */
  let tried = { from: given, at: Number.NEGATIVE_INFINITY };
  /** When each request went, as long as somebody remembers it. */
  const wentAt = new WeakMap<object, number>();
  let stopped = false;
  let alarm: (() => void) | null = null;

  const rate = (): number => budget * part;
  const guard = (at: number): number => guardMs + Math.max(0, coldGuardMs * (1 - (at - begunAt) / warmUpMs));
  const spacing = (at: number): number => (1000 + guard(at)) / (rate() || budget);

  function threadOf({ thread, kind }: Pick<Request, 'thread' | 'kind'>) {
    const key = `${kind}|${thread}`;
    const known = threads.get(key) ?? { windows: slidingWindows(threadLimits[kind], threadGuardMs), heldUntil: 0 };
    threads.delete(key);
    threads.set(key, known);
    const [oldest] = threads.keys();
    if (threads.size > mostThreads && oldest !== undefined) threads.delete(oldest);
    return known;
  }

  /** Keeps requests further apart for a while. */
  function widen(at: number, by: number): void {
    narrow(at);
    guardMs = Math.min(mostGuardMs, guardMs + by);
  }

  function narrow(at: number): void {
    guardMs = Math.max(usualGuardMs, guardMs - (at - guardAt) / 1000);
    guardAt = at;
  }

  /** The first moment the tenant takes another request. */
  function tenantFreeAt(at: number): number {
    const most = Math.max(1, Math.floor(rate()));
    const oldest = sent[sent.length - most];
    const window = oldest === undefined ? at : oldest + 1000 + guard(at);
    return Math.max(at, heldUntil, dueAt, window);
  }

  function take(request: Pick<Request, 'thread' | 'kind'>, at: number): void {
    threadOf(request).windows.take(at);
    wentAt.set(request, at);
    if ((sent.at(-1) ?? Number.NEGATIVE_INFINITY) < at - restMs) begunAt = at;
    sent.push(at);
    if (sent.length > 400) sent = sent.slice(-200);
    const apart = spacing(at);
    dueAt = Math.max(dueAt + apart, at - catchUpMs + apart);
  }

  function probe(at: number): void {
    if (at < probeAt || budget >= given) return;
    tried = { from: budget, at };
    budget = Math.min(given, Math.max(budget + 1, budget * probeStep));
    probeAt = budget >= given ? Number.POSITIVE_INFINITY : at + probeMs;
  }

  function lower(to: number, at: number): void {
    if (budget < given) probeMs = Math.min(longestProbeMs, probeMs * 2);
    budget = Math.max(leastBudget, Math.min(budget - 1, to));
    probeAt = at + probeMs;
    tried = { from: budget, at: Number.NEGATIVE_INFINITY };
    refused = [];
    pump();
  }

  /** Lets go what may go, and wakes again when the next one may. */
  function pump(): void {
    alarm?.();
    alarm = null;
    const at = now();
    probe(at);
    narrow(at);
    for (const list of [urgent, pages])
      for (let place = list.length - 1; place >= 0; place -= 1)
        if ((list[place]?.until ?? 0) < at || (stopped && list === pages)) list.splice(place, 1)[0]?.go(false);
    let next = Math.min(...urgent.map(({ until }) => until), ...pages.map(({ until }) => until)) + 1;
    for (const list of [urgent, pages]) {
      if (list === pages && part === 0) continue;
      for (let place = 0; place < list.length; ) {
        const waiting = list[place];
        if (!waiting) break;
        // What is urgent does not wait for its place in the row, only for what Teams allows.
        const free = list === urgent && part === 0 ? Math.max(at, heldUntil) : tenantFreeAt(at);
        if (free > at) {
          next = Math.min(next, free);
          break;
        }
        const thread = threadOf(waiting.request);
        const threadFree = Math.max(thread.heldUntil, thread.windows.freeAt(at));
        if (threadFree > at) {
          next = Math.min(next, threadFree);
          place += 1;
          continue;
        }
        list.splice(place, 1);
        take(waiting.request, at);
        waiting.go(true);
      }
    }
    if (urgent.length + pages.length) alarm = after(Math.max(0, next - at), pump);
  }

  return {
    turn: (request: Request): Promise<boolean> =>
      new Promise((go) => {
        if (stopped && !request.urgent) return go(false);
        (request.urgent ? urgent : pages).push({ request, until: now() + request.withinMs, go });
        pump();
      }),
    took: (request: Pick<Request, 'thread' | 'kind'>) => take(request, now()),
    throttled(request: Pick<Request, 'thread' | 'kind'>, afterMs: number) {
      const at = now();
      const thread = threadOf(request);
      thread.heldUntil = Math.max(thread.heldUntil, at + afterMs);
      if (thread.windows.since(at - 1000) >= busyThread) return;
      if (at < heldUntil) return;
      widen(at, widerMs);
      if (at - tried.at < probeShowsMs) return lower(tried.from, at);
      refused = [...refused.filter((one) => one.at > at - 1000), { thread: request.thread, at, sentAt: wentAt.get(request) ?? at }];
      const lately = sent.filter((one) => one > at - 1000).length;
      if (new Set(refused.map((one) => one.thread)).size < Math.max(refusedThreads, lately * refusedPart)) return;
      // What was taken within the second before the first that was refused is what the tenant takes.
      const first = Math.min(...refused.map(({ sentAt }) => sentAt));
      const taken = sent.filter((one) => one > first - 1000 && one < first).length;
      if (taken / (part || 1) >= budget * 0.9 && at - pushedAt > pushedAgainMs) {
        // At the very pace that was right until now: the way pushed them together, or the tenant takes less, which shows at once.
        pushedAt = at;
        refused = [];
        widen(at, 3 * widerMs);
        return;
      }
      heldUntil = at + afterMs;
      // Once may be a moment at which the way to Teams pushed many together; soon again is what the tenant takes.
      const least = at - loweredAt < soonAgainMs ? budget / 2 : budget * 0.9;
      loweredAt = at;
      lower(Math.max(taken / (part || 1), least), at);
    },
    share(mine: number) {
      part = mine;
      pump();
    },
    budget: () => rate(),
    stop() {
      stopped = true;
      pump();
    },
  };
}
