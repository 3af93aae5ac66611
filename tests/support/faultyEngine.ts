import { type Engine, StorageAway } from '../../bot/store/Engine.ts';

type Fault = 'none' | 'hang' | 'away' | 'loseReply';

export interface FaultyEngine extends Engine {
  /** From now on nothing answers; `mend` lets what waits go on. */
  hang(): void;
  /** From now on everything throws StorageAway and nothing is stored. */
  away(): void;
  /** The next write is stored, and then throws StorageAway as if its reply were lost; after it all is well. */
  loseReply(): void;
  /** Ends every fault. */
  mend(): void;
  /** How often each method was called, the calls that failed included. */
  counts: { get: number; range: number; write: number };
}

/** Any engine, with faults a test turns on and off. */
export function faultyEngine(engine: Engine): FaultyEngine {
  const counts = { get: 0, range: 0, write: 0 };
  let fault: Fault = 'none';
  let mended = Promise.withResolvers<void>();

  async function asked<T>(method: keyof typeof counts | 'queue', work: () => Promise<T>): Promise<T> {
    if (method !== 'queue') counts[method] += 1;
    if (fault === 'away') throw new StorageAway('The storage of this test is away.');
    if (fault === 'hang') await mended.promise;
    if (fault !== 'loseReply' || method !== 'write') return work();
    fault = 'none';
    await work();
    throw new StorageAway('The storage of this test stored it and lost the reply.');
  }

  return {
    counts,
    hang() {
      fault = 'hang';
    },
    away() {
      fault = 'away';
    },
    loseReply() {
      fault = 'loseReply';
    },
    mend() {
      fault = 'none';
      mended.resolve();
      mended = Promise.withResolvers();
    },
    get: (...key) => asked('get', () => engine.get(...key)),
    range: (...bounds) => asked('range', () => engine.range(...bounds)),
    sweep: (...bounds) => asked('range', () => engine.sweep(...bounds)),
    write: (...batch) => asked('write', () => engine.write(...batch)),
    queue: {
      put: (...message) => asked('queue', () => engine.queue.put(...message)),
      take: (...how) => asked('queue', () => engine.queue.take(...how)),
      later: (...how) => asked('queue', () => engine.queue.later(...how)),
      done: (taken) => asked('queue', () => engine.queue.done(taken)),
      depth: () => asked('queue', () => engine.queue.depth()),
    },
    close: () => engine.close(),
  };
}
