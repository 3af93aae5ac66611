// A template as one JSON file: written in one order and pretty, read strictly.
import { templateFileWords as w } from '../../words/templateFile.ts';
import type { Template } from '../Template.ts';
import { most } from './limits.ts';
import type { FileProblem } from './Problem.ts';
import { readJson } from './readJson.ts';
import { readTemplate } from './readTemplate.ts';
import { templateSchema } from './templateSchema.ts';

export type TemplateFileRead = { template: Template } | { problems: FileProblem[] };

/** A list of short things stands on one line up to here. */
const widest = 120;

/** The one JSON file of a template; the same template gives the same bytes (P7). Longer than can be started it is written all the same, to be cut by hand. */
export function templateFile(template: Template): string {
  const read = templateSchema.safeParse(template);
  const ordered = read.success ? read.data : template;
  const sections = ordered.sections.map((section) => ({ ...section, markdown: section.markdown.trimEnd().split('\n') }));
  return `${pretty({ ...ordered, sections }, '')}\n`;
}

function pretty(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const short = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    if (!value.length || (value.every(isShort) && indent.length + short.length <= widest)) return short;
    return `[\n${value.map((one) => `${inner}${pretty(one, inner)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [`${inner}${JSON.stringify(name)}: ${pretty(one, inner)}`],
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** Ids stand side by side, sentences and groups on lines of their own. */
const isShort = (one: unknown) => typeof one !== 'object' && !/\s/.test(String(one));

/** Reads such a file; or says line by line what is wrong with it, all of it at once. */
export function readTemplateFile(source: string): TemplateFileRead {
  const only = (line: number, text: string) => ({ problems: [{ file: w.file, line, text }] });
  if (source.length > most.file) return only(1, w.large(most.file));
  if (source.trim() === '') return only(1, w.emptyFile);
  const json = readJson(source.replace(/^\uFEFF/, ''));
  if (!('value' in json)) return only(json.line, json.text);
  const read = readTemplate(json.value);
  if ('template' in read) return read;
  const placed = read.problems.map(({ path, text }) => ({ file: w.file, line: json.lineOf(path), text }));
  return { problems: placed.sort((one, other) => one.line - other.line) };
}
