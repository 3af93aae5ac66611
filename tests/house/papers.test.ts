import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const decisions = readdirSync(join(root, 'docs/decisions')).sort();

/** Paths and npm commands a paper names that are not there. */
function untrueIn(paper: string): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const paths = [...paper.matchAll(/`((?:playbook|bot|tab|local|scripts|tests|appPackage|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  const runs = [...paper.matchAll(/`npm run (\w+)/g)].map(([, name = '']) => name);
  return [...paths.filter((path) => !existsSync(join(root, path))), ...runs.filter((name) => !(name in scripts))];
}

describe('the papers', () => {
  for (const name of ['CONTRIBUTING.md', 'docs/ARCHITECTURE.md', ...decisions.map((file) => `docs/decisions/${file}`)]) {
    it(`name only what is there: ${name}`, () => assert.deepEqual(untrueIn(read(name)), []));
  }

  it('are caught naming what is not there', () => {
    assert.deepEqual(untrueIn('See `bot/nowhere.ts` and `npm run nothing`.'), ['bot/nowhere.ts', 'nothing']);
  });

  it('hold decisions numbered without a gap, each with context, decision and consequences', () => {
    decisions.forEach((file, index) => {
      assert.match(file, new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+\\.md$`));
      assert.deepEqual(
        [...read(`docs/decisions/${file}`).matchAll(/^## (.+)$/gm)].map(([, title]) => title),
        ['Context', 'Decision', 'Consequences'],
      );
    });
  });

  it('say why each dependency is there', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const reasons = read('docs/decisions/0008-what-we-depend-on.md');
    const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !reasons.includes(`\`${name}\``),
    );
    assert.deepEqual(silent, []);
  });
});
