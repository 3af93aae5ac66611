import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copied } from '../../playbook/journal/copied.ts';

/** Every list and record in it, itself included. */
const partsOf = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];

describe('a copy of plain data', () => {
  const anything = fc.jsonValue({ noUnicodeString: false });

  it('is equal and shares nothing with the first', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const copy = copied(value);
        assert.deepEqual(copy, value);
        const parts = new Set(partsOf(value));
        assert.ok(!partsOf(copy).some((part) => parts.has(part)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a key that is called like a part of the language', () => {
    const copy = copied(JSON.parse('{"__proto__":{"admin":true},"constructor":{"a":[1]}}'));
    assert.equal(JSON.stringify(copy), '{"__proto__":{"admin":true},"constructor":{"a":[1]}}');
    assert.equal((copy as { admin?: true }).admin, undefined);
  });
});
