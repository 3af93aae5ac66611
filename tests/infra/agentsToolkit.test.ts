import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  uses: string;
  with: Record<string, unknown>;
  writeToEnvironmentFile?: Record<string, string>;
}

const schema = z.fromJSONSchema(JSON.parse(read('tests/infra/m365agents.schema.json')));
const fits = (text: string) => schema.safeParse(parse(text)).success;
const stepsOf = (text: string): Step[] => {
  const { provision = [], deploy = [], publish = [] } = parse(text) as Record<string, Step[]>;
  return [...provision, ...deploy, ...publish];
};
const namesIn = (text: string) => [...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);

/** Where the values of each are kept, and what else they fill in. */
const kept = { 'm365agents.yml': 'env/.env.dev', 'm365agents.local.yml': 'env/.env.local' } as const;
const filledIn = ['appPackage/manifest.json', 'infra/aad.manifest.json'];

describe('the Agents Toolkit files', () => {
  for (const [file, env] of Object.entries(kept)) {
    it(`fit the schema Microsoft gives for them: ${file}`, () => {
      assert.ok(fits(read(file)));
      assert.ok(read(file).startsWith('# yaml-language-server: $schema=https://aka.ms/m365-agents-toolkits/v1.9/yaml.schema.json\n'));
    });

    it(`are caught when they do not: ${file}`, () => {
      const text = read(file);
      for (const [from, to] of [
        ['uses: teamsApp/zipAppPackage', 'uses: teamsApp/zipPackage'],
        ['outputFolder: ./build', 'outputFolder: ./build\n      colour: red'],
        ['clientId: MILEPOST_APP_ID', 'clientId: milepost-app-id'],
        ['version: v1.9', 'version: v0.9'],
        ['manifestPath: ./appPackage/manifest.json', 'manifest: ./appPackage/manifest.json'],
      ] as const) {
        assert.ok(text.includes(from), from);
        assert.equal(fits(text.replace(from, to)), false, to);
      }
    });

    it(`name only what ${env} keeps, and files that are there`, () => {
      const texts = [file, ...filledIn, ...(env === 'env/.env.dev' ? ['infra/main.parameters.json'] : [])].map(read);
      const known = Object.keys(parseEnv(read(env)));
      const unknown = texts.flatMap(namesIn).filter((name) => !known.includes(name) && !name.startsWith('SECRET_'));
      assert.deepEqual([...new Set(unknown)], []);
      const written = stepsOf(read(file)).flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
      assert.deepEqual(
        written.filter((name) => !known.includes(name) && !name.startsWith('SECRET_')),
        [],
      );
      const paths = [...read(file).matchAll(/(?:manifestPath|path|parameters): \.\/(\S+)/g)].map(([, path = '']) => path);
      assert.ok(paths.length >= 3);
      for (const path of paths) assert.ok(existsSync(join(root, path)), path);
    });

    it(`keep no secret in ${env}`, () => {
      const values = Object.entries(parseEnv(read(env)));
      assert.deepEqual(
        values.filter(([name]) => /SECRET|PASSWORD|KEY/.test(name)),
        [],
      );
      assert.match(read('.gitignore'), /^env\/\.env\.\*\.user$/m);
      assert.match(read('.gitignore'), /^\.localConfigs$/m);
    });
  }

  it('are filled by what the Bicep files give out', () => {
    const given = [...read('infra/main.bicep').matchAll(/^output (MILEPOST_\w+)/gm)].map(([, name = '']) => name);
    assert.deepEqual(given, ['MILEPOST_HOST', 'MILEPOST_BOT_ID', 'MILEPOST_AUDIENCE']);
    for (const name of given) assert.ok(read('env/.env.dev').includes(`\n${name}=\n`), name);
  });

  it('leave the tokens of the tab as the server reads them: version 2, for a person, with the scope access_as_user', () => {
    const { api, requiredResourceAccess, optionalClaims } = JSON.parse(read('infra/aad.manifest.json'));
    assert.equal(api.requestedAccessTokenVersion, 2);
    assert.deepEqual(
      api.oauth2PermissionScopes.map(({ value, type }: { value: string; type: string }) => [value, type]),
      [['access_as_user', 'User']],
    );
    assert.ok(read('bot/api/askerOf.ts').includes("'access_as_user'"));
    assert.equal(optionalClaims.accessToken[0].name, 'idtyp');
    assert.deepEqual(requiredResourceAccess, [], 'nothing of Graph is asked for');
  });
});
