// A person at the desk: looks, clicks and types, and waits for what is to be seen.
import assert from 'node:assert/strict';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

export interface Visitor {
  page: Page;
  /** What the page or the server complained of. */
  complaints: string[];
  /** Sits down in somebody's chair. */
  become(name: string): Promise<void>;
  /** The newest message of the open chat with those words. */
  card(words: string): Locator;
  press(card: Locator, button: string): Promise<void>;
  /** The channel's posts with those words. */
  post(words: string): Locator;
  openPosts(): Promise<void>;
  /** The Milepost tab, on the page of that name. */
  openTab(page?: string): Promise<FrameLocator>;
  /** Presses *Next event* until the clock shows that moment. */
  nextEvents(until: string): Promise<void>;
  /** Presses *Next working day* or *+ 1 hour* once, and waits until the clock stands there. */
  move(button: 'Next working day' | '+ 1 hour', there: string): Promise<void>;
  close(): Promise<void>;
}

/** More events than any half day has: a clock that never shows the moment is a failure. */
const mostEvents = 15;

/** A walk over days carries out everything that falls due on the way; on a busy machine that takes a while. */
const walkMs = 120_000;

/** Opens the desk in a window of its own. */
export async function aVisitor(browser: Browser, url: string, width = 1280): Promise<Visitor> {
  const page = await browser.newPage({ viewport: { width, height: 860 } });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`));
  await page.goto(url);
  const tab = page.frameLocator('#milepost iframe');
  const moment = page.locator('#now');
  const stopped = () => page.locator('#city', { hasText: 'stopped' }).waitFor();
  await page.locator('.persona').first().waitFor({ state: 'attached' });

  return {
    page,
    complaints,
    async become(name) {
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.locator('#chatAs', { hasText: name }).waitFor();
    },
    card: (words) => page.locator('#chat .message', { hasText: words }).last(),
    async press(card, button) {
      await card.getByRole('button', { name: button, exact: true }).click();
    },
    post: (words) => page.locator('#threads .message', { hasText: words }),
    openPosts: () => page.getByRole('tab', { name: 'Posts' }).click(),
    async openTab(name) {
      await page.getByRole('tab', { name: 'Milepost' }).click();
      if (name) await tab.getByRole('link', { name, exact: true }).first().click();
      return tab;
    },
    async nextEvents(until) {
      for (let event = 0; event < mostEvents; event += 1) {
        const before = await moment.textContent();
        await page.getByRole('button', { name: 'Next event' }).click();
        await page.waitForFunction((was) => document.getElementById('now')?.textContent !== was, before);
        await stopped();
        if ((await moment.innerText()).replace(/\s/g, ' ') === until) return;
      }
      assert.equal(await moment.innerText(), until);
    },
    async move(button, there) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('#now', { hasText: there }).waitFor({ timeout: walkMs });
      await stopped();
    },
    close: () => page.close(),
  };
}
