// Workers as processes of their own, and what they held when they died.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../bot/store/Engine.ts';
import { bundled } from '../support/bundled.ts';
import { type FanOutSettings, rolloutId, round } from './aFanOut.ts';

const entry = fileURLToPath(new URL('../support/pageProcess.ts', import.meta.url));
/** What packages warn of is said by Node only of code that lies outside `node_modules`. */
const execArgv = ['--disable-warning=DEP0040'];

/** Begins a worker on a store; its first message says that it looks. `failing` is the share of storage calls that fail. */
export async function workerProcess(store: string, settings: FanOutSettings, failing = 0): Promise<ChildProcess> {
  const { script, compiled } = await bundled(entry);
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  return fork(script, [store, JSON.stringify(settings), String(failing)], { env, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Whom that process has claimed a note for, as the rows say. */
export async function claimedBy(engine: Engine, { pid }: ChildProcess): Promise<string[]> {
  const rows = await engine.range('deliveries', `${rolloutId}|${round}`, '', '|', 10_000);
  return rows.filter(({ body }) => body.state === 'claimed' && body.holder === String(pid)).map(({ row }) => row);
}
