// Signs beyond the first 65,536, such as pictures: the zip library under our document libraries may cut one in two, so they travel as marks.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const [open, close] = ['\ue000', '\ue001'];
const mark = new RegExp(`${open}([0-9a-f]{5,6})${close}`, 'g');

/** Each such sign as a mark of plain characters. */
export const markSigns = (text: string): string =>
  text.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => `${open}${sign.codePointAt(0)?.toString(16)}${close}`);

/** A document with its signs in place of their marks; `mend` may change each part beside that. */
export function unmarkSigns(bytes: Uint8Array, mend: (xml: string) => string = (xml) => xml): Buffer {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = /\.(xml|rels)$/.test(name) ? strToU8(mend(strFromU8(part).replace(mark, (_, code) => signOf(code)))) : part;
  return Buffer.from(zipSync(parts));
}

/** People may have typed what looks like a mark; what is no sign is left out. */
function signOf(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
