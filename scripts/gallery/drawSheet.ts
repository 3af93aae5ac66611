import type { Page } from 'playwright-core';

/** A card to draw, and the button to press on it first. */
export interface Drawn {
  name: string;
  card: object;
  press: string | null;
}

/** Draws the cards in as many columns, filling the shortest first. */
export async function drawSheet(page: Page, cards: Drawn[], theme: string, width: number, columns: number): Promise<void> {
  await page.evaluate(drawInPage, { cards, theme, width, columns });
}

// Runs in the page, so it may use nothing from around it.
function drawInPage({ cards, theme, width, columns }: { cards: Drawn[]; theme: string; width: number; columns: number }): void {
  const { drawCard } = window as unknown as { drawCard: (card: object, does: object) => HTMLElement };
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('.gallery')?.remove();
  const gallery = document.body.appendChild(document.createElement('main'));
  gallery.className = 'gallery';
  const places = Array.from({ length: columns }, () => {
    const place = gallery.appendChild(document.createElement('div'));
    place.className = 'column';
    place.style.width = `${width}px`;
    return place;
  });
  for (const { name, card, press } of cards) {
    const shortest = places.reduce((one, other) => (other.offsetHeight < one.offsetHeight ? other : one));
    const figure = shortest.appendChild(document.createElement('figure'));
    figure.appendChild(document.createElement('figcaption')).textContent = name;
    figure.append(drawCard(card, { press: () => undefined, open: () => undefined }));
    if (press === null) continue;
    const button = [...figure.querySelectorAll('button')].find((one) => one.textContent === press);
    button?.click();
  }
}
