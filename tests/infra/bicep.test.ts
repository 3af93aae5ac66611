import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bicep, bicepReader } from './bicepProblems.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = Object.fromEntries(
  readdirSync(join(root, 'infra'))
    .filter((name) => name.endsWith('.bicep'))
    .map((name) => [name, read(`infra/${name}`)]),
);
const textOf = (name: string) => files[name] ?? assert.fail(`${name} is not there`);

/** The files with one text in one of them replaced; the text must stand there once. */
function broken(name: string, from: string, to: string): Record<string, string> {
  assert.equal(textOf(name).split(from).length, 2, `"${from}" stands once in ${name}`);
  return { ...files, [name]: textOf(name).replace(from, to) };
}

describe('the Bicep files', () => {
  let bicep: Bicep;
  before(async () => {
    bicep = await bicepReader();
  });

  it('are Bicep, name only what is declared, and tell each module what it takes', () => {
    assert.deepEqual(bicep.problemsIn(files), []);
  });

  it('are given what they need by the parameters file', () => {
    assert.deepEqual(bicep.misfits(textOf('main.bicep'), read('infra/main.parameters.json')), []);
    const wrong = JSON.stringify({ parameters: { image: {}, appId: {}, colour: {} } });
    assert.deepEqual(bicep.misfits(textOf('main.bicep'), wrong), ['colour is no parameter.', 'contact is not given.']);
  });

  const copies: [what: string, file: string, from: string, to: string, says: RegExp][] = [
    ['a bracket is lost', 'storage.bicep', 'networkAcls: {', 'networkAcls:', /is no Bicep/],
    [
      'a name is misspelt',
      'storage.bicep',
      'name: name\n  location: location\n  kind',
      'name: nam\n  location: location\n  kind',
      /names nam, /,
    ],
    ['a function is invented', 'bot.bicep', 'tenant().tenantId', 'tenancy().tenantId', /names tenancy, /],
    ['a symbol in a text is misspelt', 'bot.bicep', '{host}', '{hots}', /names hots, /],
    [
      'a parameter is left over',
      'bot.bicep',
      'param host string',
      'param host string\nparam colour string',
      /parameter colour is not used/,
    ],
    [
      'a variable is left over',
      'identity.bicep',
      'param registryName',
      "var colour = 'red'\nparam registryName",
      /variable colour is not used/,
    ],
    ['a name is declared twice', 'bot.bicep', 'param host string', 'param host string\nparam host string', /declares host again/],
    ['a module is elsewhere', 'main.bicep', "'bot.bicep'", "'robot.bicep'", /robot\.bicep, which is not there/],
    ['a module is not told enough', 'main.bicep', 'days: logDays', '', /does not tell logs its days/],
    ['a module is told too much', 'main.bicep', 'days: logDays', 'days: logDays\n    colour: name', /tells logs colour/],
    ['an output is misspelt', 'main.bicep', 'apps.outputs.azureHost', 'apps.outputs.azureHots', /apps\.outputs\.azureHots is not there/],
    ['a version is no day', 'logs.bicep', '@2023-09-01', '@2023-13-01', /no type with a version/],
    ['a version is missing', 'logs.bicep', '@2023-09-01', '', /no type with a version/],
  ];
  for (const [what, file, from, to, says] of copies) {
    it(`are caught when ${what}`, () => {
      assert.match(bicep.problemsIn(broken(file, from, to)).join('\n'), says);
    });
  }

  it('are caught taking one type of two versions', () => {
    const two = textOf('apps.bicep').replace('containerApps@2025-01-01', 'containerApps@2024-03-01');
    assert.match(bicep.problemsIn({ ...files, 'apps.bicep': two }).join(), /takes Microsoft\.App\/containerApps of 2025-01-01/);
  });

  it('keep the storage account to ourselves: no keys, no public blobs, TLS 1.2, our subnet alone', () => {
    for (const line of [
      'allowSharedKeyAccess: false',
      'allowBlobPublicAccess: false',
      "minimumTlsVersion: 'TLS1_2'",
      'supportsHttpsTrafficOnly: true',
      "defaultAction: 'Deny'",
      "bypass: 'None'",
      'id: subnetId',
    ])
      assert.ok(textOf('storage.bicep').includes(line), line);
  });

  it('give the identity two roles on the storage and the right to pull the image, nothing else', () => {
    const roles = Object.values(files).flatMap((text) => text.match(/'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'/g) ?? []);
    assert.deepEqual(roles.sort(), [
      "'0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'",
      "'7f951dda-4ed3-4680-a7ca-43fe172d538d'",
      "'974c5e8b-45b9-4653-ba55-5f855dd0fe88'",
    ]);
  });

  it('tell the program only settings it reads, and no secret', () => {
    const told = [...textOf('apps.bicep').matchAll(/name: '([A-Z_]+)'/g)].map(([, name = '']) => name);
    assert.ok(told.length > 8);
    for (const name of told) assert.ok(read('bot/settings.ts').includes(`  ${name}: z`), name);
    assert.doesNotMatch(Object.values(files).join('\n'), /SECRET|listKeys|@secure/);
  });

  it('grow the workers with the very queue the pages are in, and start them as workers', () => {
    const queue = /queueName = '([^']+)'/.exec(read('bot/store/azure/azureQueue.ts'))?.[1];
    assert.ok(textOf('storage.bicep').includes(`name: '${queue}'`));
    assert.ok(textOf('apps.bicep').includes("command: ['node', 'bot/worker.ts']"));
  });

  it('search the logs for sentences the program writes', () => {
    const rooms = ['bot/api/problems.ts', 'bot/api/readyRoute.ts', 'bot/deliver/pageWorker.ts', 'bot/wake/turn.ts', 'bot/wake/waker.ts']
      .map(read)
      .join('\n');
    const texts = [...textOf('alerts.bicep').matchAll(/texts: \[([^\]]+)\]/g)].flatMap(([, list = '']) => list.split(', '));
    assert.ok(texts.length > 5);
    for (const text of texts) assert.ok(rooms.includes(`log(${text}`), text);
    assert.ok(!rooms.includes("log('a pigeon was lost'"));
  });
});
