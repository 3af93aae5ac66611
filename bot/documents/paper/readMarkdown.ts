import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { SectionRead } from '../../../playbook/views/SectionRead.ts';
import { isTangled, shallowMarkdown, signsRead } from '../../../playbook/words/shallowMarkdown.ts';
import { printable } from '../printable.ts';

/** A section's Markdown as a tree: as the tab reads it, signs beyond measure as they are. */
export function markdownTree(markdown: string): Root {
  const text = shallowMarkdown(printable(markdown));
  const read = (disabled: string[]) =>
    fromMarkdown(text, { extensions: [gfm(), { disable: { null: disabled } }], mdastExtensions: [gfmFromMarkdown()] });
  const bare = isTangled(text) ? read(signsRead) : null;
  return bare && piecesOf(bare, text).some(isTangled) ? bare : read([]);
}

/** The texts whose signs are paired with one another. */
function piecesOf(node: Nodes, text: string): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [text.slice(node.position?.start.offset, node.position?.end.offset)];
  return 'children' in node ? (node.children as Nodes[]).flatMap((child) => piecesOf(child, text)) : [];
}

/** The words of a node without marks: HTML says nothing, a picture its description. */
export function plainOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'footnoteReference') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? (node.children as Nodes[]).map(plainOf).join('') : '';
}

const clean = (node: Nodes): string =>
  plainOf(node)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

/** The parts of a section that a slide or a list can take up: its paragraphs, its tables, its lists. */
export function readSection(markdown: string): SectionRead {
  const read: SectionRead = { paragraphs: [], tables: [], lists: [] };
  for (const node of markdownTree(markdown).children) {
    if (node.type === 'paragraph') read.paragraphs.push(clean(node));
    if (node.type === 'blockquote') read.paragraphs.push(...node.children.map(clean));
    if (node.type === 'table') read.tables.push(node.children.map((row) => row.children.map(clean)));
    if (node.type === 'list') read.lists.push(node.children.map(clean));
  }
  read.paragraphs = read.paragraphs.filter(Boolean);
  return read;
}
