import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { templateBrings } from '../../playbook/views/templateBrings.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { type OpenTab, openTab } from '../support/openTab.ts';
import { type StubTab, startStubTab } from '../support/stubTab.ts';
import { aChannel } from '../support/tabFixtures.ts';
import { aTemplate } from '../support/templateFixtures.ts';

interface HostState {
  valid: boolean | null;
  saved: true | string | null;
  settings: Record<string, string> | null;
}

describe('The configuration page', () => {
  let browser: Browser;
  let stub: StubTab;
  let tab: OpenTab;
  const host = () => tab.page.evaluate(() => (window as unknown as { host: HostState }).host);
  const hostSays = (said: string) => tab.page.waitForFunction(said);
  const open = async () => {
    tab = await openTab(browser, stub, { path: '/tab/config.html', frameContext: 'settings', width: 720 });
    await tab.frame.getByRole('heading', { name: 'Start a rollout in this channel' }).waitFor();
    return tab.frame;
  };
  const fill = async () => {
    const frame = await open();
    await frame.getByRole('textbox', { name: 'Customer' }).fill('Northwind');
    await frame.getByRole('textbox', { name: 'Integrator' }).fill('Fabrikam');
    await frame.getByRole('textbox', { name: 'Vendor' }).fill('Contoso');
    await frame.getByRole('combobox', { name: 'Accountable owner' }).click();
    await frame.getByRole('option', { name: 'Ana Ruiz, Northwind' }).click();
    await hostSays('host.valid === true');
    return frame;
  };

  before(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    stub = await startStubTab();
  });
  afterEach(async () => {
    await tab?.close();
    await stub?.close();
  });
  after(() => leaveBrowser(browser));

  it('keeps Save dim until nothing is lacking, names what is, and says whom to turn to', async () => {
    const frame = await open();
    await frame.getByRole('textbox', { name: 'Customer' }).focus();
    await frame.getByRole('textbox', { name: 'Integrator' }).focus();
    await frame.getByText('Name the customer.').waitFor();
    assert.equal((await host()).valid, false);
    await frame.getByRole('link', { name: 'Write to the people who look after Milepost' }).waitFor();
    await tab.close();
    await fill();
  });

  it('finds people of a large team by what is typed of their name', async () => {
    const all = aChannel().roster;
    const only = (id: string) => aChannel({ count: 25_000, roster: all.filter((person) => person.id === id) });
    stub.views.channel = only('o-maya');
    const frame = await open();
    stub.views.channel = only('o-ana');
    await frame.getByRole('combobox', { name: 'Accountable owner' }).click();
    await frame.getByRole('combobox', { name: 'Accountable owner' }).pressSequentially('Ruiz');
    await frame.getByRole('option', { name: 'Ana Ruiz, Northwind' }).click();
    assert.equal(await frame.getByRole('combobox', { name: 'Accountable owner' }).inputValue(), 'Ana Ruiz, Northwind');
    assert.ok(stub.asked.some((path) => /person=Ruiz/.test(path)));
  });

  it('starts the rollout when saved and pins its tab', async () => {
    await fill();
    await tab.page.evaluate('host.fire("settings.save", {})');
    await hostSays('host.saved === true');
    const [post] = stub.posted;
    assert.equal(post?.path, '/api/rollouts');
    assert.ok(post?.key);
    assert.equal(post?.body.customer, 'Northwind');
    assert.equal(post?.body.accountable, 'o-ana');
    assert.equal(post?.body.projectManager, 'o-maya');
    assert.equal(new Date(`${post?.body.startOn}T00:00:00Z`).getUTCDay(), 1);
    assert.deepEqual(post?.body.channel, { threadId: '19:channel@thread.tacv2', teamId: '19:team@thread.tacv2', name: 'CRM rollout' });
    const { settings } = await host();
    assert.equal(settings?.entityId, 'crm');
    assert.equal(settings?.contentUrl, `${stub.url}/tab/index.html?rollout=crm&locale={locale}`);
    const browser = new URL(settings?.websiteUrl ?? '');
    assert.deepEqual([browser.searchParams.get('rollout'), browser.searchParams.get('channel')], ['crm', '19:channel@thread.tacv2']);
    assert.equal(settings?.suggestedDisplayName, 'Milepost');
  });

  it('tells Teams why it could not, and starts only one rollout when saved again', async () => {
    stub.failCommands({ status: 409, detail: 'Ana Ruiz is not on the customer’s side.' });
    await fill();
    await tab.page.evaluate('host.fire("settings.save", {})');
    await hostSays('host.saved === "Ana Ruiz is not on the customer’s side."');
    stub.failCommands(null);
    await tab.page.evaluate('host.fire("settings.save", {})');
    await hostSays('host.saved === true');
    assert.equal(stub.posted[0]?.key, stub.posted[1]?.key);
  });

  it('says what is wrong with a chosen file, and starts from one that is right, with people in its roles (P7, P35, U11, U12)', async () => {
    const problem = { file: 'sections/02-calls.md', line: 4, text: '“ownerRole” names “boss”, and there is no such role.' };
    stub.views.templateRead = { brings: null, template: null, problems: [problem], said: '1 thing to mend, and nothing was stored.' };
    const frame = await fill();
    await frame.getByText('A file of your own').click();
    await hostSays('host.valid === false');
    const chooses = (name: string) =>
      frame.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') });
    await chooses('broken.json');
    await frame.getByText('sections/02-calls.md, line 4').waitFor();
    await frame.getByText('1 thing to mend, and nothing was stored.').waitFor();
    assert.equal((await host()).valid, false);
    const template = aTemplate();
    template.roles.push({ ...template.roles[0], id: 'dataLead', title: 'Data lead' } as never);
    stub.views.templateRead = { brings: templateBrings(template), template, problems: [], said: '' };
    await chooses('right.json');
    await hostSays('host.valid === true');
    await frame.getByText('What Help desk brings').click();
    await frame.getByText('working days 1 to 10, 2 deliverables').waitFor();
    await frame.getByText('Name people for roles now').click();
    await frame.getByRole('combobox', { name: 'Data lead' }).click();
    await frame.getByRole('option', { name: 'Carla Méndez, Northwind' }).click();
    await frame.getByRole('radio', { name: 'Go-live' }).check();
    await frame.getByText('The kickoff is 20 working days before it.').waitFor();
    await tab.page.evaluate('host.fire("settings.save", {})');
    await hostSays('host.saved === true');
    const body = stub.posted.at(-1)?.body;
    assert.deepEqual([body?.people, body?.templateId, body?.startOn], [[{ role: 'dataLead', person: 'o-carla' }], undefined, undefined]);
    assert.match(String(body?.goLiveOn), /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(body?.template, JSON.parse(JSON.stringify(template)));
  });

  it('offers the rollout the channel already has', async () => {
    stub.views.channel = aChannel({ rollouts: [{ rolloutId: 'r7', title: 'CRM rollout', customer: 'Northwind', status: 'running' }] });
    const frame = await open();
    await frame.getByRole('radio', { name: 'CRM rollout, Northwind' }).waitFor();
    await hostSays('host.valid === true');
    await tab.page.evaluate('host.fire("settings.save", {})');
    await hostSays('host.saved === true');
    assert.equal((await host()).settings?.entityId, 'r7');
    assert.equal(stub.posted.length, 0);
  });

  it('opens on what the tab shows when it is changed later, and offers no second rollout beside an open one', async () => {
    stub.views.channel = aChannel({
      rollouts: [
        { rolloutId: 'r7', title: 'Help desk', customer: 'Northwind', status: 'running' },
        { rolloutId: 'crm', title: 'CRM rollout', customer: 'Northwind', status: 'closed' },
      ],
    });
    tab = await openTab(browser, stub, { path: '/tab/config.html', frameContext: 'settings', width: 720 });
    const { frame } = tab;
    await frame.getByRole('heading', { name: 'What this tab shows' }).waitFor();
    assert.equal(await frame.getByRole('radio', { name: 'CRM rollout, Northwind, closed' }).isChecked(), true);
    assert.equal(await frame.getByRole('radio', { name: 'Start a new rollout' }).isDisabled(), true);
    await hostSays('host.valid === true');
  });

  it('says before the tab is removed what goes and what stays, and lets it go', async () => {
    tab = await openTab(browser, stub, { path: '/tab/config.html', frameContext: 'remove', width: 320 });
    await tab.frame.getByRole('heading', { name: 'Before you remove the tab' }).waitFor();
    await tab.frame.getByText('The bot: it goes on asking').waitFor();
    await tab.page.evaluate('host.fire("settings.remove", {})');
    await tab.page.waitForFunction('host.heard.some(({ func }) => func === "settings.remove.success")');
    assert.equal(stub.posted.length, 0);
  });

  it('says what to do when the channel cannot be looked into', async () => {
    stub.failReads({ status: 403, detail: 'Milepost is not in this team yet.' });
    const frame = await open();
    await frame.getByText('Milepost is not in this team yet.').waitFor();
    await frame.getByRole('link', { name: 'Write to the people who look after Milepost' }).waitFor();
    stub.failReads(null);
    await frame.getByRole('button', { name: 'Try now' }).click();
    await frame.getByText('Playbook to start from').waitFor();
  });
});
