/** The same plain data once more, sharing nothing with the first; for lists, records and plain values only, several times faster than structuredClone. */
export function copied<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) copy[key] = copied(copy[key]);
  return copy as T;
}
