import type { Engine } from '../../bot/store/Engine.ts';

export interface Counted {
  engine: Engine;
  /** Starts counting anew. */
  reset(): void;
  /** Calls since the last reset, and how many of them waited for one another in sequence. */
  counts(): { calls: number; inSequence: number };
}

/** An engine that counts what it is asked. */
export function countedEngine(inner: Engine): Counted {
  let spans: { from: number; to: number }[] = [];
  let tick = 0;
  const counted =
    <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      const span = { from: tick++, to: Number.POSITIVE_INFINITY };
      spans.push(span);
      try {
        return await call(...args);
      } finally {
        span.to = tick++;
      }
    };
  return {
    engine: { get: counted(inner.get), range: counted(inner.range), write: counted(inner.write), close: inner.close },
    reset() {
      spans = [];
    },
    counts() {
      let free = -1;
      let inSequence = 0;
      for (const { from, to } of spans.toSorted((one, other) => one.to - other.to))
        if (from > free) {
          inSequence += 1;
          free = to;
        }
      return { calls: spans.length, inSequence };
    },
  };
}
