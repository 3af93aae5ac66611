import type { Engine, Row, RowChange } from '../../bot/store/Engine.ts';

/** The row a counter needs to go up by one from what was read. */
export function oneMore(read: Row | null): RowChange {
  if (read === null) return { kind: 'insert', row: 'counter', body: { count: 1 } };
  return { kind: 'replace', row: 'counter', version: read.version, body: { count: Number(read.body.count) + 1 } };
}

/** Adds one to the partition's counter so many times, reading again whenever someone else was first. */
export async function countUp(engine: Engine, partition: string, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const read = await engine.get('rollouts', partition, 'counter');
    if ((await engine.write('rollouts', partition, [oneMore(read)])) === 'stored') done += 1;
  }
}
