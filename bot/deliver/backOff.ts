const firstMs = 400;
const longestMs = 60_000;

/**
 * How long a send waits that Teams could not take just now: longer with each try, uneven, and never shorter than Teams said.
 * @example backOffMs(3, 2000, 0.5) // 3200
 */
export function backOffMs(tries: number, afterMs: number, chance = Math.random()): number {
  const step = Math.min(longestMs, firstMs * 2 ** tries);
  return Math.max(afterMs, Math.round(step * (0.5 + chance)));
}
