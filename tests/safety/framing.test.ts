import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { frameAncestors } from '../../bot/microsoft.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aFramedTab, type FramedTab, isShown } from './framedTab.ts';

/** One place for each source that may frame us. */
const hosts = [
  'https://teams.microsoft.com',
  'https://emea.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://www.microsoft365.com',
  'https://www.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

const lookAlikes = [
  'https://teams.microsoft.com.evil.example',
  'https://evilteams.microsoft.com',
  'http://teams.microsoft.com',
  'https://teams.microsoft.com:8443',
  'https://teams-microsoft.com',
  'https://teams.microsoft.co',
  'https://teams.mlcrosoft.com',
  'https://teams.micros\u043eft.com',
  'https://microsoft.com',
  'https://www.microsoft.com',
  'https://cloud.microsoft',
  'https://teams.cloud.microsoft.evil.example',
  'https://evilcloud.microsoft',
  'https://microsoft365.com',
  'https://evilmicrosoft365.com',
  'https://office.com',
  'https://outlook.office.com.evil.example',
  'https://outlook.office.co',
  'https://mail.office365.com',
  'https://outlook-sdf.office365.com.evil.example',
  'https://evil.example',
];

describe('Only Teams, Outlook and Microsoft 365 show the tab', function () {
  this.timeout(120_000);
  let browser: Browser;
  let tab: FramedTab;
  before(async () => {
    browser = await sharedBrowser();
    tab = await aFramedTab(browser, frameAncestors);
  });
  after(async () => {
    await tab?.close();
    await leaveBrowser(browser);
  });

  it('it works inside Teams, page by page, and its policy forbids nothing it needs', async () => {
    const { page, frame } = await tab.frameAt('https://teams.microsoft.com');
    await frame.locator('.rail .stop-name').first().waitFor();
    for (const [name, ready] of Object.entries({
      Plan: '.timeline-picture',
      Status: '.heat-slot',
      Playbook: '.markdown',
      History: '.change',
    })) {
      await frame.getByRole('navigation').getByText(name, { exact: true }).first().click();
      await frame.locator(ready).first().waitFor();
    }
    assert.deepEqual(tab.violations, []);
    await page.close();
  });

  it('no script and no style that is not a file of ours runs in it (control)', async () => {
    const { page, frame } = await tab.frameAt('https://teams.microsoft.com', '&page=history');
    await frame.locator('.change').first().waitFor();
    await frame.evaluate(() => {
      const add = (kind: string, text: string) => document.head.append(Object.assign(document.createElement(kind), { textContent: text }));
      add('script', 'window.hurt = true');
      add('style', 'body { display: none }');
      document.body.setAttribute('style', 'opacity: 0');
    });
    assert.equal(await frame.evaluate(() => 'hurt' in window), false);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.body).display), 'block');
    assert.deepEqual(
      tab.violations.map((said) => said.split(' ')[0]),
      ['script-src-elem', 'style-src-elem', 'style-src-attr'],
    );
    tab.violations.length = 0;
    await page.close();
  });

  it(`${hosts.length} hosts show it, one for each source of the list`, async () => {
    assert.equal(hosts.length, frameAncestors.length);
    // That the page comes up is enough here; what it shows was seen above.
    await tab.context.route('**/api/**', (route) => route.abort());
    for (const host of hosts) {
      const shown = await tab.frameAt(host);
      assert.equal(await isShown(shown), true, host);
      await shown.page.close();
    }
  });

  it(`${lookAlikes.length} look-alikes do not`, async () => {
    for (const host of lookAlikes) {
      const shown = await tab.frameAt(host);
      assert.equal(await isShown(shown), false, host);
      await shown.page.close();
    }
  });

  it('nor does a stranger around Teams', async () => {
    const shown = await tab.frameWithin('https://evil.example', 'https://teams.microsoft.com');
    assert.equal(await isShown(shown), false);
    await shown.page.close();
  });
});

describe('A tab that anybody may show (control)', () => {
  it('is shown by a look-alike too', async function () {
    this.timeout(60_000);
    const browser = await sharedBrowser();
    const tab = await aFramedTab(browser, ['*']);
    assert.equal(await isShown(await tab.frameAt('https://teams.microsoft.com.evil.example')), true);
    await tab.close();
    await leaveBrowser(browser);
  });
});
