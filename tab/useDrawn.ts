import { useEffect, useState } from 'react';

/** Whether what surrounds this has been drawn once: what a reader can wait for is asked for after that. */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return drawn;
}
