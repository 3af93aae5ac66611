/**
 * A short mark that two parts of templates share only when they say the same: tells whether a part changed since it was taken in.
 * @example fingerprintOf({ title: 'It is up to us' }) // '1k9w0vn2c8x'
 */
export function fingerprintOf(part: object): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of JSON.stringify(sorted(part))) {
    const code = sign.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  const mixed = (first: number, second: number) =>
    (Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)) >>> 0;
  return mixed(one, other).toString(36) + mixed(other, one).toString(36);
}

/** The order of fields says nothing, nor does a field that is left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
