/** What one entry carries at most: a row's string holds 32,000 characters, of which the entry's own frame takes some. */
const mostCharacters = 30_000;

/** Rows one append takes, with some left for the head, for words and for people. */
export const mostEntries = 80;

/** The parts in their order, as few lists as fit into an entry each. */
export function packed<T>(parts: readonly T[]): T[][] {
  const lists: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = JSON.stringify(part).length + 1;
    if (size > room) {
      lists.push([]);
      room = mostCharacters;
    }
    lists.at(-1)?.push(part);
    room -= size;
  }
  return lists;
}
