// Messages nobody could carry out, kept where an operator sees them and puts them back.
import { randomBytes } from 'node:crypto';
import type { Engine, TakenMessage } from './Engine.ts';

export interface AsidePage {
  id: string;
  text: string;
  reason: string;
  /** Machine time, an ISO instant. */
  at: string;
}

const partition = 'asidePages';
const everything = 100_000;

/** A page that failed so often is not tried any more. [assumption] */
export const asideAfter = 10;

/** Keeps the message with its reason, and then takes it from the queue: a crash between the two leaves it in both. */
export async function setAside(engine: Engine, taken: TakenMessage, reason: string): Promise<void> {
  const at = new Date().toISOString();
  const row = `${at}_${randomBytes(6).toString('hex')}`;
  await engine.write('index', partition, [{ kind: 'insert', row, body: { text: taken.text, reason, at } }]);
  await engine.queue.done(taken);
}

/** What was set aside, oldest first. */
export async function asidePages(engine: Engine, limit: number): Promise<AsidePage[]> {
  const rows = await engine.range('index', partition, '', '~', limit);
  return rows.map(({ row, body }) => ({ id: row, text: String(body.text), reason: String(body.reason), at: String(body.at) }));
}

/** Puts a message back that was set aside; false when it is not there any more. What it asks for is claimed, so that twice is harmless. */
export async function replayPage(engine: Engine, id: string): Promise<boolean> {
  const row = await engine.get('index', partition, id);
  if (!row) return false;
  await engine.queue.put(String(row.body.text));
  await engine.write('index', partition, [{ kind: 'remove', row: id, version: row.version }]);
  return true;
}

/** Takes away what was set aside of a rollout that is removed. */
export async function removeAsidePages(engine: Engine, rolloutId: string): Promise<void> {
  const all = await engine.range('index', partition, '', '~', everything);
  const own = all.filter(({ body }) => String(body.text).includes(`"rolloutId":${JSON.stringify(rolloutId)}`));
  for (const { row, version } of own) await engine.write('index', partition, [{ kind: 'remove', row, version }]);
}
