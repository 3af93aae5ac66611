// The fonts of documents: Calibri, and beside it one that has Japanese signs where the document is Japanese.

/** What Latin letters are set in, and measured as. */
export const font = 'Calibri';

/** A font of Office and of Windows that has Japanese signs and lines no higher than needed. */
const japaneseFont = 'Yu Gothic UI';

const isJapanese = (locale: string): boolean => locale.startsWith('ja');

/** The fonts of a Word document in that language. */
export const fontsFor = (locale: string) => ({
  ascii: font,
  hAnsi: font,
  cs: font,
  eastAsia: isJapanese(locale) ? japaneseFont : font,
});

/** What Latin words of a document are checked by, and broken into lines by. */
const latinOf = (locale: string): string => (isJapanese(locale) ? 'en-US' : locale);

/** What a run of a slide is in: Japanese ones are bold and broken as Japanese is, with English for the Latin words among them. */
const runIn = (locale: string): string => (isJapanese(locale) ? ' lang="ja-JP" altLang="en-US"' : ` lang="${locale}"`);

/** The languages of a Word document. */
export const spellingOf = (locale: string) => ({ value: latinOf(locale), eastAsia: 'ja-JP' });

const isTag = /^[a-z]{2}-[A-Z]{2}$/;

/** A part of a presentation in that language: what its words are checked by, and the font of its Japanese signs. */
export const spokenIn =
  (locale: string) =>
  (xml: string): string => {
    const spoken = isTag.test(locale) ? xml.replaceAll(' lang="en-US"', runIn(locale)) : xml;
    return isJapanese(locale) ? spoken.replaceAll(`<a:ea typeface="${font}"`, `<a:ea typeface="${japaneseFont}"`) : spoken;
  };
