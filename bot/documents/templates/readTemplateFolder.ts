// Reads a folder of Markdown files back into a template, and says of everything that is wrong in which file and line it stands.
import type { FileProblem, Path } from '../../../playbook/templates/exchange/Problem.ts';
import { readTemplate } from '../../../playbook/templates/exchange/readTemplate.ts';
import type { TemplateFileRead } from '../../../playbook/templates/exchange/templateFile.ts';
import { templateFileWords } from '../../../playbook/words/templateFile.ts';
import { type FrontRead, readFrontMatter } from './frontMatter.ts';
import { type Folder, folders, type Layout, layouts, teamsTable, templateLayout } from './layouts.ts';
import { readMarkdownTable } from './markdownTable.ts';

const { md: w } = templateFileWords;

type Part = Record<string, unknown>;

interface Reading {
  /** Files whose facts cannot be read: that they lack some says nothing new. */
  unread: Set<string>;
  places: Map<string, { file: string; line: number }>;
  problems: FileProblem[];
}

/** The template in these files, whose texts are given by their path; or everything that is wrong with them. */
export function readTemplateFolder(files: ReadonlyMap<string, string>): TemplateFileRead {
  const reading: Reading = { unread: new Set(), places: new Map(), problems: [] };
  const main = files.get('template.md');
  if (main === undefined) return { problems: [{ file: 'template.md', line: 1, text: w.noTemplate }] };
  const template = partOf(templateLayout, main, 'template.md', [], reading);
  template.phases = phasesOf(template.phases, reading);
  template.teams = teamsOf(files.get('teams.md') ?? '', reading);
  for (const folder of folders) template[folder] = [];
  for (const [path, text] of [...files].sort(([one], [other]) => inOrder(one, other))) {
    if (path === 'template.md' || path === 'teams.md') continue;
    const [folder = '', name = '', ...deeper] = path.split('/');
    if (!folders.includes(folder as Folder) || deeper.length || !name.endsWith('.md')) {
      reading.problems.push({ file: path, line: 1, text: w.stranger });
      continue;
    }
    const id = /^\d{1,4}-(.+)\.md$/.exec(name)?.[1];
    if (id === undefined) reading.problems.push({ file: path, line: 1, text: w.fileName });
    const list = template[folder] as Part[];
    const part = partOf(layouts[folder as Folder], text, path, [folder, list.length], reading);
    list.push(Object.assign(part, { id: id ?? '' }));
  }
  const read = readTemplate(template);
  const found = 'problems' in read ? read.problems.map(({ path, text }) => ({ ...placeOf(reading, path), text })) : [];
  const problems = [...reading.problems, ...found.filter(({ file }) => !reading.unread.has(file))];
  if ('template' in read && !problems.length) return read;
  return { problems: problems.sort((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1)) };
}

/** By the number at the front of their names, then by the names. */
function inOrder(one: string, other: string): number {
  const numberOf = (path: string) => Number(/\/(\d{1,4})-[^/]*$/.exec(path)?.[1] ?? 0);
  return numberOf(one) - numberOf(other) || (one < other ? -1 : 1);
}

const keyOf = (path: Path): string => path.map((step) => `/${step}`).join('');

/** Where that part stands, or the nearest thing around it that is there. */
function placeOf({ places }: Reading, path: Path): { file: string; line: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place) return place;
  }
  return { file: 'template.md', line: 1 };
}

function partOf(layout: Layout, source: string, file: string, path: Path, reading: Reading): Part {
  const part: Part = Object.create(null);
  const front = readFrontMatter(source);
  const say = (line: number, text: string) => void reading.problems.push({ file, line, text });
  const at = (field: string, line: number) => void reading.places.set(keyOf([...path, ...field.split('.')]), { file, line });
  reading.places.set(keyOf(path), { file, line: 1 });
  for (const { line, text } of front.problems) say(line, text);
  if (front.problems.length) reading.unread.add(file);
  factsOf(layout, front, part, { say, at });
  if (layout.body) {
    at(layout.body, front.restLine);
    part[layout.body] = front.rest;
    return part;
  }
  const blocks = blocksOf(front);
  const [before, ...titled] = blocks;
  if (before) wordsAt(layout.intro, before, part, { say, at });
  const seen = new Set<string>();
  for (const block of titled) {
    const heading = block.heading.toLowerCase();
    const text = Object.entries(layout.texts ?? {}).find(([name]) => name.toLowerCase() === heading);
    const isTable = layout.table?.heading.toLowerCase() === heading;
    if (seen.has(heading)) say(block.line, w.headingTwice(block.heading));
    else if (text) wordsAt(text[1], block, part, { say, at });
    else if (layout.table && isTable) tableAt(layout.table, block, part, path, file, reading);
    else say(block.line, w.heading(block.heading));
    seen.add(heading);
  }
  if (layout.table) part[layout.table.at] ??= [];
  return part;
}

