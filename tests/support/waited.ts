import { setTimeout as after } from 'node:timers/promises';

/** How many ms a wait of `ms` takes in this process just now: the floor for what waits as long beside it. */
export async function waited(ms: number): Promise<number> {
  const began = performance.now();
  await after(ms);
  return performance.now() - began;
}
