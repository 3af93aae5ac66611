import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/teams-review.md'), 'utf8');

interface Row {
  demand: string;
  shown: string;
}

/** The rows of all tables but the last, whose tables have these two columns. */
const rowsOf = (text: string): Row[] =>
  (text.split('## Only a tenant can show it')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| demand'))
    .map((line) => line.split(' | '))
    .map(([demand = '', shown = '']) => ({ demand: demand.slice(2), shown: shown.replace(/ \|$/, '') }));

/** What each row says of tests that is not so, a sentence each. */
function untrueIn(text: string): string[] {
  return rowsOf(text).flatMap(({ demand, shown }) => {
    const named = [...shown.matchAll(/`(tests\/[\w./-]+)`|\*([^*]+)\*(?!\*)/g)].filter(([all]) => !all.includes('Only a tenant'));
    let file = '';
    const missing = named.flatMap(([, path, name]) => {
      if (path) {
        file = path;
        return existsSync(join(root, path)) ? [] : [`${path} is not there`];
      }
      const there = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').replaceAll('\\', '') : '';
      const isTest = there.split('\n').some((line) => /\bit\(/.test(line) && /['`,:]/.test(line.split(name ?? '')[1] ?? ''));
      return isTest ? [] : [`${file} has no test “${name}”`];
    });
    const says = named.some(([, , name]) => name) || shown.includes('**Only a tenant:**');
    return says ? missing : [`“${demand}” is shown by nothing`];
  });
}

describe('what a store reviewer looks for', () => {
  it('is shown by tests that are there, or said to need a tenant', () => {
    assert.ok(rowsOf(page).length > 30);
    assert.deepEqual(untrueIn(page), []);
  });

  it('would be caught naming a test or a file that is not there, or nothing at all', () => {
    const made = ['| a | `tests/tab/pages.test.ts` *flies* |', '| b | `tests/tab/none.test.ts` |', '| c | our word |'].join('\n');
    assert.deepEqual(untrueIn(made), ['tests/tab/pages.test.ts has no test “flies”', '“b” is shown by nothing', '“c” is shown by nothing']);
  });
});
