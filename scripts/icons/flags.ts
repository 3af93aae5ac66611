import { area, type Point, type Shape, stroke, together, without } from './shapes.ts';

const pole: Point[] = [
  [7, 4.6],
  [7, 19.4],
];
/** Swallow-tailed, as in the avatar of the chats. */
const cloth: Point[] = [
  [7, 5],
  [17.6, 5],
  [15, 9],
  [17.6, 13],
  [7, 13],
];
const tick: Point[] = [
  [8.9, 9.1],
  [10.5, 10.7],
  [13.3, 7.5],
];

/** The milestone flag, filled, with the tick of a sign-off cut out. */
export const signedFlag: Shape = together(stroke(pole, 1.7), without(area(cloth, 0.55), stroke(tick, 1.25)));

/** The same flag drawn with a line, for the small one-colour icon. */
export const outlinedFlag: Shape = together(stroke(pole, 4 / 3), stroke(cloth, 4 / 3, true));
