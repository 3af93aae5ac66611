// The clock's rows: when each rollout next has something to do.
import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '../../playbook/clock/moments.ts';
import type { Engine, Row } from './Engine.ts';

/** One row of the clock; `version` says which row was seen, so that only that one is taken away. */
export interface Wake {
  rolloutId: string;
  at: string;
  shard: string;
  row: string;
  version: string;
}

export interface Wakes {
  /** Adds a wake; one too many is harmless, one too few is not. */
  plan(rolloutId: string, at: Instant): Promise<void>;
  /** The rows due at that moment, soonest first. */
  due(at: Instant, limit: number): Promise<Wake[]>;
  /** Takes away exactly the row that was seen. */
  remove(wake: Wake): Promise<void>;
  /** Takes away every row of a rollout that is removed; reads all of its shard. */
  forget(rolloutId: string): Promise<void>;
  /** The soonest row of all, or null. */
  next(): Promise<Wake | null>;
}

/** Enough to spread the writes of many thousand rollouts, few enough to read them all each second. */
const shards = ['0', '1', '2', '3'];

const shardOf = (rolloutId: string) => shards[(createHash('sha256').update(rolloutId).digest()[0] ?? 0) % shards.length] ?? '0';

/** One answer of Azure's. */
const rowsAtOnce = 1000;

/** Fixed width, so that rows sort as moments do. */
const rowTime = (at: Instant) => at.toString({ fractionalSecondDigits: 3 });

export function wakes(engine: Engine): Wakes {
  const soonest = async (upTo: string, limit: number): Promise<Wake[]> => {
    const found = await Promise.all(
      shards.map(async (shard) => {
        const rows = await engine.range('wakes', shard, '', upTo, limit);
        return rows.map(({ row, version, body }) => ({
          rolloutId: String(body.rolloutId),
          at: row.split('|')[0] ?? '',
          shard,
          row,
          version,
        }));
      }),
    );
    return found
      .flat()
      .sort((one, other) => (one.row < other.row ? -1 : 1))
      .slice(0, limit);
  };
  return {
    async plan(rolloutId, at) {
      const row = `${rowTime(at)}|${rolloutId}|${randomBytes(6).toString('hex')}`;
      await engine.write('wakes', shardOf(rolloutId), [{ kind: 'insert', row, body: { rolloutId } }]);
    },
    due: (at, limit) => soonest(`${rowTime(at)}~`, limit),
    async remove({ shard, row, version }) {
      await engine.write('wakes', shard, [{ kind: 'remove', row, version }]);
    },
    async forget(rolloutId) {
      const shard = shardOf(rolloutId);
      for (let from: string | null = ''; from !== null; ) {
        const rows: Row[] = await engine.range('wakes', shard, from, '~', rowsAtOnce);
        const own = rows.filter(({ body }) => body.rolloutId === rolloutId);
        await Promise.all(own.map(({ row, version }) => engine.write('wakes', shard, [{ kind: 'remove', row, version }])));
        const last = rows.at(-1);
        from = last && rows.length === rowsAtOnce ? `${last.row}\0` : null;
      }
    },
    next: async () => (await soonest('~', 1))[0] ?? null,
  };
}
