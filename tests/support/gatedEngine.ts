import type { Engine } from '../../bot/store/Engine.ts';

export interface GatedEngine extends Engine {
  /** Lets the call that waits go on; false when none waits. */
  letOne(): boolean;
}

/** Any engine whose calls each wait to be let through, one by one, so that a test decides what happens when. */
export function gatedEngine(engine: Engine): GatedEngine {
  const waiting: (() => void)[] = [];
  const inLine = async <T>(work: () => Promise<T>): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
    return work();
  };
  return {
    letOne() {
      const next = waiting.shift();
      next?.();
      return next !== undefined;
    },
    get: (...key) => inLine(() => engine.get(...key)),
    range: (...bounds) => inLine(() => engine.range(...bounds)),
    sweep: (...bounds) => inLine(() => engine.sweep(...bounds)),
    write: (...batch) => inLine(() => engine.write(...batch)),
    queue: engine.queue,
    close: () => engine.close(),
  };
}
