import { PNG } from 'pngjs';
import type { Point, Shape } from './shapes.ts';

const grid = 24;
/** Samples along each side of a pixel: 64 a pixel give edges without steps. */
const samples = 8;
const white = 255;

export interface Icon {
  size: number;
  shape: Shape;
  /** Where the middle of the shape stands on the grid, and how much larger it is drawn. */
  middle: Point;
  scale: number;
  /** Red, green and blue behind the white shape, or null for none. */
  ground: readonly [number, number, number] | null;
}

function coverageAt({ size, shape, middle, scale }: Icon, column: number, row: number): number {
  const pixel = grid / size / scale;
  const centre: Point = [middle[0] + (column + 0.5 - size / 2) * pixel, middle[1] + (row + 0.5 - size / 2) * pixel];
  const distance = shape(centre);
  if (Math.abs(distance) > pixel) return distance < 0 ? 1 : 0;
  let inside = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const across = ((sample % samples) + 0.5) / samples - 0.5;
    const down = (Math.floor(sample / samples) + 0.5) / samples - 0.5;
    if (shape([centre[0] + across * pixel, centre[1] + down * pixel]) <= 0) inside += 1;
  }
  return inside / (samples * samples);
}

/** A white shape on its ground as PNG bytes, the same bytes every time. */
export function drawIcon(icon: Icon): Buffer {
  const png = new PNG({ width: icon.size, height: icon.size });
  for (let pixel = 0; pixel < icon.size * icon.size; pixel += 1) {
    const cover = coverageAt(icon, pixel % icon.size, Math.floor(pixel / icon.size));
    const [red, green, blue] = (icon.ground ?? [white, white, white]).map((tone) => Math.round(tone + (white - tone) * cover));
    png.data.set([red ?? white, green ?? white, blue ?? white, icon.ground ? white : Math.round(white * cover)], pixel * 4);
  }
  return PNG.sync.write(png, { deflateLevel: 9 });
}
