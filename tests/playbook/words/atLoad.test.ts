import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../support/readAtLoad.ts', import.meta.url));
const saidAtLoad = (...options: string[]): string[] =>
  JSON.parse(execFileSync(process.execPath, [script, ...options], { encoding: 'utf8' }));

describe('a word of the product', () => {
  it('is read when it is said, not while the server starts: who is spoken to is known only then', () => {
    assert.deepEqual(saidAtLoad(), []);
  });

  it('would be noticed if it were (control)', () => {
    assert.ok(saidAtLoad('--control').length > 0);
  });
});
