import type { Engine } from '../../bot/store/Engine.ts';

export interface Counted {
  engine: Engine;
  /** Starts counting anew. */
  reset(): void;
  /** Calls since the last reset, how many of them waited for one another in sequence, and the characters of rows that went in and out. */
  counts(): { calls: number; inSequence: number; bytes: number };
}

/** An engine that counts what it is asked. */
export function countedEngine(inner: Engine): Counted {
  let spans: { from: number; to: number }[] = [];
  let tick = 0;
  let bytes = 0;
  const counted =
    <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      const span = { from: tick++, to: Number.POSITIVE_INFINITY };
      spans.push(span);
      try {
        const answer = await call(...args);
        bytes += JSON.stringify(args).length + JSON.stringify(answer).length;
        return answer;
      } finally {
        span.to = tick++;
      }
    };
  return {
    engine: {
      get: counted(inner.get),
      range: counted(inner.range),
      sweep: counted(inner.sweep),
      write: counted(inner.write),
      queue: inner.queue,
      close: inner.close,
    },
    reset() {
      spans = [];
      bytes = 0;
    },
    counts() {
      let free = -1;
      let inSequence = 0;
      for (const { from, to } of spans.toSorted((one, other) => one.to - other.to))
        if (from > free) {
          inSequence += 1;
          free = to;
        }
      return { calls: spans.length, inSequence, bytes };
    },
  };
}
