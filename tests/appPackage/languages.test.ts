import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languages } from '../../playbook/words/languages.ts';
import { typedIn } from '../../playbook/words/typed.ts';
import { houseProblems } from '../../scripts/package/manifestProblems.ts';

const folder = join(import.meta.dirname, '../../appPackage');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const manifest = read('manifest.json');
const schemas = join(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'), '../build/json-schemas/teams/v1.30');
const schema = JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8')) as {
  properties: Record<string, { maxLength?: number }>;
  patternProperties: Record<string, { maxLength?: number }>;
  required: string[];
};
type Listed = { languageTag: string; file: string };
const listed: Listed[] = manifest.localizationInfo.additionalLanguages;

/** How long a text under that key may be; null where a language file may not hold it. */
function mostOf(key: string): number | null {
  const own = schema.properties[key] ?? Object.entries(schema.patternProperties).find(([pattern]) => new RegExp(pattern).test(key))?.[1];
  return own ? (own.maxLength ?? Number.POSITIVE_INFINITY) : null;
}

/** Every text of the manifest that a language file may hold, by its key there. */
function textsIn(value: unknown, path = ''): [key: string, text: string][] {
  if (typeof value === 'string') return path !== '$schema' && mostOf(path) !== null ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((one, place) => textsIn(one, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, path ? `${path}.${key}` : key));
}

describe('the Teams manifest in other languages', () => {
  it('stands in every language the product speaks', () => {
    const tags = [manifest.localizationInfo.defaultLanguageTag, ...listed.map(({ languageTag }) => languageTag)];
    assert.deepEqual(tags.toSorted(), Object.keys(languages).toSorted());
  });

  for (const { languageTag, file } of listed) {
    const words: Record<string, string> = read(file);
    const { $schema, ...own } = words;

    it(`has in ${languageTag} each text of the manifest, and no other, as long as Teams takes it`, () => {
      assert.equal($schema, manifest.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'));
      assert.deepEqual(
        Object.keys(own).toSorted(),
        textsIn(manifest)
          .map(([key]) => key)
          .toSorted(),
      );
      for (const key of schema.required) assert.ok(own[key], key);
      for (const [key, text] of Object.entries(own)) assert.ok(text.length > 0 && text.length <= (mostOf(key) ?? 0), `${key}: ${text}`);
      assert.deepEqual(houseProblems({ name: { short: own['name.short'], full: own['name.full'] } }), []);
    });

    it(`offers in ${languageTag} only what the bot understands when it is typed`, () => {
      const known = Object.values(typedIn[languageTag as keyof typeof typedIn]).flatMap((some) => [...some]);
      const titles = Object.entries(own).filter(([key]) => /^bots.*\.title$/.test(key));
      assert.ok(titles.length > 0);
      for (const [key, title] of titles) assert.ok(known.includes(title), `${key}: ${title}`);
    });
  }
});
