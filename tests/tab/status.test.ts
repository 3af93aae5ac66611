import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Frame, Locator } from 'playwright-core';
import { spanWords } from '../../playbook/words/counts.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { aFullStatus, aLatency, anEmptyStatus, aTrend, whatGoesOut } from '../support/statusFixtures.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { anAction } from '../support/tabFixtures.ts';

/** The cells of a table's rows as they are read. */
const cellsOf = (table: Locator): Promise<string[][]> =>
  table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

describe('The status page', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: SharedTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await shareTab(browser, stub);
  });
  beforeEach(() => {
    stub.renew();
    stub.views.status = aFullStatus();
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  const open = async (width?: number): Promise<Frame> => {
    const frame = await tab.show('status', undefined, width);
    await frame.getByRole('heading', { name: 'Last ten working days' }).waitFor();
    return frame;
  };
  const part = (frame: Frame, name: string) => frame.getByRole('region', { name });

  it('marks a report that does not fit what is known, quietly (P57, N8)', async () => {
    const frame = await open();
    assert.equal(await frame.locator('.doubt').count(), 1);
    assert.match(
      await frame.locator('.report', { hasText: 'IT security' }).locator('.doubt').innerText(),
      /^Worth a question:\s+Says on plan, but “Accounts loaded” is 3 days overdue$/,
    );
  });

  it('tells of an issue what it blocks, the help it needs, what was asked and decided, and who was passed over (P81, P95)', async () => {
    const frame = await open();
    const issue = frame.locator('.issue', { hasText: 'Nightly import stops' });
    const said = await issue.innerText();
    for (const words of [
      'Blocks: Nobody can see yesterday’s orders',
      'Help needed: Somebody who knows',
      'Decided by Ana Ruiz',
      'Passed on to Raj Patel',
      'Still so, said Raj Patel',
      'Yes, at row 40,000',
      'passed over',
    ])
      assert.ok(said.includes(words), `${words} is not in ${said}`);
    assert.equal(await issue.getByRole('link', { name: 'See what was attached' }).getAttribute('href'), 'https://files.example/import.png');
    assert.equal(await issue.locator('.chain-ring.passed').count(), 1);
    await issue.getByRole('button', { name: 'Answer: Can we show the pilot' }).click();
    await frame.getByRole('dialog', { name: 'What do you answer?' }).waitFor();
  });

  it('draws each day as its table tells it (N5)', async () => {
    const frame = await open();
    const days = part(frame, 'Day by day');
    await days.getByText('Show the days').click();
    const table = await cellsOf(days.getByRole('table'));
    const drawn = await days
      .locator('.day-bars > svg')
      .evaluateAll((bars) =>
        bars.map((bar) =>
          ['good', 'late', 'missing', 'notDue'].map(
            (state) => bar.querySelector(`[data-state="${state}"]`)?.getAttribute('data-count') ?? '0',
          ),
        ),
      );
    assert.deepEqual(table.map((row) => row.slice(2)).reverse(), drawn);
    assert.deepEqual(
      table.map((row) => row[1]),
      aTrend().map(({ asked }) => String(asked)),
    );
    const heights = await days
      .locator('.day-bars > svg')
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().height)));
    assert.ok(Math.max(...heights) - Math.min(...heights) <= 4, `all were asked of the same six: ${heights}`);
  });

  it('draws how long each issue waited as its table tells it, the late ones above the step (P96)', async () => {
    const frame = await open();
    const waits = part(frame, 'Until somebody has it');
    await waits.getByText('Show the issues').click();
    const table = (await cellsOf(waits.getByRole('table'))).reverse();
    assert.deepEqual(
      table.map(([title, , wait]) => [title, wait]),
      aLatency().map(({ title, minutes }) => [title, minutes === null ? 'nobody has it yet' : spanWords(minutes)]),
    );
    const step = (await waits.locator('.wait-dots .step-line').boundingBox())?.y ?? 0;
    const dots = await waits
      .locator('.dot-ring')
      .evaluateAll((all) => all.map((dot) => ({ minutes: dot.getAttribute('data-minutes'), y: dot.getBoundingClientRect().bottom - 7.5 })));
    for (const { minutes, y } of dots)
      assert.equal(y < step, minutes === '' || Number(minutes) > 15, `${minutes} at ${y}, step at ${step}`);
  });

  it('leads to the live check', async () => {
    const frame = await open();
    await frame.getByRole('link', { name: 'Open the live check' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Live check' }).waitFor();
  });

  it('says in the name of a row who stands in and when it is asked, and opens what can be done, by keys alone (P76, P77)', async () => {
    const frame = await open();
    await frame.locator('.heat-slot[tabindex="0"]').focus();
    for (const _ of [1, 2, 3]) await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Home');
    assert.match(
      await frame.getByRole('tooltip').innerText(),
      /Ben Okafor speaks for it\s+Carla Méndez stands in\s+Asked each working day at 16:00/,
    );
    assert.equal(await frame.locator('.heat [tabindex="0"]').count(), 1);
    await tab.page.keyboard.press('Enter');
    await frame.getByRole('menu').waitFor();
    assert.deepEqual(await frame.getByRole('menuitem').allInnerTexts(), [
      'Pull in for some days',
      'Change when it is asked',
      'Name a deputy',
    ]);
    await tab.page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.activeElement?.getAttribute('data-at') === '3 -1');
  });

  it('keeps what was typed when it is refused, and says why beside it', async () => {
    stub.failCommands({ status: 409, detail: 'The digest has gone out.' });
    const frame = await open();
    const digest = part(frame, 'Digest of');
    await digest.getByRole('textbox', { name: 'Your own lines' }).fill('Too late.');
    await digest.getByRole('button', { name: 'Save' }).click();
    await digest.getByText('The digest has gone out.').waitFor();
    assert.equal(await digest.getByRole('textbox', { name: 'Your own lines' }).inputValue(), 'Too late.');
    await digest.getByRole('button', { name: 'Put back' }).click();
    assert.match(await digest.getByRole('textbox', { name: 'Your own lines' }).inputValue(), /^Lyon gets its trainer/);
  });

  it('asks for the days of the week by pressing them (P83)', async () => {
    const frame = await open();
    await frame.getByRole('rowheader', { name: /^Sales/ }).click();
    await frame.getByRole('menuitem', { name: 'Change when it is asked' }).click();
    const dialog = frame.getByRole('dialog', { name: 'When is this team asked?' });
    assert.equal(await dialog.getByRole('button', { name: 'Wednesday' }).getAttribute('aria-pressed'), 'true');
    await dialog.getByRole('button', { name: 'Wednesday' }).click();
    await dialog.getByRole('button', { name: 'Tuesday' }).click();
    await dialog.getByRole('button', { name: 'Change when it is asked' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(stub.posted[0]?.body, { team: 'sales', weekdays: ['1', '2', '5'], askAt: '16:00' });
  });

  it('has no link for an address that is not of the web', async () => {
    const [issue, ...others] = aFullStatus().issues;
    assert.ok(issue);
    stub.views.status = aFullStatus({ issues: [{ ...issue, link: 'javascript:alert(1)' }, ...others] });
    const frame = await open();
    await frame.getByText('javascript:alert(1)').waitFor();
    assert.equal(await frame.locator('a[href^="javascript"]').count(), 0);
  });

  it('takes holidays from a calendar file (P83, U1)', async () => {
    const frame = await open();
    await part(frame, 'How we check').getByRole('button', { name: 'Add holidays' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Norway');
    const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'norway.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
    await dialog.getByText('Read from norway.ics.').waitFor();
    assert.equal(await dialog.locator('input[type=file]').getAttribute('accept'), '.ics,text/calendar');
    await dialog.getByRole('button', { name: 'Add holidays' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(stub.posted[0]?.body.ics, calendar);
  });

  it('reads the manager’s lines to those who may not write them', async () => {
    const status = aFullStatus();
    stub.views.status = { ...status, digest: status.digest && { ...status.digest, actions: [] } };
    const frame = await open();
    await frame.getByText('From the project manager').waitFor();
    assert.equal(await frame.getByRole('textbox').count(), 0);
  });

  it('writes the manager’s lines into the digest where they stand, with the way back beside them (P86)', async () => {
    stub.answer({ said: 'Noted.', undo: anAction('undo', 'Undo', { input: { seq: 240 } }) });
    const frame = await open();
    await frame.getByRole('button', { name: 'Read the draft' }).click();
    assert.equal(await frame.evaluate(() => document.activeElement?.id), 'digest');
    const digest = part(frame, 'Digest of');
    assert.equal(await digest.getByRole('button', { name: 'Save' }).count(), 0);
    await digest.getByRole('textbox', { name: 'Your own lines' }).fill('Lyon has its trainer.');
    await tab.page.keyboard.press('Control+Enter');
    await digest.getByText('Saved.').waitFor();
    assert.deepEqual(stub.posted[0]?.body, { day: '2026-03-10', text: 'Lyon has its trainer.' });
    await digest.getByRole('button', { name: 'Undo' }).click();
    await frame.getByText('Noted.').first().waitFor();
    assert.deepEqual(stub.posted[1]?.body, { seq: 240 });
  });

  it('folds what goes out on a phone, and has none of it for everybody else', async () => {
    const frame = await open(320);
    assert.equal(await frame.locator('.going-out').first().isVisible(), false);
    await frame.getByRole('heading', { name: 'What goes out in the next 7 days' }).click();
    await frame.locator('.going-out').first().waitFor();
    stub.views.status = aFullStatus({ goesOut: null });
    assert.equal(await (await open()).locator('.goes-out').count(), 0);
  });

  it('shows a manager what goes out, by day, each to be skipped and put back (P86)', async () => {
    const frame = await open();
    const out = part(frame, 'What goes out');
    assert.match(await out.locator('summary').innerText(), /8 messages, 1 skipped/);
    assert.equal(await out.locator('.going-out').count(), whatGoesOut().length);
    assert.equal(await out.getByRole('heading', { level: 3 }).count(), 4);
    await out.getByRole('button', { name: 'Skip: The week in short' }).click();
    await frame.getByText('Done. Everyone sees it.').first().waitFor();
    await out.getByRole('button', { name: 'Put back: A nudge' }).click();
    await frame.waitForFunction(() => document.querySelectorAll('[role="status"]').length > 0);
    assert.deepEqual(
      stub.posted.map(({ path, body }) => [path.split('/').at(-1), body.duty]),
      [
        ['skipDuty', 'week'],
        ['unskipDuty', 'nudge-11'],
      ],
    );
  });

  it('says in each empty place what will be there, and offers the first step', async () => {
    stub.views.status = anEmptyStatus();
    const frame = await open();
    await frame.getByRole('link', { name: 'Open People' }).waitFor();
    await part(frame, 'Red issues').getByRole('button', { name: 'Raise an issue' }).waitFor();
    for (const surface of await frame.locator('main .surface').all())
      assert.ok((await surface.innerText()).length > 60, await surface.innerText());
  });
});
