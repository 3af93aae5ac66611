import { readTemplateFile, type TemplateFileRead } from '../../../playbook/templates/exchange/templateFile.ts';
import { templateFileWords as w } from '../../../playbook/words/templateFile.ts';
import { readTemplateZip } from './templateZip.ts';
import { utf8Of } from './utf8Of.ts';

/** Reads what somebody chose as a template, the one JSON file or the zip file of Markdown; or says all that is wrong with it (P7). */
export function readTemplateBytes(bytes: Uint8Array): TemplateFileRead {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readTemplateZip(bytes);
  const { text, wrongLine } = utf8Of(bytes);
  const only = (line: number, said: string) => ({ problems: [{ file: w.file, line, text: said }] });
  if (wrongLine) return only(wrongLine, w.notUtf8);
  if (/^\s*---\s*\n/.test(text)) return only(1, w.md.looksLikeMarkdown);
  return readTemplateFile(text);
}
