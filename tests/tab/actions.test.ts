import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type SharedTab, shareTab } from '../support/sharedTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { anAction } from '../support/tabFixtures.ts';

describe('Doing something in the tab', () => {
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

  const openReport = async () => {
    await tab.show('status');
    await tab.frame.getByRole('button', { name: 'Report', exact: true }).click();
    return tab.frame.getByRole('dialog', { name: 'How is your team doing today?' });
  };

  it('posts at once where nothing is asked, under the key of its button', async () => {
    await tab.show('status');
    await tab.frame.getByRole('button', { name: 'I take it: Nightly import' }).click();
    await tab.frame.getByText('Done. Everyone sees it.').first().waitFor();
    assert.deepEqual(stub.posted, [
      { path: '/api/rollouts/crm/commands/takeIssue', key: 'takeIssue I take it key', body: { issueId: 'import' } },
    ]);
  });

  it('sends once however often the button is pressed while the answer is on the way', async () => {
    await tab.show('status');
    const button = tab.frame.getByRole('button', { name: 'I take it: Nightly import' });
    await button.waitFor();
    const release = stub.hold();
    await button.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
      element.click();
    });
    await tab.frame.locator('[aria-label^="I take it"][aria-disabled="true"]').waitFor();
    release();
    await tab.frame.getByText('Done. Everyone sees it.').first().waitFor();
    assert.equal(stub.posted.length, 1);
  });

  it('says what a form lacks beside the question, and goes to the first', async () => {
    const dialog = await openReport();
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.getByText('Say in a sentence what was done today.').waitFor();
    await dialog.getByText('Choose how the team stands against the plan.').waitFor();
    const box = dialog.getByRole('textbox', { name: 'Done today' });
    assert.equal(await box.getAttribute('aria-invalid'), 'true');
    assert.equal(await box.evaluate((element) => element === document.activeElement), true);
    assert.equal(stub.posted.length, 0);
  });

  it('keeps what was typed when it is refused, and says why in the server’s words', async () => {
    stub.failCommands({ status: 409, detail: 'Service desk has already reported today.' });
    const dialog = await openReport();
    await dialog.getByRole('textbox', { name: 'Done today' }).fill('Answered 12 tickets 🎉');
    await dialog.getByRole('radio', { name: 'Behind' }).check();
    await dialog.getByRole('spinbutton', { name: 'Days' }).fill('2');
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.getByText('Service desk has already reported today.').waitFor();
    assert.equal(await dialog.getByRole('textbox', { name: 'Done today' }).inputValue(), 'Answered 12 tickets 🎉');
    stub.failCommands(null);
    await dialog.getByRole('button', { name: 'Report' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(stub.posted[1]?.body, { teamId: 'desk', done: 'Answered 12 tickets 🎉', plan: 'behind', days: 2 });
    assert.equal(stub.posted[0]?.key, stub.posted[1]?.key);
    await tab.frame.getByText('Done. Everyone sees it.').first().waitFor();
    await tab.frame.waitForFunction(() => !document.querySelector('#tab[aria-hidden]'));
  });

  it('gives the focus back to the button it came from', async () => {
    const dialog = await openReport();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await tab.frame.waitForFunction(() => document.activeElement?.textContent === 'Report');
    await tab.frame.waitForFunction(() => !document.querySelector('#tab[aria-hidden]'));
  });

  it('offers the way back in a toast and goes it', async () => {
    stub.answer({ said: 'You have taken it.', undo: anAction('undo', 'Undo', { input: { seq: 232 } }) });
    await tab.show('status');
    await tab.frame.getByRole('button', { name: 'I take it: Nightly import' }).click();
    await tab.frame.getByText('You have taken it.').first().waitFor();
    stub.answer({ said: 'It is open again.', undo: null });
    await tab.frame.getByRole('button', { name: 'Undo' }).click();
    await tab.frame.getByText('It is open again.').first().waitFor();
    assert.deepEqual(stub.posted[1], { path: '/api/rollouts/crm/commands/undo', key: 'undo Undo key', body: { seq: 232 } });
  });

  it('says in a toast why something without a form was refused', async () => {
    stub.failCommands({ status: 403, detail: 'Only Raj Patel or Maya Lindqvist can take it.' });
    await tab.show('status');
    await tab.frame.getByRole('button', { name: 'I take it: Nightly import' }).click();
    await tab.frame.getByText('Only Raj Patel or Maya Lindqvist can take it.').first().waitFor();
  });

  it('picks a person from the channel by a part of the name, with or without its accents', async () => {
    await tab.show('people');
    await tab.frame.getByRole('button', { name: 'Name a person', exact: true }).click();
    const dialog = tab.frame.getByRole('dialog', { name: 'Who joins?' });
    const box = dialog.getByRole('combobox', { name: 'Person' });
    await box.click();
    await tab.frame.getByRole('option', { name: 'Ana Ruiz, Northwind' }).waitFor();
    await box.fill('mendez');
    await tab.frame.getByRole('option', { name: 'Carla Méndez, Northwind' }).click();
    await dialog.getByRole('button', { name: 'Name a person' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(stub.posted[0]?.body, { person: 'o-carla' });
  });

  it('keeps a deliverable’s actions behind three dots', async () => {
    await tab.show('plan');
    await tab.frame.getByRole('button', { name: 'More for Guests sign in' }).click();
    await tab.frame.getByRole('menuitem', { name: 'It is met' }).click();
    await tab.frame.getByText('Done. Everyone sees it.').first().waitFor();
    assert.deepEqual(stub.posted[0]?.body, { deliverableId: 'd2' });
  });
});
