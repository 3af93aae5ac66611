// Snapshots of rollouts: written beside the journal now and then, so that a cold read is the head and one range however long the journal is.
// Never the truth: one that is missing, torn, altered or made by another fold is ignored, and the journal is read instead.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { foldVersion } from '../../playbook/journal/foldVersion.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import type { Engine, Row, RowChange } from './Engine.ts';
import { entriesEnd, entryRow, headRow, namedRow, snapshotRow, snapshotsEnd, snapshotsFrom } from './rows.ts';

/** A whole snapshot: the entry it follows, and the hash of the chain there. */
export interface Named {
  seq: number;
  hash: string;
  pieces: number;
  /** Over the stored text: pieces of two hands do not make a whole. */
  digest: string;
  /** How often words had been redacted before: one that was made before the last time may still hold them. */
  redactions: number;
}

/** Azure takes a string of 32 K characters. */
const pieceCharacters = 32_000;
/** About 1 MB a batch: it fits the deadline of one operation. */
const piecesAtOnce = 30;
const rowsAtOnce = 1000;

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** How often words were redacted, as the head or a snapshot's name says. */
export const redactionsIn = ({ body }: Row): number => Number(body.redactions ?? 0);

/** True for the head of a rollout that is being removed: it is none any more. */
export const isGoing = ({ body }: Row): boolean => body.going === true;

/** What the row beside the head names; null when there is none, or it was made by another fold. */
export function namedIn(row: Row | undefined): Named | null {
  if (!row || Number(row.body.fold) !== foldVersion) return null;
  const { seq, hash, pieces, digest } = row.body;
  return { seq: Number(seq), hash: String(hash), pieces: Number(pieces), digest: String(digest), redactions: redactionsIn(row) };
}

/** The rollout these rows hold the snapshot of, or null when a piece is missing or not as it was written. */
export async function snapshotIn(rows: readonly Row[], rolloutId: string, named: Named): Promise<Rollout | null> {
  const byRow = new Map(rows.map(({ row, body }) => [row, body]));
  const pieces = Array.from({ length: named.pieces }, (_, piece) => byRow.get(snapshotRow(named.seq, piece))?.text);
  const text = pieces.join('');
  if (pieces.includes(undefined) || digestOf(text) !== named.digest) return null;
  const rollout = JSON.parse((await unpack(Buffer.from(text, 'base64'))).toString()) as Rollout;
  const fits = rollout.id === rolloutId && rollout.seq === named.seq && isOfToday(rollout);
  return fits ? rollout : null;
}

/** A field that came or went since means another fold, even if nobody raised its version. */
const isOfToday = (rollout: Rollout) => Object.keys(emptyRollout('')).sort().join() === Object.keys(rollout).sort().join();

/**
 * Writes the snapshot of a rollout after its last entry: first the pieces, then their name, then it takes away the one before the last.
 * A crash in between leaves pieces nobody names. Of two hands at the same entry the first goes on; whoever is late with the name leaves it.
 * One that is fewer than `every` entries old is new enough, unless it is the one found `broken`.
 */
export async function writeSnapshot(
  engine: Engine,
  { rollout, hash, redactions = 0 }: { rollout: Rollout; hash: string; redactions?: number },
  every: number,
  broken = 0,
): Promise<void> {
  const there = await engine.get('rollouts', rollout.id, namedRow);
  const last = namedIn(there ?? undefined);
  if (last && last.seq !== broken && last.seq + every > rollout.seq) return;
  const text = (await pack(JSON.stringify(rollout))).toString('base64');
  const pieces = Array.from({ length: Math.ceil(text.length / pieceCharacters) }, (_, piece): RowChange => {
    const from = piece * pieceCharacters;
    return { kind: 'insert', row: snapshotRow(rollout.seq, piece), body: { text: text.slice(from, from + pieceCharacters) } };
  });
  for (let from = 0; from < pieces.length; from += piecesAtOnce)
    if ((await engine.write('rollouts', rollout.id, pieces.slice(from, from + piecesAtOnce))) === 'conflict') return;
  const body = {
    seq: rollout.seq,
    hash,
    fold: foldVersion,
    pieces: pieces.length,
    digest: digestOf(text),
    before: Number(there?.body.seq ?? 0),
    redactions,
  };
  const named = await engine.write('rollouts', rollout.id, [
    there ? { kind: 'replace', row: namedRow, version: there.version, body } : { kind: 'insert', row: namedRow, body },
  ]);
  const outdated = Number(there?.body.before ?? 0);
  if (named === 'stored' && outdated > 0) await removeSnapshot(engine, rollout.id, outdated);
  const head = await engine.get('rollouts', rollout.id, headRow);
  if (!head || isGoing(head) || redactionsIn(head) !== redactions) await removeSnapshots(engine, rollout.id);
}

/** Every snapshot goes, pieces that nobody names among them: words were redacted that it may hold. */
export async function removeSnapshots(engine: Engine, rolloutId: string): Promise<void> {
  const named = await engine.get('rollouts', rolloutId, namedRow);
  if (named) await engine.write('rollouts', rolloutId, [{ kind: 'remove', row: namedRow, version: named.version }]);
  for (let from = entryRow(0); ; ) {
    const rows = await engine.range('rollouts', rolloutId, from, entriesEnd, rowsAtOnce);
    await removeRows(
      engine,
      rolloutId,
      rows.filter(({ row }) => /^\d+s/.test(row)),
    );
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    from = `${last.row}\0`;
  }
}

/** The one before the last goes: a reader who has just read its name finds the last one's pieces still there. */
async function removeSnapshot(engine: Engine, rolloutId: string, seq: number): Promise<void> {
  await removeRows(engine, rolloutId, await engine.range('rollouts', rolloutId, snapshotsFrom(seq), snapshotsEnd(seq), rowsAtOnce));
}

async function removeRows(engine: Engine, rolloutId: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += piecesAtOnce)
    await engine.write(
      'rollouts',
      rolloutId,
      rows.slice(from, from + piecesAtOnce).map(({ row, version }) => ({ kind: 'remove', row, version })),
    );
}
