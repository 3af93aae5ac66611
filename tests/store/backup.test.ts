// A copy taken while the server runs, and a server that goes on from it.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../bot/store/openEngine.ts';
import { StoreUnusable } from '../../bot/store/StoreUnusable.ts';
import { backupFile } from '../../bot/store/sqlite/backupFile.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';

describe('a backup of one server', () => {
  let folder: string;
  let house: AHouse;
  const at = (name: string) => join(folder, name);
  const posts = ({ transcript }: AHouse) => transcript.accepted().length;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milepost-backup-'));
    house = await aHouse({ engine: openEngine(`sqlite:${at('milepost.db')}`), rollout: 'fresh' });
    backupFile(at('milepost.db'), at('morning.db'));
    house.at('2026-01-12T18:00:00Z');
    await house.waker.finish();
    await house.pages.work();
  });
  after(async () => {
    await house.close();
    await rm(folder, { recursive: true });
  });

  it('is taken while people go on writing, and holds all that was answered before', async () => {
    const { seq } = (await house.open()).rollout;
    const writing = done(house, 'raj', 'raiseIssue', { text: 'Written while the copy is taken', severity: 'minor' });
    backupFile(at('milepost.db'), at('copy.db'));
    await writing;
    assert.ok(posts(house) > 0, 'people were written to before');
    const copy = openEngine(`sqlite:${at('copy.db')}`);
    const head = await copy.get('rollouts', house.rolloutId, 'head');
    assert.ok(Number(head?.body.seq) >= seq);
    await copy.close();
  });

  it('never overwrites a file, and says so', () => {
    assert.throws(() => backupFile(at('milepost.db'), at('copy.db')), StoreUnusable);
    assert.throws(() => backupFile(at('nothing.db'), at('other.db')), /is not there/);
  });

  it('opens, verifies, writes to nobody twice, and the clock goes on', async () => {
    const restored = await aHouse({ engine: openEngine(`sqlite:${at('copy.db')}`), rollout: 'none' });
    restored.rolloutId = house.rolloutId;
    restored.at('2026-01-12T18:00:00Z');
    assert.equal(await restored.conversing.journals.verify(house.rolloutId), null);
    await restored.waker.finish();
    await restored.pages.work();
    assert.equal(posts(restored), 0, 'what went out before is not sent again');
    restored.at('2026-01-13T18:00:00Z');
    await restored.waker.finish();
    await restored.pages.work();
    assert.ok(posts(restored) > 0, 'the next day goes out');
    await restored.close();
  });

  it('writes again from a copy of the morning, which does not know what went out since: the control', async () => {
    const restored = await aHouse({ engine: openEngine(`sqlite:${at('morning.db')}`), rollout: 'none' });
    restored.at('2026-01-12T18:00:00Z');
    await restored.waker.finish();
    await restored.pages.work();
    assert.ok(posts(restored) > 0);
    await restored.close();
  });
});
