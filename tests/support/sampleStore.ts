import { loadSample } from '../../local/sample/loadSample.ts';
import { type MemoryEngine, memoryEngine } from './memoryEngine.ts';

interface SampleStore {
  engine: MemoryEngine;
  rolloutId: string;
}

let loaded: Promise<SampleStore> | undefined;

async function load(): Promise<SampleStore> {
  const engine = memoryEngine();
  return { engine, rolloutId: await loadSample(engine) };
}

/** A store of its own with the sample rollout in it, which a process plays through once. */
export async function sampleStore(): Promise<SampleStore> {
  loaded ??= load();
  const { engine, rolloutId } = await loaded;
  return { engine: engine.copy(), rolloutId };
}
