/**
 * The rows only one side has, each as often as it has it more; a row that comes twice is a difference, too.
 * @example differences(['a'], ['a', 'a', 'b']) // ['a: only at the connector', 'b: only at the connector']
 */
export function differences(wanted: readonly string[], got: readonly string[]): string[] {
  const more = new Map<string, number>();
  for (const row of got) more.set(row, (more.get(row) ?? 0) + 1);
  for (const row of wanted) more.set(row, (more.get(row) ?? 0) - 1);
  return [...more]
    .flatMap(([row, times]) => Array(Math.abs(times)).fill(`${row}: only ${times > 0 ? 'at the connector' : 'foretold'}`))
    .sort();
}
