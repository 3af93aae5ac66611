import { useMedia } from './useMedia.ts';

/** True from the given width in pixels up; follows the window. */
export const useWide = (fromPixels: number): boolean => useMedia(`(min-width: ${fromPixels}px)`);
