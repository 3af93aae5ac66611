import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { aLongPlan, aMilestoneRow, aPlan } from '../support/planFixtures.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';

const focused = (frame: Frame) => frame.evaluate(() => document.activeElement?.querySelector('.milestone-name .strong')?.textContent);

/** A screen shows some ten rows; with what is drawn ahead of it, no more than this many. */
const MOST_DRAWN = 48;

describe('The timeline', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
  });
  beforeEach(() => {
    stub.views.plan = aPlan();
  });
  afterEach(() => tab?.close());
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  it('is one tab stop of sentences; arrows move between milestones and Enter opens one (P66)', async () => {
    tab = await openTab(browser, stub, { path: pathOf('plan') });
    const { frame, page } = tab;
    await frame.locator('.timeline-picture').waitFor();
    assert.equal(await frame.locator('.timeline-row button[tabindex="0"]').count(), 1);
    await frame.locator('.timeline-row button[tabindex="0"]').focus();
    assert.equal(await focused(frame), 'Sales pilot');
    const said = await frame.locator('.timeline-row button:focus').ariaSnapshot();
    assert.match(
      said.replaceAll('\u00a0', ' '),
      /Sales pilot Due Fri 13 Mar, forecast Wed 18 Mar ?\. In work\. Agreed for Mon 23 Feb to Fri 13 Mar\. 3 days late\. 4 of 6 deliverables met\. Needs Data in\./,
    );
    const seen: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowUp', 'PageDown']) {
      await page.keyboard.press(key);
      seen.push(await focused(frame));
    }
    assert.deepEqual(seen, ['Service desk', 'Go-live', 'Kickoff', 'Kickoff', 'Go-live']);
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 2, name: 'Go-live' }).waitFor();
    assert.equal(await focused(frame), 'Go-live');
    assert.match(frame.url(), /id=live/);
  });

  it('dashes drafts, strikes what is left out, and marks an open decision (P67, P68)', async () => {
    const plan = aPlan();
    const leftOut = aMilestoneRow('lyon', 'Lyon only', { stage: 'leftOut', leftOut: true, line: 'Left out' });
    stub.views.plan = { ...plan, milestones: [...plan.milestones, leftOut] };
    tab = await openTab(browser, stub, { path: pathOf('plan') });
    const { frame } = tab;
    await frame.locator('.timeline-bar').nth(5).waitFor();
    assert.equal(await frame.locator('.timeline-bar[data-stage="draft"]').count(), 2);
    assert.equal(await frame.locator('.timeline-bar .struck').count(), 1);
    assert.equal(await frame.locator('s', { hasText: 'Lyon only' }).count(), 1);
    assert.equal(await frame.locator('.timeline-picture .decision-mark').count(), 1);
    assert.equal(await frame.locator('.timeline-picture .need').count(), 4);
    for (const word of ['Draft, not started', 'Left out', 'Decision open'])
      await frame.locator('.timeline-legend').getByText(word).waitFor();
  });

  it('draws only the rows near the view of 200 milestones, and draws the others as they come', async () => {
    stub.views.plan = aLongPlan(200);
    tab = await openTab(browser, stub, { path: pathOf('plan') });
    const { frame, page } = tab;
    const drawn = frame.locator('.timeline-bar');
    await drawn.first().waitFor();
    assert.equal(await frame.locator('.timeline-row').count(), 200);
    assert.ok((await drawn.count()) <= MOST_DRAWN, `${await drawn.count()} rows are drawn`);
    assert.ok((await frame.evaluate(() => document.querySelectorAll('*').length)) < 3500);
    await frame.locator('.timeline-row button').last().focus();
    await frame.waitForFunction((most) => {
      const bars = [...document.querySelectorAll('.timeline-bar')];
      const last = [...document.querySelectorAll<HTMLElement>('.timeline-row')].at(-1)?.offsetTop;
      return bars.length <= most && bars.some((bar) => bar.getAttribute('transform') === `translate(0 ${last})`);
    }, MOST_DRAWN);
    // The count can fail: where the whole list is in view, all of it is drawn.
    await page.setViewportSize({ width: 1280, height: 11_000 });
    await frame.evaluate(() => document.querySelector<HTMLElement>('.timeline-scroll')?.style.setProperty('max-height', 'none'));
    await frame.waitForFunction(() => {
      scrollBy(0, scrollY > 0 ? -1 : 1);
      dispatchEvent(new Event('resize'));
      return document.querySelectorAll('.timeline-bar').length === 200;
    });
  });

  it('does the same on a phone, where every block stays to be found', async () => {
    stub.views.plan = aLongPlan(200);
    tab = await openTab(browser, stub, { path: pathOf('plan'), width: 320 });
    const { frame } = tab;
    await frame.locator('.small-bar').first().waitFor();
    assert.equal(await frame.locator('.block').count(), 200);
    assert.ok((await frame.locator('.small-bar').count()) <= MOST_DRAWN);
    await frame.locator('.block').last().scrollIntoViewIfNeeded();
    await frame.locator('.block').last().locator('.small-bar').waitFor();
    assert.ok((await frame.locator('.small-bar').count()) <= MOST_DRAWN);
  });
});
