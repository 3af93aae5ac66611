import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Simulator } from './Simulator.ts';
import type { SimulatorSettings } from './SimulatorSettings.ts';

/** The simulator in a process of its own: it outlives every bot that posts to it, and ends with whoever started it. */
export async function simulatorProcess(settings: Partial<SimulatorSettings> = {}): Promise<Simulator> {
  const child = fork(new URL('simulatorMain.ts', import.meta.url), [JSON.stringify(settings)]);
  const died = once(child, 'exit').then(() => Promise.reject(new Error('the simulator did not start')));
  const [{ origin }] = (await Promise.race([once(child, 'message'), died])) as [{ origin: string }];
  died.catch(() => undefined);
  const ask = async (what: string) => (await fetch(`${origin}/simulator/${what}`)).json();
  const tell = async (what: string, body: object) =>
    void (await (await fetch(`${origin}/simulator/${what}`, { method: 'POST', body: JSON.stringify(body) })).arrayBuffer());
  return {
    origin,
    serviceUrl: (tenantId) => `${origin}/${tenantId}/`,
    change: (change) => tell('change', change),
    accepted: () => ask('accepted'),
    requests: () => ask('requests'),
    counters: () => ask('counters'),
    forget: () => tell('forget', {}),
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
