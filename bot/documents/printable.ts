// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters a document must not hold
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** People's words as any document can hold them: no control characters, no half of a pair, one kind of line break. */
export const printable = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '');
