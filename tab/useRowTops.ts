import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The measured box of a picture that lies over rows: its width and height, and where each row starts. */
export interface RowTops {
  width: number;
  height: number;
  tops: number[];
}

/** Measures the rows (`data-row`) inside `box` and follows their size; null until first measured. */
export function useRowTops<Box extends HTMLElement>(): [RefObject<Box | null>, RowTops | null] {
  const box = useRef<Box>(null);
  const [measured, setMeasured] = useState<RowTops | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const tops = [...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.offsetTop);
      setMeasured({ width: element.clientWidth, height: element.clientHeight, tops });
    };
    measure();
    const follow = new ResizeObserver(measure);
    follow.observe(element);
    return () => follow.disconnect();
  }, []);
  return [box, measured];
}
