import type { Frame, Page } from 'playwright-core';

/** Elements that are wider than their box, or reach past the edge of the window, a line each. What only a screen reader gets is left out. */
export const tooWide = (place: Page | Frame): Promise<string[]> =>
  place.evaluate(() => {
    const edge = document.documentElement.clientWidth + 0.5;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      if (element.closest('.unseen, .hidden, .data-table thead, select') || element.getClientRects().length === 0) return false;
      const { right, left } = element.getBoundingClientRect();
      if (right > edge || left < -0.5) return true;
      // Drawings have no box of their own. Without words there is nothing to cut: Fluent's enlarged press areas are such.
      if (!(element instanceof HTMLElement) || element instanceof HTMLInputElement || !element.textContent?.trim()) return false;
      return element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    });
    return wide.map((element) => `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 40)}`);
  });
