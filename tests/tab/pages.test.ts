import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';

describe('The pages of the tab', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  it('land on the overview, the answer first', async () => {
    const frame = await tab.show('overview');
    await frame.getByText('Go-live is forecast for').waitFor();
    assert.equal(await frame.getByRole('heading', { level: 1 }).innerText(), 'CRM rollout');
    assert.deepEqual(await frame.getByRole('heading', { level: 2 }).allInnerTexts(), [
      'Where we are',
      'What is needed',
      'What it brings',
      'Since yesterday',
    ]);
    assert.equal(await frame.getByRole('link', { name: 'Overview' }).getAttribute('aria-current'), 'page');
  });

  it('each fit 1280 by 860 with this much data; of the status this round does', async () => {
    for (const page of ['overview', 'plan', 'status', 'playbook']) {
      const frame = await tab.show(page, page === 'playbook' ? 'wrong' : undefined);
      await frame.locator('main .surface').first().waitFor();
      await frame.locator('.bones').waitFor({ state: 'detached' });
      const high = await frame.evaluate(() => {
        const round = document.querySelector('.round');
        return round ? round.getBoundingClientRect().bottom : document.documentElement.scrollHeight;
      });
      assert.ok(high <= 860, `${page} is ${high} high`);
    }
  });

  it('leave only the reader’s own needs when asked', async () => {
    const frame = await tab.show('overview');
    await frame.getByText('Name a trainer for Lyon').waitFor();
    await frame.getByRole('switch', { name: 'Only mine' }).click();
    assert.equal(await frame.locator('.need').count(), 2);
    assert.equal(await frame.getByText('Name a trainer for Lyon').count(), 0);
  });

  it('tell why, and lead from there to the history', async () => {
    const frame = await tab.show('overview');
    const why = frame.getByRole('button', { name: 'Why? Sales pilot slips' });
    await why.click();
    await frame.getByText('Where this comes from').first().waitFor();
    await tab.page.keyboard.press('Escape');
    await frame.getByText('Where this comes from').first().waitFor({ state: 'detached' });
    assert.equal(await why.evaluate((button) => button === document.activeElement), true);
    await why.click();
    await frame.getByRole('link', { name: 'All history' }).click();
    await frame.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  });

  it('open a milestone in the surface below the timeline', async () => {
    const frame = await tab.show('plan');
    await frame.getByRole('heading', { level: 2, name: 'Sales pilot' }).waitFor();
    assert.equal(await frame.getByRole('button', { name: /^Sales pilot/ }).getAttribute('aria-expanded'), 'true');
    await frame.getByRole('button', { name: /^Data in/ }).click();
    await frame.getByRole('heading', { level: 2, name: 'Data in' }).waitFor();
    await frame.getByText('Good to go, with the Lyon list checked.').waitFor();
    assert.match(frame.url(), /page=plan&id=data/);
  });

  it('say the timeline and the heat map in a table', async () => {
    const frame = await tab.show('plan');
    await frame.getByRole('button', { name: 'Show as table' }).click();
    assert.match(await frame.getByRole('row', { name: /^Data in/ }).innerText(), /2 days late/);
    await frame.getByRole('link', { name: 'Status' }).click();
    await frame.getByRole('button', { name: 'Show as table' }).click();
    assert.match(await frame.getByRole('row', { name: /^Data team/ }).innerText(), /3 working days behind, 1 red issue/);
  });

  it('make the heat map one tab stop, moved in by arrows, with a tip that Escape closes', async () => {
    const frame = await tab.show('status');
    await frame.locator('.heat-slot').first().waitFor();
    assert.equal(await frame.locator('.heat-slot[tabindex="0"]').count(), 1);
    await frame.locator('.heat-slot[tabindex="0"]').focus();
    assert.match(
      await frame.getByRole('tooltip').innerText(),
      /Data team, Tue.10.Mar\s+3 working days behind, 1 red issue\.\s+“Duplicates removed/,
    );
    await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('ArrowLeft');
    assert.match(await frame.locator('.heat-slot:focus .unseen').innerText(), /Sales, Mon.9.Mar: 1 working day ahead/);
    await tab.page.keyboard.press('Escape');
    assert.equal(await frame.getByRole('tooltip').count(), 0);
  });

  it('show the playbook’s Markdown and none of its HTML', async () => {
    const frame = await tab.show('playbook', 'wrong');
    await frame.getByRole('heading', { level: 3, name: 'How bad is it?' }).waitFor();
    assert.equal(await frame.locator('.markdown script').count(), 0);
    assert.equal(await frame.locator('.markdown table').count(), 1);
    assert.equal(await frame.title(), 'Milepost');
  });

  it('find a section by a word and open it', async () => {
    const frame = await tab.show('playbook');
    await frame.getByRole('searchbox', { name: 'Find in the playbook' }).fill('blamed');
    await frame.getByRole('link', { name: /When something goes wrong/ }).click();
    await frame.getByRole('heading', { level: 2, name: 'When something goes wrong' }).waitFor();
  });

  it('show who is who, and everything that was done', async () => {
    const frame = await tab.show('people');
    await frame.getByRole('heading', { level: 2, name: 'Roles' }).waitFor();
    await frame.getByText('Nobody yet', { exact: true }).waitFor();
    await frame.getByRole('link', { name: 'History' }).click();
    await frame.getByText('every entry is sealed').waitFor();
    assert.equal(await frame.getByRole('button', { name: /^Undo/ }).count(), 1);
  });
});

