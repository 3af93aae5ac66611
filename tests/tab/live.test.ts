import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aLive, aRestingLive } from '../support/liveFixtures.ts';
import { type OpenTab, openTab, pathOf } from '../support/openTab.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';

describe('The live check', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  beforeEach(() => stub.renew());
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const ready = async (frame: Frame): Promise<Frame> => {
    await frame.getByRole('heading', { name: 'To follow up' }).waitFor();
    return frame;
  };
  const open = async (): Promise<Frame> => ready(await tab.show('live'));
  /** A tab of its own, where the clock, the host or the machine has to be another. */
  const openApart = async (options: Parameters<typeof openTab>[2], look: (apart: OpenTab) => Promise<void>) => {
    const apart = await openTab(browser, stub, { path: pathOf('live'), ...options });
    await look(apart);
    await apart.close();
  };
  const team = (frame: Frame) => frame.locator('.in-turn h2').innerText();

  it('goes from team to team by button, and says who speaks and how far it is (P84)', async () => {
    const frame = await open();
    assert.equal(await team(frame), 'Data team');
    await frame.getByText('Nightly import stops at 40,000 rows').waitFor();
    await frame.getByRole('button', { name: 'Next' }).click();
    assert.equal(await team(frame), 'Sales');
    assert.equal(await frame.locator('.in-turn [role=status]').first().innerText(), 'Sales, 2 of 5');
    await frame.getByText('The live check is on, team 2\u00a0of\u00a05.').waitFor();
    await frame.getByRole('button', { name: 'Previous' }).click();
    assert.equal(await team(frame), 'Data team');
    assert.equal(await frame.getByRole('button', { name: 'Previous' }).getAttribute('aria-disabled'), 'true');
  });

  it('goes on by the arrow keys, but not while somebody writes', async () => {
    const frame = await open();
    await frame.getByRole('button', { name: 'Next' }).focus();
    await tab.page.keyboard.press('ArrowRight');
    await tab.page.keyboard.press('ArrowRight');
    assert.equal(await team(frame), 'Integration');
    await tab.page.keyboard.press('ArrowLeft');
    assert.equal(await team(frame), 'Sales');
    await frame.getByRole('textbox', { name: 'Notes on Sales' }).focus();
    await tab.page.keyboard.press('ArrowRight');
    assert.equal(await team(frame), 'Sales');
    await frame.locator('.turn-team.current').focus();
    await tab.page.keyboard.press('ArrowDown');
    assert.equal(await team(frame), 'Integration');
    assert.equal(await frame.locator('.turn-team[tabindex="0"]').count(), 1);
    await frame.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'step');
  });

  it('finds the team again by its address, and adds no step to the way back', async () => {
    const frame = await tab.show('status');
    await frame.getByRole('link', { name: 'Open the live check' }).click();
    await frame.locator('.turn-team', { hasText: 'Training' }).click();
    assert.match(frame.url(), /page=live&id=training/);
    await frame.evaluate(() => history.back());
    await frame.getByRole('heading', { level: 1, name: 'Status' }).waitFor();
    await openApart({ path: '/tab/index.html?rollout=crm', subPage: 'live/training' }, async (apart) => {
      await apart.frame.locator('.in-turn h2', { hasText: 'Training' }).waitFor();
    });
  });

  it('saves a note where it stands, also when the reader goes on to the next team (P86, P88)', async () => {
    const frame = await open();
    await frame.getByRole('textbox', { name: 'Notes on Data team' }).fill('Diego owns the fourth source.');
    await frame.getByRole('button', { name: 'Next' }).click();
    assert.equal(await team(frame), 'Sales');
    await frame.getByRole('textbox', { name: 'Notes on Sales' }).fill('Oslo wants a second form.');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.getByText('Saved.').waitFor();
    assert.deepEqual(
      stub.posted.map(({ body }) => [body.team, body.text]),
      [
        ['data', 'Diego owns the fourth source.'],
        ['sales', 'Oslo wants a second form.'],
      ],
    );
  });

  it('counts down, says in words and colour when little is left, and says aloud only that (P84)', async () => {
    await openApart({ holdClock: true }, async ({ page, frame }) => {
      await frame.getByRole('timer').getByText('12:00', { exact: true }).waitFor();
      assert.equal(await frame.locator('.timer-said').innerText(), '');
      await page.clock.runFor(7 * 60_000);
      await frame.locator('.timer.soon').waitFor();
      assert.equal(
        await frame.locator('.timer-said[role=status]').innerText(),
        'Less than 5 minutes are left. Take offline what needs longer.',
      );
      const colour = (selector: string) => frame.locator(selector).evaluate((element) => getComputedStyle(element).color);
      assert.notEqual(await colour('.timer-clock'), await colour('.timer-words .dates'));
      await page.clock.runFor(6 * 60_000);
      await frame.locator('.timer.up').waitFor();
      assert.match(await frame.locator('.timer-said').innerText(), /^The time is up/);
      assert.match(await frame.getByRole('timer').innerText(), /1:0\d\s+over/);
    });
  });

  it('goes by the server’s clock, whatever this machine’s says', async () => {
    const live = aLive();
    stub.views.live = { ...live, head: { ...live.head, asOf: '2026-03-10T16:06:30Z' } };
    await openApart({ holdClock: true }, async ({ frame }) => {
      await frame.getByRole('timer').getByText('3:30', { exact: true }).waitFor();
    });
  });

  it('shows whole minutes to those who asked for less motion, and moves nothing', async () => {
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = await open();
    await frame.getByRole('timer').getByText('12\u00a0min', { exact: true }).waitFor();
    assert.equal(await frame.evaluate(() => document.getAnimations().length), 0);
    await tab.page.emulateMedia({ reducedMotion: null });
  });

  it('takes a matter offline, and settles it from the list (P88, P89)', async () => {
    const frame = await open();
    await frame.getByRole('button', { name: 'Take it offline: Data team' }).click();
    const dialog = frame.getByRole('dialog', { name: 'What is settled outside the meeting?' });
    await dialog.getByRole('textbox', { name: 'What' }).fill('Find the owner of the fourth source');
    await dialog.getByRole('combobox', { name: 'Who settles it' }).click();
    await frame.getByRole('option', { name: 'Ana Ruiz, Northwind' }).click();
    await dialog.getByRole('button', { name: 'Take it offline' }).click();
    await dialog.waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Done: Find out who owns the fourth source' }).click();
    await frame.waitForFunction(() => document.querySelectorAll('.fui-Toast').length > 1);
    assert.deepEqual(
      stub.posted.map(({ body }) => body),
      [{ team: 'data', text: 'Find the owner of the fourth source', people: ['o-ana'] }, { item: 'f1' }],
    );
    assert.equal(await frame.getByText('Send the licence question again').isVisible(), false);
    await frame.getByText('1 settled').click();
    await frame.getByText('Send the licence question again').waitFor();
  });

  it('gives a deeper check its calendar file and its link (P85, P89)', async () => {
    const frame = await open();
    await frame.getByRole('button', { name: 'Download: Calendar file' }).click();
    await frame.getByText('Saved as Data in, check-c1.ics.').waitFor();
    await frame.getByRole('link', { name: 'Join: Data team' }).waitFor();
    assert.match((await frame.getByRole('link', { name: 'Join the call' }).getAttribute('href')) ?? '', /^https:/);
  });

  it('explains itself when nothing is on, says where it meets and offers to begin (P83)', async () => {
    stub.views.live = aRestingLive();
    const frame = await open();
    await frame.getByText('No live check is on.').waitFor();
    await frame.getByText('One team after the other says').waitFor();
    await frame.getByText('The glass room, second floor.').waitFor();
    assert.equal(await frame.getByRole('timer').count(), 0);
    await frame.getByRole('button', { name: 'Begin' }).click();
    await frame.getByText('Done. Everyone sees it.').first().waitFor();
    assert.equal(stub.posted[0]?.path, '/api/rollouts/crm/commands/beginLive');
  });

  it('opens by itself beside a meeting, without the link into the call the reader is in', async () => {
    const beside = { frameContext: 'sidePanel', width: 320 } as const;
    await openApart({ path: '/tab/index.html?rollout=crm', ...beside }, async ({ frame }) => {
      await ready(frame);
      assert.equal(await frame.getByRole('heading', { level: 1 }).innerText(), 'Live check');
      assert.equal(await frame.getByRole('link', { name: 'Join the call' }).isVisible(), false);
      await frame.goto(`${stub.url}${pathOf('plan')}`);
      await frame.locator('.block').first().waitFor();
    });
  });
});
