// The message extension at the desk: what is found goes into a message, a link is told, a message becomes bad news.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser, Locator } from 'playwright-core';
import { channel } from '../../local/personas.ts';
import { leaveBrowser, sharedBrowser } from '../support/browser.ts';
import { aRunningDesk, type RunningDesk } from './aRunningDesk.ts';
import { aVisitor, type Visitor } from './aVisitor.ts';

describe('Milepost where people write', function () {
  this.timeout(240_000);
  let browser: Browser;
  let desk: RunningDesk;
  let visitor: Visitor;
  before(async () => {
    [browser, desk] = await Promise.all([sharedBrowser(), aRunningDesk()]);
    visitor = await aVisitor(browser, desk.url);
    await visitor.become('Lena Hoffmann');
  });
  after(async () => {
    await leaveBrowser(browser);
    await desk?.stop();
  });

  const composer = (id: 'chat' | 'channel') => visitor.page.locator(`#${id}Composer`);
  const attached = (id: 'chatParts' | 'posts') => visitor.page.locator(`#${id} .attached`);
  const newestOf = async (messages: Promise<{ from: { key: string }; text: string; card: object | null }[]>) =>
    (await messages).findLast(({ from }) => from.key === 'lena');

  /** Whether a list of more than that many came, rather than a sentence. */
  const shownOrSaid = async (panel: Locator, more: number): Promise<boolean> => {
    const listed = panel.getByRole('listitem').nth(more);
    await listed
      .or(panel.getByRole('status').filter({ hasText: /\S/ }))
      .first()
      .waitFor();
    return listed.isVisible();
  };

  it('finds a milestone by its name and puts its card into a post, beside the words (P23)', async () => {
    const { page } = visitor;
    await visitor.openPosts();
    // Only what is opened once the desk shows her is hers.
    await page.getByPlaceholder('Begin a post as Lena').waitFor();
    await composer('channel').getByRole('button', { name: 'Insert from Milepost' }).click();
    const panel = page.locator('#posts').getByRole('region', { name: 'Insert from Milepost' });
    const search = panel.getByRole('searchbox');
    // On a busy machine the first look may be too late, which is said: then one looks again.
    while (!(await shownOrSaid(panel, 3))) {
      const again = page.waitForResponse(`${desk.url}/local/extension/query`);
      await search.fill('a');
      await search.fill('');
      await again;
    }
    await search.fill('zzqqx');
    await panel.getByText(/zzqqx/).waitFor();
    assert.equal(await panel.getByRole('listitem').count(), 0);
    await search.fill('sales pilot');
    await panel.getByRole('button', { name: /^Sales pilot.*Milestone/s }).click();
    await attached('posts').getByText('Sales pilot').first().waitFor();
    await page.getByPlaceholder('Begin a post as Lena').fill('status');
    await page.keyboard.press('Enter');
    const posted = visitor.post('@Milepost status').last();
    await posted.getByRole('link', { name: 'Open it in Milepost' }).waitFor();
    assert.equal(await attached('posts').isVisible(), false);
    const { text, card } = (await newestOf(desk.posts())) ?? assert.fail();
    assert.deepEqual([text, JSON.stringify(card).includes('Sales pilot')], ['<at>Milepost</at> status', true]);
  });

  it('leaves the card out once it is taken out, and posts none where none was chosen (control)', async () => {
    const { page } = visitor;
    await composer('chat').getByRole('button', { name: 'Insert from Milepost' }).click();
    await page.locator('#chatParts .finder').getByRole('listitem').first().getByRole('button').click();
    await attached('chatParts').getByRole('button', { name: 'Take the card out' }).click();
    await page.getByPlaceholder('Write as Lena Hoffmann').fill('help');
    await page.keyboard.press('Enter');
    await page.locator('#chat .message.own', { hasText: 'help' }).waitFor();
    assert.equal((await newestOf(desk.chatOf('lena')))?.card, null);
  });

  it('keeps what somebody chose for them while another person writes', async () => {
    const { page } = visitor;
    await composer('chat').getByRole('button', { name: 'Insert from Milepost' }).click();
    await page.locator('#chatParts .finder').getByRole('listitem').first().getByRole('button').click();
    await attached('chatParts').waitFor();
    await visitor.become('Raj Patel');
    await attached('chatParts').waitFor({ state: 'hidden' });
    await visitor.become('Lena Hoffmann');
    await attached('chatParts').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('#chat .message.own .card').waitFor();
    assert.equal(await attached('chatParts').isVisible(), false);
  });

  it('tells a link into the tab by its card, and no other link', async () => {
    const { page } = visitor;
    const { settings } = await desk.ask('GET', '/local/tab');
    const field = page.getByPlaceholder('Write as Lena Hoffmann');
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await field.fill(`see ${desk.url}/tab/index.html?rollout=${settings.entityId}&page=plan&id=salesPilot`);
    await attached('chatParts').getByText('Sales pilot').first().waitFor();
    await attached('chatParts').getByRole('button', { name: 'Take the card out' }).click();
    await field.fill(`see https://elsewhere.example/tab/index.html?rollout=${settings.entityId}`);
    const answered = page.waitForResponse(`${desk.url}/local/extension/link`);
    await field.fill(`see ${desk.url}/tab/index.html?rollout=nobodys`);
    await answered;
    assert.equal(await attached('chatParts').isVisible(), false);
    assert.equal(asked.filter((path) => path === '/local/extension/link').length, 2);
    await field.fill('');
  });

  it('reports a message as bad news with its words, in a dialog, and shows the issue (P56, P95)', async () => {
    const { page } = visitor;
    const said = 'The import of the duplicates failed & stopped.';
    await desk.ask('POST', '/local/say', { person: 'raj', conversation: channel.id, text: said });
    const message = visitor.post(said).first();
    await message.hover();
    await message.getByRole('button', { name: 'More on this message' }).click();
    await page.getByRole('menuitem', { name: 'Report as bad news' }).click();
    const dialog = page.getByRole('dialog', { name: 'Report as bad news' });
    assert.match(await dialog.locator('textarea').first().inputValue(), /The import of the duplicates failed & stopped\./);
    await dialog.locator('select').first().selectOption({ index: 1 });
    await dialog.locator('.ac-pushButton').first().click();
    await dialog.locator('select').waitFor({ state: 'detached' });
    await dialog.getByText(/The import of the duplicates failed & stopped/).waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { token } = await desk.ask('POST', '/local/token', { person: 'lena' });
    const { settings } = await desk.ask('GET', '/local/tab');
    const board = await desk.ask('GET', `/api/rollouts/${settings.entityId}/status`, undefined, { authorization: `Bearer ${token}` });
    assert.match(JSON.stringify(board), /The import of the duplicates failed & stopped/);
    assert.deepEqual([desk.troubles, visitor.complaints], [[], []]);
  });

  it('is asked by nobody in a chat they are not in', async () => {
    const about = { person: 'lena', conversation: 'a:raj', text: '' };
    for (const path of ['query', 'link'])
      await assert.rejects(desk.ask('POST', `/local/extension/${path}`, about), /403 .*is not in that conversation/);
    await assert.rejects(desk.ask('POST', '/local/extension/report', { person: 'lena', activityId: 'none' }), /404 .*no such message/);
  });
});
