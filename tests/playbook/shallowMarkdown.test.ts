import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markdownTree as onPaper } from '../../bot/documents/paper/readMarkdown.ts';
import { markdownTree as inTheTab } from '../../tab/markdownTree.ts';

/** As long as a section may be. */
const long = 20_000;
const filled = (piece: string) => piece.repeat(long).slice(0, long);
const nestings = {
  quotes: filled('>'),
  lists: filled('- '),
  'numbered lists': filled('1. '),
  footnotes: filled('[^a]: '),
  'lists further in on every line': Array.from({ length: 12 }, (_, line) => ' '.repeat(line * 118) + '- '.repeat(59)).join('\n'),
  emphasis: '*a '.repeat(3300) + 'a* '.repeat(3300),
  'stars around one word': `${'*'.repeat(long / 2)}a${'*'.repeat(long / 2)}`,
};

const depthOf = (node: Nodes): number => 1 + ('children' in node ? Math.max(0, ...(node.children as Nodes[]).map(depthOf)) : 0);
const isShallow = (node: Nodes) => assert.ok(depthOf(node) < 300, 'a reader goes down without an end');
const bold = (node: Nodes): number =>
  (node.type === 'strong' ? 1 : 0) + ('children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + bold(child), 0) : 0);

describe('a text that nobody wrote to be read', () => {
  for (const [what, text] of Object.entries(nestings))
    it(`leads no reader astray: ${what}`, () => {
      isShallow(inTheTab(text));
      isShallow(onPaper(text));
    });

  it('is seen to lead one astray that follows it (control)', () => {
    for (const deep of ['>'.repeat(400), '*a '.repeat(400) + 'a* '.repeat(400)])
      assert.throws(() => isShallow(fromMarkdown(deep)), /without an end/);
  });

  it('is no text people write: a long one keeps its emphasis, a table of it too', () => {
    const words = `${'Here are some **bold** words. '.repeat(40)}\n\n`.repeat(4);
    const table = `|a|b|\n|-|-|\n${'|**yes**|**no**|\n'.repeat(120)}`;
    for (const read of [inTheTab, onPaper]) assert.deepEqual([bold(read(words)), bold(read(table))], [160, 240]);
  });
});
