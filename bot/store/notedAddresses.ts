// What the address rows of a page's people say: where they are reached, and which notes they got from any rollout.
import type { Body, Engine, Row, RowChange } from './Engine.ts';

export interface NotedAddress {
  oid: string;
  /** Null: nothing is known of where they are. */
  known: { serviceUrl: string; conversationId: string; botId: string } | null;
  /** Why nobody may be written to until they write or install again; empty when they may. */
  stopped: string;
  /** Each note they got, of whatever rollout: when, in the rollout's time, and for which round. */
  notes: { at: string; of: string }[];
  row: Row | null;
}

const prefix = 'person|';
const rowsAtOnce = 1000;

/** The address rows of these people, who are sorted; one range however many they are, as long as a thousand rows hold it. */
export async function notedAddresses(engine: Engine, tenantId: string, oids: readonly string[]): Promise<Map<string, NotedAddress>> {
  const found = new Map<string, NotedAddress>(oids.map((oid) => [oid, { oid, known: null, stopped: '', notes: [], row: null }]));
  if (!oids.length) return found;
  const end = `${prefix}${oids.at(-1) ?? ''}\0`;
  for (let from = `${prefix}${oids[0] ?? ''}`; ; ) {
    const rows = await engine.range('addresses', tenantId, from, end, rowsAtOnce);
    for (const row of rows) {
      const oid = row.row.slice(prefix.length);
      if (found.has(oid))
        found.set(oid, { oid, known: knownIn(row.body), stopped: String(row.body.stopped ?? ''), notes: notesIn(row.body), row });
    }
    const last = rows.at(-1);
    if (rows.length < rowsAtOnce || !last) return found;
    from = `${last.row}\0`;
  }
}

/** One batch, decided on what was read; false when somebody else wrote to one of them meanwhile. */
export async function keepNoted(engine: Engine, tenantId: string, addresses: readonly NotedAddress[]): Promise<boolean> {
  const changes = addresses.map(({ oid, known, stopped, notes, row }): RowChange => {
    const { stopped: _, ...before } = row?.body ?? {};
    const body: Body = { ...before, ...(known ?? {}), notes: JSON.stringify(notes), ...(stopped ? { stopped } : {}) };
    return row ? { kind: 'replace', row: row.row, version: row.version, body } : { kind: 'insert', row: `${prefix}${oid}`, body };
  });
  return changes.length === 0 || (await engine.write('addresses', tenantId, changes)) === 'stored';
}

function knownIn({ serviceUrl, conversationId, botId }: Body): NotedAddress['known'] {
  return typeof serviceUrl === 'string' && serviceUrl
    ? { serviceUrl, conversationId: String(conversationId ?? ''), botId: String(botId ?? '') }
    : null;
}

const notesIn = ({ notes }: Body): NotedAddress['notes'] => (typeof notes === 'string' ? JSON.parse(notes) : []);
