import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { botId, channel, personaOf } from '../../local/personas.ts';
import { aBrowser } from './aBrowser.ts';
import { aDesk, adaptive, type Desk, type StandIn } from './aDesk.ts';

const { resolve } = createRequire(import.meta.url);
const teamsJs = join(dirname(resolve('@microsoft/teams-js/package.json')), 'dist/umd/MicrosoftTeams.min.js');
const axe = resolve('axe-core/axe.min.js');

/** A small tab on the real teams-js, which writes down what Teams told it. */
const page = (
  script: string,
) => `<!doctype html><title>Tab</title><script src="/tab/teams.js"></script><button>do</button><pre></pre><script>
  const { app, authentication, pages, people } = microsoftTeams;
  const note = (...told) => document.querySelector('pre').append(JSON.stringify(told) + '\\n');
  const pressed = (work) => document.querySelector('button').addEventListener('click', work);
  (async () => { await app.initialize(); const told = await app.getContext(); ${script} })().catch((failure) => note('failed', failure.message));
</script>`;

const content = page(`
  note(told.user.displayName, told.user.id, told.page.id, told.page.subPageId, told.app.theme, told.channel.id, told.user.tenant.id);
  note('token', JSON.parse(atob((await authentication.getAuthToken()).split('.')[1])).oid === told.user.id);
  app.registerOnThemeChangeHandler((theme) => note('theme', theme));
  pressed(async () => note('picked', (await people.selectPeople({ title: 'Who trains Lyon?', singleSelect: true }))[0].displayName));`);

const config = page(`
  pages.config.registerOnSaveHandler(async (saving) => {
    const contentUrl = location.origin + '/tab/index.html?rollout=r1';
    await pages.config.setConfig({ entityId: 'crm', contentUrl, websiteUrl: contentUrl, suggestedDisplayName: 'Milepost' });
    saving.notifySuccess();
  });
  pressed(() => pages.config.setValidityState(true));`);

const question = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'How did today go?', wrap: true },
    { type: 'Input.Text', id: 'done', label: 'Done today', isRequired: true, errorMessage: 'Write one thing that got done.' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Send', verb: 'report' },
    { type: 'Action.Execute', title: 'No change', verb: 'same', associatedInputs: 'none' },
    { type: 'Action.Execute', title: 'Snooze', verb: 'snooze', associatedInputs: 'none', mode: 'secondary' },
    {
      type: 'Action.OpenUrl',
      title: 'See the plan',
      mode: 'secondary',
      url: `https://teams.microsoft.com/l/entity/app/crm?context=${encodeURIComponent('{"subEntityId":"plan/pilot"}')}`,
    },
  ],
};

const found = {
  type: 'result',
  attachments: [{ content: question, preview: { content: { title: 'Sales &amp; pilot', text: 'Milestone' } } }],
};

const answering: StandIn = async ({ activity }, connector) => {
  if (activity.name === 'composeExtension/query') return { composeExtension: found };
  if (activity.name === 'composeExtension/fetchTask')
    return { task: { type: 'continue', value: { title: 'Report as bad news', card: { content: question } } } };
  if (activity.type === 'invoke') {
    const text = `Got ${activity.value.action.verb}: ${activity.value.action.data.done ?? 'nothing'}`;
    const value = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] };
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
  }
  const path = `/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`;
  await connector('POST', path, { type: 'message', text: `You said **${activity.text}**` });
  return undefined;
};

