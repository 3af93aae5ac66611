import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../scripts/ensure.mjs');

/** What the stand-in for npm does: put the wanted parts in place, or fail as npm does. */
const npm = {
  installs: `
    import { cpSync, mkdirSync, writeFileSync, chmodSync } from 'node:fs';
    mkdirSync('node_modules/node/bin', { recursive: true });
    cpSync('package-lock.json', 'node_modules/.package-lock.json');
    writeFileSync('node_modules/node/package.json', '{}');
    writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\necho v24.1.0\\n');
    chmodSync('node_modules/node/bin/node', 0o755);`,
  leavesOutNode:
    "import { cpSync, mkdirSync } from 'node:fs'; mkdirSync('node_modules'); cpSync('package-lock.json', 'node_modules/.package-lock.json');",
  hasNoNetwork: "console.error('npm error code ENOTFOUND\\nnpm error network request failed'); process.exit(1);",
  mayNotWrite: "console.error('npm error code EACCES\\nnpm error syscall mkdir'); process.exit(1);",
  isAtOdds:
    "console.error('npm error code EUSAGE\\nnpm error `npm ci` can only install packages when both files are in sync'); process.exit(1);",
  isLost: "console.error('npm error code E418\\nnpm error The registry is a teapot'); process.exit(1);",
};

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/zod': { version },
      'node_modules/fsevents': { version: '1.0.0', optional: true },
      'node_modules/mocha': { version, dev: true },
    },
  });

describe('a fresh clone', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'milepost-ensure-'));
    mkdirSync(join(root, 'scripts'));
    copyFileSync(script, join(root, 'scripts/ensure.mjs'));
    writeFileSync(join(root, 'package.json'), '{}');
    writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function ensure(behaviour: string, ...args: string[]) {
    writeFileSync(join(root, 'npm.mjs'), behaviour);
    const env = { PATH: process.env.PATH, npm_execpath: join(root, 'npm.mjs'), npm_node_execpath: process.execPath };
    return spawnSync(process.execPath, [join(root, 'scripts/ensure.mjs'), ...args], { cwd: root, encoding: 'utf8', env });
  }

  it('is installed, told in plain words, and left alone the second time', () => {
    const first = ensure(npm.installs);
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^Installing the parts Milepost is made of\. .*\nInstalled in \d+ s\.\n$/);
    const second = ensure(npm.hasNoNetwork);
    assert.deepEqual([second.status, second.stdout, second.stderr], [0, '', '']);
  });

  it('is installed anew when the lock file has moved on', () => {
    ensure(npm.installs);
    writeFileSync(join(root, 'package-lock.json'), lock('1.0.1'));
    assert.match(ensure(npm.installs).stdout, /Installed/);
  });

  it('needs no parts for building and testing in production', () => {
    ensure(npm.installs);
    const production = { packages: { 'node_modules/zod': { version: '1.0.0' } } };
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify(production));
    assert.equal(ensure(npm.hasNoNetwork, '--production').status, 0);
    assert.equal(ensure(npm.hasNoNetwork).status, 1);
  });

  it('is mended when the Node it carries has gone', () => {
    ensure(npm.installs);
    rmSync(join(root, 'node_modules/node/bin/node'));
    assert.match(ensure(npm.installs).stdout, /Installed/);
  });

  const failures: [name: keyof typeof npm, sentence: RegExp][] = [
    ['hasNoNetwork', /^Milepost could not be installed: the npm registry could not be reached\.\n$/],
    ['mayNotWrite', /^Milepost could not be installed: this folder cannot be written to \(.*\)\.\n$/],
    [
      'isAtOdds',
      /^Milepost could not be installed: package\.json and package-lock\.json name different versions; run "npm install" once\.\n$/,
    ],
    ['isLost', /^Milepost could not be installed: npm said "The registry is a teapot"\.\n$/],
    ['leavesOutNode', /^The install left out Node 24, which Milepost carries; allow install scripts .*\.\n$/],
  ];
  for (const [name, sentence] of failures) {
    it(`says in one sentence that npm ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`, () => {
      const run = ensure(npm[name]);
      assert.equal(run.status, 1);
      assert.match(run.stderr, sentence);
    });
  }
});
