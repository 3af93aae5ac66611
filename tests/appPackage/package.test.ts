import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { appIcons } from '../../scripts/icons/appIcons.ts';
import { fillManifest } from '../../scripts/package/fillManifest.ts';
import { houseProblems, manifestProblems } from '../../scripts/package/manifestProblems.ts';
import { zipApp } from '../../scripts/package/zipApp.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'appPackage');
const template = readFileSync(join(folder, 'manifest.json'), 'utf8');

function anEnvironment(changes: Record<string, string> = {}): Record<string, string> {
  return {
    MILEPOST_APP_ID: '6f1c0f0e-6b3c-4b5e-9a55-0f3c7d2b1a90',
    MILEPOST_HOST: 'milepost.northwind.example',
    MILEPOST_COMPANY: 'Northwind',
    MILEPOST_WEBSITE: 'https://northwind.example',
    MILEPOST_PRIVACY: 'https://northwind.example/privacy',
    MILEPOST_TERMS: 'https://northwind.example/terms',
    ...changes,
  };
}

function aManifest(changes: Record<string, string> = {}): string {
  const filled = fillManifest(template, anEnvironment(changes));
  if (!filled.ok) assert.fail(filled.missing.join());
  return filled.text;
}

function pixelsOf(icon: string) {
  return PNG.sync.read(readFileSync(join(folder, icon)));
}

