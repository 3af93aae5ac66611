import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import type { Browser, Frame } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf, visit } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { anAction } from '../support/tabFixtures.ts';

/** The section under one of the headings of a milestone. */
const section = (frame: Frame, name: string) => frame.getByRole('region', { name, exact: true });

describe('A milestone', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;
  const open = async (id?: string) => {
    await visit(tab.frame, 'plan', id);
    return tab.frame;
  };

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await openTab(browser, stub, { path: pathOf('plan') });
    await tab.frame.locator('.timeline-picture').waitFor();
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  it('comes with the plan without another request, in brief, and all of it is a press away', async () => {
    stub.asked.length = 0;
    const frame = await open();
    await frame.getByRole('link', { name: 'Open the milestone' }).click();
    await section(frame, 'Forecast').getByText('Fabrikam sends a second person').waitFor();
    assert.deepEqual(
      stub.asked.filter((path) => path.includes('/milestones/')),
      [],
    );
    assert.match(frame.url(), /page=plan&id=pilot/);
  });

  it('shows deliverables, obstacles with their work-around, tests, forecast, talks, meeting and dates, each under its heading', async () => {
    const frame = await open('pilot');
    await section(frame, 'Obstacles').getByText('Import in four parts by hand').waitFor();
    await section(frame, 'Tried by users').getByText('2 defects found').waitFor();
    await section(frame, 'Forecast').getByRole('img', { name: 'From on plan on Wed' }).waitFor();
    await section(frame, 'Forecast').getByText('Show the days').click();
    assert.equal(await section(frame, 'Forecast').getByRole('row').count(), 6);
    await section(frame, 'Talks before signing').getByText('Committed on Thu').waitFor();
    const meeting = section(frame, 'Milestone meeting');
    assert.equal(
      await meeting.getByRole('link', { name: 'Join the meeting' }).getAttribute('href'),
      'https://teams.microsoft.com/l/meetup-join/1',
    );
    assert.deepEqual(await meeting.locator('.agenda li').allInnerTexts(), [
      'What users can touch Leads, accounts and mail, 10 min',
      'What is not met Accounts without duplicates, Guests sign in',
      'Decide: extend or accept Ana Ruiz',
    ]);
    assert.match(await meeting.locator('section', { hasText: 'Key players' }).innerText(), /Ana Ruiz[\s\S]*Maya Lindqvist/);
    await section(frame, 'How its dates moved').getByText('was signed two days late').waitFor();
  });

  it('is fetched when another one is opened: what was signed, asked and changed, with earlier rounds folded away (P72)', async () => {
    stub.asked.length = 0;
    const frame = await open('data');
    const signoff = section(frame, 'Sign-off');
    await signoff.getByText('All of them, in any order').waitFor();
    assert.ok(stub.asked.includes('/api/rollouts/crm/milestones/data'));
    await signoff.getByText('Yes, all 1,204 of them.').waitFor();
    assert.equal(await signoff.locator('del').innerText(), 'All before 2020 are archived');
    assert.equal(await signoff.locator('ins').innerText(), 'All before 2022 are archived');
    await signoff.getByText('Sealed as entry 143').first().waitFor();
    assert.equal(await signoff.getByText('Porto is missing.').isVisible(), false);
    await signoff.getByText('1 earlier round').click();
    await signoff.getByText('Porto is missing.').waitFor();
    await section(frame, 'Milestone meeting').getByText('1 earlier version').waitFor();
  });

  it('keeps committed and signed apart, each with its own mark (P73, P74)', async () => {
    const frame = await open('pilot');
    const talks = section(frame, 'Talks before signing');
    await talks.getByText('1\u00a0of\u00a02 committed').waitFor();
    assert.equal(await talks.locator('[data-mark="good"]').count(), 1);
    assert.equal(await talks.locator('[data-mark="signed"]').count(), 0);
    await talks.getByText('Committed and signed are two things').waitFor();
  });

  it('says what is missing before it can start, who can mend it, and has the button (P60)', async () => {
    const frame = await open('desk');
    const gap = frame.locator('.gaps li').first();
    await gap.getByText('has no owner').waitFor();
    await gap.getByText('Maya Lindqvist can mend it').waitFor();
    await gap.getByRole('button', { name: 'Name an owner' }).click();
    const dialog = frame.getByRole('dialog', { name: 'Who owns “Tickets by mail”?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('flags a risky deliverable in a sentence, and says its days and what it needs (P61)', async () => {
    const frame = await open('desk');
    const row = frame.getByRole('row', { name: /^Tickets by mail/ });
    await row.getByText('Risky, and planned for the later half').waitFor();
    await row.getByText('needs “Guests sign in”').waitFor();
    await row.getByText('Nobody yet').waitFor();
  });

  it('has empty sections that say what will be here and offer the first step', async () => {
    const frame = await open('desk');
    for (const [name, words, step] of [
      ['Obstacles', 'No obstacle is known.', 'Note an obstacle'],
      ['Tried by users', 'The people who will use it try it', 'Note what users found'],
      ['Talks before signing', 'A signature does not replace a talk.', 'Plan a talk'],
      ['Milestone meeting', 'No meeting yet.', 'Plan the meeting'],
    ] as const) {
      await section(frame, name).getByText(words).waitFor();
      await section(frame, name).getByRole('button', { name: step }).waitFor();
    }
    await section(frame, 'Sign-off').getByText('Nobody has been asked to sign yet.').waitFor();
    await section(frame, 'Documents').getByText('will be here, as files').waitFor();
  });

  it('is changed in place, with the way back in a toast', async () => {
    stub.posted.length = 0;
    stub.answer({ said: 'Service desk has started.', undo: anAction('undo', 'Undo', { input: { seq: 232 } }) });
    const frame = await open('desk');
    await frame.getByRole('button', { name: 'Start it' }).click();
    await frame.getByText('Service desk has started.').first().waitFor();
    stub.answer({ said: 'Service desk is a draft again.', undo: null });
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.getByText('Service desk is a draft again.').first().waitFor();
    assert.deepEqual(
      stub.posted.map(({ path }) => path.split('/').at(-1)),
      ['activateMilestone', 'undo'],
    );
  });

  it('says so when it is no longer in the plan', async () => {
    const frame = await open('gone');
    await frame.getByText('This milestone is no longer in the plan.').waitFor();
    assert.equal(await frame.locator('.timeline-row').count(), 5);
  });

  it('says that a file will be saved, saves it fetched in the reader’s name, and offers it in a window of its own', async () => {
    const frame = await open('data');
    const coming = tab.page.waitForEvent('download');
    const button = frame.getByRole('button', { name: 'Download: Sign-off record (Word)' });
    assert.equal(await button.getAttribute('title'), 'A file is saved on your device.');
    await button.click();
    const file = await coming;
    assert.equal(file.suggestedFilename(), 'Data in, record.docx');
    assert.equal(await readFile(await file.path(), 'utf8'), 'the words as they were signed');
    await frame.getByText('Saved as Data in, record.docx.').waitFor();
    assert.match((await frame.getByRole('link', { name: 'Open it in a new window' }).getAttribute('href')) ?? '', /^blob:/);
    stub.failReads({ status: 409, detail: 'The sign-off is not settled yet.' });
    await frame.getByRole('button', { name: 'Download: The record, word for word' }).click();
    await frame.getByText('The sign-off is not settled yet.').waitFor();
    stub.failReads(null);
  });

  it('has a page of its own on a phone, under its name, with the way back to its block', async () => {
    const phone = await openTab(browser, stub, { path: pathOf('plan'), width: 320 });
    const { frame } = phone;
    await frame.getByRole('link', { name: /^Data in/ }).click();
    await frame.getByRole('heading', { level: 1, name: 'Data in' }).waitFor();
    await section(frame, 'Sign-off').waitFor();
    assert.equal(await frame.locator('.block').count(), 0);
    assert.equal(await frame.evaluate(() => document.activeElement?.id), 'page-title');
    await frame.getByRole('banner').getByRole('link', { name: 'Plan', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.textContent?.startsWith('Data in'));
    await phone.close();
  });
});
