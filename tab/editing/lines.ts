// Changes to whole lines: headings, lists, quotes, and how deep they stand.
import type { Edited } from './Edited.ts';

/** A list item: its indent, its sign, its words. */
const item = /^(\s*)([-*+]|\d+[.)])(\s+\[[ xX]\])?\s+/;

/** The whole lines what is chosen touches, changed one by one; the choice grows to all of them. */
function withLines({ text, from, to }: Edited, change: (line: string, index: number) => string): Edited {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const ends = text.indexOf('\n', Math.max(to - (to > from && text[to - 1] === '\n' ? 1 : 0), from));
  const end = ends < 0 ? text.length : ends;
  const changed = text.slice(start, end).split('\n').map(change).join('\n');
  const grown = changed.length - (end - start);
  const isCaret = from === to;
  return {
    text: text.slice(0, start) + changed + text.slice(end),
    from: isCaret ? Math.max(start, from + grown) : start,
    to: isCaret ? Math.max(start, to + grown) : start + changed.length,
  };
}

const linesOf = ({ text, from, to }: Edited): string[] => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return text.slice(start, end < 0 ? undefined : end).split('\n');
};

/** Gives each line a sign at its beginning, or takes it off where all have it. */
function withSign(edited: Edited, has: RegExp, sign: (index: number) => string, instead: RegExp): Edited {
  const isAll = linesOf(edited).every((line) => has.test(line) || !line.trim());
  const isNone = linesOf(edited).every((line) => !line.trim());
  return withLines(edited, (line, index) => {
    if (isAll && !isNone) return line.replace(has, '$1');
    return line.replace(instead, '$1').replace(/^(\s*)/, `$1${sign(index)}`);
  });
}

/** Makes headings of the lines, or plain lines again. */
export const asHeading = (edited: Edited): Edited => withSign(edited, /^()## /, () => '## ', /^(\s*)#{1,6}\s+/);

/** Makes a list of the lines, or plain lines again. */
export const asList = (edited: Edited): Edited => withSign(edited, /^(\s*)[-*+]\s+/, () => '- ', item);

/** Makes a numbered list of the lines, or plain lines again. */
export const asNumbered = (edited: Edited): Edited => withSign(edited, /^(\s*)\d+[.)]\s+/, (index) => `${index + 1}. `, item);

/** Makes a quotation of the lines, or plain lines again. */
export const asQuote = (edited: Edited): Edited => withSign(edited, /^()> ?/, () => '> ', /^(\s*)> ?/);

/** True when what is chosen lies in a list, where Tab means deeper. */
export const isInList = (edited: Edited): boolean => linesOf(edited).some((line) => item.test(line));

/** Moves list lines a step deeper. */
export const deeper = (edited: Edited): Edited => withLines(edited, (line) => (line.trim() ? `  ${line}` : line));

/** Moves list lines a step back. */
export const shallower = (edited: Edited): Edited => withLines(edited, (line) => line.replace(/^ {1,2}|^\t/, ''));

/** What Enter does at the end of a list line: the next sign, or none after an empty one; null where it is no list. */
export function nextItem({ text, from, to }: Edited): Edited | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, from);
  const found = item.exec(line);
  if (from !== to || !found) return null;
  const [whole, indent = '', sign = '-', box = ''] = found;
  if (!line.slice(whole.length).trim()) return { text: text.slice(0, start) + text.slice(to), from: start, to: start };
  const number = Number.parseInt(sign, 10);
  const next = `\n${indent}${Number.isNaN(number) ? sign : `${number + 1}${sign.at(-1)}`}${box ? ' [ ]' : ''} `;
  return { text: text.slice(0, from) + next + text.slice(to), from: from + next.length, to: from + next.length };
}
