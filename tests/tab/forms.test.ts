import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser, Locator } from 'playwright-core';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab, pathOf, visit } from '../support/openTab.ts';
import { aPreview } from '../support/planFixtures.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';

describe('A form', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;

  before(async () => {
    [browser, stub] = await Promise.all([sharedBrowser(), startStubTab()]);
    tab = await openTab(browser, stub, { path: pathOf('plan') });
    await tab.frame.locator('.timeline-picture').waitFor();
  });
  beforeEach(() => {
    stub.posted.length = 0;
    stub.previewed.length = 0;
    stub.preview(aPreview());
  });
  afterEach(async () => {
    const dialog = tab.frame.getByRole('dialog');
    if ((await dialog.count()) > 0) await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
  after(async () => {
    await leaveBrowser(browser);
    await stub?.close();
  });

  /** Chooses from the plan's menu and gives the dialog it opens. */
  const changePlan = async (name: string): Promise<Locator> => {
    await visit(tab.frame, 'plan');
    await tab.frame.getByRole('button', { name: 'Change the plan' }).click();
    await tab.frame.getByRole('menuitem', { name }).click();
    return tab.frame.getByRole('dialog');
  };
  const redate = async (): Promise<Locator> => {
    await visit(tab.frame, 'plan', 'pilot');
    await tab.frame.getByRole('button', { name: 'Change', exact: true }).click();
    await tab.frame.getByRole('menuitem', { name: 'Move its dates' }).click();
    return tab.frame.getByRole('dialog');
  };
  const bodies = () => stub.posted.map(({ body }) => body);

  it('puts several in their order by Move up and Move down, and the focus goes along', async () => {
    const dialog = await changePlan('Change the order');
    await dialog.getByRole('button', { name: 'Move Go-live up' }).click();
    await tab.frame.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Move Go-live down');
    await dialog.getByRole('button', { name: 'Change the order' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(bodies(), [{ order: ['live', 'desk'] }]);
  });

  it('asks for several people, in their order, and for a yes or a no; an emptied text is sent empty', async () => {
    await visit(tab.frame, 'plan', 'pilot');
    await tab.frame.getByRole('button', { name: 'Ask for the sign-off: Sales pilot' }).click();
    const dialog = tab.frame.getByRole('dialog');
    const chosen = dialog.getByRole('list', { name: 'Approvers: chosen' });
    await chosen.getByText('Ana Ruiz').waitFor();
    await dialog.getByRole('combobox', { name: 'Approvers' }).click();
    await tab.frame.getByRole('option', { name: /Maya/ }).click();
    await dialog.getByRole('button', { name: /^Move Maya.* up$/ }).click();
    await dialog.getByRole('switch', { name: /One after the other/ }).click();
    await dialog.getByRole('textbox', { name: 'What to look at' }).fill('');
    await dialog.getByRole('button', { name: 'Ask for the sign-off' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(bodies(), [{ milestone: 'pilot', approvers: ['o-maya', 'o-ana'], inOrder: false, note: '' }]);
  });

  it('lacks its people when the last one is taken out', async () => {
    await visit(tab.frame, 'plan', 'pilot');
    await tab.frame.getByRole('button', { name: 'Ask for the sign-off: Sales pilot' }).click();
    const dialog = tab.frame.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Remove Ana Ruiz/ }).click();
    await dialog.getByText('Nobody is chosen yet.').waitFor();
    await dialog.getByRole('button', { name: 'Ask for the sign-off' }).click();
    await dialog.getByText('Choose at least one approver.').waitFor();
    assert.equal(stub.posted.length, 0);
  });

  it('shows what would change while it is typed, and stores nothing by that (P67)', async () => {
    const dialog = await redate();
    await dialog.getByLabel('New day').fill('2026-03-18');
    assert.equal(stub.previewed.length, 0, 'nothing is asked while the reason is lacking');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The import stops');
    await dialog.getByText('2 milestones move.').waitFor();
    assert.deepEqual(
      (await dialog.locator('.preview-changes li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      ['Sales pilot due Fri 13 Mar → due Wed 18 Mar', 'Service desk due Fri 24 Apr → due Wed 29 Apr'],
    );
    assert.deepEqual(stub.previewed.at(-1), {
      path: '/api/rollouts/crm/previews/redateMilestone',
      key: 'undefined',
      body: { milestone: 'pilot', dueOn: '2026-03-18', reason: 'The import stops' },
    });
    assert.equal(stub.posted.length, 0);
    await dialog.getByRole('button', { name: 'Move its dates' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(stub.posted.length, 1);
  });

  it('cannot be sent while it would be refused, and says why', async () => {
    stub.preview(aPreview({ said: '“Sales pilot” cannot end before it starts.', refused: true, changes: [] }));
    const dialog = await redate();
    await dialog.getByLabel('New day').fill('2026-01-01');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('x');
    await dialog.getByText('cannot end before it starts').waitFor();
    const send = dialog.getByRole('button', { name: 'Move its dates' });
    assert.equal(await send.getAttribute('aria-disabled'), 'true');
    await send.click({ force: true });
    assert.equal(stub.posted.length, 0);
    stub.preview(aPreview());
    await dialog.getByLabel('New day').fill('2026-03-18');
    await dialog.getByText('2 milestones move.').waitFor();
    assert.equal(await send.getAttribute('aria-disabled'), null);
  });

  it('takes a pasted table or a CSV file, and names the lines to mend by their number', async () => {
    stub.preview(aPreview({ said: '1 milestone comes in.', problems: [{ line: 2, text: '“31 Feb” is no day.' }] }));
    const dialog = await changePlan('Paste or import');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('Training,31 Feb\n') });
    await dialog.getByText('Read from plan.csv.').waitFor();
    await dialog.getByText('1 line needs mending first').waitFor();
    assert.match(await dialog.locator('.problem-lines').innerText(), /Line 2\s+“31 Feb” is no day\./);
    const send = dialog.getByRole('button', { name: 'Paste or import' });
    assert.equal(await send.getAttribute('aria-disabled'), 'true');
    stub.preview(aPreview({ said: '1 milestone comes in.' }));
    await dialog.getByRole('textbox', { name: 'Table' }).fill('Training\t28 Feb');
    await dialog.locator('.problem-lines').waitFor({ state: 'detached' });
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(bodies(), [{ text: 'Training\t28 Feb' }]);
  });

  it('says what is wrong with a file that is no text or too large', async () => {
    const dialog = await changePlan('Paste or import');
    const chooser = dialog.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'plan.xlsx', mimeType: 'text/plain', buffer: Buffer.from('PK\0\u0003') });
    await dialog.getByText('plan.xlsx is not a text file. Save it as CSV first.').waitFor();
    await chooser.setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.alloc(201 * 1024, 'a') });
    await dialog.getByText('all.csv is larger than 200 KB.').waitFor();
    assert.equal(await dialog.getByRole('textbox', { name: 'Table' }).inputValue(), '');
  });
});
