import { useEffect, useRef } from 'react';

/** Where the arrow keys already mean something. */
const OWN_ARROWS =
  'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="listbox"], [role="radiogroup"], [role="grid"]';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const sideways = ['ArrowRight', 'ArrowLeft'];

/** Calls back with a step forward or back when an arrow key is pressed; up and down only inside `.turn`, elsewhere they scroll. */
export function useArrowKeys(onStep: (step: number) => void): void {
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const pressed = (press: KeyboardEvent) => {
      const step = steps[press.key];
      const at = press.target instanceof Element ? press.target : null;
      if (!step || press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
      if (at?.closest(OWN_ARROWS) || document.querySelector('[role="dialog"]')) return;
      if (!sideways.includes(press.key) && !at?.closest('.turn')) return;
      press.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
