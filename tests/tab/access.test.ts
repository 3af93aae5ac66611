import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { type OpenOptions, openTab, pathOf } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { anEmptyBoard } from '../support/tabFixtures.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe holds against the page as serious or critical, a line each. */
async function violationsOf(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found = (await frame.evaluate('axe.run(document).then((result) => result.violations)')) as Violation[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`));
}

const ready: Record<string, string> = {
  overview: '.rail .stop-name',
  plan: '.timeline-picture',
  status: '.heat-slot',
  playbook: '.markdown',
  people: '.role',
  history: '.change',
};

describe('Everybody can use the tab', () => {
  let browser: Browser;
  let stub: StubTab;
  before(async () => {
    [browser, stub] = await Promise.all([openBrowser(), startStubTab()]);
  });
  after(async () => {
    await browser?.close();
    await stub?.close();
  });

  const assertClean = async (options: OpenOptions, wait: string, press?: string) => {
    const tab = await openTab(browser, stub, options);
    await tab.frame.locator(wait).first().waitFor();
    if (press) {
      await tab.frame.getByRole('button', { name: press, exact: true }).click();
      await tab.frame.getByRole('dialog').getByRole('button', { name: press }).click();
      await tab.frame.getByRole('alert').first().waitFor();
      await tab.frame.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    }
    assert.deepEqual(await violationsOf(tab.frame), [], JSON.stringify(options));
    await tab.close();
  };

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`axe finds nothing serious on any page, theme ${theme}`, async function () {
      this.timeout(90_000);
      for (const [page, wait] of Object.entries(ready))
        await assertClean({ theme, path: pathOf(page, page === 'playbook' ? 'wrong' : undefined) }, wait);
      await assertClean({ theme, path: pathOf('status') }, '.heat-slot', 'Report');
      await assertClean({ theme, path: '/tab/config.html', frameContext: 'settings' }, '.template');
    });

  it('nor on a phone, nor where nothing is planned yet', async () => {
    for (const page of ['overview', 'plan', 'status', 'playbook'])
      await assertClean({ path: pathOf(page), width: 320 }, 'main .surface h2, main .block');
    stub.views.board = anEmptyBoard();
    await assertClean({}, '.step');
  });

  it('headings go down one level at a time', async () => {
    for (const [page, wait] of Object.entries(ready)) {
      const tab = await openTab(browser, stub, { path: pathOf(page, page === 'playbook' ? 'wrong' : undefined) });
      await tab.frame
        .locator(page === 'overview' ? '.step' : wait)
        .first()
        .waitFor();
      const levels = await tab.frame
        .getByRole('heading')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      assert.equal(levels[0], 1, page);
      levels.reduce((before, level) => {
        assert.ok(level <= before + 1, `${page}: ${levels}`);
        return level;
      }, 1);
      await tab.close();
    }
  });
});
