import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = read('docs/install.md');
const all = (text: string, shape: RegExp) => [...new Set([...text.matchAll(shape)].map(([, found = '']) => found))].sort();

/** Settings the guide explains in its tables, against those that are read. */
function settingsUntrue(text: string): string[] {
  const explained = all(text, /^\| `([A-Z][A-Z_]+)` \|/gm);
  const server = all(read('bot/settings.ts'), /^ {2}([A-Z][A-Z_]+): z/gm);
  const manifest = all(read('appPackage/manifest.json'), /\$\{\{(\w+)\}\}/g);
  const there = [...new Set([...server, ...manifest])].sort();
  const named = all(text, /\b(MILEPOST_[A-Z_]+)\b/g);
  return [
    ...there.filter((name) => !explained.includes(name)).map((name) => `${name} is not explained`),
    ...[...explained, ...named].filter((name) => !there.includes(name)).map((name) => `${name} is read by nobody`),
  ];
}

/** Scripts, files, parameters and outputs the guide names that are not there. */
function namesUntrue(text: string): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
  const parameters = all(read('infra/main.bicep'), /^param (\w+)/gm);
  const outputs = all(read('infra/main.bicep'), /^output (\w+)/gm);
  const given = all(text, /--parameters((?: \\?\n? *\w+=\S+( address>| or mail address>)?)+)/g).flatMap((list) => all(list, /(\w+)=/g));
  const inProse = all(text, /`(webLeast|webMost|workersLeast|workersMost|alertMail|logDays|customHost|certificateId)\b/g);
  const outputsNamed = all(text, /output `(\w+)`/g);
  const files = all(text, /\b((?:infra|appPackage|env|bot|scripts)\/[\w./-]*\w)/g).filter((path) => !path.startsWith('env/.env'));
  const links = all(text, /\]\(([\w./-]+\.md)\)/g).map((path) => `docs/${path}`);
  return [
    ...all(text, /npm run (\w+)/g).filter((name) => !(name in scripts)),
    ...[...files, ...links].filter((path) => !existsSync(join(root, path))),
    ...[...given, ...inProse].filter((name) => !parameters.includes(name)),
    ...outputsNamed.filter((name) => !outputs.includes(name)),
  ];
}

describe('the guide for administrators', () => {
  it('explains every setting there is, and none there is not', () => {
    assert.deepEqual(settingsUntrue(guide), []);
  });

  it('would be caught leaving one out, or making one up', () => {
    assert.deepEqual(settingsUntrue(guide.replaceAll('| `MILEPOST_ROLE` |', '| `MILEPOST_RULE` |')), [
      'MILEPOST_ROLE is not explained',
      'MILEPOST_RULE is read by nobody',
      'MILEPOST_RULE is read by nobody',
    ]);
  });

  it('names commands, files, parameters and outputs that are there', () => {
    assert.deepEqual(namesUntrue(guide), []);
    assert.deepEqual(namesUntrue('`npm run fly`, infra/balloon.bicep, `logDays`, the output `azureHost`, [x](nowhere.md)'), [
      'fly',
      'infra/balloon.bicep',
      'docs/nowhere.md',
    ]);
  });

  it('says the same as the files the Agents Toolkit uses: scope, token version, the two clients of Teams', () => {
    const { api } = JSON.parse(read('infra/aad.manifest.json'));
    assert.ok(guide.includes('access_as_user') && guide.includes(`\`requestedAccessTokenVersion\` under \`api\` to \`2\``));
    for (const { appId } of api.preAuthorizedApplications) assert.ok(guide.includes(appId), appId);
  });

  it('says of each permission in the manifest why it is asked for', () => {
    for (const permission of JSON.parse(read('appPackage/manifest.json')).permissions)
      assert.ok(guide.includes(`| \`${permission}\` | manifest |`));
  });
});
