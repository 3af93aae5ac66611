// Who writes to a tenant just now, so that several processes share its budget.
import type { Engine } from './Engine.ts';

export interface Senders {
  /** Says that this worker writes to the tenant until then, and answers how many others do as well. */
  join(tenantId: string, worker: string, now: number, untilMs: number): Promise<number>;
  leave(tenantId: string, worker: string): Promise<void>;
}

const prefix = 'sender|';
const mostWorkers = 1000;

export function senders(engine: Engine): Senders {
  return {
    async join(tenantId, worker, now, untilMs) {
      const until = now + untilMs;
      await engine.write('addresses', tenantId, [{ kind: 'put', row: `${prefix}${worker}`, body: { until } }]);
      const rows = await engine.range('addresses', tenantId, prefix, 'sender}', mostWorkers);
      return rows.filter(({ row, body }) => row !== `${prefix}${worker}` && Number(body.until) > now).length;
    },
    async leave(tenantId, worker) {
      const own = await engine.get('addresses', tenantId, `${prefix}${worker}`);
      if (own) await engine.write('addresses', tenantId, [{ kind: 'remove', row: own.row, version: own.version }]);
    },
  };
}
