/** Longer texts are not compared line with line, but as a whole between what begins and what ends alike. */
const mostCells = 250_000;

/** The lines of two texts that differ, in their order; a line that is only in one of them has nothing on the other side. */
export function changedLines(before: string, after: string): { was: string; is: string }[] {
  const linesOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const [one, other] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return paired(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
}

/** What lies between lines both have, side by side. */
function paired(one: readonly string[], other: readonly string[]): { was: string; is: string }[] {
  const found: { was: string; is: string }[] = [];
  const between = (was: readonly string[], is: readonly string[]) => {
    for (let place = 0; place < Math.max(was.length, is.length); place += 1) found.push({ was: was[place] ?? '', is: is[place] ?? '' });
  };
  let [from, to] = [0, 0];
  for (const [mine, theirs] of one.length * other.length > mostCells ? [] : common(one, other)) {
    between(one.slice(from, mine), other.slice(to, theirs));
    [from, to] = [mine + 1, theirs + 1];
  }
  between(one.slice(from), other.slice(to));
  return found;
}

/** The places of the longest run of lines, in order, that both have. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (mine: number, theirs: number) => lengths[mine]?.[theirs] ?? 0;
  for (let mine = one.length - 1; mine >= 0; mine -= 1)
    for (let theirs = other.length - 1; theirs >= 0; theirs -= 1) {
      const row = lengths[mine];
      if (row)
        row[theirs] = one[mine] === other[theirs] ? at(mine + 1, theirs + 1) + 1 : Math.max(at(mine + 1, theirs), at(mine, theirs + 1));
    }
  const places: [number, number][] = [];
  for (let [mine, theirs] = [0, 0]; mine < one.length && theirs < other.length; ) {
    if (one[mine] === other[theirs]) places.push([mine++, theirs++]);
    else if (at(mine + 1, theirs) >= at(mine, theirs + 1)) mine += 1;
    else theirs += 1;
  }
  return places;
}