describe('the Teams manifest', () => {
  const manifest = JSON.parse(aManifest());

  it('fits the schema 1.30 and what a reviewer asks for', async () => {
    assert.equal(manifest.manifestVersion, '1.30');
    assert.deepEqual(await manifestProblems(aManifest()), []);
  });

  it('is refused with a key too many, a name too long, a wrong id', async () => {
    const broken = {
      ...manifest,
      supportedChannelTypes: ['sharedChannels'],
      name: { ...manifest.name, short: 'x'.repeat(31) },
      id: 'milepost',
      tabs: [],
    };
    const problems = (await manifestProblems(JSON.stringify(broken))).join('\n');
    for (const part of ['supportedChannelTypes', 'short', '/id', 'tabs'])
      assert.ok(problems.includes(part), `${part} is not told: ${problems}`);
  });

  it('is refused for a host that is not ours to name', () => {
    for (const host of [
      'milepost.azurewebsites.net',
      'teams.microsoft.com',
      'x.ngrok-free.app',
      'https://a.example',
      'a.example/b',
      '*.example',
    ]) {
      assert.notDeepEqual(houseProblems(JSON.parse(aManifest({ MILEPOST_HOST: host }))), [], host);
    }
  });

  it('asks for two permissions, and is refused with one more, or with a name that is Microsoft’s', () => {
    assert.deepEqual(manifest.permissions, ['identity', 'messageTeamMembers']);
    assert.deepEqual(houseProblems(manifest), []);
    const more = { ...manifest, permissions: ['identity', 'messageTeamMembers', 'audio'], name: { short: 'Milepost for Teams' } };
    assert.deepEqual(houseProblems(more), [
      'The manifest must not ask for audio: nothing of ours needs it.',
      '"Milepost for Teams" holds a name of Microsoft\'s.',
    ]);
    assert.ok(
      houseProblems({ ...manifest, authorization: { permissions: {} } })
        .join()
        .includes('authorization'),
    );
  });

  it('names the bot apart from the app where it has an identity of its own', () => {
    const bot = '7c3f9a10-5e2d-4b86-9f41-2a6d8c0e4b57';
    const other = JSON.parse(aManifest({ MILEPOST_BOT_ID: bot }));
    assert.equal(manifest.bots[0].botId, manifest.id);
    assert.deepEqual([other.bots[0].botId, other.id, other.webApplicationInfo.id], [bot, manifest.id, manifest.id]);
  });

  it('keeps to the lengths Teams shows in full', () => {
    assert.ok(manifest.name.short.length <= 30 && manifest.name.full.length <= 100);
    assert.ok(manifest.description.short.length <= 80 && manifest.description.full.length <= 4000);
  });

  it('has one bot for a person and a team, and one tab for a channel', () => {
    assert.deepEqual(
      manifest.bots.map((bot: { scopes: string[] }) => bot.scopes),
      [['personal', 'team']],
    );
    const [tab, ...others] = manifest.configurableTabs;
    assert.deepEqual(others, []);
    assert.deepEqual([tab.scopes, tab.context, tab.canUpdateConfiguration], [['team'], ['channelTab', 'meetingSidePanel'], true]);
    assert.equal(tab.configurationUrl, 'https://milepost.northwind.example/tab/config.html?locale={locale}');
    assert.equal(manifest.supportsChannelFeatures, 'tier1');
  });

  it('has one page of one’s own, and finds and reports where people write, of our own domain alone', () => {
    const [mine, ...others] = manifest.staticTabs;
    assert.deepEqual(
      [mine.entityId, mine.scopes, mine.contentUrl],
      ['mine', ['personal'], 'https://milepost.northwind.example/tab/mine.html?locale={locale}'],
    );
    assert.deepEqual(
      others.map(({ entityId }: { entityId: string }) => entityId),
      ['conversations', 'about'],
    );
    const [extension] = manifest.composeExtensions;
    assert.deepEqual(
      extension.commands.map(({ id, type, fetchTask = false }: { id: string; type: string; fetchTask?: boolean }) => [id, type, fetchTask]),
      [
        ['find', 'query', false],
        ['report', 'action', true],
      ],
    );
    assert.equal(extension.botId, manifest.bots[0].botId);
    assert.deepEqual(extension.messageHandlers, [{ type: 'link', value: { domains: manifest.validDomains } }]);
  });

  it('lists at most 12 commands a place, each once, without a slash, help first', () => {
    const lists: { scopes: string[]; commands: { title: string; description: string }[] }[] = manifest.bots[0].commandLists;
    assert.ok(lists.length <= 3);
    for (const { commands } of lists) {
      const titles = commands.map(({ title }) => title);
      assert.ok(titles.length <= 12);
      assert.equal(new Set(titles).size, titles.length);
      assert.equal(titles[0], 'help');
      for (const { title, description } of commands) assert.ok(title.length <= 32 && description.length <= 128 && !title.startsWith('/'));
    }
  });

  it('names only our own domain, and tokens made for it', () => {
    assert.deepEqual(manifest.validDomains, ['milepost.northwind.example']);
    assert.equal(manifest.webApplicationInfo.resource, `api://milepost.northwind.example/${manifest.webApplicationInfo.id}`);
  });

  it('carries the version of package.json', () => {
    assert.equal(manifest.version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });

  it('takes a company name as it is written', () => {
    assert.equal(JSON.parse(aManifest({ MILEPOST_COMPANY: 'Northwind "North" \\ Sons' })).developer.name, 'Northwind "North" \\ Sons');
  });
});

describe('the icons', () => {
  it('are 192 pixels on a solid square and 32 pixels in white on nothing', () => {
    const [color, outline] = [pixelsOf('color.png'), pixelsOf('outline.png')];
    assert.deepEqual([color.width, color.height, outline.width, outline.height], [192, 192, 32, 32]);
    const alphas = (png: PNG) => [...png.data].filter((_, index) => index % 4 === 3);
    assert.ok(alphas(color).every((alpha) => alpha === 255));
    assert.ok(alphas(outline).some((alpha) => alpha === 255) && alphas(outline).some((alpha) => alpha === 0));
    assert.ok([...outline.data].every((tone, index) => index % 4 === 3 || tone === 255));
  });

  it('are what `npm run icons` draws', () => {
    for (const [name, bytes] of Object.entries(appIcons())) assert.deepEqual(PNG.sync.read(bytes).data, pixelsOf(name).data, name);
  });
});

describe('the app package', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'milepost-package-'));
  const target = join(scratch, 'milepost.zip');
  after(() => rmSync(scratch, { recursive: true }));

  const packedIn = (TZ: string, env: Record<string, string>) =>
    spawnSync(process.execPath, [join(root, 'scripts/package.ts'), target], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TZ, ...env },
    });

  it('holds the manifest, its two icons and its other languages, and nothing else', () => {
    const files = unzipSync(zipApp(aManifest(), folder));
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'de.json', 'es.json', 'fr.json', 'ja.json', 'manifest.json', 'outline.png']);
    assert.equal(strFromU8(files['manifest.json'] ?? new Uint8Array()), aManifest());
  });

  it('has the same bytes twice, in any time zone, and they are what Teams takes', async () => {
    const bytes = ['Europe/Paris', 'Pacific/Auckland'].map((zone) => {
      assert.equal(packedIn(zone, anEnvironment()).status, 0);
      return readFileSync(target);
    });
    assert.deepEqual(bytes[0], bytes[1]);
    const files = unzipSync(bytes[0] ?? new Uint8Array());
    assert.deepEqual(await manifestProblems(strFromU8(files['manifest.json'] ?? new Uint8Array())), []);
    const { icons, localizationInfo } = JSON.parse(aManifest());
    const spoken = localizationInfo.additionalLanguages.map(({ file }: { file: string }) => file);
    const mayHold = (names: string[]) => names.every((name) => ['manifest.json', icons.color, icons.outline, ...spoken].includes(name));
    assert.ok(mayHold(Object.keys(files)));
    assert.ok(!mayHold([...Object.keys(files), 'notes.txt']));
  });

  it('says in one sentence what the environment lacks', () => {
    const { MILEPOST_HOST: _, MILEPOST_TERMS: __, ...lacking } = anEnvironment();
    const run = packedIn('UTC', lacking);
    assert.equal(run.status, 1);
    assert.equal(run.stderr, 'The package needs MILEPOST_TERMS, MILEPOST_HOST in the environment.\n');
  });
});
