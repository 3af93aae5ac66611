// Senders as one meets them in the field, each some twenty lines: two that are wrong, and one that is right but slow.
import { setTimeout as wait } from 'node:timers/promises';
import { chatOf } from '../support/simulator/people.ts';
import type { Simulator } from '../support/simulator/Simulator.ts';
import { activity, tenantId } from './aConnector.ts';

/** Sends one note to everybody, and tells for each whether it was sent, is unknown, or was given up. */
export type Sender = (simulator: Simulator, oids: string[]) => Promise<Map<string, string>>;

interface Answer {
  status: number;
  waitMs: number;
}

const deadlineMs = 300;

/** One request; status 0 when no answer came. */
async function post(simulator: Simulator, path: string, body: string): Promise<Answer> {
  try {
    const answer = await fetch(`${simulator.serviceUrl(tenantId)}v3/conversations${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(deadlineMs),
    });
    await answer.arrayBuffer();
    return { status: answer.status, waitMs: Number(answer.headers.get('retry-after') ?? 0.01) * 1000 };
  } catch {
    return { status: 0, waitMs: 0 };
  }
}

const sendTo = (simulator: Simulator, oid: string, generation = 0) =>
  post(simulator, `/${encodeURIComponent(chatOf(oid, generation))}/activities`, activity(`note/${oid}`));

/** Several at a time, each `one` in its turn. */
async function each(oids: string[], atOnce: number, one: (oid: string) => Promise<string>): Promise<Map<string, string>> {
  const ended = new Map<string, string>();
  const left = oids.values();
  const work = async () => {
    for (const oid of left) ended.set(oid, await one(oid));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return ended;
}

const isFinal = (status: number) => status > 0 && status < 500 && ![404, 412, 429].includes(status);

/** Wrong: tries again at once whatever happened, a lost connection included. */
export const retriesBlindly: Sender = (simulator, oids) =>
  each(oids, 16, async (oid) => {
    for (let tries = 0; tries < 12; tries += 1) if (isFinal((await sendTo(simulator, oid)).status)) break;
    return 'sent';
  });

/** Wrong: takes the first 429 for the end, and leaves everybody after it. */
export const stopsAndDrops: Sender = (simulator, oids) => {
  let stopped = false;
  return each(oids, 16, async (oid) => {
    if (stopped) return 'dropped';
    const { status } = await sendTo(simulator, oid);
    stopped ||= status === 429;
    return status === 201 ? 'sent' : 'dropped';
  });
};

/** Right but slow: one after another, waits as told, creates a lost chat again once, and never repeats what may have arrived. */
export const rightButSlow: Sender = (simulator, oids) =>
  each(oids, 1, async (oid) => {
    for (let generation = 0; ; ) {
      const { status, waitMs } = await sendTo(simulator, oid, generation);
      if (status === 0) return 'unknown';
      if (status === 404 && generation === 0) {
        await post(simulator, '', JSON.stringify({ members: [{ id: oid }] }));
        generation = 1;
      } else if (status < 300) return 'sent';
      else if (isFinal(status) || status === 404 || status === 500) return 'refused';
      else await wait(waitMs);
    }
  });
