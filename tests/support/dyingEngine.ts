import { type Engine, StorageAway } from '../../bot/store/Engine.ts';

/** Any engine as a process sees it that dies at its write number `survived + 1`: before that write was stored, or right after. */
export function dyingEngine(engine: Engine, survived: number, stored: boolean): Engine & { died(): boolean } {
  let writes = 0;
  let dead = false;
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) throw new StorageAway('This process of a test is dead.');
    return work();
  };
  return {
    ...engine,
    died: () => dead,
    get: (...key) => alive(() => engine.get(...key)),
    range: (...bounds) => alive(() => engine.range(...bounds)),
    sweep: (...bounds) => alive(() => engine.sweep(...bounds)),
    write: (...batch) =>
      alive(async () => {
        writes += 1;
        if (writes <= survived) return engine.write(...batch);
        dead = true;
        if (stored) await engine.write(...batch);
        throw new StorageAway('This process of a test died.');
      }),
  };
}
