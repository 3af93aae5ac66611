import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tableKey, textOfTableKey } from '../../../bot/store/tableKey.ts';

const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes));
const likely = fc.string({ unit: fc.constantFrom(...'09azAZ:|-T.~!"#$%&\'/>?[\\] \t\u007fé'), maxLength: 12 });
const text = fc.oneof(codeUnits, likely);

function orderOf(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

describe('tableKey', () => {
  it('leaves the usual keys as they are', () => {
    for (const key of ['head', '000000000012', '000000000012w', '000000000012s3', 'p4f1c', 't9a-b_c', '2026-03-10T16:00:00Z|abc|x'])
      assert.equal(tableKey(key), key);
  });

  it('keeps the usual keys in their order', () => {
    const keys = [
      '000000000012',
      '000000000012s0',
      '000000000012w',
      '000000000013',
      '2026-03-10T16:00:00Z|abc|x',
      '2026-03-10T16:00:00Z|abd',
      'head',
      'p1',
      't1',
    ];
    assert.deepEqual(keys.map(tableKey).toSorted(), keys);
  });

  it('writes none of what Azure forbids, and no quote', () => {
    fc.assert(fc.property(text, (any) => assert.match(tableKey(any), /^[!-~]*$/)));
    fc.assert(fc.property(text, (any) => assert.doesNotMatch(tableKey(any), /[/\\#?%']/)));
  });

  it('can be read back, whatever was written', () => {
    fc.assert(fc.property(text, (any) => assert.equal(textOfTableKey(tableKey(any)), any)));
  });

  it('puts any two keys in the order of their texts', () => {
    fc.assert(fc.property(text, text, (a, b) => assert.equal(orderOf(tableKey(a), tableKey(b)), orderOf(a, b))));
  });

  it('is needed for that: escaping as in a URL moves keys past each other', () => {
    assert.equal(orderOf('a#', 'a!'), 1);
    assert.equal(orderOf(encodeURIComponent('a#'), encodeURIComponent('a!')), 1);
    assert.equal(orderOf('a/', 'a-'), 1);
    assert.equal(orderOf(encodeURIComponent('a/'), encodeURIComponent('a-')), -1);
  });
});
