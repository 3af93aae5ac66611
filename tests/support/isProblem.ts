import assert from 'node:assert/strict';
import type { Got } from './aHouse.ts';

/** What would tell of our insides. */
const internals = /\bat \S+ \(|\.ts\b|node_modules|sqlite|Zod|stack|TypeError|RangeError|expected|received|undefined/i;

/** Fails unless this is an RFC 9457 problem for a person: named, one sentence, and nothing of our insides. */
export function isProblem({ status, headers, body, text }: Got, expected?: number): void {
  if (expected) assert.equal(status, expected, text);
  assert.ok(status >= 400 && status < 500, text);
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(body.status, status);
  for (const name of ['type', 'title', 'refusal', 'detail'])
    assert.ok(typeof body[name] === 'string' && body[name], `${name} is missing: ${text}`);
  assert.match(body.detail, /[.?]$/);
  assert.doesNotMatch(text, internals);
}

/** What nobody should put into a field. */
export const oddValues = [
  '__proto__',
  'constructor',
  7,
  -1,
  1e308,
  true,
  [],
  ['a'],
  {},
  { a: { b: [1] } },
  '',
  ' ',
  'x'.repeat(10_000),
  '👩‍🚀',
  '\u0000',
  '2026-13-45',
];