describe('the desk in a browser', () => {
  let browser: Browser;
  let desk: Desk;
  let view: Page;
  let failures: string[];
  before(async () => {
    browser = await aBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    let wakes = ['2026-03-10T16:30:00Z'];
    desk = await aDesk(answering, {
      next: () => wakes.map((at) => ({ at, text: 'Digest goes to the channel' })),
      nextWake: async (target) => wakes.find((at) => at <= target) ?? null,
      finish: async () => {
        wakes = [];
      },
    });
    desk.app.get('/tab/teams.js', (_req, res) => res.sendFile(teamsJs));
    desk.app.get('/tab/index.html', (_req, res) => void res.type('html').send(content));
    desk.app.get('/tab/config.html', (_req, res) => void res.type('html').send(config));
    const settings = {
      entityId: 'crm',
      contentUrl: '/tab/index.html?rollout=r1',
      websiteUrl: '/tab/index.html',
      suggestedDisplayName: 'Milepost',
    };
    desk.transcript.pin(channel.id, settings);
    desk.transcript.accept({
      conversation: 'a:tomas',
      fromId: botId,
      at: desk.clock.now(),
      activity: { type: 'message', attachments: adaptive(question) },
    });
    view = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    view.setDefaultTimeout(60_000);
    failures = [];
    view.on('pageerror', (failure) => failures.push(failure.message));
    await view.goto(desk.url);
  });
  afterEach(async () => {
    await view.close();
    await desk.close();
    assert.deepEqual(failures, []);
  });

  const tab = () => view.frameLocator('#milepost iframe');
  const told = (text: string) => tab().locator('pre', { hasText: text }).waitFor();

  /** What axe holds against the desk; needs axe in the page. */
  const broken = () =>
    view.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      // What the frame holds is the tab's own matter; what fades in is looked at once it stands.
      for (const animation of document.getAnimations()) animation.finish();
      const { violations } = await axe.run({ iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
    });

  it('shows the chat of the chosen person and takes a press, with what was typed', async () => {
    await view.locator('.card').getByRole('button', { name: 'Send' }).click();
    await view.getByText('Write one thing that got done.').waitFor();
    await view.getByLabel('Done today').fill('24 <b>templates</b>');
    await view.locator('.card').getByRole('button', { name: 'Send' }).click();
    await view.getByText('Got report: 24 <b>templates</b>').waitFor();
  });

  it('presses a button that stands behind the dots', async () => {
    await view.locator('.card .ac-pushButton').last().click();
    await view.getByText('Snooze').click();
    await view.getByText('Got snooze: nothing').waitFor();
  });

  it('keeps what somebody types while others write', async () => {
    await view.getByLabel('Done today').fill('half a sent');
    await desk.ask('POST', '/local/say', { person: 'tomas', text: 'hello' });
    await view.getByText('You said hello').waitFor();
    assert.equal(await view.getByLabel('Done today').inputValue(), 'half a sent');
  });

  it('says as whom one writes, and marks others who have something new', async () => {
    await view.getByPlaceholder('Write as Tomás Pereira').fill('help');
    await view.keyboard.press('Enter');
    await view.getByText('You said help').waitFor();
    await desk.ask('POST', '/local/say', { person: 'ana', text: 'mine' });
    const ana = view.getByRole('button', { name: /Ana Ruiz/ });
    await ana.getByLabel('new message').waitFor();
    await ana.click();
    await view.getByText('You said mine').waitFor();
    await ana.getByLabel('new message').waitFor({ state: 'detached' });
  });

  it('posts in the channel with Milepost mentioned, and answers in its thread', async () => {
    await view.getByRole('tab', { name: 'Posts' }).click();
    await view.getByPlaceholder('Begin a post as Tomás Pereira').fill('digest');
    await view.keyboard.press('Enter');
    await view.getByText('You said @Milepost digest').waitFor();
    await view.getByRole('button', { name: 'Answer' }).click();
    await view.getByPlaceholder('Answer in the thread as Tomás Pereira').fill('thanks');
    await view.keyboard.press('Enter');
    await view.getByText('@Milepost thanks').first().waitFor();
    assert.equal(new Set(desk.transcript.said(channel.id).map((one) => one.conversation)).size, 1);
  });

  it('hosts the tab as Teams does: person, channel, token, theme', async () => {
    await told(`["Tomás Pereira","${personaOf('tomas')?.oid}","crm","","default","${channel.id}"`);
    await told('["token",true]');
    await view.getByLabel('Theme').selectOption('dark');
    await told('["theme","dark"]');
    await view.getByRole('button', { name: /Maya Lindqvist/ }).click();
    await told(`["Maya Lindqvist","${personaOf('maya')?.oid}","crm","","dark"`);
  });

  it('opens the tab at the place a card’s link names', async () => {
    await view.getByRole('tab', { name: 'Files' }).click();
    await view.locator('.card .ac-pushButton').last().click();
    await view.getByText('See the plan').click();
    await told('"crm","plan/pilot"');
  });

  it('lets the tab pick one of the people', async () => {
    await told('["token",true]');
    await tab().getByRole('button', { name: 'do' }).click();
    await view.getByRole('dialog').getByLabel('Ben Okafor').check();
    await view.getByRole('button', { name: 'Choose' }).click();
    await told('["picked","Ben Okafor"]');
  });

  it('adds the tab through its configuration page, for everybody', async () => {
    await view.getByLabel('Settings of the tab').click();
    await view.getByRole('button', { name: 'Remove the tab' }).click();
    await view.getByRole('button', { name: 'Add Milepost' }).click();
    const save = view.getByRole('button', { name: 'Save' });
    assert.equal(await save.isDisabled(), true);
    await view.frameLocator('dialog iframe').getByRole('button', { name: 'do' }).click();
    await save.click();
    await told('["token",true]');
    assert.equal((await desk.ask('GET', '/local/tab')).body.settings.contentUrl, '/tab/index.html?rollout=r1');
  });

  it('moves the clock to the next event', async () => {
    await view.getByText('Tue 10 Mar, 17:00').waitFor();
    await view.getByRole('button', { name: 'Next event' }).click();
    await view.getByText('Tue 10 Mar, 17:30').waitFor();
    await view.getByText('Nothing is due', { exact: true }).waitFor();
    await view.getByRole('button', { name: 'Next working day' }).click();
    await view.getByText('Wed 11 Mar, 08:00').waitFor();
  });

  it('can be used by everybody: no rule of WCAG 2.2 AA is broken, in any theme', async () => {
    await view.evaluate(readFileSync(axe, 'utf8'));
    for (const theme of ['light', 'dark', 'contrast']) {
      await view.getByLabel('Theme').selectOption(theme);
      await view.locator(`.message[data-body$="${theme}"]`).last().waitFor();
      assert.deepEqual(await broken(), [], theme);
    }
  });

  it('can be used by everybody also while something is inserted or reported', async () => {
    await desk.ask('POST', '/local/say', { person: 'tomas', text: 'hello' });
    await view.evaluate(readFileSync(axe, 'utf8'));
    const chat = view.locator('#chatParts');
    for (const theme of ['light', 'dark', 'contrast']) {
      await view.getByLabel('Theme').selectOption(theme);
      await chat.getByRole('button', { name: 'Insert from Milepost' }).click();
      const first = chat.getByRole('button', { name: /^Sales & pilot/ });
      await first.waitFor();
      assert.deepEqual(await broken(), [], `the search, ${theme}`);
      await first.click();
      await chat.getByRole('button', { name: 'Take the card out' }).waitFor();
      assert.deepEqual(await broken(), [], `the card that goes along, ${theme}`);
      await chat.getByRole('button', { name: 'Take the card out' }).click();
      const more = view.locator('.message.own').getByRole('button', { name: 'More on this message' });
      await more.focus();
      await view.keyboard.press('Enter');
      assert.deepEqual(await broken(), [], `the menu of a message, ${theme}`);
      await view.keyboard.press('Escape');
      assert.equal(await more.evaluate((button) => button === document.activeElement), true);
      await view.keyboard.press('Enter');
      await view.keyboard.press('Enter');
      await view.getByRole('dialog').getByLabel('Done today').waitFor();
      assert.deepEqual(await broken(), [], `the dialog, ${theme}`);
      await view.getByRole('button', { name: 'Close', exact: true }).click();
    }
  });

  it('shows one part at a time on a narrow window, and nothing wider than it', async () => {
    await view.setViewportSize({ width: 320, height: 720 });
    for (const part of ['You', 'Channel', 'Chat']) {
      await view.getByRole('button', { name: part, exact: true }).click();
      assert.equal(await view.evaluate(() => document.documentElement.scrollWidth), 320);
    }
    assert.equal(await view.getByRole('tab', { name: 'Posts' }).isVisible(), false);
  });
});
