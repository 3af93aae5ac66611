import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardFaults } from '../cards/cardFaults.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../appPackage/manifest.json'), 'utf8'));
const lists: { scopes: string[]; commands: { title: string }[] }[] = manifest.bots[0].commandLists;

/** What a reviewer does first: install it, and write each command that is listed. */
describe('the bot as the manifest describes it', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
    house.at('2026-03-10T15:10:00Z');
    await house.waker.finish();
  });
  after(() => house.close());

  for (const { scopes, commands } of lists)
    it(`answers each command it lists, as listed, in capitals and with a space around: ${scopes.join()}`, async () => {
      for (const { title } of commands) {
        const first = await house.says('lena', title, { inChannel: scopes.includes('team') });
        assert.equal(first.status, 200, title);
        assert.deepEqual(cardFaults({ card: first.card ?? {}, summary: first.summary }), [], title);
        assert.doesNotMatch(first.summary, /found nothing/, title);
        const again = await house.says('lena', `  ${title.toUpperCase()} `, { inChannel: scopes.includes('team') });
        assert.equal(again.summary, first.summary, title);
      }
    });

  it('would be caught listing a command it does not know (control)', async () => {
    assert.match((await house.says('lena', 'teleport')).summary, /found nothing/);
  });

  it('calls itself in the welcome what it is called in the manifest', async () => {
    const inChannel = await house.installs('maya', { inChannel: true });
    const alone = await house.installs('lena');
    for (const { card } of [inChannel, alone]) assert.ok(JSON.stringify(card).includes(manifest.name.short));
  });

  it('says in what it sends to one person which channel it is about, where the rollout is not called like it', async () => {
    const asked = async () => JSON.stringify((await house.says('lena', 'report')).card);
    assert.doesNotMatch(await asked(), /in the channel/);
    const id = '19:crm-rollout@thread.tacv2';
    await house.happens({ type: 'conversationUpdate', channelData: { channel: { id, name: 'Customer care' } } }, 'channelRenamed');
    assert.match(await asked(), /CRM rollout, in the channel Customer care/);
  });

  it('does in Teams what it is asked: what opens from its first cards is a place in Teams', async () => {
    const links = [];
    for (const text of ['help', 'status', 'plan', 'mine', 'sign-offs']) {
      const { card } = await house.says('lena', text);
      links.push(...[...JSON.stringify(card).matchAll(/"type":"Action\.OpenUrl"[^}]*"url":"([^"]+)"/g)].map(([, url = '']) => url));
    }
    assert.ok(links.length > 3);
    for (const url of links) assert.match(url, /^https:\/\/teams\.microsoft\.com\/l\//);
  });
});
