import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { personas } from '../../local/personas.ts';
import { openDesk } from '../../scripts/pictures/openDesk.ts';
import { tuesdayAfternoon } from '../../scripts/pictures/tuesdayAfternoon.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { tooWide } from '../support/tooWide.ts';
import { aRunningDesk, type RunningDesk } from './aRunningDesk.ts';
import { aVisitor } from './aVisitor.ts';

const pages = {
  overview: '.rail .stop-name',
  plan: '.deliverable',
  status: '.heat-slot',
  playbook: '.markdown',
  people: '.role',
  live: 'main .surface',
  history: '.change',
};

describe('The running product at 320 pixels', function () {
  this.timeout(240_000);
  let browser: Browser;
  let desk: RunningDesk;

  before(async function () {
    this.timeout(240_000);
    [browser, desk] = await Promise.all([sharedBrowser(), aRunningDesk()]);
    await tuesdayAfternoon(desk);
    await desk.walkTo('2026-03-12T08:00:00Z');
  });
  after(async () => {
    await leaveBrowser(browser);
    await desk?.stop();
  });

  it('has no element of any page of the tab that is wider than its box', async () => {
    const page = await openDesk(browser, desk.url, { theme: 'light', width: 320, person: 'maya' });
    await page.getByRole('button', { name: 'Channel', exact: true }).click();
    const frame = await (await page.waitForSelector('#milepost iframe')).contentFrame();
    assert.ok(frame);
    await frame.waitForURL(/\/tab\//);
    const begun = frame.url();
    for (const [name, ready] of Object.entries(pages)) {
      await frame.goto(`${begun}&page=${name}`);
      await frame.locator(ready).first().waitFor();
      assert.deepEqual(await tooWide(frame), [], name);
    }
    assert.deepEqual(await tooWide(page), []);
    await page.close();
  });

  it('has no card in anybody’s chat that is wider than it, and none in the posts', async () => {
    const { page, become, close } = await aVisitor(browser, desk.url, 320);
    for (const { name, key } of personas) {
      await page.getByRole('button', { name: 'You', exact: true }).click();
      await become(name);
      await page.locator('#chat .card').first().waitFor();
      assert.deepEqual(await tooWide(page), [], key);
    }
    await page.getByRole('button', { name: 'Channel', exact: true }).click();
    await page.getByRole('tab', { name: 'Posts' }).click();
    await page.locator('#threads .card').first().waitFor();
    assert.deepEqual(await tooWide(page), [], 'posts');
    await close();
  });

  it('would be told of a card that is too wide', async () => {
    const { page, close } = await aVisitor(browser, desk.url, 320);
    await page
      .locator('#chat .card')
      .first()
      .evaluate((card) => card.style.setProperty('min-width', '400px'));
    assert.notDeepEqual(await tooWide(page), []);
    await close();
  });
});
