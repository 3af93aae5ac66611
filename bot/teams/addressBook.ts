// Where people and threads are reached, remembered across restarts.
import type { Body, Engine } from '../store/Engine.ts';

export interface Address {
  serviceUrl: string;
  /** Empty when the conversation was lost and has to be created again. */
  conversationId: string;
  /** The person as Teams numbers them for bots, `29:…`; in a thread the bot itself, `28:…`. */
  botId: string;
}

export interface AddressBook {
  find(tenantId: string, row: string): Promise<Address | null>;
  /** Writes only what changed. */
  keep(tenantId: string, row: string, address: Address): Promise<void>;
  /** Gives up the conversation, and keeps the rest for creating another one. */
  forget(tenantId: string, row: string): Promise<void>;
  /** They wrote, or installed the app: whatever kept notes from them is over. */
  allow(tenantId: string, row: string): Promise<void>;
  /** Where anybody of the tenant was last heard, or null. */
  serviceUrlOf(tenantId: string): Promise<string | null>;
}

export const personRow = (oid: string) => `person|${oid}`;
export const threadRow = (threadId: string) => `thread|${threadId}`;

/** Addresses held in memory, oldest out first: about 6 MB when full. */
const heldLimit = 20_000;
/** A writer that lost this often leaves it: the next activity brings the address again. */
const attempts = 3;

/** The address book on the table `addresses`; what others keep in the same rows stays. */
export function addressBook(engine: Engine, now: () => Date): AddressBook {
  const held = new Map<string, Address>();
  const heard = new Map<string, string>();

  function hold(tenantId: string, row: string, address: Address) {
    const key = `${tenantId}|${row}`;
    held.delete(key);
    held.set(key, address);
    const [oldest] = held.keys();
    if (held.size > heldLimit && oldest !== undefined) held.delete(oldest);
    heard.set(tenantId, address.serviceUrl);
  }

  async function find(tenantId: string, row: string) {
    const known = held.get(`${tenantId}|${row}`);
    if (known) return known;
    const stored = addressIn((await engine.get('addresses', tenantId, row))?.body);
    if (stored) hold(tenantId, row, stored);
    return stored;
  }

  async function keep(tenantId: string, row: string, address: Address) {
    const known = held.get(`${tenantId}|${row}`);
    if (known && isSame(known, address)) return;
    // Held before it is stored: whoever answers this very activity may already send there.
    hold(tenantId, row, address);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const stored = await engine.get('addresses', tenantId, row);
      const before = addressIn(stored?.body);
      if (before && isSame(before, address)) return;
      const body = { ...stored?.body, ...address, verifiedAt: now().toISOString() };
      const change = stored ? ({ kind: 'replace', row, version: stored.version, body } as const) : ({ kind: 'insert', row, body } as const);
      if ((await engine.write('addresses', tenantId, [change])) === 'stored') return;
    }
  }

  return {
    find,
    keep,
    async forget(tenantId, row) {
      const known = await find(tenantId, row);
      if (known) await keep(tenantId, row, { ...known, conversationId: '' });
    },
    async allow(tenantId, row) {
      const stored = await engine.get('addresses', tenantId, row);
      if (!stored?.body.stopped) return;
      const { stopped: _, ...body } = stored.body;
      await engine.write('addresses', tenantId, [{ kind: 'replace', row, version: stored.version, body }]);
    },
    async serviceUrlOf(tenantId) {
      const last = heard.get(tenantId);
      if (last) return last;
      const [thread] = await engine.range('addresses', tenantId, 'thread|', 'thread}', 1);
      const [row] = thread ? [thread] : await engine.range('addresses', tenantId, 'person|', 'person}', 1);
      const serviceUrl = addressIn(row?.body)?.serviceUrl ?? null;
      if (serviceUrl) heard.set(tenantId, serviceUrl);
      return serviceUrl;
    },
  };
}

function isSame(one: Address, other: Address): boolean {
  return one.serviceUrl === other.serviceUrl && one.conversationId === other.conversationId && one.botId === other.botId;
}

/** A row may hold other things about a person before anything is known about where they are. */
function addressIn(body: Body | undefined): Address | null {
  const { serviceUrl, conversationId, botId } = body ?? {};
  return typeof serviceUrl === 'string' && serviceUrl
    ? { serviceUrl, conversationId: String(conversationId ?? ''), botId: String(botId ?? '') }
    : null;
}
