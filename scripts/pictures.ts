// `npm run pictures`: photographs the running product at one moment of the sample rollout, for docs/pictures/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aRunningDesk } from '../tests/scenes/aRunningDesk.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { openDesk } from './pictures/openDesk.ts';
import { pages, pictureOfTab } from './pictures/pictureOfTab.ts';
import { picturesOfChats } from './pictures/picturesOfChats.ts';
import { picturesOfDocuments } from './pictures/picturesOfDocuments.ts';
import { picturesOfStories } from './pictures/picturesOfStories.ts';
import { picturesOfTwoRollouts } from './pictures/picturesOfTwoRollouts.ts';
import { deskPicturedAt, tuesdayAfternoon } from './pictures/tuesdayAfternoon.ts';

const folder = join(import.meta.dirname, '../docs/pictures');
const themes = ['light', 'dark', 'contrast'];
const widths = [1280, 320];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [desk, browser] = await Promise.all([aRunningDesk(), openBrowser()]);
try {
  await tuesdayAfternoon(desk);
  for (const theme of themes)
    for (const width of widths) {
      const page = await openDesk(browser, desk.url, { theme, width, person: 'maya' });
      const isOneOfTwo = theme === (width === 1280 ? 'light' : 'dark');
      for (const [name, { twice }] of Object.entries(pages))
        if (!twice || isOneOfTwo) await pictureOfTab(page, name, join(folder, `${name}-${theme}-${width}.png`));
      await page.close();
    }
  await desk.walkTo(deskPicturedAt);
  for (const theme of ['light', 'dark']) {
    const page = await openDesk(browser, desk.url, { theme, width: 1280, person: 'tomas' });
    await page.frameLocator('#milepost iframe').locator('.rail .stop-name').first().waitFor();
    await page.locator('.chat .card').last().waitFor();
    await page.screenshot({ path: join(folder, theme === 'light' ? 'desk.png' : `desk-${theme}.png`), animations: 'disabled' });
    await page.close();
  }
  await picturesOfStories(browser, folder);
  await picturesOfChats(browser, folder);
  await picturesOfTwoRollouts(browser, folder);
  await picturesOfDocuments(folder);
} finally {
  await browser.close();
  await desk.stop();
}
console.log(`The pictures are in ${folder}`);
