import { drawIcon } from './drawIcon.ts';
import { outlinedFlag, signedFlag } from './flags.ts';

const indigo = [0x4f, 0x52, 0xb2] as const;

/** What Teams asks for: 192 pixels on a solid square, 32 pixels in white on nothing; file name to PNG bytes. */
export function appIcons(): Record<string, Buffer> {
  return {
    'color.png': drawIcon({ size: 192, shape: signedFlag, middle: [11.9, 12], scale: 0.96, ground: indigo }),
    // At this scale a grid unit is one and a half pixels: straight lines are two pixels wide and fall on whole ones.
    'outline.png': drawIcon({ size: 32, shape: outlinedFlag, middle: [12 + 1 / 3, 12 + 1 / 3], scale: 1.125, ground: null }),
  };
}
