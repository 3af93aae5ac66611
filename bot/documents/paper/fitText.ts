import { heightOfLines, linesOf } from './linesOf.ts';
import { type Type, textWidth } from './textWidth.ts';

/** A box in points, and the sizes of type a text in it may have. */
export interface Box {
  width: number;
  height: number;
  most: number;
  least: number;
  bold?: boolean;
}

/** The largest size at which all of it fits the box; where not even the smallest does, as much of it as fits, ended with an ellipsis (P27). */
export function fitText(text: string, { width, height, most, least, bold = false }: Box): { text: string; size: number } {
  const whole = text.length <= longest ? textWidth(text, { size: 1, bold }) : 0;
  for (let size = most; size >= least && text.length <= longest; size -= size > 16 ? 1 : 0.5) {
    const type = { size, bold };
    if (heightOfLines(Math.floor((whole * size) / width), type, text) > height) continue;
    if (heightOfLines(linesOf(text, width, type).length, type, text) <= height) return { text, size };
  }
  const type = { size: least, bold };
  return { text: clipLines(text, width, Math.max(1, Math.floor(height / heightOfLines(1, type, text))), type), size: least };
}

/** The first so many lines of a text, ended with an ellipsis when there are more. */
export function clipLines(text: string, width: number, most: number, type: Type): string {
  const lines = linesOf(text.slice(0, longest), width, type);
  if (lines.length <= most && text.length <= longest) return text;
  const before = lines.slice(0, most - 1).reduce((at, line) => text.indexOf(line, at) + line.length, 0);
  const last = Array.from(lines[most - 1] ?? '');
  while (last.length && textWidth(`${last.join('').trimEnd()}…`, type) > width) last.pop();
  const gap = /^\s*/.exec(text.slice(before))?.[0] ?? '';
  return `${text.slice(0, before)}${gap}${last.join('').trimEnd()}…`;
}

/** No box of ours holds more; measuring all of a very long text would be work for nothing. */
const longest = 2200;
