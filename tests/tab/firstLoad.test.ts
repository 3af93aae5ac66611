import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { builtTab } from '../support/builtTab.ts';
import { hostPage } from '../support/hostPage.ts';
import { visit } from '../support/openTab.ts';
import { personOf } from '../support/strangers.ts';

const mostAtFirst = 150 * 1024;
const mostForAPage = 80 * 1024;

/** The first row of *Overview*, and of *Mine*. */
const firstRow = '.side-needs .row-words, .mine-needs .row-words';

/** Something that only the page's answer brings. */
const rows = {
  plan: '.timeline-picture',
  status: '.heat-slot',
  playbook: '.markdown',
  value: '.benefit-card',
  people: '.role',
  live: 'main h2',
  history: '.change',
};

/** What the frame fetched since it was last asked, or before its first row: the bytes of each answer as they came over the wire, by path. */
const fetched = (frame: Frame, isFirst = false): Promise<Record<string, number>> =>
  frame.evaluate((first) => {
    const until = first ? Number(Reflect.get(globalThis, 'rowAt')) : Number.POSITIVE_INFINITY;
    const seen = performance.getEntries().filter((entry) => 'encodedBodySize' in entry) as PerformanceResourceTiming[];
    performance.clearResourceTimings();
    const asked = seen.filter(({ startTime }) => startTime <= until);
    return Object.fromEntries(asked.map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]));
  }, isFirst);

const weightOf = (bytes: Record<string, number>) => Object.values(bytes).reduce((sum, size) => sum + size, 0);

/** A page that is never idle: it brings what is asked of it, and prepares nothing for later. It notes when its first row was there. */
const watched = (page: Page) =>
  page.addInitScript((row) => {
    window.requestIdleCallback = () => 0;
    const look = (): unknown =>
      document.querySelector(row) ? Object.assign(globalThis, { rowAt: performance.now() }) : requestAnimationFrame(look);
    look();
  }, firstRow);

describe('the weight of the tab with its answers, as a browser that knows gzip counts it', () => {
  let browser: Browser;
  let house: AHouse;
  let context: BrowserContext;
  before(async () => {
    browser = await sharedBrowser();
    house = await aHouse({ tabFolder: await builtTab() });
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

  /** The tab on *Overview* unless another address is named, and what came until its first row. */
  async function opened(address = `/tab/index.html?rollout=${house.rolloutId}`) {
    const page = await context.newPage();
    await watched(page);
    await page.goto(`${house.url}/host?page=${encodeURIComponent(address)}`);
    const frame = page.frame({ name: 'embedded-page-container' }) as Frame;
    await frame.waitForFunction(() => Reflect.get(globalThis, 'rowAt'));
    return { frame, first: await fetched(frame, true) };
  }

  it('is at most 150 KB before the first real row of Overview', async () => {
    const { frame, first } = await opened();
    assert.ok(Object.keys(first).some((path) => path.endsWith('/board')));
    assert.ok(weightOf(first) <= mostAtFirst, `${weightOf(first)}: ${JSON.stringify(first, null, 1)}`);
    await frame.page().close();
  });

  it('is at most 150 KB before the first row of Mine', async () => {
    const { frame, first } = await opened('/tab/mine.html');
    assert.ok(Object.keys(first).some((path) => path.endsWith('/api/me')));
    assert.ok(Object.keys(first).some((path) => path.endsWith('/tab/mine.html')));
    assert.ok(weightOf(first) <= mostAtFirst, `${weightOf(first)}: ${JSON.stringify(first, null, 1)}`);
    await frame.page().close();
  });

  for (const [name, row] of Object.entries(rows))
    it(`is at most 80 KB more for ${name}`, async () => {
      const { frame } = await opened();
      await visit(frame, name, undefined, house.rolloutId);
      await frame.locator(row).first().waitFor();
      const bytes = await fetched(frame);
      assert.ok(Object.keys(bytes).some((path) => path.endsWith(`/${name}`)));
      assert.ok(weightOf(bytes) <= mostForAPage, `${weightOf(bytes)}: ${JSON.stringify(bytes, null, 1)}`);
      await frame.page().close();
    });
});