interface Noting {
  say(line: number, text: string): void;
  at(field: string, line: number): void;
}

function factsOf({ front }: Layout, { facts, lines }: FrontRead, part: Part, { say, at }: Noting): void {
  for (const [name, value] of Object.entries(facts)) {
    const line = lines.get(`/${name}`) ?? 1;
    const field = Object.hasOwn(front, name) ? front[name] : undefined;
    if (field === undefined) {
      say(line, templateFileWords.unknownName([name]));
      continue;
    }
    for (const [inner, own] of lines)
      if (inner === `/${name}` || inner.startsWith(`/${name}/`)) at(`${field}${inner.slice(name.length + 1).replaceAll('/', '.')}`, own);
    setField(part, field, value);
  }
}

function setField(part: Part, field: string, value: unknown): void {
  const [name = '', inner] = field.split('.');
  if (inner === undefined) part[name] = value;
  else {
    part[name] ??= Object.create(null);
    (part[name] as Part)[inner] = value;
  }
}

interface Block {
  heading: string;
  line: number;
  lines: string[];
}

/** What stands before the first heading, and under each heading of the second level. */
function blocksOf({ rest, restLine }: FrontRead): Block[] {
  const blocks: Block[] = [{ heading: '', line: restLine, lines: [] }];
  for (const [place, text] of rest.split('\n').entries()) {
    const heading = /^##\s+(.*)$/.exec(text)?.[1];
    if (heading === undefined) blocks.at(-1)?.lines.push(text);
    else blocks.push({ heading: heading.trim(), line: restLine + place, lines: [] });
  }
  return blocks;
}

function wordsAt(field: string | undefined, { heading, line, lines }: Block, part: Part, { say, at }: Noting): void {
  const text = lines
    .join(' ')
    .trim()
    .replace(/^\\(?=[#|\\-])/, '');
  if (field === undefined) {
    if (text) say(line + lines.findIndex((one) => one.trim() !== ''), w.heading(text));
    return;
  }
  at(
    field,
    heading
      ? line
      : line +
          Math.max(
            0,
            lines.findIndex((one) => one.trim() !== ''),
          ),
  );
  setField(part, field, text);
}

function tableAt(table: NonNullable<Layout['table']>, block: Block, part: Part, path: Path, file: string, reading: Reading): void {
  const read = readMarkdownTable(table, block.lines, block.line + 1);
  reading.places.set(keyOf([...path, table.at]), { file, line: block.line });
  for (const { line, text } of read.problems) reading.problems.push({ file, line, text });
  for (const [place, line] of read.lines.entries()) reading.places.set(keyOf([...path, table.at, place]), { file, line });
  part[table.at] = read.rows;
}

function teamsOf(source: string, reading: Reading): unknown {
  const block = { heading: '', line: 0, lines: source.split('\n').map((line) => (/^#\s/.test(line) ? '' : line)) };
  const part: Part = {};
  tableAt(teamsTable, block, part, [], 'teams.md', reading);
  return part.teams;
}

/** Phases are a name each, by their id. */
function phasesOf(phases: unknown, { places }: Reading): unknown {
  if (typeof phases !== 'object' || phases === null || Array.isArray(phases)) return phases;
  return Object.entries(phases).map(([id, name], place) => {
    const at = places.get(`/phases/${id}`);
    if (at) places.set(`/phases/${place}`, at);
    return { id, name };
  });
}
