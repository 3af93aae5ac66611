import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '../StoreUnusable.ts';
import { sqliteCodeOf, sqliteCodes } from './sqliteCodes.ts';

/** "Mile" in ASCII: SQLite's own place for whose file this is. */
const applicationId = 0x4d696c65;
/** Opening happens before anything is served, so it may wait where an operation must not. */
const openingWaitMs = 3000;
const betweenTriesMs = 5;

function numberIn(database: DatabaseSync, question: string): number {
  return Number(Object.values(database.prepare(question).get() ?? {})[0]);
}

function isOurs(database: DatabaseSync): boolean {
  return numberIn(database, 'pragma application_id') === applicationId;
}

/** What is in the file is read before whose it is: both come in one commit, so a file another process is just making is never taken for foreign. */
function refuseForeign(database: DatabaseSync, path: string): void {
  if (numberIn(database, 'select count(*) from sqlite_schema') > 0 && !isOurs(database))
    throw new StoreUnusable(`"${path}" belongs to another program, so name another file in MILEPOST_STORE.`);
}

/** SQLite itself does not wait for its turn to change the journal's mode when two processes make one file at once. */
function keepInWal(database: DatabaseSync): void {
  const endsAt = performance.now() + openingWaitMs;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal; pragma synchronous = full;');
      return;
    } catch (error) {
      if (sqliteCodeOf(error) !== sqliteCodes.busy || performance.now() > endsAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenTriesMs);
    }
  }
}

function prepare(database: DatabaseSync, path: string): void {
  refuseForeign(database, path);
  keepInWal(database);
  if (!isOurs(database)) {
    database.exec('begin immediate');
    refuseForeign(database, path);
    database.exec(`
      create table if not exists rows (
        tbl text not null, partition text not null, row text not null, version text not null, body text not null,
        primary key (tbl, partition, row)
      ) without rowid;
      pragma application_id = ${applicationId};
      commit`);
  }
  // Files of the time before there was a queue get one.
  database.exec(`
    create table if not exists queue (
      id text primary key, receipt text not null, holder text not null, text text not null, takes integer not null, visible_at integer not null
    ) without rowid;
    create index if not exists queue_by_time on queue (visible_at)`);
  // What was removed leaves no bytes behind: words and names go for good.
  database.exec('pragma busy_timeout = 0; pragma secure_delete = on');
}

function sentenceFor(error: unknown, path: string): string {
  const code = sqliteCodeOf(error);
  const reason = (error as NodeJS.ErrnoException).code;
  if (code === sqliteCodes.notADatabase)
    return `"${path}" is not a store of Milepost's, so move it away or name another file in MILEPOST_STORE.`;
  if (code === sqliteCodes.corrupt) return `"${path}" is damaged, so put back a copy or name another file in MILEPOST_STORE.`;
  if (code === sqliteCodes.busy) return `"${path}" is held by another program, so close that one and start again.`;
  if (code === sqliteCodes.readOnly || reason === 'EACCES' || reason === 'EPERM' || reason === 'EROFS')
    return `"${path}" may not be written to, so change its permissions or name another file in MILEPOST_STORE.`;
  if (reason === 'ENOTDIR' || reason === 'EEXIST') return `"${path}" cannot be made, because a file stands where its folder should be.`;
  return `"${path}" cannot be opened as a file, so name another one in MILEPOST_STORE.`;
}

/** Opens the store's file, making it and its folder where missing; throws StoreUnusable, with the sentence to show, when it cannot be used. */
export function openDatabase(file: string): DatabaseSync {
  const path = resolve(file);
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    database = new DatabaseSync(path, { timeout: openingWaitMs });
    accessSync(path, constants.W_OK);
    prepare(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof StoreUnusable ? error : new StoreUnusable(sentenceFor(error, path), { cause: error });
  }
}
