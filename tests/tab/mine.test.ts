import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import type { MineNeed } from '../../playbook/contract/Mine.ts';
import type { Mine, MineRollout } from '../../playbook/contract/People.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aMine, anAction } from '../support/tabFixtures.ts';
import { tooWide } from '../support/tooWide.ts';
import { violationsOf } from '../support/violationsOf.ts';

const link = (place: string) => `https://teams.microsoft.com/l/entity/milepost/crm?context=${place}`;

const aNeed = (id: string, at: string, more: Partial<MineNeed> = {}): MineNeed => ({
  id,
  text: `Sign “${id}”`,
  who: null,
  when: `due ${at}`,
  late: false,
  mine: true,
  place: { page: 'plan' },
  doing: 'Sign',
  action: null,
  link: link(id),
  at,
  ...more,
});

const [first] = aMine().rollouts as [MineRollout];
const take = anAction('takeIssue', 'I take it', { input: { issue: 'i3' } });

/** Two rollouts: what waits lies across, and one of them is the reader's to answer for. */
const twoRollouts = (): Mine => ({
  name: 'Maya Lindqvist',
  more: 3,
  wishes: { rolloutId: 'crm', notes: 'You get a note every two weeks at most.', actions: [anAction('wishReminders', 'How often?')] },
  rollouts: [
    {
      ...first,
      needs: [aNeed('Sales pilot', '2026-03-12'), aNeed('Data in', '2026-03-09', { late: true })],
      watched: [{ id: 'sign/s1', text: 'Sign “Kickoff”', has: 'Ana Ruiz, waiting since Tue 10 Mar', late: false, link: link('kickoff') }],
      away: { text: 'You are here, and asked when it is your turn.', actions: [anAction('sayAway', 'Say when you are away')] },
    },
    {
      ...first,
      rolloutId: 'desk',
      title: 'Help desk <b>سلام</b>',
      link: link('desk'),
      needs: [
        aNeed('Printers', '2026-03-11', { text: 'Take the red issue “Printers”', doing: 'I take it', action: take, link: link('i3') }),
      ],
      portfolio: {
        mark: 'late',
        phase: 'Build',
        forecast: 'Go-live Thu 11 Jun',
        baseline: 'planned for Mon 8 Jun',
        slip: '3 working days late',
        redIssues: 1,
        waits: 'Ana Ruiz: Sign “Kickoff”, waiting since Tue 10 Mar',
      },
    },
  ],
});

describe('Mine, the personal tab', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;
  let frame: Frame;
  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    stub.views.mine = twoRollouts();
    tab = await openTab(browser, stub, { path: '/tab/mine.html' });
    frame = tab.frame;
  });
  beforeEach(() => stub.posted.splice(0));
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });
  const opened = () =>
    tab.page.evaluate(() =>
      (window as unknown as { host: { heard: { func: string; args: string[] }[] } }).host.heard
        .filter(({ func }) => func === 'executeDeepLink')
        .map(({ args }) => args[0]),
    );

  it('sorts what waits over all rollouts by day, the late ones first, and says which rollout (P44, N19)', async () => {
    await frame.getByText('3 things wait for you').waitFor();
    const rows = await frame.locator('.mine-needs .need').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split('\n')[0]),
      ['Sign “Data in”', 'Take the red issue “Printers”', 'Sign “Sales pilot”'],
    );
    assert.match(rows[1] ?? '', /Help desk <b>سلام<\/b>/);
    await frame.getByText('And 3 more').waitFor();
  });

  it('shows who answers for a rollout how it stands in one row, and the same as a table (P43)', async () => {
    const row = frame.locator('.portfolio-row');
    assert.match(await row.innerText(), /Go-live Thu 11 Jun, 3 working days late[\s\S]*1 red issue · Ana Ruiz: Sign “Kickoff”/);
    await frame.getByRole('button', { name: 'Show as table' }).click();
    const cells = await frame.getByRole('table', { name: 'Your rollouts' }).getByRole('row').last().allInnerTexts();
    assert.match(cells.join(), /Build\s+Go-live Thu 11 Jun\s+planned for Mon 8 Jun\s+3 working days late\s+1/);
  });

  for (const theme of ['default', 'dark', 'contrast'] as const)
    it(`keeps to a phone’s width and to what axe asks for: ${theme}`, async () => {
      await tab.page.setViewportSize({ width: theme === 'default' ? 1280 : 320, height: 860 });
      await tab.page.evaluate(`host.fire('themeChange', '${theme}')`);
      await frame.locator(`html[data-look="${theme === 'default' ? 'light' : theme}"]`).waitFor();
      assert.deepEqual(await tooWide(frame), []);
      assert.deepEqual(await violationsOf(frame), []);
    });

  it('opens the place in the channel’s tab where something has to be read first', async () => {
    await frame.getByRole('button', { name: 'Sign: Sign “Sales pilot”' }).click();
    await tab.page.waitForFunction('host.heard.some(({ func }) => func === "executeDeepLink")');
    assert.deepEqual(await opened(), [link('Sales pilot')]);
    assert.equal(stub.posted.length, 0);
  });

  it('acts at once where nothing has to be read, in its own rollout, and takes it back there', async () => {
    const undo = anAction('undo', 'Undo', { input: { seq: 9 } });
    stub.answer({ rolloutId: 'desk', said: 'You took it.', undo });
    await frame.getByRole('button', { name: 'I take it: Take the red issue “Printers”' }).click();
    await frame.getByText('You took it.', { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.waitForFunction(() => performance.getEntriesByName(`${location.origin}/api/rollouts/desk/commands/undo`).length > 0);
    assert.deepEqual(
      stub.posted.map(({ path, body }) => [path, body]),
      [
        ['/api/rollouts/desk/commands/takeIssue', { issue: 'i3' }],
        ['/api/rollouts/desk/commands/undo', { seq: 9 }],
      ],
    );
  });

  it('tells somebody in no rollout what will be here and how to begin one', async () => {
    stub.views.mine = { ...twoRollouts(), rollouts: [], more: 0, wishes: null };
    await frame.goto(`${stub.url}/tab/mine.html`);
    await frame.getByText('You take part in no rollout yet').waitFor();
    await frame.getByRole('button', { name: 'Add Milepost to a channel' }).click();
    await tab.page.waitForFunction('host.heard.some(({ args }) => String(args?.[0]).includes("/l/app/22222222"))');
    await frame.getByRole('link', { name: 'Write to the people who look after Milepost' }).waitFor();
  });
});
