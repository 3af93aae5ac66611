import type { Senders } from '../store/senders.ts';
import type { Pace } from './pace.ts';

/** How often workers look who else writes to a tenant, in milliseconds; one that is not heard of for three looks is gone. */
export const usualRefreshMs = 5000;
const missedLooks = 3;

export interface Sharing {
  /** Resolves when this worker has its part of the tenant's budget: at once when nobody else writes there, else after the others have looked. */
  begin(tenantId: string): Promise<void>;
  /** Nothing is left to send there for now. */
  end(tenantId: string): void;
  stop(): Promise<void>;
}

/** Several workers on one queue share each tenant's budget evenly. */
export function sharing(
  { senders, pace, machineNow, failed }: { senders: Senders; pace: Pace; machineNow(): number; failed(error: unknown): void },
  worker: string,
  refreshMs = usualRefreshMs,
): Sharing {
  const tenants = new Map<string, { ready: Promise<void>; busy: boolean; timer: NodeJS.Timeout | null }>();
  const leaving = new Set<Promise<unknown>>();

  const look = async (tenantId: string): Promise<number> => {
    const others = await senders.join(tenantId, worker, machineNow(), missedLooks * refreshMs);
    pace.share(tenantId, 1 / (others + 1));
    return others;
  };

  const leave = (tenantId: string): void => {
    const left = senders.leave(tenantId, worker).catch(failed);
    leaving.add(left);
    left.finally(() => leaving.delete(left));
  };

  const lookOn = (tenantId: string): void => {
    const tenant = tenants.get(tenantId);
    if (!tenant) return;
    tenant.timer = setTimeout(async () => {
      tenant.timer = null;
      if (!tenant.busy) {
        tenants.delete(tenantId);
        return leave(tenantId);
      }
      await look(tenantId).catch(failed);
      if (tenants.get(tenantId) === tenant) lookOn(tenantId);
    }, refreshMs);
    tenant.timer.unref();
  };

  const comeIn = async (tenantId: string): Promise<void> => {
    if (await look(tenantId)) {
      await new Promise((passed) => setTimeout(passed, refreshMs));
      await look(tenantId);
    }
  };

  return {
    begin(tenantId) {
      const known = tenants.get(tenantId);
      if (known) {
        known.busy = true;
        return known.ready;
      }
      const ready = comeIn(tenantId).catch((error: unknown) => {
        tenants.delete(tenantId);
        throw error;
      });
      tenants.set(tenantId, { ready, busy: true, timer: null });
      ready.then(
        () => lookOn(tenantId),
        () => undefined,
      );
      return ready;
    },
    end(tenantId) {
      const tenant = tenants.get(tenantId);
      if (tenant) tenant.busy = false;
    },
    async stop() {
      for (const [tenantId, { timer }] of tenants) {
        if (timer) clearTimeout(timer);
        leave(tenantId);
      }
      tenants.clear();
      await Promise.all(leaving);
    },
  };
}
