import assert from 'node:assert/strict';
import { StorageAway } from '../../bot/store/Engine.ts';
import { journals } from '../../bot/store/journals.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const paused: NewEntry = { type: 'rolloutPaused', data: {} };
const stamp = (key: string) => ({ at: '2026-01-12T09:00:00Z', by: 'ana', key });

describe('reading a journal', () => {
  it('costs one point read when nothing changed', async () => {
    const engine = faultyEngine(memoryEngine());
    const mine = journals(engine);
    await mine.append(await mine.open('r1'), [paused], stamp('k1'));
    await mine.open('r1');
    const before = { ...engine.counts };
    await mine.open('r1');
    assert.deepEqual(engine.counts, { ...before, get: before.get + 1 });
  });

  it('costs one point read after an append of our own', async () => {
    const engine = faultyEngine(memoryEngine());
    const mine = journals(engine);
    await mine.append(await mine.open('r1'), [paused], stamp('k1'));
    await mine.append(await mine.open('r1'), [paused], stamp('k2'));
    assert.deepEqual(engine.counts, { get: 1, range: 1, write: 2 });
  });

  it('costs one range more when somebody else appended', async () => {
    const engine = faultyEngine(memoryEngine());
    const [mine, theirs] = [journals(engine), journals(engine)];
    await mine.append(await mine.open('r1'), [paused], stamp('k1'));
    await theirs.append(await theirs.open('r1'), [paused], stamp('k2'));
    const before = { ...engine.counts };
    assert.equal((await mine.open('r1')).rollout.seq, 2);
    assert.deepEqual(engine.counts, { ...before, get: before.get + 1, range: before.range + 1 });
  });

  it('decides nothing on what an append answered', async () => {
    const mine = journals(memoryEngine());
    const stored = await mine.append(await mine.open('r1'), [paused], stamp('k1'));
    assert.ok(stored);
    assert.equal(await mine.append(stored, [paused], stamp('k2')), null);
    assert.equal((await mine.open('r1')).rollout.seq, 1);
  });

  it('keeps the rollout that was read before as it was', async () => {
    const mine = journals(memoryEngine());
    const before = await mine.open('r1');
    await mine.append(before, [{ type: 'rolesDefined', data: { roles: [] } }, paused], stamp('k1'));
    assert.deepEqual([before.rollout.seq, before.rollout.entries.length, before.rollout.status], [0, 0, 'setup']);
  });

  it('says that storage is away rather than show something old', async () => {
    const engine = faultyEngine(memoryEngine());
    const mine = journals(engine);
    await mine.append(await mine.open('r1'), [paused], stamp('k1'));
    engine.away();
    await assert.rejects(mine.open('r1'), StorageAway);
  });
});
