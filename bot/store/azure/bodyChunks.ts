// A body travels as one JSON text cut into the properties b0, b1, ...: numbers and booleans keep their type and any property name is allowed.

import type { Body } from '../Engine.ts';

/** Azure takes 64 KiB a string, two bytes a character; 32,000 leaves a little room. */
const chunkCharacters = 32_000;

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** The properties that hold a body; no character is cut in half. */
export function chunksOf(body: Body): Record<string, string> {
  const text = JSON.stringify(body);
  const chunks: Record<string, string> = {};
  let from = 0;
  for (let count = 0; from < text.length; count += 1) {
    const to = from + chunkCharacters;
    const end = to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
    chunks[`b${count}`] = text.slice(from, end);
    from = end;
  }
  return chunks;
}

/** The body an entity's properties hold. */
export function bodyOf(properties: Record<string, unknown>): Body {
  let text = '';
  for (let count = 0; typeof properties[`b${count}`] === 'string'; count += 1) text += properties[`b${count}`];
  return JSON.parse(text);
}
