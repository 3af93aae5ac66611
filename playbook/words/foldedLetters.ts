/** The same text in small letters without accents, letter by letter: what stands behind a word stands at the same place. */
export const foldedLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\p{Script=Latin}/gu, (letter) => letter.toLowerCase().normalize('NFD').charAt(0));
