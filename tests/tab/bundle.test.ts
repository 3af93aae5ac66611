import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'mocha';
import type { Browser, Frame, Page } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { openTab, pathOf } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';

const KIB = 1024;
/** What a page may bring after the first. */
const NEXT_PAGE = 80 * KIB;
/** What the index of the playbook may add, once it is asked. */
const SEARCH = 15 * KIB;

const ready = { plan: '.timeline-picture', playbook: '.markdown' };

/** What files weigh, by their path: the stub gives the same ones to every tab. */
const weights = new Map<string, Promise<number>>();

/** Counts what the page requests of the built tab, each file once, as gzip. */
function weigh(page: Page): { bytes: () => Promise<number> } {
  const files = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/tab/')) return;
    const weight = weights.get(pathname) ?? response.body().then((body) => gzipSync(body).length);
    weights.set(pathname, weight);
    files.set(pathname, weight);
  });
  return { bytes: async () => (await Promise.all(files.values())).reduce((sum, bytes) => sum + bytes, 0) };
}

/** A page that is never idle: it brings what is asked of it, and prepares nothing for later. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });

describe('The weight of what is opened', () => {
  let browser: Browser;
  let stub: StubTab;
  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const weightOf = async (next: keyof typeof ready, then?: (frame: Frame) => Promise<void>): Promise<number> => {
    let scale: ReturnType<typeof weigh> | undefined;
    const tab = await openTab(browser, stub, {
      before: async (page) => {
        scale = weigh(page);
        await neverIdle(page);
      },
    });
    await tab.frame.locator('.need').first().waitFor();
    const first = (await scale?.bytes()) ?? 0;
    await tab.frame.locator(`nav a[href*="page=${next}"]`).first().click();
    await tab.frame.locator(ready[next]).first().waitFor();
    await then?.(tab.frame);
    const all = (await scale?.bytes()) ?? 0;
    await tab.close();
    return all - first;
  };

  it('is at most 80 KB more for the plan and a milestone with all its sections', async () => {
    const more = await weightOf('plan', async (frame) => {
      await frame.getByRole('link', { name: 'Open the milestone' }).click();
      await frame.getByRole('heading', { name: 'Documents' }).waitFor();
    });
    assert.ok(more <= NEXT_PAGE, `${(more / KIB).toFixed(1)} KB`);
  });

  it('is at most 15 KB more for the search of the playbook, once somebody looks for something', async () => {
    const reading = await weightOf('playbook');
    const looking = await weightOf('playbook', async (frame) => {
      await frame.getByRole('searchbox').fill('blamed');
      await frame.locator('.found a').first().waitFor();
    });
    assert.ok(looking > reading, 'the search came with the page');
    assert.ok(looking - reading <= SEARCH, `${((looking - reading) / KIB).toFixed(1)} KB`);
  });

  it('brings the editor, its paste and the differences of the playbook only to those who open them', async () => {
    const asked: string[] = [];
    const tab = await openTab(browser, stub, {
      path: pathOf('playbook', 'wrong'),
      before: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await neverIdle(page);
      },
    });
    await tab.frame.locator('.markdown').waitFor();
    const late = /SectionEditor|SectionHistory|MergeView|WordDifference|pasteAsMarkdown|FoundSections|Around/;
    assert.deepEqual(
      asked.filter((url) => late.test(url)),
      [],
    );
    await tab.close();
  });

  it('keeps what is opened by a press out of the first load', async () => {
    const asked: string[] = [];
    const tab = await openTab(browser, stub, {
      path: pathOf('overview'),
      before: (page) => {
        page.on('request', (request) => asked.push(request.url()));
      },
    });
    await tab.frame.locator('.need').first().waitFor();
    assert.deepEqual(
      asked.filter((url) => /ActDialog|SaidToasts|MenuList|WhyPopover|PlaybookPage/.test(url)),
      [],
    );
    await tab.close();
  });
});
