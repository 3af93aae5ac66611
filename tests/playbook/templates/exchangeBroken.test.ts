import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readTemplateBytes } from '../../../bot/documents/templates/readTemplateBytes.ts';
import { templateFolder } from '../../../bot/documents/templates/templateFolder.ts';
import { templateZip } from '../../../bot/documents/templates/templateZip.ts';
import { templateFile } from '../../../playbook/templates/exchange/templateFile.ts';
import { seededRandom } from '../../support/seededRandom.ts';
import { aTemplate } from '../../support/templateFixtures.ts';

const seed = 20260310;
const random = seededRandom(seed);
const below = (most: number) => Math.floor(random() * most);
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;

const json = templateFile(aTemplate());
const plain = JSON.parse(json);
const folder = templateFolder(aTemplate());
const paths = Object.keys(folder);
const zip = templateZip(aTemplate());
const bytesOf = (text: string) => new TextEncoder().encode(text);

const odd: unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e300,
  true,
  '',
  ' ',
  'x'.repeat(30_000),
  [],
  [[]],
  {},
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  'שלום',
];

/** Every place in a value that can be broken, by the group it stands in and its name there. */
function spots(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    found.push([value as Record<string, unknown>, name]);
    spots(inner, found);
  }
  return found;
}

/** The template with one to three of its places broken: another value, none, a name of its own, or what stands elsewhere. */
function brokenValue(): string {
  const value = structuredClone(plain);
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const all = spots(value);
    const [group, name] = oneOf(all);
    const [other, from] = oneOf(all);
    const how = below(5);
    if (how === 0) group[name] = oneOf(odd);
    else if (how === 1) delete group[name];
    else if (how === 2) group[oneOf(['extra', 'constructor', '__proto__ ', 'Title', '0'])] = 1;
    else if (how === 3) group[name] = typeof other[from] === 'object' ? 'elsewhere' : other[from];
    else if (Array.isArray(group)) group.push(structuredClone(oneOf(group)));
    else group[name] = { deep: group[name] };
  }
  return JSON.stringify(value, null, oneOf([0, 2]));
}

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Characters cut, doubled, turned or put in. */
function brokenText(text: string): string {
  const at = below(text.length);
  switch (below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + below(40));
    case 2:
      return (
        text.slice(0, at) +
        oneOf(['"', '{', '}', '[', ',', ':', '|', '---\n', '## ', '\u0000', '&a ', '*a', '<<: ', '!!js ', '\t']) +
        text.slice(at)
      );
    case 3:
      return text.slice(0, at) + text.slice(at, at + 200) + text.slice(at);
    case 4:
      return text.replaceAll(
        oneOf(['accountable', 'first', 'desk', 'list', 'P61', 'yes', 'build']),
        oneOf(['nobody', '', '1', '__proto__']),
      );
    default:
      return text.slice(0, at) + deep(oneOf([3, 20, 5_000])) + text.slice(at);
  }
}

function brokenBytes(bytes: Uint8Array): Uint8Array {
  const turned = bytes.slice(0, oneOf([bytes.length, below(bytes.length)]));
  for (let times = 1 + below(4); times > 0 && turned.length; times -= 1) turned[below(turned.length)] = below(256);
  return turned;
}

function brokenFolder(): Uint8Array {
  const files = new Map(paths.map((path) => [path, folder[path] ?? '']));
  const path = oneOf(paths);
  const text = files.get(path) ?? '';
  if (below(12) === 0) return brokenBytes(zip);
  const how = below(8);
  if (how === 0) files.delete(path);
  else if (how === 1)
    files.set(
      oneOf(['../x.md', '/etc/x', 'a\\b.md', 'C:/x.md', 'roles/../x.md', 'roles/x.md', 'notes.md', 'roles/01-constructor.md', 'a/b/c.md']),
      text,
    );
  else if (how === 2) files.set('sections/99-big.md', text + 'x'.repeat(oneOf([25_000, 500_000])));
  else files.set(path, brokenText(text));
  const packed = Object.fromEntries(
    [...files].map(([name, content]) => [name, below(40) === 0 ? Uint8Array.from([0xff, 0xfe]) : strToU8(content)]),
  );
  return zipSync(packed, { level: 0 });
}

/** Read as it is, or refused in a sentence with a file and a line that is there; nothing else, and nothing left behind. */
function judge(bytes: Uint8Array): 'read' | 'refused' {
  const read = readTemplateBytes(bytes);
  if ('template' in read) {
    const again = readTemplateBytes(bytesOf(templateFile(read.template)));
    assert.ok('template' in again, 'what was read is written and read again');
    assert.equal(templateFile(again.template), templateFile(read.template));
    return 'read';
  }
  assert.ok(read.problems.length > 0);
  for (const { file, line, text } of read.problems) {
    assert.ok(file && line >= 1 && Number.isInteger(line), `${file} ${line} ${text}`);
    assert.match(text, /^\P{Cc}{8,}[.!?:\])}"”]$/u, text);
    assert.ok(text.length < 400 && !/undefined|\[object|NaN|Error\b/.test(text), text);
  }
  return 'refused';
}

describe('Ten thousand broken template files', () => {
  const kinds: [string, number, () => Uint8Array][] = [
    ['JSON with other values in it', 4_000, () => bytesOf(brokenValue())],
    ['JSON whose text is broken', 3_000, () => bytesOf(brokenText(json))],
    ['JSON whose bytes are broken', 1_000, () => brokenBytes(bytesOf(json))],
    ['Markdown, packed', 2_000, brokenFolder],
  ];
  for (const [what, count, make] of kinds)
    it(`${count} of ${what}: each is refused with its place, or is a template after all (P35), seed ${seed}`, () => {
      const before = Object.getOwnPropertyNames(Object.prototype).length;
      let refused = 0;
      for (let place = 0; place < count; place += 1) if (judge(make()) === 'refused') refused += 1;
      assert.ok(refused > count / 3, `${refused} of ${count} were refused`);
      assert.equal(Object.getOwnPropertyNames(Object.prototype).length, before);
    });

  it('reads the one that is not broken (control)', () => {
    assert.deepEqual([judge(bytesOf(json)), judge(zip)], ['read', 'read']);
  });
});
