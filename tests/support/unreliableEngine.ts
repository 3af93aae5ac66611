import { type Engine, StorageAway } from '../../bot/store/Engine.ts';
import { seededRandom } from './seededRandom.ts';

/** Any engine of which a share of the calls fails: half of them before anything was done, half after. */
export function unreliableEngine(engine: Engine, share: number, seed: number): Engine {
  const random = seededRandom(seed);
  const maybe = async <T>(work: () => Promise<T>): Promise<T> => {
    const draw = random();
    if (draw < share / 2) throw new StorageAway('The storage of this test did not answer.');
    const answer = await work();
    if (draw < share) throw new StorageAway('The storage of this test lost its answer.');
    return answer;
  };
  const { queue } = engine;
  return {
    get: (...key) => maybe(() => engine.get(...key)),
    range: (...bounds) => maybe(() => engine.range(...bounds)),
    sweep: (...bounds) => maybe(() => engine.sweep(...bounds)),
    write: (...batch) => maybe(() => engine.write(...batch)),
    queue: {
      put: (...message) => maybe(() => queue.put(...message)),
      take: (...how) => maybe(() => queue.take(...how)),
      later: (...how) => maybe(() => queue.later(...how)),
      done: (taken) => maybe(() => queue.done(taken)),
      depth: () => maybe(() => queue.depth()),
    },
    close: () => engine.close(),
  };
}