describe('Moving in the tab', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
  });
  afterEach(() => tab?.close());
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  it('opens what a Teams deep link names', async () => {
    tab = await openTab(browser, stub, { subPage: 'status/sso' });
    await tab.frame.locator('.issue.asked').waitFor();
    assert.match(await tab.frame.locator('.issue.asked').innerText(), /Single sign-on fails/);
  });

  it('goes back by the breadcrumb, by the browser and by the back button of Teams', async () => {
    tab = await openTab(browser, stub);
    const { frame, page } = tab;
    const on = (name: string) => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await frame.getByRole('link', { name: 'Plan', exact: true }).click();
    await on('Plan');
    assert.equal(await frame.evaluate(() => document.activeElement?.id), 'page-title');
    await frame.getByRole('link', { name: 'CRM rollout' }).click();
    await on('CRM rollout');
    await frame.evaluate(() => history.back());
    await on('Plan');
    await page.evaluate('host.fire("backButtonPress")');
    await on('CRM rollout');
  });

  it('keeps the way back when a milestone was opened and the page is loaded again', async () => {
    tab = await openTab(browser, stub, { path: pathOf('plan', 'data') });
    await tab.frame.getByRole('heading', { level: 2, name: 'Data in' }).waitFor();
    await tab.frame.evaluate(() => location.reload());
    await tab.frame.getByRole('heading', { level: 2, name: 'Data in' }).waitFor();
  });

  it('have one menu of names, and no rail of pictures, tabs in tabs, second header or logo of their own', async () => {
    tab = await openTab(browser, stub);
    const { frame } = tab;
    await frame.getByText('Go-live is forecast for').waitFor();
    const found = () =>
      frame.evaluate(() => ({
        unnamed: [...document.querySelectorAll<HTMLElement>('nav a')].filter((one) => one.checkVisibility() && !one.innerText.trim())
          .length,
        nested: document.querySelectorAll('[role=tablist] [role=tablist]').length,
        headers: document.querySelectorAll('header header, [role=banner] ~ [role=banner]').length,
        pictures: document.querySelectorAll('header img, nav img').length,
      }));
    assert.deepEqual(await found(), { unnamed: 0, nested: 0, headers: 0, pictures: 0 });
    assert.ok((await frame.locator('nav a').count()) >= 5);
    const rail = '<header><nav><a href="#a">_<img alt=""></a><a href="#b"><svg width="9" height="9"></svg></a></nav></header>';
    await frame.evaluate((html) => document.querySelector('header')?.insertAdjacentHTML('beforeend', html), rail);
    assert.deepEqual(await found(), { unnamed: 1, nested: 0, headers: 1, pictures: 1 }, 'a rail and a logo are seen (control)');
  });

  it('follows the theme of Teams', async () => {
    tab = await openTab(browser, stub);
    const ground = () => tab.frame.locator('.ground').evaluate((element) => getComputedStyle(element).backgroundColor);
    await tab.frame.locator('.stop-name').first().waitFor();
    assert.equal(await ground(), 'rgb(250, 250, 250)');
    await tab.page.evaluate('host.fire("themeChange", "dark")');
    await tab.frame.locator('html[data-look=dark]').waitFor();
    assert.equal(await ground(), 'rgb(36, 36, 36)');
    await tab.page.evaluate('host.fire("themeChange", "contrast")');
    await tab.frame.locator('html[data-look=contrast]').waitFor();
    assert.equal(await ground(), 'rgb(0, 0, 0)');
  });
});
