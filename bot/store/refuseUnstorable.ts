// What Azure Tables cannot hold, refused before anything is sent. SQLite refuses the same: what one machine keeps, many machines can.

import type { Body, RowChange } from './Engine.ts';
import { tableKey } from './tableKey.ts';

/** Thrown for a change no engine takes; its sentence names the row and the reason. A defect of ours, never a state of the storage. */
export class Unstorable extends Error {
  override name = 'Unstorable';
}

/** Azure takes 100 operations in a batch. */
const mostChanges = 100;
/** Azure takes 4 MiB a batch; each operation brings about 1 KiB of headers. */
const mostBatchBytes = 4 * 1024 * 1024;
const envelopeBytes = 1024;
/** Azure takes 64 KiB a string, two bytes a character; 32,000 is round and a little less. */
const mostStringCharacters = 32_000;
/** Azure takes 1 MiB a row, two bytes a character; fifteen strings leave room for keys and names. */
const mostBodyCharacters = 15 * mostStringCharacters;
/** Azure takes 1 KiB a key, two bytes a character. */
const mostKeyCharacters = 512;

/** A queue message of Azure holds 64 KiB; ours name a page and are far shorter. */
const mostMessageCharacters = 8000;

/** Throws Unstorable when a queue message is longer than any of ours. */
export function refuseMessage(text: string): void {
  if (text.length > mostMessageCharacters)
    throw new Unstorable(`A message has ${text.length} characters, and holds at most ${mostMessageCharacters}.`);
}

function bytesOf(row: string, body: Body): number {
  for (const [property, value] of Object.entries(body)) {
    if (typeof value === 'string' && value.length > mostStringCharacters)
      throw new Unstorable(
        `Row "${row}": "${property}" has ${value.length} characters, and a string holds at most ${mostStringCharacters}.`,
      );
    if (!['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'number' && !Number.isFinite(value)))
      throw new Unstorable(`Row "${row}": "${property}" is neither a string, a finite number nor a boolean.`);
  }
  const text = JSON.stringify(body);
  if (text.length > mostBodyCharacters)
    throw new Unstorable(`Row "${row}" has ${text.length} characters in all, and a row holds at most ${mostBodyCharacters}.`);
  return Buffer.byteLength(JSON.stringify(text));
}

function refuseKey(key: string): void {
  if (key === '') throw new Unstorable('A key is empty.');
  if (tableKey(key).length > mostKeyCharacters)
    throw new Unstorable(`The key "${key.slice(0, 40)}..." is longer than ${mostKeyCharacters} characters.`);
}

/** Throws Unstorable when a batch, a key or a body is more than either engine takes. */
export function refuseUnstorable(partition: string, changes: RowChange[]): void {
  if (changes.length > mostChanges) throw new Unstorable(`A batch has ${changes.length} changes, and takes at most ${mostChanges}.`);
  const rows = new Set<string>();
  let bytes = 0;
  refuseKey(partition);
  for (const change of changes) {
    refuseKey(change.row);
    if (rows.has(change.row)) throw new Unstorable(`Row "${change.row}" stands twice in one batch.`);
    rows.add(change.row);
    bytes += envelopeBytes + (change.kind === 'remove' ? 0 : bytesOf(change.row, change.body));
  }
  if (bytes > mostBatchBytes)
    throw new Unstorable(`A batch of ${changes.length} changes has ${bytes} bytes, and takes at most ${mostBatchBytes}.`);
}
