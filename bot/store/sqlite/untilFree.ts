import { setTimeout as pause } from 'node:timers/promises';
import { StorageAway } from '../Engine.ts';
import { sqliteCodeOf, sqliteCodes } from './sqliteCodes.ts';

/** A write holds the file for well under a millisecond, so a short pause is enough; the jitter keeps two processes from waiting in step. */
const longestPauseMs = 20;

const held: (number | null)[] = [sqliteCodes.busy, sqliteCodes.locked];
const failing: (number | null)[] = [sqliteCodes.readOnly, sqliteCodes.ioError, sqliteCodes.full, sqliteCodes.cannotOpen];

/** Does `work` as soon as no other process holds the file, letting the event loop go on meanwhile; throws StorageAway when the deadline passes first. */
export async function untilFree<T>(work: () => T, deadlineMs: number): Promise<T> {
  const endsAt = performance.now() + deadlineMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = sqliteCodeOf(error);
      if (failing.includes(code)) throw new StorageAway('The store could not read or write its file.', { cause: error });
      if (!held.includes(code)) throw error;
      const pauseMs = 1 + Math.random() * longestPauseMs;
      if (performance.now() + pauseMs > endsAt) throw new StorageAway('Another process held the store for too long.', { cause: error });
      await pause(pauseMs);
    }
  }
}
