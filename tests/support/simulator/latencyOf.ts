import type { Latency } from './SimulatorSettings.ts';

/** The 99th part of a hundred of the normal distribution. */
const p99 = 2.3263;

/** How long this answer takes, in milliseconds: drawn evenly, or log-normal where a median and a 99th part are given. */
export function latencyOf(latency: Latency, draw: () => number): number {
  if ('fixedMs' in latency) return latency.fixedMs;
  if ('fromMs' in latency) return latency.fromMs + draw() * (latency.toMs - latency.fromMs);
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  return latency.medianMs * Math.exp((normal * Math.log(latency.p99Ms / latency.medianMs)) / p99);
}
