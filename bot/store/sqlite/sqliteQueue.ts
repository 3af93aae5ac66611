import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { mostMessages, type Queue, type TakenMessage } from '../Engine.ts';
import { refuseMessage } from '../refuseUnstorable.ts';

/** The queue of one machine: leased rows, so that several processes take each message once. */
export function sqliteQueue(database: DatabaseSync, carryOut: <T>(work: () => T) => Promise<T>): Queue {
  const holder = String(process.pid);
  const put = database.prepare("insert into queue (id, receipt, holder, text, takes, visible_at) values (?, '', '', ?, 0, ?)");
  const take = database.prepare(
    `update queue set receipt = ?, holder = ?, takes = takes + 1, visible_at = ?
     where id in (select id from queue where visible_at <= ? order by visible_at limit ?) returning id, receipt, text, takes`,
  );
  const later = database.prepare('update queue set receipt = ?, visible_at = ? where id = ? and receipt = ?');
  const done = database.prepare('delete from queue where id = ? and receipt = ?');
  const depth = database.prepare('select count(*) as count from queue');

  return {
    async put(text, afterMs = 0) {
      refuseMessage(text);
      await carryOut(() => put.run(randomUUID(), text, Date.now() + Math.round(afterMs)));
    },
    async take(most, leaseMs) {
      const rows = await carryOut(() => {
        const now = Date.now();
        return take.all(randomUUID(), holder, now + Math.round(leaseMs), now, Math.min(most, mostMessages));
      });
      return rows as unknown as TakenMessage[];
    },
    async later(taken, afterMs) {
      const receipt = randomUUID();
      const { changes } = await carryOut(() => later.run(receipt, Date.now() + Math.round(afterMs), taken.id, taken.receipt));
      return changes ? { ...taken, receipt } : null;
    },
    done: async ({ id, receipt }) => (await carryOut(() => done.run(id, receipt))).changes === 1,
    depth: async () => Number((await carryOut(() => depth.get()))?.count ?? 0),
  };
}
