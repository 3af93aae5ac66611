import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aBoard, aHead, anAction, anEmptyBoard } from '../support/tabFixtures.ts';

describe('A page in its states', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await openTab(browser, stub, { path: pathOf('history'), holdClock: true });
  });
  beforeEach(() => stub.renew());
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  /** The overview, loaded anew. */
  const load = () => tab.frame.goto(`${stub.url}${pathOf('overview')}`);

  it('has its shape while it loads, under a head that is already real', async () => {
    await load();
    await tab.frame.locator('.stop-name').first().waitFor();
    const release = stub.hold();
    await tab.frame.evaluate(() => location.reload());
    await tab.frame.getByText('Loading the page').waitFor({ state: 'attached' });
    assert.equal(await tab.frame.getByRole('heading', { level: 1 }).innerText(), 'CRM rollout');
    assert.equal(await tab.frame.getByRole('progressbar').count(), 0);
    release();
    await tab.frame.getByText('Where we are').waitFor();
  });

  it('offers three steps when nothing is planned yet', async () => {
    stub.views.board = anEmptyBoard();
    await load();
    await tab.frame.getByRole('heading', { level: 2, name: 'First steps' }).waitFor();
    assert.deepEqual(await tab.frame.locator('.step h3').allInnerTexts(), [
      'Name the person who is accountable',
      'Choose a playbook to start from',
      'Agree the milestones and dates',
    ]);
    await tab.frame.getByText('0 of 3 done').waitFor();
    await tab.frame.getByText('After step 2').waitFor();
    await tab.frame.getByRole('link', { name: 'Write to the people who look after Milepost' }).waitFor();
  });

  it('shows another person’s change within 20 s, and the changed row fades in', async () => {
    await load();
    await tab.frame.getByText('5 of 6 teams have reported today.'.replaceAll(/(\d) (of) (\d)/g, '$1\u00a0$2\u00a0$3')).waitFor();
    const board = aBoard();
    const [first, ...others] = board.since.changes;
    assert.ok(first);
    const added = { ...first, seq: 240, text: 'Service desk answered 12 tickets' };
    stub.views.board = { ...board, since: { ...board.since, changes: [added, first, ...others.slice(0, 3)] } };
    await tab.page.clock.fastForward(20_000);
    const row = tab.frame.locator('.change', { hasText: 'Service desk answered 12 tickets' });
    await row.waitFor();
    assert.match((await row.getAttribute('class')) ?? '', /fresh/);
    assert.doesNotMatch((await tab.frame.locator('.change', { hasText: 'Red issue raised' }).getAttribute('class')) ?? '', /fresh/);
  });

  it('asks with the ETag it has and keeps what it shows when nothing changed', async () => {
    await load();
    await tab.frame.locator('.stop-name').first().waitFor();
    const answered = tab.page.waitForResponse((response) => response.url().endsWith('/board') && response.status() === 304);
    await tab.page.clock.fastForward(20_000);
    await answered;
    assert.ok(stub.unchanged() >= 1);
    assert.equal(await tab.frame.locator('.fresh-odd, .fresh-even').count(), 0);
  });

  it('keeps the last known page under a message when the server is away, and tries again', async () => {
    await load();
    await tab.frame.locator('.stop-name').first().waitFor();
    stub.failReads({ status: 503, detail: 'away' });
    const refused = tab.page.waitForResponse((response) => response.status() === 503);
    await tab.page.clock.fastForward(15_500);
    await (await refused).finished();
    await tab.page.clock.runFor(1_000);
    await tab.frame.getByText('Milepost cannot reach its server.').waitFor();
    await tab.frame.getByText('This is what we knew today at').waitFor();
    assert.equal(await tab.frame.locator('.stop-name').count(), 5);
    stub.failReads(null);
    await tab.frame.getByRole('button', { name: 'Try now' }).click();
    await tab.frame.getByText('Milepost cannot reach its server.').waitFor({ state: 'detached' });
  });

  it('says plainly when the first load fails, and tries again on a press', async () => {
    stub.failReads({ status: 500, detail: 'away' });
    await load();
    await tab.frame.getByRole('heading', { name: 'This page did not load' }).waitFor();
    stub.failReads(null);
    await tab.frame.getByRole('button', { name: 'Try now' }).click();
    await tab.frame.locator('.stop-name').first().waitFor();
  });

  it('tells those outside the channel whom to ask', async () => {
    stub.failReads({ status: 403, detail: 'You are not in the channel of this rollout.' });
    await load();
    await tab.frame.getByRole('heading', { name: 'This rollout is not open to you' }).waitFor();
    await tab.frame.getByText('You are not in the channel of this rollout.').waitFor();
    await tab.frame.getByText('Ask an owner of the team').waitFor();
  });

  it('says above the page that the rollout is paused, with the way to go on', async () => {
    const resume = anAction('resumeRollout', 'Resume');
    const notice = 'Paused by Maya Lindqvist since Mon 9 Mar. Nothing is sent until it goes on.';
    stub.views.board = aBoard({ head: aHead({ status: 'paused', notice, actions: [resume] }) });
    await load();
    await tab.frame.getByText(notice).waitFor();
    await tab.frame.getByRole('button', { name: 'Resume' }).click();
    await tab.frame.getByText('Done. Everyone sees it.').first().waitFor();
    assert.equal(stub.posted[0]?.path, '/api/rollouts/crm/commands/resumeRollout');
  });

  it('moves nothing for those who asked for less motion', async () => {
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    await load();
    await tab.frame.locator('.stop-name').first().waitFor();
    const moving = await tab.frame.evaluate(() => {
      document.querySelector('.change')?.classList.add('fresh-odd');
      return document.getAnimations().length;
    });
    assert.equal(moving, 0);
    await tab.page.emulateMedia({ reducedMotion: null });
  });

  it('says in a plain browser where Milepost lives', async () => {
    const page = await browser.newPage();
    await page.goto(`${stub.url}${pathOf('plan')}`);
    await page.getByRole('heading', { level: 1, name: 'Milepost lives in Microsoft Teams' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Open Teams' }).getAttribute('href'), 'https://teams.microsoft.com');
    await page.close();
  });
});
