const space = '\u00a0';
const weekdayAndDay = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,2}) (?=\d{1,2}(?!\p{N}))/gu;
const countOfCount = /(\d) of (?=\d)/g;
const numberAndWord = /(\d) (?=\p{L})/gu;

/**
 * Keeps dates, "3 of 4" and a number with its word on one line.
 * @example glue('due Tue 10 Mar, 3 of 4 met') // no break inside "Tue 10 Mar" and "3 of 4 met"
 */
export function glue(text: string): string {
  return text.replace(weekdayAndDay, `$1${space}`).replace(countOfCount, `$1${space}of${space}`).replace(numberAndWord, `$1${space}`);
}

/** The text with no place to break at all, for a title of a fact. */
export function glued(text: string): string {
  return text.replaceAll(' ', space);
}
