// What Teams allows, as its documentation says it, and how it is counted.

/** At most so many requests in any span of so many milliseconds. */
export interface SlidingLimit {
  limit: number;
  ms: number;
}

/** Sending to, editing in or creating one conversation, for one bot. */
export const documentedSendWindows: SlidingLimit[] = [
  { limit: 7, ms: 1000 },
  { limit: 8, ms: 2000 },
  { limit: 60, ms: 30_000 },
  { limit: 1800, ms: 3_600_000 },
];

/** Asking for the members of one conversation, for one bot. */
export const documentedMemberWindows: SlidingLimit[] = [
  { limit: 14, ms: 1000 },
  { limit: 16, ms: 2000 },
  { limit: 120, ms: 30_000 },
  { limit: 3600, ms: 3_600_000 },
];

/** Teams' own limit for one app in one tenant, in requests a second. */
export const documentedBudget = 50;

/** The moments of one thread's or tenant's requests, oldest first, as far back as any window looks. */
export interface Arrivals {
  moments: number[];
}

/** Whether one more request at this moment keeps within every window; the end of a window is no longer in it. */
export function admits({ moments }: Arrivals, windows: SlidingLimit[], now: number): boolean {
  return windows.every(({ limit, ms }) => {
    if (limit < 1) return false;
    const before = moments[moments.length - limit];
    return before === undefined || before <= now - ms;
  });
}

/** Counts a request, and lets go of those that no window of at most `mostKept` requests can still see. */
export function count({ moments }: Arrivals, now: number, mostKept: number): void {
  moments.push(now);
  if (moments.length >= mostKept * 2) moments.splice(0, moments.length - mostKept);
}
