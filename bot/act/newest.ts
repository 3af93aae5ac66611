/** What was set last, of so many at most. */
export interface Newest<Value> {
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  /** Forgets everything whose name begins so. */
  forget(beginning: string): void;
}

/** A small memory: with one more the oldest is forgotten. */
export function newest<Value>(most: number): Newest<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (name) => kept.get(name),
    set(name, value) {
      kept.delete(name);
      kept.set(name, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    forget(beginning) {
      for (const name of kept.keys()) if (name.startsWith(beginning)) kept.delete(name);
    },
  };
}
