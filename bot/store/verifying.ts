// Verifies journals page by page, and remembers how far it got.
import type { Engine } from './Engine.ts';
import { entryRow, headRow } from './rows.ts';
import { nothingVerified, type Verified, verifyOn } from './verifyRows.ts';

export interface Verifying {
  /** The first sequence number whose entry is not as it was written, read from the first entry on; null when the chain holds. */
  verify(rolloutId: string): Promise<number | null>;
  /** Whether the chain holds, reading on from where it last got; null while it has not got through yet. */
  sealed(rolloutId: string): Promise<boolean | null>;
}

/** Entries a page: with their words one answer of Azure's. */
const entriesAtOnce = 500;
/** The bounds limit the page, not the count: entries may have words and snapshots beside them. */
const everything = 10_000;
/** A page of history waits this long for the seal; the next look goes on from there. */
const patienceMs = 1500;
/** After an hour it is verified from the first entry again. */
const trustedMs = 3_600_000;
/** Journals whose progress is remembered. */
const mostRemembered = 1000;

export function verifying(engine: Engine): Verifying {
  const reached = new Map<string, Verified & { since: number }>();

  /** Verifies on until the head, or until it has had its time. */
  async function verifyFrom(
    rolloutId: string,
    from: Verified,
    untilMs: number,
  ): Promise<Verified & { wrong: number | null; done: boolean }> {
    const head = await engine.get('rollouts', rolloutId, headRow);
    const last = Number(head?.body.seq ?? 0);
    let at = from;
    while (at.seq < last) {
      if (performance.now() > untilMs) return { ...at, wrong: null, done: false };
      const to = Math.min(at.seq + entriesAtOnce, last);
      const rows = await engine.range('rollouts', rolloutId, entryRow(at.seq + 1), entryRow(to + 1), everything);
      const next = verifyOn(rows, at);
      if (next.wrong !== null || next.seq < to) return { ...next, wrong: next.wrong ?? next.seq + 1, done: true };
      at = next;
    }
    const wrong = head && at.hash !== head.body.hash ? last : null;
    return { ...at, wrong, done: true };
  }

  return {
    verify: async (rolloutId) => (await verifyFrom(rolloutId, nothingVerified, Number.POSITIVE_INFINITY)).wrong,
    async sealed(rolloutId) {
      const began = performance.now();
      const before = reached.get(rolloutId);
      const from = before && began - before.since < trustedMs ? before : { ...nothingVerified, since: began };
      const { seq, hash, wrong, done } = await verifyFrom(rolloutId, from, began + patienceMs);
      if (reached.size >= mostRemembered) reached.clear();
      if (wrong === null) reached.set(rolloutId, { seq, hash, since: from.since });
      else reached.delete(rolloutId);
      return wrong !== null ? false : done ? true : null;
    },
  };
}
