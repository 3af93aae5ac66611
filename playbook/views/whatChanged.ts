// What changed between two versions of a text, in one line for a card.
import { titleOf } from '../words/counts.ts';
import { sectionWords as w } from '../words/sections.ts';

const longest = 140;

/**
 * The first sentence that is new, or else the first one that went; null for a text that reads the same.
 * @example whatChanged('We meet on Monday.', 'We meet on Tuesday.') // 'now says: We meet on Tuesday'
 */
export function whatChanged(before: string, now: string): string | null {
  const [was, is] = [sentencesOf(before), sentencesOf(now)];
  const added = is.find((sentence) => !was.includes(sentence));
  if (added) return w.changes.now(titleOf(added, longest));
  const gone = was.find((sentence) => !is.includes(sentence));
  return gone ? w.changes.gone(titleOf(gone, longest)) : null;
}

/** The sentences of a Markdown text as people read them. */
const sentencesOf = (markdown: string): string[] =>
  markdown
    .split('\n')
    .map(plain)
    .flatMap((line) => line.split(/(?<=[.!?])\s+|(?<=[。！？])/))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const plain = (line: string): string =>
  line
    .replace(/^[\s>]*(?:#+|[-*+]|\d+[.)])?\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/[*_`~]/g, '')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
