// Shapes on a grid of 24 by 24, each a function that tells how far a point is outside (negative: inside).

export type Point = readonly [x: number, y: number];
export type Shape = (at: Point) => number;

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function pairsOf(points: readonly Point[], closed: boolean): [Point, Point][] {
  const ends = closed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
  return ends.map((end, index) => [points[index] ?? end, end]);
}

/** A line through the points, `width` wide, with round ends and corners. */
export function stroke(points: readonly Point[], width: number, closed = false): Shape {
  const pairs = pairsOf(points, closed);
  return (at) => Math.min(...pairs.map(([from, to]) => distanceToSegment(at, from, to))) - width / 2;
}

/** The area within the points, grown by `radius` so that its corners are round. */
export function area(points: readonly Point[], radius: number): Shape {
  const pairs = pairsOf(points, true);
  return (at) => {
    const crossings = pairs.filter(
      ([[ax, ay], [bx, by]]) => ay > at[1] !== by > at[1] && at[0] < ((bx - ax) * (at[1] - ay)) / (by - ay) + ax,
    );
    const distance = Math.min(...pairs.map(([from, to]) => distanceToSegment(at, from, to)));
    return (crossings.length % 2 === 1 ? -distance : distance) - radius;
  };
}

/** All of the shapes together. */
export function together(...shapes: Shape[]): Shape {
  return (at) => Math.min(...shapes.map((shape) => shape(at)));
}

/** The first shape without what the second covers. */
export function without(shape: Shape, taken: Shape): Shape {
  return (at) => Math.max(shape(at), -taken(at));
}
