import { useSyncExternalStore } from 'react';

/** True from the given width in pixels up; follows the window. */
export function useWide(fromPixels: number): boolean {
  const query = `(min-width: ${fromPixels}px)`;
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
