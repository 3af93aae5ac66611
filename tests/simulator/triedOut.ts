import type { SlidingLimit } from '../support/simulator/SlidingLimit.ts';

interface Tried {
  left: number[];
  /** How many each thread sent in the slots before, the latest last. */
  past: number[][];
}

/**
 * When the last message goes in the best of all schedules, found by trying every one of them; in milliseconds.
 * Whole seconds are enough where windows and budgets are made of them: moving each request back to its second breaks no window.
 */
export function triedOut(left: number[], windows: SlidingLimit[], budgetAt: (slot: number) => number): number {
  const seen = Math.max(...windows.map(({ ms }) => ms)) / 1000 - 1;
  let reached: Tried[] = [{ left, past: [] }];
  for (let slot = 0; ; slot += 1) {
    const next = new Map<string, Tried>();
    for (const { left, past } of reached) {
      for (const sends of choices(left, past, windows, budgetAt(slot))) {
        const tried = { left: left.map((count, thread) => count - sends[thread]!), past: [...past, sends].slice(-seen) };
        if (tried.left.every((count) => count === 0)) return slot * 1000;
        next.set(JSON.stringify(tried), tried);
      }
    }
    reached = [...next.values()];
  }
}

/** Every way to share one second among the threads. */
function choices(left: number[], past: number[][], windows: SlidingLimit[], budget: number): number[][] {
  let shared: number[][] = [[]];
  for (const [thread, count] of left.entries()) {
    const sentIn = (slots: number) => (slots > 0 ? past.slice(-slots).reduce((sum, sends) => sum + sends[thread]!, 0) : 0);
    const most = Math.min(count, ...windows.map(({ limit, ms }) => limit - sentIn(ms / 1000 - 1)));
    shared = shared.flatMap((sends) => {
      const room = Math.min(most, budget - sends.reduce((sum, one) => sum + one, 0));
      return Array.from({ length: room + 1 }, (_, one) => [...sends, one]);
    });
  }
  return shared;
}
