import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';

/** What Word needs to open a document. */
const needed = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/_rels/document.xml.rels',
  'word/footer1.xml',
];

/** The parts of a `.docx` by name; fails when one that Word needs is missing or is not well formed. */
export function readDocx(bytes: Uint8Array): Record<string, string> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const name of needed) assert.ok(parts[name], `${name} is missing`);
  for (const [name, part] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) isWellFormed(part, name);
  return parts;
}

/** Fails unless every element is closed in order, every attribute quoted and every character allowed in XML. */
export function isWellFormed(xml: string, name = 'the XML'): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters XML does not allow
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/, `${name} holds a character XML does not allow`);
  const open: string[] = [];
  const rest = xml
    .replace(/<\?xml[^?]*\?>/, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, closes, tag, _attributes, empty) => {
      if (closes) assert.equal(open.pop(), tag, name);
      else if (!empty) open.push(tag);
      return '';
    });
  assert.deepEqual(open, [], `${name} leaves elements open`);
  assert.doesNotMatch(rest.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, ''), /[<&]/, `${name} holds a stray sign`);
}

/** What stands in the document's cells and paragraphs, one text each. */
export const paragraphsOf = (documentXml: string): string[] =>
  [...documentXml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br\/>/gs)]
      .map(([, text]) => text ?? '\n')
      .join('')
      .replace(/&(amp|lt|gt|quot|apos);/g, (_, sign) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[sign as 'amp']),
  );

/** The rows of every table, one list of cells each. */
export const rowsOf = (documentXml: string): string[][] =>
  [...documentXml.matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => paragraphsOf(cell).join('\n')),
  );
