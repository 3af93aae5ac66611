import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { StoreUnusable } from '../StoreUnusable.ts';
import { openDatabase } from './openDatabase.ts';

/** Copies the store's file while it is served: everything that was answered before, and nothing of what was removed. Throws StoreUnusable, with the sentence to show, when it cannot. */
export function backupFile(file: string, to: string): void {
  const [from, copy] = [resolve(file), resolve(to)];
  if (!existsSync(from)) throw new StoreUnusable(`"${from}" is not there, so name the store's file in MILEPOST_STORE.`);
  if (existsSync(copy)) throw new StoreUnusable(`"${copy}" is there already, so name a file that is not.`);
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  const database = openDatabase(from);
  try {
    database.exec('pragma busy_timeout = 3000');
    database.prepare('vacuum into ?').run(part);
  } finally {
    database.close();
  }
  const whole = openDatabase(part);
  const [found] = Object.values(whole.prepare('pragma integrity_check').get() ?? {});
  whole.close();
  if (found !== 'ok') throw new StoreUnusable(`The copy is not whole (${found}), so look at the disk and try again.`);
  // A copy that was cut off never stands under the name that was asked for.
  renameSync(part, copy);
}
