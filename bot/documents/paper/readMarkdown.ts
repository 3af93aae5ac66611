import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SectionRead } from '../../../playbook/views/SectionRead.ts';
import { printable } from '../printable.ts';

const reader = unified().use(remarkParse).use(remarkGfm);

/** Deeper nesting is nobody's text; its signs are read as they are. */
const deepest = 60;

/** A section's Markdown as a tree: as the tab reads it. */
export function markdownTree(markdown: string): Root {
  const text = printable(markdown);
  const nested = new RegExp(`^[ \\t]*(?:[>*+-][ \\t]*){${deepest},}`, 'gm');
  return reader.parse(text.replace(nested, ''));
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
