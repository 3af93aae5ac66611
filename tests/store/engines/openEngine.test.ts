import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../../bot/store/openEngine.ts';
import { StoreUnusable } from '../../../bot/store/StoreUnusable.ts';

describe('openEngine', () => {
  it('opens a SQLite file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
    const engine = openEngine(`sqlite:${join(folder, 'store.db')}`);
    assert.ok(existsSync(join(folder, 'store.db')));
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('takes an Azure account, Azurite and a connection string, and asks nothing of them yet', async () => {
    for (const store of [
      'azure:contosorollouts',
      'UseDevelopmentStorage=true',
      'DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=a2V5',
    ])
      await openEngine(store).close();
  });

  it('refuses any other name in one sentence that gives the three forms', () => {
    for (const store of ['', 'sqlite:', 'sqlite', 'azure:', 'azure:Not An Account', 'postgres://db', './store.db'])
      assert.throws(
        () => openEngine(store),
        (error: Error) => {
          assert.ok(error instanceof StoreUnusable);
          assert.match(
            error.message,
            /^MILEPOST_STORE names no store: give sqlite:<file>, azure:<account>, or UseDevelopmentStorage=true[^.]*\.$/,
          );
          return true;
        },
      );
  });

  it('never repeats what it was given, which may be a key', () => {
    assert.throws(
      () => openEngine('AccountKey=c2VjcmV0'),
      (error: Error) => !error.message.includes('c2VjcmV0'),
    );
  });
});
