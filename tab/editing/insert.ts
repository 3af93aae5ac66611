// What is put into the text as a whole: links, tables, what was pasted.
import type { Edited } from './Edited.ts';

const address = 'https://';

/** Puts a text in place of what is chosen; the caret stands after it. */
export function insert({ text, from, to }: Edited, piece: string): Edited {
  return { text: text.slice(0, from) + piece + text.slice(to), from: from + piece.length, to: from + piece.length };
}

/** Makes a link of what is chosen, with its address chosen next; an address that is chosen becomes the address. */
export function asLink(edited: Edited, words: string): Edited {
  const chosen = edited.text.slice(edited.from, edited.to);
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(chosen);
  const [label, target] = isAddress ? [words, chosen] : [chosen || words, address];
  const { text } = insert(edited, `[${label}](${target})`);
  const from = isAddress ? edited.from + 1 : edited.from + label.length + 3;
  return { text, from, to: from + (isAddress ? label.length : target.length) };
}

/** Puts a table of two columns on lines of its own, with its first cell chosen. */
export function asTable(edited: Edited, heads: readonly [string, string]): Edited {
  const before = edited.text.slice(0, edited.from);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const after = edited.text.slice(edited.to).startsWith('\n') ? '\n' : '\n\n';
  const { text } = insert(edited, `${gap}| ${heads[0]} | ${heads[1]} |\n|---|---|\n|  |  |${after}`);
  const from = edited.from + gap.length + 2;
  return { text, from, to: from + heads[0].length };
}
