// Who is in a channel, a row for each of them; written anew by one walk through the roster at a time.
import type { Body, Engine, Row, RowChange } from './Engine.ts';

/** A member as their row has them: no address of theirs is stored. */
export interface Listed {
  oid: string;
  botId: string;
  tenantId: string;
  name: string;
  company: string;
  guest?: boolean;
}

/** What is so of a channel's rows. Times are machine time in milliseconds. */
export interface RosterHead {
  /** The last walk that came to its end, and when it began; empty: there was none. */
  walk: string;
  walkedAt: number;
  count: number;
  /** Somebody joined or left since, and we do not know who. */
  old: boolean;
  /** The walk that is under way, and until when it is not taken for dead. */
  walking: string;
  until: number;
}

export interface PeopleOf {
  tenantId: string;
  threadId: string;
}

export interface People {
  head(of: PeopleOf): Promise<RosterHead>;
  member(of: PeopleOf, oid: string): Promise<Listed | null>;
  /** At most so many members from an object id on, in their order. */
  from(of: PeopleOf, oid: string, limit: number): Promise<Listed[]>;
  /** One write of rows together with the head, decided on the head as it is; `decide` says null when there is nothing to do any more. Answers whether it was done. */
  change(of: PeopleOf, decide: (head: RosterHead) => PeopleChange | null): Promise<boolean>;
  /** Nobody shows this channel any more: all of its rows go. */
  removeAll(of: PeopleOf): Promise<void>;
  /** Whom another walk wrote, from an object id on; `next` is where to read on, null at the end, and `met` how many of this walk's were passed. */
  others(of: PeopleOf, walk: string, from: string): Promise<{ oids: string[]; met: number; next: string | null }>;
}

export interface PeopleChange {
  head: RosterHead;
  /** Marked with the walk they belong to. */
  put?: { members: readonly Listed[]; walk: string };
  /** Removed, but for those that this walk wrote. */
  gone?: { oids: readonly string[]; but: string };
}

/** With the head a batch of a hundred. */
export const mostListed = 99;

const headRow = '|head';
/** Behind every object id. */
const membersEnd = '|';
const rowsAtOnce = 1000;
/** Somebody else writes the head now and then; more often than this something is wrong. */
const mostTries = 40;

/** Nobody's name is longer. */
const mostName = 1000;

const nobody: RosterHead = { walk: '', walkedAt: 0, count: 0, old: false, walking: '', until: 0 };

const partitionOf = ({ tenantId, threadId }: PeopleOf) => `${tenantId}|${threadId}`;

export function people(engine: Engine): People {
  return {
    async head(of) {
      const row = await engine.get('people', partitionOf(of), headRow);
      return row ? (row.body as unknown as RosterHead) : nobody;
    },
    async member(of, oid) {
      const row = await engine.get('people', partitionOf(of), oid);
      return row && listedOf(row);
    },
    async from(of, oid, limit) {
      return (await engine.range('people', partitionOf(of), oid, membersEnd, Math.min(limit, rowsAtOnce))).map(listedOf);
    },
    async change(of, decide) {
      const partition = partitionOf(of);
      for (let tries = 0; tries < mostTries; tries += 1) {
        const before = await engine.get('people', partition, headRow);
        const change = decide(before ? (before.body as unknown as RosterHead) : nobody);
        if (!change) return false;
        const body = { ...change.head } as Body;
        const head: RowChange = before
          ? { kind: 'replace', row: headRow, version: before.version, body }
          : { kind: 'insert', row: headRow, body };
        const { put = { members: [], walk: '' }, gone = { oids: [], but: '' } } = change;
        const rows = await Promise.all(gone.oids.map((oid) => engine.get('people', partition, oid)));
        const changes = [
          head,
          ...put.members.map((member): RowChange => ({ kind: 'put', row: member.oid, body: bodyOf(member, put.walk) })),
          ...rows.flatMap((row): RowChange[] =>
            row && row.body.walk !== gone.but ? [{ kind: 'remove', row: row.row, version: row.version }] : [],
          ),
        ];
        if ((await engine.write('people', partition, changes)) === 'stored') return true;
      }
      throw new Error('the roster of a channel never stood still');
    },
    async removeAll(of) {
      for (;;) {
        const rows = await engine.range('people', partitionOf(of), '', '~', mostListed);
        if (!rows.length) return;
        const gone = rows.map(({ row, version }) => ({ kind: 'remove', row, version }) as const);
        await engine.write('people', partitionOf(of), gone);
      }
    },
    async others(of, walk, from) {
      const rows = await engine.range('people', partitionOf(of), from, membersEnd, rowsAtOnce);
      const oids = rows.filter(({ body }) => body.walk !== walk).map(({ row }) => row);
      const last = rows.at(-1);
      return { oids, met: rows.length - oids.length, next: last && rows.length === rowsAtOnce ? `${last.row}\0` : null };
    },
  };
}

const bodyOf = ({ botId, tenantId, name, company, guest }: Listed, walk: string): Body => ({
  botId,
  tenantId,
  name: name.slice(0, mostName),
  company: company.slice(0, mostName),
  walk,
  ...(guest ? { guest } : {}),
});

const listedOf = ({ row, body: { botId, tenantId, name, company, guest } }: Row): Listed => ({
  oid: row,
  botId: String(botId),
  tenantId: String(tenantId),
  name: String(name),
  company: String(company),
  ...(guest ? { guest: true } : {}),
});
