// How fast it could have gone: the shortest time in which Teams would have let everything through.
import { type Arrivals, admits, count, documentedBudget, documentedSendWindows, type SlidingLimit } from './SlidingLimit.ts';

/** A message that is owed, and how many requests it takes: two where the chat must be created first. */
export interface Owed {
  tenantId: string;
  thread: string;
  requests?: number;
}

/** From this moment on a tenant lets through so many requests in any second. */
export interface BudgetStep {
  fromAt: number;
  perSecond: number;
}

export interface Rules {
  startAt?: number;
  windows?: SlidingLimit[];
  /** For every tenant that has none of its own. */
  budget?: BudgetStep[];
  budgets?: Record<string, BudgetStep[]>;
}

export interface Optimum {
  /** No sender's last request can be accepted earlier: what the budget alone takes for all, or the windows for the longest thread. */
  lastAt: number;
  /** When the last is accepted in a schedule that keeps every rule; the same moment except where budget and windows are in each other's way. */
  attainedAt: number;
  requests: number;
  /** `lastAt` of each tenant. */
  tenants: Record<string, number>;
}

interface Thread extends Arrivals {
  left: number;
}

const second = 1000;

/**
 * The earliest legal end, all moments in the milliseconds of `startAt`: without latency, without refusals, told the budget beforehand.
 * @example legalOptimum(Array.from({ length: 100 }, (_, n) => ({ tenantId: 't', thread: `${n}` }))).lastAt // 1000: fifty at once, fifty a second later
 */
export function legalOptimum(
  messages: Owed[],
  { startAt = 0, windows = documentedSendWindows, budget, budgets = {} }: Rules = {},
): Optimum {
  const usual = budget ?? [{ fromAt: startAt, perSecond: documentedBudget }];
  const optimum: Optimum = { lastAt: startAt, attainedAt: startAt, requests: 0, tenants: {} };
  for (const [tenantId, owed] of Map.groupBy(messages, (message) => message.tenantId)) {
    const requestsOf = new Map<string, number>();
    for (const { thread, requests = 1 } of owed) requestsOf.set(thread, (requestsOf.get(thread) ?? 0) + requests);
    const threads = [...requestsOf.values()];
    const requests = threads.reduce((sum, left) => sum + left, 0);
    const endOf = (lefts: number[]) => lastOf(lefts, windows, budgets[tenantId] ?? usual, startAt);
    const longest = threads.reduce((most, left) => Math.max(most, left), 0);
    const lastAt = Math.max(endOf(Array(requests).fill(1)), endOf([longest]));
    optimum.tenants[tenantId] = lastAt;
    optimum.lastAt = Math.max(optimum.lastAt, lastAt);
    optimum.attainedAt = Math.max(optimum.attainedAt, longest === 1 ? lastAt : endOf(threads));
    optimum.requests += requests;
  }
  return optimum;
}

/**
 * The last moment when as much is sent as the rules let through at every moment, the thread with the most left first; infinite where the budget is none.
 * Among equal threads with one request each, and in a single thread, nothing is earlier: an earlier request never closes a window later.
 */
function lastOf(lefts: number[], windows: SlidingLimit[], steps: BudgetStep[], startAt: number): number {
  const kept = Math.max(...windows.map(({ limit }) => limit));
  const mostBudget = Math.max(...steps.map(({ perSecond }) => perSecond));
  const tenant: Arrivals = { moments: [] };
  const byLeft: Thread[][] = Array.from({ length: 1 + lefts.reduce((most, left) => Math.max(most, left), 0) }, () => []);
  for (const left of lefts) byLeft[left]?.push({ left, moments: [] });
  let left = lefts.reduce((sum, one) => sum + one, 0);
  let [last, alive, top] = [startAt, lefts.filter((one) => one > 0).length, byLeft.length - 1];
  for (let at = startAt; left > 0 && at < Number.POSITIVE_INFINITY; ) {
    const limits = [{ limit: steps.findLast(({ fromAt }) => fromAt <= at)?.perSecond ?? 0, ms: second }];
    const waiting: Thread[] = [];
    while (!byLeft[top]?.length) top -= 1;
    for (let most = top; most > 0 && waiting.length < alive; most -= 1) {
      const blocked: Thread[] = [];
      while (admits(tenant, limits, at)) {
        const thread = byLeft[most]?.pop();
        if (!thread) break;
        if (!admits(thread, windows, at)) {
          blocked.push(thread);
          continue;
        }
        count(thread, at, kept);
        count(tenant, at, mostBudget);
        thread.left -= 1;
        left -= 1;
        last = at;
        if (thread.left > 0) byLeft[thread.left]?.push(thread);
        else alive -= 1;
      }
      for (const thread of blocked) {
        byLeft[most]?.push(thread);
        waiting.push(thread);
      }
    }
    const free = admits(tenant, limits, at) ? Math.min(...waiting.map((thread) => freeAt(thread, windows))) : freeAt(tenant, limits);
    at = Math.min(free, steps.find(({ fromAt }) => fromAt > at)?.fromAt ?? Number.POSITIVE_INFINITY);
  }
  return left > 0 ? Number.POSITIVE_INFINITY : last;
}

/** When every window has room again. */
function freeAt({ moments }: Arrivals, windows: SlidingLimit[]): number {
  return Math.max(
    ...windows.map(({ limit, ms }) =>
      limit < 1 ? Number.POSITIVE_INFINITY : (moments[moments.length - limit] ?? Number.NEGATIVE_INFINITY) + ms,
    ),
  );
}
