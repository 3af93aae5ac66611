import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aLive, aRestingLive } from '../support/liveFixtures.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { aPlan, aPreview } from '../support/planFixtures.ts';
import { aFullStatus, whatGoesOut } from '../support/statusFixtures.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aBoard, anEmptyBoard } from '../support/tabFixtures.ts';
import { tooWide } from '../support/tooWide.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(4);

describe('At 320 pixels', () => {
  let browser: Browser;
  let stub: StubTab;
  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const assertFits = async ({ frame }: OpenTab, path: string, ready: string, press?: string) => {
    await frame.goto(`${stub.url}${path}`);
    await frame.locator(ready).first().waitFor();
    if (press) await frame.getByRole('button', { name: press }).first().click();
    assert.deepEqual(await tooWide(frame), [], path);
  };

  it('no element of any page is wider than its box', async function () {
    this.timeout(240_000);
    const tab = await openTab(browser, stub, { width: 320 });
    await assertFits(tab, pathOf('overview'), '.stop-name');
    await assertFits(tab, pathOf('plan'), '.deliverable');
    await assertFits(tab, pathOf('plan'), '.deliverable', 'Show as table');
    for (const id of ['pilot', 'data', 'desk']) await assertFits(tab, pathOf('plan', id), '.document, .gaps');
    stub.views.status = aFullStatus();
    await assertFits(tab, pathOf('status'), '.heat-slot');
    await tab.frame.locator('details').evaluateAll((folded) => {
      for (const one of folded) one.setAttribute('open', '');
    });
    assert.deepEqual(await tooWide(tab.frame), [], 'the status with all tables open');
    await assertFits(tab, pathOf('status'), '.heat-slot', 'Show as table');
    await assertFits(tab, pathOf('live'), '.turn-team');
    stub.views.live = aRestingLive();
    await assertFits(tab, pathOf('live'), '.resting-live');
    await assertFits(tab, pathOf('playbook', 'wrong'), '.markdown');
    await assertFits(tab, pathOf('playbook', 'wrong'), '.markdown', 'Find');
    await assertFits(tab, pathOf('people'), '.role');
    await assertFits(tab, pathOf('history'), '.change');
    await tab.close();
    const setup = await openTab(browser, stub, { width: 320, frameContext: 'settings' });
    await assertFits(setup, '/tab/config.html', '.template');
    await setup.close();
  });

  it('nor at 200 per cent of 1280', async () => {
    const tab = await openTab(browser, stub, { width: 640 });
    await assertFits(tab, pathOf('plan', 'pilot'), '.document');
    await assertFits(tab, pathOf('plan', 'data'), '.document', 'Show as table');
    await tab.close();
  });

  it('a form that asks for several fits, and one that shows what would change', async () => {
    const tab = await openTab(browser, stub, { path: pathOf('plan', 'pilot'), width: 320 });
    await tab.frame.getByRole('button', { name: 'Ask for the sign-off: Sales pilot' }).click();
    await tab.frame.getByRole('list', { name: 'Approvers: chosen' }).waitFor();
    assert.deepEqual(await tooWide(tab.frame), []);
    stub.preview(aPreview({ problems: [{ line: 3, text: long }], changes: [{ what: long, was: 'due Fri 13 Mar', is: long }] }));
    await tab.frame.goto(`${stub.url}${pathOf('plan')}`);
    await tab.frame.getByRole('button', { name: 'Change the plan' }).click();
    await tab.frame.getByRole('menuitem', { name: 'Paste or import' }).click();
    await tab.frame.getByRole('textbox', { name: 'Table' }).fill('Training');
    await tab.frame.locator('.problem-lines').waitFor();
    assert.deepEqual(await tooWide(tab.frame), []);
    await tab.close();
  });

  it('a form and a menu fit as well', async () => {
    const tab = await openTab(browser, stub, { path: pathOf('status'), width: 320 });
    await tab.frame.getByRole('button', { name: 'Report', exact: true }).click();
    await tab.frame.getByRole('dialog').waitFor();
    assert.deepEqual(await tooWide(tab.frame), []);
    await tab.page.keyboard.press('Escape');
    await tab.frame.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.frame.getByRole('button', { name: 'Pages' }).click();
    await tab.frame.getByRole('menuitem', { name: 'History' }).waitFor();
    assert.deepEqual(await tooWide(tab.frame), []);
    await tab.close();
  });

  it('a word longer than the screen is broken, not cut', async () => {
    const board = aBoard();
    stub.views.board = { ...board, where: board.where.map((line) => ({ ...line, text: `${line.mark} ${long}` })), reason: long };
    const status = aFullStatus();
    stub.views.status = {
      ...status,
      reports: status.reports.map((report) => ({ ...report, text: long, doubts: [long] })),
      issues: status.issues.map((issue) => ({ ...issue, title: long, blocks: long, help: long, link: long, lines: [long] })),
      teams: status.teams.map((team) => ({ ...team, name: `${team.id} ${long}`, deputy: long })),
      news: status.news.map((one) => ({ ...one, text: long })),
      goesOut: whatGoesOut().map((one) => ({ ...one, text: long })),
      cadence: { ...status.cadence, lines: [long] },
      digest: status.digest && { ...status.digest, title: long, note: long, state: long },
    };
    const live = aLive();
    stub.views.live = {
      ...live,
      line: long,
      teams: live.teams.map((team) => ({ ...team, name: `${team.id} ${long}`, text: long, note: long })),
      followUps: live.followUps.map((item) => ({ ...item, text: long, line: long })),
      checks: live.checks.map((check) => ({ ...check, team: long, agenda: long })),
    };
    const plan = aPlan();
    stub.views.plan = { ...plan, milestones: plan.milestones.map((milestone) => ({ ...milestone, name: `${milestone.id} ${long}` })) };
    const tab = await openTab(browser, stub, { width: 320 });
    await assertFits(tab, pathOf('overview'), '.stop-name');
    await assertFits(tab, pathOf('status'), '.heat-slot');
    await assertFits(tab, pathOf('live'), '.turn-team');
    await assertFits(tab, pathOf('plan'), '.deliverable');
    stub.views.board = anEmptyBoard();
    await assertFits(tab, pathOf('overview'), '.step');
    await tab.close();
  });

  it('the check finds an element that is too wide', async () => {
    const tab = await openTab(browser, stub, { path: pathOf('history'), width: 320 });
    await tab.frame.locator('.change').first().waitFor();
    await tab.frame.evaluate(() => {
      document.querySelector<HTMLElement>('.change')?.style.setProperty('width', '400px');
    });
    assert.notDeepEqual(await tooWide(tab.frame), []);
    await tab.close();
  });
});
