const controls = /[\p{Cc}\u2028\u2029]/gu;
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;
const isolates = /[\u2068\u2069]/gu;

/** What somebody typed, fit to stand in our sentences: no control characters, and a right-to-left line kept from turning its neighbours round. */
export function cleaned(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n');
  return lines
    .map((line) => isolated(line.replace(controls, ' ').replace(directionMarks, '').trim()))
    .join('\n')
    .trim();
}

/** The text without what `cleaned` put around it, for a field the reader goes on typing in. */
export function withoutIsolates(text: string): string {
  return text.replace(isolates, '');
}

function isolated(line: string): string {
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}
