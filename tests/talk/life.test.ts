// Life happens: each row of docs/life.md is carried out, and its sentence is said to whoever is left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { personas } from '../../local/personas.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

const rows = readFileSync(new URL('../../docs/life.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| case'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', rule = '', , sentence = '']) => ({ what, rule, sentence }));

describe('life happens', () => {
  let house: AHouse;
  const gone = new Set<string>();
  afterEach(async () => {
    gone.clear();
    await house.close();
  });

  /** A house whose roster is everybody but those who are gone. */
  async function opens(rollout: Promise<AHouse>): Promise<AHouse> {
    house = await rollout;
    house.conversing.rosters.of = async () => rosterOfThese(personas.filter(({ key }) => !gone.has(key)));
    return house;
  }
  const fresh = () => opens(aHouse({ rollout: 'fresh' }));
  const by = async (iso: string) => {
    house.at(iso);
    await house.waker.finish();
  };
  const removed = (...keys: string[]) => {
    for (const key of keys) gone.add(key);
    const membersRemoved = keys.map((key) => ({ id: personOf(key).botId, aadObjectId: personOf(key).oid }));
    return house.happens({ type: 'conversationUpdate', membersRemoved }, 'teamMemberRemoved');
  };
  const added = (key: string) => {
    gone.delete(key);
    return house.happens({ type: 'conversationUpdate', membersAdded: [{ id: personOf(key).botId }] }, 'teamMemberAdded');
  };
  const channelIs = (eventType: string, more: object = {}) => house.happens({ type: 'conversationUpdate', ...more }, eventType);
  const botIs = (action: 'add' | 'remove') => house.happens({ type: 'installationUpdate', action });
  const sentTo = (chat: string) =>
    house.transcript
      .accepted()
      .filter(({ conversation }) => conversation.startsWith(chat))
      .map(({ body }) => plain(JSON.stringify(body)).replaceAll('\\', ''));
  // The pointer to the playbook stands there from the start.
  const inChannel = () => sentTo('19:').filter((text) => !text.includes('is in one place'));
  const page = async (view: string, who = 'ben') =>
    plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/${view}`)).text).replaceAll('\\', '');
  const kinds = async () => (await house.open()).rollout.entries.map(({ type }) => type);
  const count = async (kind: string) => (await kinds()).filter((type) => type === kind).length;

  /** What is said in each case of the table, to whoever it says. */
  const cases: Record<string, () => Promise<string[]>> = {
    async 'a person leaves'() {
      await fresh();
      await removed('lena');
      await by('2026-01-12T07:05:00Z');
      return sentTo('a:maya');
    },
    async 'several leave at once'() {
      await fresh();
      await removed('carla', 'lena');
      await by('2026-01-12T07:05:00Z');
      return sentTo('a:maya');
    },
    async 'a person returns'() {
      await fresh();
      await removed('lena');
      await by('2026-01-12T07:05:00Z');
      await added('lena');
      await by('2026-01-12T07:10:00Z');
      return sentTo('a:maya');
    },
    async 'an approver leaves'() {
      await opens(aHouseOfAll());
      await askToSign(house);
      await removed('ingrid');
      await by(house.conversing.now().add({ minutes: 5 }).toString());
      return sentTo('a:maya');
    },
    async 'the project manager leaves'() {
      await fresh();
      await removed('maya');
      await by('2026-01-12T07:05:00Z');
      return [...sentTo('a:ana'), await page('board')];
    },
    async 'all who steer leave'() {
      await fresh();
      await removed('maya', 'ana');
      await by('2026-01-12T07:05:00Z');
      return [await page('board')];
    },
    async 'the channel is renamed'() {
      await fresh();
      await channelIs('channelRenamed', { channelData: { channel: { id: '19:crm-rollout@thread.tacv2', name: 'Customer care' } } });
      return [await page('history')];
    },
    async 'the channel is deleted'() {
      await fresh();
      await channelIs('channelDeleted');
      await by('2026-01-12T07:05:00Z');
      const [maya, ana] = [sentTo('a:maya'), sentTo('a:ana')];
      assert.ok(maya.length && ana.length);
      return [...maya, await page('board')];
    },
    async 'the channel is restored'() {
      await fresh();
      await channelIs('channelDeleted');
      await by('2026-01-12T07:05:00Z');
      await channelIs('channelRestored');
      await by('2026-01-12T07:10:00Z');
      return inChannel();
    },
    async 'the bot is removed'() {
      await fresh();
      await botIs('remove');
      await by('2026-01-12T07:05:00Z');
      return [...sentTo('a:ana'), await page('board')];
    },
    async 'the bot returns'() {
      await fresh();
      await botIs('remove');
      await by('2026-01-12T17:05:00Z');
      assert.deepEqual(inChannel(), []);
      await botIs('add');
      await by('2026-01-12T17:10:00Z');
      return inChannel();
    },
  };

  for (const [what, told] of Map.groupBy(rows, ({ what }) => what))
    it(`${what}: ${told.map(({ rule }) => rule).join('; ')}`, async () => {
      const said = (await cases[what]?.()) ?? [];
      assert.deepEqual(house.troubles, []);
      for (const { sentence } of told)
        assert.ok(
          said.some((text) => text.includes(plain(sentence))),
          `“${sentence}” is not said:\n${said.join('\n')}`,
        );
    });

  it('is noted once, however often Teams tells it, and told once', async () => {
    await fresh();
    for (const _ of [1, 2]) {
      await removed('lena');
      await channelIs('channelDeleted');
      await botIs('remove');
      await by('2026-01-12T07:05:00Z');
    }
    for (const kind of ['personLeft', 'channelGone', 'botRemoved']) assert.equal(await count(kind), 1, kind);
    assert.equal(sentTo('a:maya').filter((card) => card.includes('Lena Hoffmann left')).length, 1);
  });

  it('is nothing in a channel that shows no rollout, and of another company’s', async () => {
    house = await aHouse({ rollout: 'none' });
    const { happens } = house;
    assert.equal((await happens({ type: 'conversationUpdate' }, 'channelDeleted')).status, 200);
    assert.equal((await happens({ type: 'installationUpdate', action: 'remove' })).status, 200);
    assert.deepEqual(house.troubles, []);
  });

  it('goes on in another channel once a manager writes “pin here” there, and hears no more of the old one', async () => {
    await fresh();
    await channelIs('channelDeleted');
    await by('2026-01-12T07:05:00Z');
    const elsewhere = {
      conversation: {
        id: '19:elsewhere@thread.tacv2;messageid=1',
        conversationType: 'channel',
        isGroup: true,
        tenantId: personOf('maya').tenantId,
      },
      channelData: { channel: { id: '19:elsewhere@thread.tacv2', name: 'CRM again' } },
    };
    await house.happens({ type: 'message', text: 'pin here', ...elsewhere });
    const { rollout } = await house.open();
    assert.equal(rollout.start?.channel.threadId, '19:elsewhere@thread.tacv2');
    assert.equal(await house.conversing.places.ofChannel(personOf('maya').tenantId, '19:elsewhere@thread.tacv2'), house.rolloutId);
    await channelIs('channelRestored');
    await channelIs('channelDeleted');
    assert.equal(await count('channelGone'), 1);
    assert.match(await page('history'), /Maya Lindqvist pinned the rollout to the channel CRM again/);
    await house.happens({ type: 'message', text: 'pin here', ...elsewhere });
    assert.equal(await count('channelMoved'), 1);
  });

  it('asks nobody who left, and lets them press nothing their roles allowed', async () => {
    await fresh();
    await removed('lena', 'maya');
    await by('2026-01-12T07:05:00Z');
    const asked = sentTo('a:lena').length;
    await by('2026-01-12T15:30:00Z');
    assert.equal(sentTo('a:lena').length, asked);
    for (const [who, verb, input] of [
      ['maya', 'pauseRollout', {}],
      ['lena', 'raiseIssue', { severity: 'minor', text: 'x' }],
      ['maya', 'raiseConcern', { text: 'x' }],
    ] as const)
      assert.equal((await house.commands(who, verb, input)).body.refusal, 'notMember', verb);
    assert.equal((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`)).status, 403);
    assert.equal((await house.commands('ana', 'giveRole', { role: 'projectManager', person: personOf('raj').oid })).status, 200);
    assert.ok(!(await page('board')).includes('steers this rollout'));
  });

  it('lets an approver who left answer what they were asked by name, and take it back', async () => {
    await opens(aHouseOfAll());
    const id = await askToSign(house);
    const signoff = (await house.open()).rollout.signoffs.find((one) => one.id === id);
    await removed('ingrid');
    const given = await house.commands('ingrid', 'decideSignoff', {
      signoff: id,
      revision: signoff?.revision,
      verdict: 'approve',
    });
    assert.equal(given.status, 200, given.text);
    assert.equal((await house.commands('ingrid', 'undo', { seq: given.body.seq })).status, 200);
    assert.equal((await house.commands('ingrid', 'sayAway', { until: '2026-12-01' })).body.refusal, 'notMember');
  });

  it('lets somebody in who is back, though nobody told us', async () => {
    await fresh();
    await removed('lena');
    gone.delete('lena');
    assert.equal((await house.commands('lena', 'raiseIssue', { severity: 'minor', text: 'The import stops.' })).status, 200);
    assert.equal(await count('personReturned'), 1);
  });

  it('notices from the roster alone that somebody is gone', async () => {
    await fresh();
    gone.add('lena');
    await page('board', 'ana');
    await house.waker.stop();
    for (let left = 50; left && !(await count('personLeft')); left -= 1) await new Promise((soon) => setImmediate(soon));
    assert.equal(await count('personLeft'), 1);
  });

  it('control: without the entry nobody is told and nothing is said', async () => {
    await fresh();
    gone.add('maya');
    await by('2026-01-12T07:05:00Z');
    // Whoever reads the page lets us see that Maya is gone.
    assert.deepEqual(sentTo('a:ana'), []);
    assert.ok(!(await page('board', 'ben')).includes('Ana Ruiz steers this rollout until'));
  });
});
