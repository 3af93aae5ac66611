// What keeps a reader of Markdown from going astray in a text that nobody wrote to be read.

/** Deeper nesting is nobody's text, and readers go down it step by step: its signs are left out. */
const deepest = 60;
const nested = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[*+-]|\\d{1,9}[.)])[ \\t]+|\\[\\^[^\\]\\n]{1,99}\\]:[ \\t]*){${deepest},}`, 'gm');
/** Nor does anybody move a line in this far; each two columns more may be one step further down. */
const indented = new RegExp(`[ \\t]{${2 * deepest},}`, 'g');
/** So many signs in one paragraph are no emphasis any more, and pairing them takes minutes. */
const mostSigns = 600;

/**
 * Markdown without the nesting that no reader is to follow: quotes, lists and footnotes within each other, on one line or line by line.
 * @example shallowMarkdown('> '.repeat(20_000)) // ''
 */
export const shallowMarkdown = (text: string): string => text.replace(indented, ' '.repeat(2 * deepest)).replace(nested, '');

/** True for a piece of text whose signs are read as they are. */
export const isTangled = (text: string): boolean => (text.match(/[*_~[\]]/g)?.length ?? 0) > mostSigns;

/** What a parser of Markdown calls the reading of those signs. */
export const signsRead = ['attention', 'strikethrough', 'labelStartLink', 'labelStartImage', 'labelEnd', 'gfmPotentialFootnoteCall'];
