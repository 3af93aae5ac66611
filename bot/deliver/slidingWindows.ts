/** At most so many requests in any stretch of so many milliseconds. */
export interface SlidingLimit {
  limit: number;
  ms: number;
}

/** What Teams lets a bot do in one thread: messages and conversations, and looking at its members. */
export const threadLimits: Record<'send' | 'members', SlidingLimit[]> = {
  send: [
    { limit: 7, ms: 1000 },
    { limit: 8, ms: 2000 },
    { limit: 60, ms: 30_000 },
    { limit: 1800, ms: 3_600_000 },
  ],
  members: [
    { limit: 14, ms: 1000 },
    { limit: 16, ms: 2000 },
    { limit: 120, ms: 30_000 },
    { limit: 3600, ms: 3_600_000 },
  ],
};

export interface SlidingWindows {
  /** The first moment from `now` on at which another request fits into every window. */
  freeAt(now: number): number;
  take(now: number): void;
  /** How many requests were made since then. */
  since(from: number): number;
}

/** Requests as they were made, oldest first; `guardMs` keeps apart what the way to Teams may push together. */
export function slidingWindows(limits: readonly SlidingLimit[], guardMs: number): SlidingWindows {
  const longest = Math.max(...limits.map(({ ms }) => ms)) + guardMs;
  let taken: number[] = [];
  return {
    freeAt(now) {
      let free = now;
      for (const { limit, ms } of limits) {
        const last = taken[taken.length - limit];
        if (last !== undefined) free = Math.max(free, last + ms + guardMs);
      }
      return free;
    },
    take(now) {
      const [first] = taken;
      if (first !== undefined && first < now - 2 * longest) taken = taken.filter((at) => at > now - longest);
      taken.push(now);
    },
    since: (from) => taken.length - taken.findLastIndex((at) => at < from) - 1,
  };
}
