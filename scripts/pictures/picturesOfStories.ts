import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aRunningDesk } from '../../tests/scenes/aRunningDesk.ts';
import { acceptedAsFinal, draftToCelebrated, type Seen } from '../../tests/scenes/milestoneStories.ts';
import { openDesk } from './openDesk.ts';
import { pictureOfTab } from './pictureOfTab.ts';

/** Moments that are about a message: the desk is photographed with those words in view, else the tab alone. */
const messages: Record<string, string> = {
  'signoff-asked': 'Sign off Phone?',
  'milestone-celebrated': 'Phone is signed',
  'decision-asked': 'Your decision',
  'decision-accepted': 'is final',
};

/** Drives one milestone from draft to celebrated and one to "the one before is final" through a desk of its own, with a picture of each moment. */
export async function picturesOfStories(browser: Browser, folder: string): Promise<void> {
  const desk = await aRunningDesk();
  const seen: Seen = async (name, person, milestone) => {
    const page = await openDesk(browser, desk.url, { theme: 'light', width: 1280, person });
    const path = join(folder, `${name}.png`);
    const words = messages[name];
    if (!words) await pictureOfTab(page, 'milestone', path, `plan&id=${milestone}`);
    else {
      await page.frameLocator('#milepost iframe').locator('.rail .stop-name').first().waitFor();
      if (name === 'milestone-celebrated') await page.getByRole('tab', { name: 'Posts' }).click();
      await page
        .locator(name === 'milestone-celebrated' ? '#threads .message' : '#chat .message', { hasText: words })
        .last()
        .scrollIntoViewIfNeeded();
      await page.screenshot({ path, animations: 'disabled' });
    }
    await page.close();
  };
  try {
    await draftToCelebrated(desk, seen);
    await acceptedAsFinal(desk, seen);
  } finally {
    await desk.stop();
  }
}
