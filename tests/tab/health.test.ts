// The page *Health*, on a real server: who cannot be reached, what helps, and that only those who steer see it (U26, U27).
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser, Frame, Page } from 'playwright-core';
import { healthWords } from '../../playbook/words/health.ts';
import { roundWords } from '../../playbook/words/rounds.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { builtTab } from '../support/builtTab.ts';
import { hostPage } from '../support/hostPage.ts';
import { personOf } from '../support/strangers.ts';
import { tooWide } from '../support/tooWide.ts';
import { violationsOf } from '../support/violationsOf.ts';

describe('Health, for those who steer', () => {
  let browser: Browser;
  let house: AHouse;
  before(async () => {
    browser = await sharedBrowser();
    house = await aHouse({ tabFolder: await builtTab() });
    await house.waker.finish();
  });
  afterEach(() => leaveBrowser(browser));
  after(async () => {
    await leaveBrowser(browser);
    await house.close();
  });

  /** The tab as that person sees it. */
  async function opened(who: string, spot = 'health', theme = 'default', width = 1280): Promise<{ page: Page; frame: Frame }> {
    const context = await browser.newContext({ viewport: { width, height: 860 } });
    const token = await house.issuer.tabToken(personOf(who));
    await context.route('https://**', (route) => route.abort());
    await context.route(`${house.url}/host?*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage.replace('reader.token.stub', token) }),
    );
    const page = await context.newPage();
    const address = `/tab/index.html?rollout=${house.rolloutId}&page=${spot}`;
    await page.goto(`${house.url}/host?theme=${theme}&page=${encodeURIComponent(address)}`);
    const frame = page.frame({ name: 'embedded-page-container' }) as Frame;
    return { page, frame };
  }
  const surface = (frame: Frame, title: string) =>
    frame.locator('.surface', { has: frame.getByRole('heading', { name: title, exact: true }) });
  const health = async (who: string, theme?: string, width?: number) => {
    const { page, frame } = await opened(who, 'health', theme, width);
    await surface(frame, tabWords.health.people).waitFor();
    return { page, frame };
  };

  it('says that everything arrives, and shows what runs, while all is well', async () => {
    house.waker.start();
    while (house.waker.lookedAt() === null) await new Promise((later) => setImmediate(later));
    await house.waker.stop();
    const { frame } = await health('maya');
    assert.equal(await frame.locator('.lead').first().innerText(), healthWords.lead.well);
    await surface(frame, tabWords.health.people).getByText(tabWords.health.everybody).waitFor();
    assert.equal(await frame.locator('.outcome-row').count(), 0);
    const runs = await surface(frame, tabWords.health.runs).innerText();
    for (const text of [healthWords.clock.name, healthWords.late.well, healthWords.aside.well, healthWords.journal.sealed])
      assert.ok(runs.includes(text), text);
    assert.ok(!runs.includes(healthWords.clock.mend));
  });

  it('names who cannot be reached, since when, and what to do about it, with the way there', async () => {
    await aRoundThatMissedYuki(house);
    const { frame } = await health('maya');
    const row = frame.locator('.outcome-row');
    assert.equal(await row.count(), 1);
    assert.match(await frame.locator('.lead').first().innerText(), /1 person cannot be reached\./);
    const text = (await row.innerText()).replaceAll(/\s+/g, ' ');
    assert.ok(text.includes('Yuki Tanaka'), text);
    assert.match(text, /not installed for them, since Fri.13.Mar/);
    assert.ok(text.includes(roundWords.mend.notInstalled.replaceAll(/\s+/g, ' ')), text);
    assert.match((await row.getByRole('link').getAttribute('href')) ?? '', /^https:\/\/teams\.microsoft\.com\/l\/app\//);
    assert.equal(await surface(frame, tabWords.health.people).getByText(tabWords.health.everybody).count(), 0);
  });

  it('is found from People by those who steer, and by nobody else', async () => {
    for (const [who, isOffered] of [
      ['maya', true],
      ['carla', false],
    ] as const) {
      const { frame } = await opened(who, 'people');
      await frame.locator('.role').first().waitFor();
      assert.equal((await frame.getByText(tabWords.people.health).count()) > 0, isOffered, who);
    }
  });

  it('tells somebody who does not steer who does, and no name of who cannot be reached', async () => {
    const { frame } = await opened('carla');
    await frame.getByText(/Maya Lindqvist/).waitFor();
    const text = await frame.locator('#tab').innerText();
    assert.doesNotMatch(text, /Yuki/);
    assert.equal(await frame.locator('.outcome-row').count(), 0);
  });

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`axe finds nothing serious in it, theme ${theme}, at 1280 and at 320 pixels`, async () => {
      for (const width of [1280, 320]) {
        const { frame } = await health('maya', theme, width);
        await frame.locator('.outcome-row').waitFor();
        assert.deepEqual(await violationsOf(frame), [], String(width));
        assert.deepEqual(await tooWide(frame), [], String(width));
      }
    });
});

/** The last round of notes went out, and reached everybody but Yuki. */
async function aRoundThatMissedYuki(house: AHouse): Promise<void> {
  house.at('2026-03-13T12:00:00Z');
  await house.waker.finish();
  const { rollout, people } = await house.open();
  const { round } = rollout.reminders.at(-1) ?? assert.fail('no round');
  const partition = `${house.rolloutId}|reminders/${round}`;
  const rows = await house.engine.range('deliveries', partition, '', '|', 100);
  const yuki = rows.find(({ body }) => people[String(body.to)]?.name === 'Yuki Tanaka') ?? assert.fail('no note for Yuki');
  const { conversationId: _c, activityId: _a, serviceUrl: _s, ...rest } = yuki.body;
  const body = { ...rest, state: 'ended', outcome: 'notInstalled', at: '2026-03-13T11:59:00Z' };
  await house.engine.write('deliveries', partition, [{ kind: 'put', row: yuki.row, body }]);
}
