// How a document counts, lists and writes numbers in its reader's language.
import * as de from '../de/joints.ts';
import * as en from '../en/joints.ts';
import * as es from '../es/joints.ts';
import * as fr from '../fr/joints.ts';
import * as ja from '../ja/joints.ts';
import { type Language, languageOf } from '../languages.ts';

/** A counted noun in the forms its language has; `#` is where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Say {
  /** @example count(3, { one: '# team', other: '# teams' }) // '3 teams' */
  count(count: number, forms: Forms): string;
  /** @example number(12000) // '12.000' in German */
  number(value: number): string;
  /** A share written as its language does; 12 is twelve in a hundred. */
  percent(value: number): string;
  /** Words as they are listed in a sentence. */
  listed(words: readonly string[]): string;
  /** How words are put together: full stops, colons, commas. */
  joints: Pick<typeof en, 'sentence' | 'led' | 'commas' | 'aside' | 'gap'>;
}

const joints: Record<Language, Say['joints']> = { en, de, es, fr, ja };

/** Takes no room. Without it LibreOffice ends no line between a Japanese comma and a Latin word, and cuts the word. */
const lineMayEnd = '\u200b';

/** Says numbers and lists as the readers of that locale write them. */
export function sayIn(locale: string): Say {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale);
  return {
    count: (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    joints: joints[languageOf(locale) ?? 'en'],
    listed: (words) => lists.format(words).replaceAll('、', `、${lineMayEnd}`),
  };
}
