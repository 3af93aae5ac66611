// Which rows of a long list stand near the part of it that is seen.

/** A run of rows, by their place in the list; `to` is the first one after it. */
export interface Run {
  from: number;
  to: number;
}

/**
 * The rows that touch the stretch from `above` to `below`, in pixels from the top of their list; `tops` says where each row starts.
 * @example rowsNear([0, 52, 104, 156], 60, 120) // { from: 1, to: 3 }
 */
export function rowsNear(tops: number[], above: number, below: number): Run {
  const after = tops.findIndex((top) => top >= below);
  const to = after < 0 ? tops.length : after;
  const past = tops.findIndex((top) => top > above);
  const from = Math.max((past < 0 ? tops.length : past) - 1, 0);
  return { from: Math.min(from, to), to };
}
