import assert from 'node:assert/strict';
import { channel, channels, personaOf, team } from '../../local/personas.ts';
import { aDesk, type Desk } from './aDesk.ts';

const thread = encodeURIComponent(channel.id);

describe('the local connector', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const json = async (method: string, path: string, body?: object) => {
    const response = await desk.connector(method, path, body);
    // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
    return { status: response.status, body: (await response.json().catch(() => null)) as any };
  };

  it('answers nobody without the bot’s token', async () => {
    for (const authorization of ['', 'Bearer abc', `Bearer ${await desk.issuer.botToken({ serviceUrl: desk.url })}`]) {
      const response = await fetch(`${desk.url}/local/connector/v3/conversations/${thread}/members`, { headers: { authorization } });
      assert.equal(response.status, 401);
    }
  });

  it('opens the same 1:1 chat for a person, by bot id or object id', async () => {
    const ana = personaOf('ana');
    for (const id of [ana?.botId, ana?.oid]) {
      const { status, body } = await json('POST', '/v3/conversations', { members: [{ id }] });
      assert.deepEqual([status, body.id], [201, 'a:ana']);
    }
    assert.equal((await json('POST', '/v3/conversations', { members: [{ id: '29:nobody' }] })).status, 400);
    assert.equal((await json('POST', '/v3/conversations', {})).status, 400);
  });

  it('begins a thread in the channel, and knows no other channel', async () => {
    const activity = { type: 'message', text: 'Digest' };
    const { body } = await json('POST', '/v3/conversations', { isGroup: true, channelData: { channel: { id: channel.id } }, activity });
    assert.equal(body.id, `${channel.id};messageid=${body.activityId}`);
    assert.equal(
      (await json('POST', '/v3/conversations', { channelData: { channel: { id: '19:else@thread.tacv2' } }, activity })).status,
      404,
    );
  });

  it('keeps what is sent, replied, edited and deleted, and a log of what it accepted', async () => {
    const sent = await json('POST', '/v3/conversations/a:ana/activities', { type: 'message', text: 'one', summary: 'One' });
    const reply = await json('POST', `/v3/conversations/a:ana/activities/${sent.body.id}`, { type: 'message', text: 'two' });
    assert.equal(
      (await json('PUT', `/v3/conversations/a:ana/activities/${sent.body.id}`, { type: 'message', text: 'one, edited' })).status,
      200,
    );
    assert.equal((await json('DELETE', `/v3/conversations/a:ana/activities/${reply.body.id}`)).status, 200);

    const chat = await desk.ask('GET', '/local/chats/a:ana');
    assert.deepEqual(
      chat.body.activities.map((one: { text: string; edited: boolean; at: string }) => [one.text, one.edited, one.at]),
      [['one, edited', true, '2026-03-10T16:00:00Z']],
    );
    const accepted = desk.transcript.accepted();
    assert.deepEqual(
      accepted.map((one) => [one.method, one.activityId, one.summary]),
      [
        ['POST', sent.body.id, 'One'],
        ['POST', reply.body.id, 'two'],
        ['PUT', sent.body.id, 'one, edited'],
        ['DELETE', reply.body.id, ''],
      ],
    );
    assert.deepEqual(desk.transcript.accepted(accepted[2]?.seq).length, 1);
  });

  it('lets typing pass without a trace', async () => {
    assert.equal((await json('POST', '/v3/conversations/a:ana/activities', { type: 'typing' })).status, 201);
    assert.deepEqual(desk.transcript.accepted(), []);
    assert.deepEqual(desk.transcript.said('a:ana'), []);
  });

  it('edits only what the bot sent, in the conversation it stands in', async () => {
    const said = await desk.ask('POST', '/local/say', { person: 'ana', text: 'hi' });
    const own = said.body.activities[0].id;
    for (const path of [`a:ana/activities/${said.body.id}`, `a:ben/activities/${own}`, 'a:ana/activities/1']) {
      const { status, body } = await json('PUT', `/v3/conversations/${path}`, { type: 'message', text: 'x' });
      assert.deepEqual([status, body.error.code], [404, 'ActivityNotFoundInConversation']);
    }
    assert.equal((await json('DELETE', `/v3/conversations/a:ben/activities/${own}`)).status, 404);
  });

  it('lists members, by page and one by one', async () => {
    assert.equal((await json('GET', `/v3/conversations/${thread}/members`)).body.length, 11);
    assert.equal((await json('GET', '/v3/conversations/a:ana/members')).body.length, 1);
    const first = (await json('GET', `/v3/conversations/${thread}/pagedmembers?pageSize=6`)).body;
    const second = (await json('GET', `/v3/conversations/${thread}/pagedmembers?pageSize=6&continuationToken=${first.continuationToken}`))
      .body;
    assert.deepEqual([first.members.length, second.members.length, second.continuationToken], [6, 5, undefined]);
    const one = (await json('GET', `/v3/conversations/${thread}/members/${personaOf('priya')?.oid}`)).body;
    assert.deepEqual([one.name, one.userRole], ['Priya Nair', 'guest']);
    assert.equal((await json('GET', `/v3/conversations/a:ana/members/${personaOf('priya')?.oid}`)).status, 404);
    assert.equal((await json('GET', '/v3/conversations/a:eve/members')).status, 404);
  });

  it('knows the team by both its ids, and its channels', async () => {
    const id = encodeURIComponent(team.id);
    assert.equal((await json('GET', `/v3/teams/${id}`)).body.aadGroupId, team.aadGroupId);
    assert.deepEqual((await json('GET', `/v3/teams/${id}/conversations`)).body.conversations.at(-1), channel);
    assert.equal((await json('GET', '/v3/teams/else')).status, 404);
  });

  it('keeps the second channel apart: its team, its members, its threads', async () => {
    const [, second] = channels;
    const id = encodeURIComponent(second?.id ?? '');
    assert.equal((await json('GET', `/v3/conversations/${id}/members`)).body.length, 9);
    assert.equal((await json('GET', `/v3/conversations/${id}/members/${personaOf('ana')?.oid}`)).status, 404);
    assert.equal((await json('GET', `/v3/teams/${encodeURIComponent(second?.team.id ?? '')}`)).body.name, 'Northwind IT');
    const activity = { type: 'message', text: 'Digest' };
    const { body } = await json('POST', '/v3/conversations', { channelData: { channel: { id: second?.id } }, activity });
    assert.equal(body.id, `${second?.id};messageid=${body.activityId}`);
    const texts = async (chat: string) =>
      (await desk.ask('GET', `/local/chats/${chat}`)).body.activities.map((one: { text: string }) => one.text);
    assert.deepEqual([await texts(id), await texts(thread)], [['Digest'], []]);
  });

  it('refuses a message larger than Teams takes', async () => {
    assert.equal((await json('POST', '/v3/conversations/a:ana/activities', { type: 'message', text: 'x'.repeat(200_000) })).status, 413);
  });
});
