import { type RefObject, useEffect, useState } from 'react';
import { type Run, rowsNear } from './rowsNear.ts';
import type { RowTops } from './useRowTops.ts';

/** Rows are drawn this many pixels before they come into view: about a screen. */
const AHEAD = 600;
/** The run grows in whole steps, so that scrolling by a row draws nothing anew. */
const STEP = 8;

/** What of an element is seen, in pixels from its top: cut by the boxes it scrolls in and by the window. */
function seenOf(element: HTMLElement): [number, number] {
  const { top } = element.getBoundingClientRect();
  const scroller = element.closest<HTMLElement>('[data-scrolls]')?.getBoundingClientRect();
  const above = Math.max(scroller?.top ?? 0, 0);
  const below = Math.min(scroller?.bottom ?? innerHeight, innerHeight);
  return [above - top, Math.max(below, above) - top];
}

/** The rows of `box` that are in view or will be soon; follows every scroll and resize, and changes only in steps. */
export function useRowsNear(box: RefObject<HTMLElement | null>, measured: RowTops | null): Run {
  const [run, setRun] = useState<Run>({ from: 0, to: 0 });
  useEffect(() => {
    if (!measured) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      if (!box.current) return;
      const [above, below] = seenOf(box.current);
      const near = rowsNear(measured.tops, above - AHEAD, below + AHEAD);
      const next = { from: near.from - (near.from % STEP), to: Math.min(Math.ceil(near.to / STEP) * STEP, measured.tops.length) };
      setRun((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const follow = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', follow, { capture: true, passive: true });
    addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
    };
  }, [box, measured]);
  return run;
}
