// How fast we may write: each tenant's budget, evenly spaced, and the windows of each thread. Told the time, so that a test can hold the clock.
import { tenantPace } from './tenantPace.ts';

/** One HTTP request to Teams; every one of them counts. */
export interface Request {
  tenantId: string;
  /** The conversation, or the person it is with as long as there is none. */
  thread: string;
  kind: 'send' | 'members';
  /** Goes before pages of notes. */
  urgent: boolean;
  /** Not later than this long from now: else it does not go at all. */
  withinMs: number;
}

export interface Ticking {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Calls once after that long; the answer calls it off. */
  after(ms: number, call: () => void): () => void;
}

export interface Pace {
  /** True when the request may go now, false when it cannot go in its time. */
  turn(request: Request): Promise<boolean>;
  /** Counts a request that waits for nobody: an answer to somebody who is waiting. */
  took(request: Pick<Request, 'tenantId' | 'thread' | 'kind'>): void;
  /** Teams said that this was too fast, and when to come back. */
  throttled(request: Pick<Request, 'tenantId' | 'thread' | 'kind'>, afterMs: number): void;
  /** The part of a tenant's budget that is ours, where several workers write to it; 0 lets nothing go but what is urgent. */
  share(tenantId: string, part: number): void;
  /** Requests a second that go to a tenant just now, as far as is known. */
  budgetOf(tenantId: string): number;
  /** Lets nothing go any more that is not urgent: what waits is told so. */
  stop(): void;
}

/** Requests a second and tenant: Teams' own limit with room for what others of ours send. [assumption] */
export const usualBudget = 45;

/** The clock of this machine. */
export const machineTicking: Ticking = {
  now: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** No pace at all: for tests about something else. */
export const unpaced: Pace = {
  turn: async () => true,
  took: () => undefined,
  throttled: () => undefined,
  share: () => undefined,
  budgetOf: () => Number.POSITIVE_INFINITY,
  stop: () => undefined,
};

export function pace(budget = usualBudget, ticking: Ticking = machineTicking): Pace {
  const tenants = new Map<string, ReturnType<typeof tenantPace>>();
  let stopped = false;
  const of = (tenantId: string) => {
    const known = tenants.get(tenantId);
    if (known) return known;
    const made = tenantPace(budget, ticking);
    if (stopped) made.stop();
    tenants.set(tenantId, made);
    return made;
  };
  return {
    turn: (request) => of(request.tenantId).turn(request),
    took: (request) => of(request.tenantId).took(request),
    throttled: (request, afterMs) => of(request.tenantId).throttled(request, afterMs),
    share: (tenantId, part) => of(tenantId).share(part),
    budgetOf: (tenantId) => of(tenantId).budget(),
    stop() {
      stopped = true;
      for (const tenant of tenants.values()) tenant.stop();
    },
  };
}
