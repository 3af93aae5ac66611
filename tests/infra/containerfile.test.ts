import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerfileProblems } from './containerfileProblems.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'infra/Containerfile'), 'utf8');
const problems = (changed: string) => containerfileProblems(changed, root);

describe('the container image', () => {
  it('is built of what is there, runs as nobody special, and can be asked whether it is well', () => {
    assert.deepEqual(problems(text), []);
  });

  const copies: [what: string, from: string, to: string, says: RegExp][] = [
    ['a path is not there', 'COPY bot bot', 'COPY boat bot', /boat is not there/],
    ['a stage is not there', '--from=built /app/dist', '--from=baked /app/dist', /no stage baked/],
    ['an instruction is misspelt', 'EXPOSE', 'EXPSE', /EXPSE 3978" is no instruction/],
    ['it runs as root', 'USER node', 'USER root', /runs as root/],
    ['a command needs a shell', 'CMD ["node", "bot/main.ts"]', 'CMD node bot/main.ts', /is no list/],
    ['nobody asks whether it is well', text.match(/^HEALTHCHECK.*$/m)?.[0] ?? '', '', /no HEALTHCHECK/],
    ['an image has no tag', 'FROM docker.io/library/node:24-slim\n', 'FROM node\n', /no tag/],
  ];
  for (const [what, from, to, says] of copies) {
    it(`is caught when ${what}`, () => {
      assert.ok(from && text.includes(from), from);
      assert.match(problems(text.replace(from, to)).join('\n'), says);
    });
  }

  it('runs on the Node the project carries, and asks where the server answers', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const carried = /^\^(\d+)/.exec(dependencies.node)?.[1];
    assert.deepEqual([...new Set(text.match(/node:\d+/g))], [`node:${carried}`]);
    assert.ok(text.includes('/healthz') && readFileSync(join(root, 'bot/house.ts'), 'utf8').includes("app.get('/healthz'"));
  });

  it('takes no parts that only building and testing need', () => {
    assert.match(text, /RUN npm ci --omit=dev /);
    assert.doesNotMatch(text, /COPY (\S+ )*(tests|local|scripts) /);
  });
});
