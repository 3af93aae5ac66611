import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { someConcerns } from '../support/concernFixtures.ts';
import { type OpenTab, openTab, pathOf, visit } from '../support/openTab.ts';
import { aFullStatus } from '../support/statusFixtures.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aMine, anEmptyBoard } from '../support/tabFixtures.ts';
import { violationsOf } from '../support/violationsOf.ts';

const ready: Record<string, string> = {
  overview: '.rail .stop-name',
  plan: '.timeline-picture',
  status: '.heat-slot',
  playbook: '.markdown',
  value: '.benefit-card',
  'value/rounds~reminders-4': '.outcome-row',
  people: '.concern',
  live: '.turn-team',
  history: '.change',
  'plan/data': '.was-is',
};

describe('Everybody can use the tab', () => {
  let browser: Browser;
  let stub: StubTab;
  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    stub.views.status = aFullStatus();
    stub.views.mine = aMine(...someConcerns());
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const shown = async ({ frame }: OpenTab, path: string, wait: string) => {
    await frame.goto(`${stub.url}${path}`);
    await frame.locator(wait).first().waitFor();
    return frame;
  };
  /** The same without loading the tab anew. */
  const moved = async ({ frame }: OpenTab, spot: string, wait: string) => {
    const [page = '', id = page === 'playbook' ? 'wrong' : undefined] = spot.split('/');
    await visit(frame, page, id);
    await frame.locator(wait).first().waitFor();
    return frame;
  };

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`axe finds nothing serious on any page, theme ${theme}`, async function () {
      this.timeout(240_000);
      const looksAt = theme === 'default' ? 'all' : 'colours';
      const tab = await openTab(browser, stub, { theme });
      for (const [page, wait] of Object.entries(ready))
        assert.deepEqual(await violationsOf(await moved(tab, page, wait), looksAt), [], page);
      const frame = await moved(tab, 'status', '.heat-slot');
      await frame.getByRole('button', { name: 'Report', exact: true }).click();
      await frame.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
      await frame.getByText('Say in a sentence what was done today.').waitFor();
      assert.deepEqual(await violationsOf(frame, looksAt), [], 'a form with its errors');
      await frame.getByRole('button', { name: 'Cancel' }).click();
      await frame.getByRole('dialog').waitFor({ state: 'detached' });
      await moved(tab, 'plan/pilot', '.document');
      await frame.getByRole('button', { name: 'Ask for the sign-off: Sales pilot' }).click();
      await frame.getByRole('list', { name: 'Approvers: chosen' }).waitFor();
      assert.deepEqual(await violationsOf(frame, looksAt), [], 'a form that asks for several');
      await tab.close();
      const setup = await openTab(browser, stub, { theme, frameContext: 'settings' });
      assert.deepEqual(await violationsOf(await shown(setup, '/tab/config.html', '.template'), looksAt), [], 'configuration');
      await setup.close();
    });

  it('nor on a phone, nor where nothing is planned yet', async function () {
    this.timeout(240_000);
    const tab = await openTab(browser, stub, { width: 320 });
    await shown(tab, pathOf('overview'), ready.overview ?? '');
    for (const [page, wait] of Object.entries({ ...ready, plan: '.small-bar', 'plan/desk': '.gaps' }))
      assert.deepEqual(await violationsOf(await moved(tab, page, wait)), [], page);
    const { frame } = tab;
    await moved(tab, 'plan', '.block');
    await frame.getByRole('button', { name: 'Change the plan' }).click();
    await frame.getByRole('menuitem', { name: 'Paste or import' }).click();
    await frame.getByRole('textbox', { name: 'Table' }).fill('Training');
    await frame.locator('.preview-changes').waitFor();
    assert.deepEqual(await violationsOf(frame), [], 'a form with its preview');
    stub.views.board = anEmptyBoard();
    assert.deepEqual(await violationsOf(await shown(tab, pathOf('overview'), '.step')), []);
    await tab.close();
  });

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`axe finds words close to the colour of what is behind them, theme ${theme} (control)`, async () => {
      const tab = await openTab(browser, stub, { theme });
      const frame = await moved(tab, 'history', '.change');
      await frame.addStyleTag({ content: '#page-title { color: #888 !important; background: #777 !important; }' });
      assert.match((await violationsOf(frame, 'colours')).join('\n'), /color-contrast/);
      await tab.close();
    });

  it('headings go down one level at a time', async () => {
    stub.views.board = anEmptyBoard();
    const tab = await openTab(browser, stub);
    for (const [page, wait] of Object.entries(ready)) {
      const frame = await moved(tab, page, page === 'overview' ? '.step' : wait);
      const levels = await frame
        .getByRole('heading')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      assert.equal(levels[0], 1, page);
      levels.reduce((above, level) => {
        assert.ok(level <= above + 1, `${page}: ${levels}`);
        return level;
      }, 1);
    }
    await tab.close();
  });
});
