// A second rollout in a channel of its own, and one message for somebody who speaks for a team of each.
import assert from 'node:assert/strict';
import { it } from 'mocha';
import type { Locator } from 'playwright-core';
import { channels } from '../../local/personas.ts';
import type { RunningDesk } from './aRunningDesk.ts';
import type { Visitor } from './aVisitor.ts';
import { startHelpDesk } from './startHelpDesk.ts';

const [crm, helpDesk] = channels.map(({ id }) => id) as [string, string];

/** What a second channel brings to a desk where nothing was done yet. */
export function itTakesASecondRollout(at: () => { desk: RunningDesk; visitor: Visitor }): void {
  const tabOf = (id: string) => at().desk.ask('GET', `/local/tab?channel=${encodeURIComponent(id)}`);
  const place = (name: string) => at().visitor.page.locator('.place', { hasText: name });
  const open = (name: string) => place(name).click();
  const shows = (heading: string) => at().visitor.page.getByRole('heading', { name: heading, exact: true }).waitFor();

  /** The button beside what was said of the tickets: which rollout comes first is anybody's guess. */
  const ofTickets = async (receipt: Locator, name: string) => {
    const text = await receipt.innerText();
    const buttons = receipt.getByRole('button', { name });
    return text.indexOf('open tickets counted') > text.indexOf('Duplicates removed') ? buttons.last() : buttons.first();
  };

  it('begins with an invitation where nothing has begun, and only for who is in the channel', async () => {
    const { visitor } = at();
    await visitor.become('Maya Lindqvist');
    await shows('CRM rollout');
    await open('Help desk');
    await shows('Milepost is not in Help desk yet');
    await visitor.become('Carla Méndez');
    await shows('CRM rollout');
    assert.equal(await place('Help desk').count(), 0);
  });

  it('starts a rollout of its own in a second channel, beside the first (P8, P9, P16)', async () => {
    const { desk, visitor } = at();
    await visitor.become('Maya Lindqvist');
    await open('Help desk');
    await startHelpDesk(visitor.page);
    const tab = await visitor.openTab();
    await tab.getByText('Move and go-live is on plan').waitFor();
    const [first, second] = await Promise.all([tabOf(crm), tabOf(helpDesk)]);
    assert.notEqual(second.settings.entityId, first.settings.entityId);
    await desk.command('maya', 'changeTeam', { team: 'move', askAt: '16:00' }, second.settings.entityId);
    await visitor.openPosts();
    await visitor.post('Everything about Help desk is in one place').waitFor();
    await open('CRM rollout');
    await visitor.post('Everything about Help desk is in one place').waitFor({ state: 'detached' });
  });

  it('lets one person answer for the teams of both in one message, each in its own rollout (P76)', async () => {
    const { desk, visitor } = at();
    await visitor.nextEvents('Tue 10 Mar, 16:00');
    await visitor.become('Lena Hoffmann');
    const question = visitor.card('How did your two teams do today?');
    for (const name of ['CRM rollout', 'Help desk']) await question.getByText(name, { exact: true }).waitFor();
    await question.getByLabel('Data team: today').fill('Duplicates removed from 3 of 4 sources.');
    await question.getByLabel('Data team: plan').selectOption('-3');
    await question.getByLabel('Ticket move: today').fill('11,400 open tickets counted.');
    await question.getByLabel('Ticket move: plan').selectOption('0');
    await visitor.press(question, 'Send');
    const receipt = visitor.card('Both teams are in');
    await desk.walkTo('2026-03-10T15:02:00Z');
    await receipt.getByText(/, edited$/).waitFor();
    await receipt.getByText('11,400 open tickets counted').waitFor();
    await (await ofTickets(receipt, 'Edit')).click();
    const form = visitor.card('Ticket move: how did today go?');
    await form.getByLabel('Done today').fill('11,500 open tickets counted.');
    await visitor.press(form, 'Send');
    await receipt.getByText('11,500 open tickets counted').waitFor();
    await desk.walkTo('2026-03-10T15:04:00Z');
    await (await ofTickets(receipt, 'Undo')).click();
    await receipt.getByText('11,400 open tickets counted').waitFor();
  });

  it('tells what comes next in each, and follows a link into the other channel’s tab', async () => {
    const { desk, visitor } = at();
    const coming = await desk.ask('GET', '/local/clock');
    for (const title of ['CRM rollout: ', 'Help desk: '])
      assert.ok(
        coming.next.some((one: { text: string }) => one.text.startsWith(title)),
        title,
      );
    await visitor.nextEvents('Tue 10 Mar, 16:30');
    await shows('CRM rollout');
    const accept = visitor.card('of the playbook wait');
    await accept.getByRole('link', { name: 'Open', exact: true }).click();
    await shows('Help desk');
    await visitor.page.frameLocator('#milepost iframe').getByRole('heading', { name: 'Playbook' }).first().waitFor();
    await visitor.openPosts();
    await visitor.post('of 1 reported').or(visitor.post('reported')).first().waitFor();
  });

  it('keeps members, chats and roles apart by channel', async () => {
    const { desk } = at();
    const here = await desk.ask('GET', `/local/people?channel=${encodeURIComponent(helpDesk)}`);
    const found = (key: string) => here.people.find((one: { key: string }) => one.key === key);
    assert.deepEqual([here.channel.id, found('lena').roles], [helpDesk, ['Ticket mover']]);
    assert.deepEqual([found('lena').chats.length, found('ana').chats.length], [3, 2]);
    const said = desk.ask('POST', '/local/say', { person: 'ana', conversation: helpDesk, text: 'status' });
    await assert.rejects(said, /403.*Ana Ruiz is not in that conversation/);
  });
}
