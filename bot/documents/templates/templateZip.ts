// The folder of a template as one zip file. What is in a file people choose is measured before it is unpacked, and nothing of it touches a disk.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { most } from '../../../playbook/templates/exchange/limits.ts';
import type { FileProblem } from '../../../playbook/templates/exchange/Problem.ts';
import type { TemplateFileRead } from '../../../playbook/templates/exchange/templateFile.ts';
import type { Template } from '../../../playbook/templates/Template.ts';
import { templateFileWords } from '../../../playbook/words/templateFile.ts';
import { readTemplateFolder } from './readTemplateFolder.ts';
import { templateFolder } from './templateFolder.ts';
import { utf8Of } from './utf8Of.ts';

const { md: w } = templateFileWords;
const zipFile = 'template.zip';

/** The whole list of what can be in a template, and some for what editors leave behind. */
const mostFiles = 600;

/** The earliest day a zip file can tell, on any clock: the same template gives the same bytes. */
const noDay = new Date(1980, 0, 1);

/** The folder of Markdown as a zip file (P7). */
export function templateZip(template: Template): Uint8Array {
  const files = Object.entries(templateFolder(template)).map(([path, text]) => [`${template.id}/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noDay, level: 6 });
}

/** What editors and systems leave beside the files of people. */
const isLitter = (path: string) =>
  /(^|\/)(__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini|README(\.md|\.txt)?)(\/|$)/i.test(path) || path.endsWith('/');
const leadsOut = (path: string) => path.startsWith('/') || /^[A-Za-z]:/.test(path) || /[\\\0]/.test(path) || path.split('/').includes('..');

/** Reads such a zip file, whatever folder stands around its files; or says in which file and line what is wrong. */
export function readTemplateZip(bytes: Uint8Array): TemplateFileRead {
  const only = (text: string) => ({ problems: [{ file: zipFile, line: 1, text }] });
  const named = new Set<string>();
  const wrong = new Set<string>();
  let size = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter({ name, originalSize, compression }) {
        if (named.size >= mostFiles) wrong.add(w.tooManyFiles(mostFiles));
        else if (leadsOut(name)) wrong.add(w.path(name));
        else if (named.has(name)) wrong.add(w.twice(name));
        if (wrong.size || isLitter(name)) return false;
        named.add(name);
        size += originalSize;
        if (compression !== 0 && compression !== 8) wrong.add(w.notZip);
        else if (size > most.file) wrong.add(w.tooLarge);
        return wrong.size === 0;
      },
    });
  } catch {
    return only([...wrong][0] ?? w.notZip);
  }
  if (wrong.size) return { problems: [...wrong].map((text) => ({ file: zipFile, line: 1, text })) };
  const texts = new Map<string, string>();
  const problems: FileProblem[] = [];
  const top = topOf(Object.keys(unpacked));
  for (const [name, content] of Object.entries(unpacked)) {
    const path = name.startsWith(top) ? name.slice(top.length) : name;
    const text = utf8Of(content);
    if (text.wrongLine) problems.push({ file: path, line: text.wrongLine, text: templateFileWords.notUtf8 });
    texts.set(path, text.text.replace(/\r\n?/g, '\n'));
  }
  return problems.length ? { problems } : readTemplateFolder(texts);
}

/** The folder that stands around template.md, as it does when a whole folder is packed. */
function topOf(names: readonly string[]): string {
  const main = names.filter((name) => /(^|\/)template\.md$/.test(name)).sort((one, other) => one.length - other.length)[0] ?? '';
  return main.slice(0, main.length - 'template.md'.length);
}
