import type { Queue, TakenMessage } from '../../bot/store/Engine.ts';

/** A queue in memory, on this machine's clock. */
export function memoryQueue(): Queue {
  const kept = new Map<string, TakenMessage & { visibleAt: number }>();
  let count = 0;
  const own = ({ id, receipt }: TakenMessage) => {
    const message = kept.get(id);
    return message?.receipt === receipt ? message : null;
  };
  return {
    async put(text, afterMs = 0) {
      count += 1;
      kept.set(`m${count}`, { id: `m${count}`, receipt: '', text, takes: 0, visibleAt: Date.now() + afterMs });
    },
    async take(most, leaseMs) {
      const free = [...kept.values()].filter(({ visibleAt }) => visibleAt <= Date.now()).slice(0, most);
      return free.map((message) => {
        count += 1;
        Object.assign(message, { receipt: `r${count}`, takes: message.takes + 1, visibleAt: Date.now() + leaseMs });
        const { visibleAt: _, ...taken } = message;
        return taken;
      });
    },
    async later(taken, afterMs) {
      const message = own(taken);
      if (!message) return null;
      count += 1;
      Object.assign(message, { receipt: `r${count}`, visibleAt: Date.now() + afterMs });
      return { ...taken, receipt: message.receipt };
    },
    done: async (taken) => own(taken) !== null && kept.delete(taken.id),
    depth: async () => kept.size,
  };
}
