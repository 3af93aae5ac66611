// `npm run cards`: draws every card in every state as it looks at the desk, light and dark, wide and on a phone, into build/cards/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../tests/cards/cardFaults.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { cardStates } from '../tests/support/cardStates.ts';
import { type Drawn, drawSheet } from './gallery/drawSheet.ts';
import { openGallery } from './gallery/galleryPage.ts';

const folder = join(import.meta.dirname, '../build/cards');
const themes = ['light', 'dark'];
const widths = [
  { width: 480, columns: 3 },
  { width: 300, columns: 4 },
];
const cardsOnSheet = 12;

/** The card as it comes, and once more for each button that shows more of it. */
function statesOf(name: string, card: object): Drawn[] {
  const toggles = elementsOf(card).filter((element) => {
    const targets = (element['targetElements'] ?? []) as { isVisible: boolean }[];
    return element.type === 'Action.ToggleVisibility' && targets[0]?.isVisible === true && element['title'] !== 'Back';
  });
  const opened = toggles.map((toggle) => ({ name: `${name}, ${toggle['title']}`, card, press: String(toggle['title']) }));
  return [{ name, card, press: null }, ...opened];
}

const drawn = Object.entries(cardStates()).flatMap(([name, { data, draw }]) => statesOf(name, draw(data).card));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage();
await openGallery(page);
for (const theme of themes) {
  for (const { width, columns } of widths) {
    await page.setViewportSize({ width: columns * (width + 20) + 20, height: 600 });
    for (let first = 0; first < drawn.length; first += cardsOnSheet) {
      await drawSheet(page, drawn.slice(first, first + cardsOnSheet), theme, width, columns);
      const sheet = String(first / cardsOnSheet + 1).padStart(2, '0');
      await page.screenshot({ path: join(folder, `${theme}-${width}-${sheet}.png`), fullPage: true });
    }
  }
}
await browser.close();
console.log(
  `${drawn.length} cards, each in ${themes.join(' and ')} at ${widths.map(({ width }) => width).join(' and ')} pixels: ${folder}`,
);
