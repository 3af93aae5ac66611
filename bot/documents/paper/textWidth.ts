// How wide text is in Calibri, so that it fits its box wherever it is opened; Carlito, which stands in for it elsewhere, is as wide.

/** Widths of the printable ASCII characters in thousandths of the type size, from the space on. */
const ascii = {
  regular: [
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268,
    268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642,
    567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525,
    525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
  ],
  bold: [
    226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 276,
    276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653,
    591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537,
    537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
  ],
} as const;

/** Other characters by what they are, wider than the widest common one of their kind. */
const kinds: [is: RegExp, width: number][] = [
  [/[\u00a0\u2009\u202f]/u, 226],
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\u2018\u2019]/u, 260],
  [/[\u201c\u201d\u2022\u2013·]/u, 500],
  [/[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/u, 1000],
  [/\p{Script=Latin}/u, 690],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u, 760],
];

/** Everything else, such as a picture, is as wide as it is high, and a little more. */
const widest = 1300;

/** Printers and programs round differently. */
const safety = 1.03;

const known = new Map<string, number>();

/** Looked up once for each sign: there are not many different ones in a rollout. */
function otherWidth(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const width = kinds.find(([is]) => is.test(sign))?.[1] ?? widest;
  if (known.size < mostKnown) known.set(sign, width);
  return width;
}

const mostKnown = 5000;

export interface Type {
  /** In points. */
  size: number;
  bold?: boolean;
}

/** Signs of Japanese and Chinese, their punctuation included. */
const eastAsian = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/;
export const hasEastAsian = (text: string): boolean => eastAsian.test(text);

/** Some programs set this much air between such a sign and a Latin one, in thousandths of the type size. */
const air = 250;

/** The air where one text meets the next on a line, in points. */
export function airBetween(before: string, after: string, { size }: Type): number {
  const [last = ' ', first = ' '] = [before.at(-1), after.at(0)];
  return last !== ' ' && first !== ' ' && hasEastAsian(last) !== hasEastAsian(first) ? (air * size) / 1000 : 0;
}

/** The width of a line of text in points, rather too wide than too narrow. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  const widths = bold ? ascii.bold : ascii.regular;
  let sum = hasEastAsian(text) ? airIn(text) : 0;
  for (const sign of text) sum += widths[sign.charCodeAt(0) - 32] ?? otherWidth(sign);
  return (sum * size * safety) / 1000;
}

const airIn = (text: string): number =>
  Array.from(text).reduce((sum, sign, at, all) => sum + airBetween(all[at - 1] ?? '', sign, { size: 1000 }), 0);
