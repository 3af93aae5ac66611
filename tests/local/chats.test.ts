import assert from 'node:assert/strict';
import { channel, channels, personaOf, team, tenantId } from '../../local/personas.ts';
import { aDesk, adaptive, type Desk, type StandIn } from './aDesk.ts';

const question = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'done' }],
  actions: [
    { type: 'Action.Execute', title: 'Send', verb: 'report', data: { teamId: 'desk' } },
    { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.com' },
  ],
};
const settled = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Thanks, Tomás. Service desk is in.', wrap: true }],
};

const asking: StandIn = async ({ activity }, connector) => {
  if (activity.type === 'invoke') return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: settled };
  const path = `/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities/${activity.id}`;
  if (activity.type === 'message')
    await connector('POST', path, { type: 'message', summary: 'How did today go?', attachments: adaptive(question) });
  return undefined;
};

describe('the chats at the desk', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk(asking);
  });
  afterEach(() => desk.close());

  it('deliver what a person types as Teams would, and answer with what the bot sent back', async () => {
    const { status, body } = await desk.ask('POST', '/local/say', { person: 'tomas', conversation: 'a:tomas', text: 'status' });
    assert.equal(status, 200);
    assert.equal(body.activities.length, 1);
    assert.deepEqual(body.activities[0].card, question);

    const [{ activity, claims }] = desk.came as [Desk['came'][0]];
    assert.equal(activity.text, 'status');
    assert.equal(activity.channelId, 'msteams');
    assert.equal(activity.from.aadObjectId, personaOf('tomas')?.oid);
    assert.equal(activity.conversation.conversationType, 'personal');
    assert.equal(activity.channelData.tenant.id, tenantId);
    assert.equal(claims['serviceurl'], activity.serviceUrl);
  });

  it('in the channel mention the bot, and keep the answer in the thread', async () => {
    const { body } = await desk.ask('POST', '/local/say', { person: 'maya', conversation: channel.id, text: 'digest' });
    const [{ activity }] = desk.came as [Desk['came'][0]];
    assert.equal(activity.text, '<at>Milepost</at> digest');
    assert.equal(activity.entities[0].type, 'mention');
    assert.equal(activity.channelData.team.aadGroupId, team.aadGroupId);
    assert.equal(activity.conversation.id, `${channel.id};messageid=${body.id}`);
    assert.equal(body.activities[0].conversation, activity.conversation.id);

    const chat = await desk.ask('GET', `/local/chats/${encodeURIComponent(channel.id)}`);
    assert.deepEqual(
      chat.body.activities.map((one: { from: { key: string } }) => one.from.key),
      ['maya', 'milepost'],
    );
  });

  it('take a card along with the words; in a channel a card alone mentions nobody, so the bot is not told', async () => {
    const found = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Sales pilot' }] };
    for (const [conversation, text, told] of [
      ['a:maya', '', 1],
      [channel.id, 'status', 2],
      [channel.id, '', 2],
    ] as const) {
      const { status, body } = await desk.ask('POST', '/local/say', { person: 'maya', conversation, text, card: found });
      assert.deepEqual([status, desk.came.length], [200, told]);
      const kept = desk.transcript.find(body.id);
      assert.deepEqual(kept?.activity.attachments, adaptive(found));
    }
    assert.deepEqual(desk.came.at(-1)?.activity.attachments, adaptive(found));
  });

  it('press a button by its title, with what was typed, and show the card that answers', async () => {
    const said = await desk.ask('POST', '/local/say', { person: 'tomas', text: 'status' });
    const { id } = said.body.activities[0];
    const pressed = await desk.ask('POST', '/local/press', {
      person: 'tomas',
      activityId: id,
      action: 'Send',
      inputs: { done: '24 templates' },
    });
    assert.equal(pressed.body.status, 200);
    assert.deepEqual(pressed.body.card, settled);

    const { activity } = desk.came.at(-1) as Desk['came'][0];
    assert.equal(activity.name, 'adaptiveCard/action');
    assert.equal(activity.value.action.verb, 'report');
    assert.deepEqual(activity.value.action.data, { teamId: 'desk', done: '24 templates' });
    assert.equal(activity.replyToId, id);

    const chat = await desk.ask('GET', '/local/chats/a:tomas');
    assert.deepEqual(chat.body.activities.at(-1).card, settled);
    assert.equal(chat.body.activities.at(-1).edited, false);
    assert.equal((await desk.ask('POST', '/local/press', { person: 'tomas', activityId: id, action: 'Send' })).status, 404);
  });

  it('let nobody press in a chat they are not in', async () => {
    const { id } = (await desk.ask('POST', '/local/say', { person: 'tomas', text: 'hi' })).body.activities[0];
    assert.equal((await desk.ask('POST', '/local/press', { person: 'ana', activityId: id, action: 'Send' })).status, 403);
    assert.equal((await desk.ask('POST', '/local/say', { person: 'ana', conversation: 'a:tomas', text: 'hi' })).status, 403);
  });

  it('say what is wrong with a request', async () => {
    const { id } = (await desk.ask('POST', '/local/say', { person: 'tomas', text: 'hi' })).body.activities[0];
    const asked: [string, object, number, string][] = [
      ['/local/say', { person: 'eve', text: 'hi' }, 404, 'unknownPerson'],
      ['/local/say', { person: 'ana', conversation: '19:else', text: 'hi' }, 404, 'unknownConversation'],
      ['/local/say', { person: 'ana' }, 400, 'noText'],
      ['/local/press', { person: 'tomas', activityId: '1', action: 'Send' }, 404, 'unknownActivity'],
      ['/local/press', { person: 'tomas', activityId: id, action: 'Sing' }, 404, 'unknownAction'],
      ['/local/press', { person: 'tomas', activityId: id, action: 'Open' }, 400, 'staysOnScreen'],
      ['/local/nothing', {}, 404, 'noSuchPath'],
    ];
    for (const [path, body, status, refusal] of asked) {
      const answer = await desk.ask('POST', path, body);
      assert.deepEqual([answer.status, answer.body.refusal], [status, refusal]);
    }
    assert.equal((await desk.ask('POST', '/local/say', '{')).status, 400);
    assert.equal((await desk.ask('GET', '/local/chats/a:eve')).status, 404);
  });

  it('list the people with side, roles and chats', async () => {
    const other = await aDesk(asking, { rolesOf: async (oid) => (oid === personaOf('ana')?.oid ? ['Accountable'] : []) });
    try {
      const { body } = await other.ask('GET', '/local/people');
      const ana = body.people[0];
      assert.equal(body.people.length, 11);
      assert.deepEqual([ana.key, ana.side, ana.roles, ana.chats], ['ana', 'customer', ['Accountable'], ['a:ana', channel.id]]);
    } finally {
      await other.close();
    }
  });

  it('tell the bot of an install as Teams does', async () => {
    await desk.ask('POST', '/local/install', { person: 'maya' });
    assert.deepEqual(
      desk.came.map(({ activity }) => [activity.type, activity.channelData.channel.id]),
      [
        ['conversationUpdate', channel.id],
        ['installationUpdate', channel.id],
      ],
    );
  });

  it('pin a tab for everybody, whatever port it was pinned at', async () => {
    const settings = { entityId: 'crm', contentUrl: `${desk.url}/tab/index.html?rollout=r1`, websiteUrl: `${desk.url}/tab/index.html` };
    assert.equal((await desk.ask('PUT', '/local/tab', settings)).status, 200);
    assert.equal((await desk.ask('GET', '/local/tab')).body.settings.contentUrl, '/tab/index.html?rollout=r1');
    const second = await desk.ask('GET', `/local/tab?channel=${encodeURIComponent(channels[1]?.id ?? '')}`);
    assert.deepEqual([second.body.settings, second.body.channel.name, second.body.team.name], [null, 'Help desk', 'Northwind IT']);
    assert.equal((await desk.ask('GET', '/local/tab?channel=19:else')).body.refusal, 'unknownChannel');
    assert.equal((await desk.ask('PUT', '/local/tab', { ...settings, contentUrl: 'https://elsewhere.example/' })).status, 400);
    await desk.ask('DELETE', '/local/tab');
    assert.equal((await desk.ask('GET', '/local/tab')).body.settings, null);
  });
});
