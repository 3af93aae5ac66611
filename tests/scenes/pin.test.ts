import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aRunningDesk, type RunningDesk } from './aRunningDesk.ts';
import { aVisitor, type Visitor } from './aVisitor.ts';
import { itTakesASecondRollout } from './itTakesASecondRollout.ts';

describe('Pinning Milepost to a channel', function () {
  this.timeout(240_000);
  let browser: Browser;
  let desk: RunningDesk;
  let visitor: Visitor;

  before(async function () {
    this.timeout(240_000);
    [browser, desk] = await Promise.all([sharedBrowser(), aRunningDesk()]);
    visitor = await aVisitor(browser, desk.url);
    await visitor.become('Maya Lindqvist');
  });
  after(async () => {
    await leaveBrowser(browser);
    await desk?.stop();
  });

  itTakesASecondRollout(() => ({ desk, visitor }));

  it('is possible again once the rollout before is closed and its tab removed, after a page that says what stays', async () => {
    await visitor.become('Maya Lindqvist');
    await visitor.page.locator('.place', { hasText: 'CRM rollout' }).click();
    await visitor.openTab();
    await desk.command('maya', 'closeRollout', {});
    await visitor.page.getByLabel('Settings of the tab').click();
    await visitor.page.getByRole('button', { name: 'Remove the tab' }).click();
    const dialog = visitor.page.getByRole('dialog', { name: 'Remove Milepost from CRM rollout' });
    const page = dialog.frameLocator('iframe');
    await page.getByRole('heading', { name: 'Before you remove the tab' }).waitFor();
    await page.getByText('The bot: it goes on asking').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    assert.ok((await desk.ask('GET', '/local/tab')).settings, 'reading it removes nothing');
    await visitor.page.getByLabel('Settings of the tab').click();
    await visitor.page.getByRole('button', { name: 'Remove the tab' }).click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await visitor.page.getByRole('button', { name: 'Add Milepost' }).waitFor();
    assert.equal((await desk.ask('GET', '/local/tab')).settings, null);
  });

  it('takes a template and the name of the accountable owner, and no less (P8, P9, P16)', async () => {
    await visitor.page.getByRole('button', { name: 'Add Milepost' }).click();
    const save = visitor.page.getByRole('button', { name: 'Save' });
    const form = visitor.page.frameLocator('dialog iframe');
    await form.getByRole('radio', { name: 'Start a new rollout' }).check();
    await form.getByRole('radio', { name: /CRM/ }).last().check();
    await form.getByRole('textbox', { name: 'Customer' }).fill('Northwind');
    await form.getByRole('textbox', { name: 'Integrator' }).fill('Fabrikam');
    await form.getByRole('textbox', { name: 'Vendor' }).fill('Contoso');
    await form.locator('input[type=date]').fill('2026-03-16');
    await form.getByLabel('Time zone').selectOption('Europe/Paris');
    assert.equal(await save.isDisabled(), true);
    await form.getByRole('combobox', { name: 'Accountable owner' }).pressSequentially('Ana');
    await form.getByRole('option', { name: 'Ana Ruiz' }).click();
    await form.getByText('Then choose Save below.').waitFor();
    await save.click();
    await visitor.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('opens the tab on where we are and what is needed, the same for everybody (P43, P44)', async () => {
    for (const name of ['Maya Lindqvist', 'Ana Ruiz', 'Priya Nair']) {
      await visitor.become(name);
      const tab = await visitor.openTab();
      await tab.getByRole('heading', { name: 'Where we are' }).waitFor();
      await tab.getByRole('heading', { name: 'What is needed' }).waitFor();
      await tab.getByText('Accountable, Northwind').waitFor();
    }
  });

  it('leaves each reader a filter for what is theirs', async () => {
    const tab = await visitor.openTab();
    await tab.getByRole('switch', { name: 'Only mine' }).click();
    await tab
      .getByText(/Nothing/)
      .first()
      .waitFor();
    assert.deepEqual([desk.troubles, visitor.complaints], [[], []]);
  });
});
