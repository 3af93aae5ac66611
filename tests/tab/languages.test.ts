import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { inLanguageOf } from '../../bot/inLanguageOf.ts';
import { buildTab } from '../../local/buildTab.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { hostPage } from '../support/hostPage.ts';
import { visit } from '../support/openTab.ts';
import { personOf } from '../support/strangers.ts';
import { tooWide } from '../support/tooWide.ts';

const mostAtFirst = 150 * 1024;

describe('the tab in another language', () => {
  let browser: Browser;
  let house: AHouse;
  let context: BrowserContext;
  before(async () => {
    browser = await sharedBrowser();
    house = await aHouse({ tabFolder: await buildTab(() => {}, ['de']) });
    context = await browser.newContext({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
    const token = await house.issuer.tabToken(personOf('maya'));
    await context.route('https://**', (route) => route.abort());
    await context.route(`${house.url}/host?*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage.replace('reader.token.stub', token) }),
    );
  });
  after(async () => {
    await leaveBrowser(browser);
    await house.close();
  });

  /** The tab at an address, in a Teams that speaks a language. */
  async function opened(address: string, locale: string): Promise<{ page: Page; frame: Frame }> {
    const page = await context.newPage();
    await page.goto(`${house.url}/host?page=${encodeURIComponent(address)}&locale=${locale}`);
    const frame = page.frame({ name: 'embedded-page-container' }) as Frame;
    await frame.locator('.side-needs .row-words').first().waitFor();
    return { page, frame };
  }
  const german = () => `/tab/index.html?rollout=${house.rolloutId}&locale=de-DE`;
  const textOf = (frame: Frame) => frame.locator('#tab').innerText();
  const speaks = (frame: Frame) => frame.evaluate(() => document.documentElement.lang);

  it('stands there at once where the address names it, its own words and the server’s', async () => {
    const { page, frame } = await opened(german(), 'de-de');
    assert.equal(await speaks(frame), 'de');
    assert.match(await textOf(frame), /Go-live wird erwartet/);
    const { needed } = inLanguageOf('de', () => ({ needed: tabWords.overview.needed }));
    assert.ok((await frame.locator('h2').allInnerTexts()).includes(needed));
    await visit(frame, 'status', undefined, house.rolloutId);
    await frame.locator('.heat-slot').first().waitFor();
    assert.match(await textOf(frame), /Mi\.\s+4/);
    assert.doesNotMatch(await textOf(frame), /\b(Wed|Thu|on plan|Not asked)\b/);
    await page.close();
  });

  it('comes again in the language of Teams where the address names none, once', async () => {
    const { page, frame } = await opened(`/tab/index.html?rollout=${house.rolloutId}`, 'de-de');
    assert.equal(await speaks(frame), 'de');
    assert.match(frame.url(), /locale=de-de/);
    await page.close();
  });

  it('stays in English where Teams speaks it, or a language we do not (control)', async () => {
    for (const locale of ['en-us', 'pt-br']) {
      const { page, frame } = await opened(`/tab/index.html?rollout=${house.rolloutId}`, locale);
      assert.equal(await speaks(frame), 'en');
      assert.doesNotMatch(frame.url(), /locale=/);
      await page.close();
    }
  });

  it('fits a phone: at 320 pixels nothing is wider than its box', async () => {
    const { page, frame } = await opened(german(), 'de-de');
    await page.setViewportSize({ width: 320, height: 860 });
    const titles = inLanguageOf('de', () => ({ ...tabWords.pages }));
    for (const name of ['overview', 'plan', 'status', 'playbook', 'value', 'people', 'live', 'history', 'health'] as const) {
      if (name !== 'overview') await visit(frame, name, undefined, house.rolloutId);
      if (name !== 'overview') await frame.locator('#page-title', { hasText: titles[name] }).waitFor();
      await frame.locator('main .surface, main .change').first().waitFor();
      assert.deepEqual(await tooWide(frame), [], name);
    }
    await page.close();
  });

  it('weighs no more than English may before its first row', async () => {
    const { page, frame } = await opened(german(), 'de-de');
    const bytes = await frame.evaluate(() =>
      performance
        .getEntries()
        .filter((entry) => 'encodedBodySize' in entry)
        .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const)
        .filter(([name]) => !/Switch|useFieldControl|createFluentIcon|Label-|playbookFinder/.test(name)),
    );
    const sum = bytes.reduce((total, [, size]) => total + size, 0);
    assert.ok(bytes.some(([name]) => name.includes('/tab/de/assets/')));
    assert.ok(sum <= mostAtFirst, `${sum}: ${JSON.stringify(bytes, null, 1)}`);
    await page.close();
  });
});
