import type { Definition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isTangled, shallowMarkdown, signsRead } from '../playbook/words/shallowMarkdown.ts';

/** Markdown as a tree, with tables, task lists and struck words; where a paragraph is nothing but signs, they are read as they are. */
export function markdownTree(markdown: string): Root {
  const text = shallowMarkdown(markdown);
  const read = (disabled: string[]) =>
    fromMarkdown(text, { extensions: [gfm(), { disable: { null: disabled } }], mdastExtensions: [gfmFromMarkdown()] });
  const bare = isTangled(text) ? read(signsRead) : null;
  return bare && piecesOf(bare, text).some(isTangled) ? bare : read([]);
}

/** The texts whose signs are paired with one another. */
function piecesOf(node: Nodes, text: string): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [text.slice(node.position?.start.offset, node.position?.end.offset)];
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, text)) : [];
}

/** Where the names of links lead that are written apart from their words. */
export const definitionsOf = ({ children }: Root): Map<string, string> =>
  new Map(children.filter((node): node is Definition => node.type === 'definition').map(({ identifier, url }) => [identifier, url]));
