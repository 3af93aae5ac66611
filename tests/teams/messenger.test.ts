import assert from 'node:assert/strict';
import { type Engine, StorageAway } from '../../bot/store/Engine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { pagesOf } from '../support/pagesOf.ts';
import { aCard, aChannelMessage, aMessage, ana, threadId } from '../support/teamsActivities.ts';
import { appId, aTeamsPeer, type Fault, type OpenRoom, type TeamsPeer, tenant } from '../support/teamsPeer.ts';

const person = { tenantId: tenant, oid: ana.aadObjectId };
const channel = { tenantId: tenant, threadId };
const card = aCard('Sign off Sales pilot?');
const create = /POST \/v3\/conversations$/;
const send = /POST .*\/activities$/;

describe('Messages of our own', () => {
  let peer: TeamsPeer;
  let engine: Engine;
  let room: OpenRoom;

  const paths = () => peer.calls.map(({ method, path }) => `${method} ${path}`);
  const fails = (match: RegExp, fault: Fault, times = 1) => peer.faults.push(...Array.from({ length: times }, () => ({ match, fault })));
  const stored = async () => (await engine.get('addresses', tenant, `person|${person.oid}`))?.body;

  before(async () => {
    peer = await aTeamsPeer();
  });
  beforeEach(async () => {
    peer.calls.length = 0;
    peer.faults.length = 0;
    peer.members.length = 0;
    engine = memoryEngine();
    room = await peer.room({ deadlineMs: 4000 }, engine);
  });
  after(() => peer.close());

  describe('to a person', () => {
    it('never heard of creates the chat by object id, then posts, and remembers it', async () => {
      const outcome = await room.messenger.toPerson(person, card);
      assert.deepEqual(outcome, { kind: 'sent', conversationId: `a:${person.oid}`, activityId: 'm2', serviceUrl: peer.serviceUrl });
      assert.deepEqual(paths(), ['POST /v3/conversations', `POST /v3/conversations/a:${person.oid}/activities`]);
      const [creation, post] = peer.calls;
      assert.deepEqual(creation!.body.members, [{ id: person.oid }]);
      assert.equal(creation!.body.tenantId, tenant);
      assert.equal(creation!.body.bot.id, `28:${appId}`);
      assert.equal(creation!.authorization, 'Bearer our-token');
      assert.equal(post!.body.summary, card.summary);
      assert.equal(post!.body.text, undefined);
      await room.messenger.toPerson(person, card);
      assert.equal(peer.calls.length, 3);
    });

    it('who wrote before posts into that chat, after a restart as well', async () => {
      await room.post(aMessage(peer));
      assert.deepEqual(Object.keys((await stored())!).sort(), ['botId', 'conversationId', 'serviceUrl', 'verifiedAt']);
      const restarted = await peer.room({ defaultServiceUrl: 'https://smba.trafficmanager.net/teams/' }, engine);
      assert.equal((await restarted.messenger.toPerson(person, card)).kind, 'sent');
      assert.deepEqual(paths(), ['POST /v3/conversations/a:ana/activities']);
    });

    it('who wrote is written notes again, whatever kept them from it before', async () => {
      const body = { serviceUrl: peer.serviceUrl, conversationId: 'a:ana', botId: ana.id, stopped: 'notInstalled' };
      await engine.write('addresses', tenant, [{ kind: 'insert', row: `person|${person.oid}`, body }]);
      await room.post(aMessage(peer));
      while ((await stored())?.stopped) await new Promise((soon) => setImmediate(soon));
    });

    it('uses the service URL of the tenant once anybody there was heard, after a restart as well', async () => {
      await room.post(aChannelMessage(peer));
      const restarted = await peer.room({ defaultServiceUrl: 'http://127.0.0.1:1' }, engine);
      assert.equal((await restarted.messenger.toPerson(person, card)).kind, 'sent');
    });

    it('writes an address only when it changed, and leaves what others keep beside it', async () => {
      await room.post(aMessage(peer));
      const first = await engine.get('addresses', tenant, `person|${person.oid}`);
      await room.post(aMessage(peer, { id: 'in-2' }));
      assert.deepEqual(await engine.get('addresses', tenant, `person|${person.oid}`), first);
      await engine.write('addresses', tenant, [{ kind: 'put', row: first!.row, body: { ...first!.body, lastNoteAt: '2026-03-10' } }]);
      await room.post(aMessage(peer, { conversation: { id: 'a:moved', conversationType: 'personal', tenantId: tenant } }));
      const moved = (await stored())!;
      assert.equal(moved.conversationId, 'a:moved');
      assert.equal(moved.lastNoteAt, '2026-03-10');
    });

    it('whose chat is gone creates it again, once', async () => {
      await room.post(aMessage(peer));
      fails(send, { status: 404, code: 'ConversationNotFound' });
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'sent');
      assert.deepEqual(paths(), [
        'POST /v3/conversations/a:ana/activities',
        'POST /v3/conversations',
        'POST /v3/conversations/a:29:ana/activities',
      ]);
      assert.equal((await stored())!.conversationId, 'a:29:ana');
    });

    it('gives up when the new chat is gone too', async () => {
      await room.post(aMessage(peer));
      fails(send, { status: 404, code: 'ConversationNotFound' }, 2);
      assert.deepEqual(await room.messenger.toPerson(person, card), { kind: 'gone', reason: '404 ConversationNotFound' });
      assert.equal(peer.calls.length, 3);
      assert.equal((await stored())!.conversationId, '');
    });

    it('who blocked us is left alone, and the address forgotten', async () => {
      await room.post(aMessage(peer));
      fails(send, { status: 403, code: 'ConversationBlockedByUser' });
      assert.deepEqual(await room.messenger.toPerson(person, card), { kind: 'blocked', reason: '403 ConversationBlockedByUser' });
      assert.equal(peer.calls.length, 1);
      assert.equal((await stored())!.conversationId, '');
    });

    it('without the app is not installed', async () => {
      fails(create, { status: 403, code: 'ForbiddenOperationException' });
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'notInstalled');
      assert.equal(peer.calls.length, 1);
    });

    it('may be tried again while the chat is being created: nothing was posted', async () => {
      fails(create, 'hang');
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'later');
      fails(create, 'drop');
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'later');
    });

    it('may be tried again when storage does not answer', async () => {
      const away = async () => {
        throw new StorageAway('away');
      };
      const cut = await peer.room({}, { ...engine, get: away, range: away });
      assert.deepEqual(await cut.messenger.toPerson(person, card), { kind: 'later', afterMs: 5000, reason: 'StorageAway' });
      assert.equal(peer.calls.length, 0);
    });

    it('counts as sent when only remembering the address failed', async () => {
      const away = async () => {
        throw new StorageAway('away');
      };
      const cut = await peer.room({}, { ...engine, write: away });
      assert.equal((await cut.messenger.toPerson(person, card)).kind, 'sent');
      assert.deepEqual(cut.troubles, ['remembering an address: away']);
    });
  });

  describe('ends, with one request,', () => {
    const cases: [string, Fault, object][] = [
      [
        'later when Teams is busy, as long as it says',
        { status: 429, headers: { 'retry-after': '3' } },
        { kind: 'later', afterMs: 3000, reason: '429 Injected' },
      ],
      [
        'later when Teams is away',
        { status: 503, headers: { 'retry-after': '1' } },
        { kind: 'later', afterMs: 1000, reason: '503 Injected' },
      ],
      ['later when two writers met', { status: 412 }, { kind: 'later', afterMs: 2000, reason: '412 Injected' }],
      ['refused when the service failed', { status: 500 }, { kind: 'refused', reason: '500 Injected' }],
      ['refused when our token is', { status: 401 }, { kind: 'refused', reason: '401 Injected' }],
      ['unknown when the socket dropped', 'drop', { kind: 'unknown', reason: 'no answer' }],
      ['unknown when no answer came in time', 'hang', { kind: 'unknown', reason: 'no answer' }],
    ];
    for (const [ending, fault, outcome] of cases) {
      it(ending, async () => {
        await room.post(aMessage(peer));
        fails(send, fault);
        assert.deepEqual(await room.messenger.toPerson(person, card), outcome);
        assert.equal(peer.calls.length, 1);
      });
    }

    it('sent with its sentence alone when the card is too large, and refused when that is too', async () => {
      await room.post(aMessage(peer));
      fails(send, { status: 413, code: 'MessageSizeTooBig' });
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'sent');
      assert.deepEqual(peer.calls.at(-1)?.body.attachments[0].content.body, [{ type: 'TextBlock', text: card.summary, wrap: true }]);
      fails(send, { status: 413, code: 'MessageSizeTooBig' }, 2);
      assert.deepEqual(await room.messenger.toPerson(person, card), { kind: 'refused', reason: '413 MessageSizeTooBig' });
      assert.equal(peer.calls.length, 4);
    });

    it('unknown when the answer never ends', async () => {
      await room.post(aMessage(peer));
      fails(send, 'endless');
      assert.equal((await room.messenger.toPerson(person, card)).kind, 'unknown');
      assert.equal(peer.calls.length, 1);
    });
  });

  it('may be tried again when nobody listens, or when we have no token', async () => {
    const deaf = await peer.room({ serviceHosts: ['http://127.0.0.1:1'], defaultServiceUrl: 'http://127.0.0.1:1' });
    assert.deepEqual(await deaf.messenger.toChannel(channel, card), { kind: 'later', afterMs: 2000, reason: 'not reached' });
    const credentials = { kind: 'token', get: () => new Promise<string>(() => {}) } as const;
    const nameless = await peer.room({ deadlineMs: 2000, credentials });
    assert.deepEqual(await nameless.messenger.toChannel(channel, card), { kind: 'later', afterMs: 2000, reason: 'not reached' });
    assert.equal(peer.calls.length, 0);
  });

  it('send our token nowhere that is not allowed', async () => {
    const sent = { conversationId: 'a:1', activityId: 'm1', serviceUrl: 'https://evil.example/' };
    assert.deepEqual(await room.messenger.update(sent, card), { kind: 'refused', reason: 'UnsafeAddress' });
    assert.equal(peer.calls.length, 0);
  });

  it('follow no redirect: the message would be posted twice', async () => {
    await room.post(aMessage(peer));
    fails(send, { status: 307, headers: { location: `${peer.serviceUrl}v3/conversations/a:other/activities` } });
    assert.equal((await room.messenger.toPerson(person, card)).kind, 'refused');
    assert.equal(peer.calls.length, 1);
  });

  describe('to a channel', () => {
    it('start a thread of their own', async () => {
      const outcome = await room.messenger.toChannel(channel, card);
      assert.deepEqual(outcome, {
        kind: 'sent',
        conversationId: `${threadId};messageid=m1`,
        activityId: 'm1',
        serviceUrl: peer.serviceUrl,
      });
      const [call, ...more] = peer.calls;
      assert.equal(more.length, 0);
      assert.equal(call!.body.channelData.channel.id, threadId);
      assert.equal(call!.body.activity.summary, card.summary);
    });

    it('are tried once more when the channel is not found, then it is gone', async () => {
      fails(create, { status: 404, code: 'ConversationNotFound' });
      assert.equal((await room.messenger.toChannel(channel, card)).kind, 'sent');
      fails(create, { status: 404, code: 'ConversationNotFound' }, 2);
      assert.equal((await room.messenger.toChannel(channel, card)).kind, 'gone');
      assert.equal(peer.calls.length, 4);
    });

    it('stand under the message of a thread, and on their own once that is gone', async () => {
      const thread = { conversationId: `${threadId};messageid=m0`, activityId: 'm0', serviceUrl: peer.serviceUrl };
      const replied = await room.messenger.toChannel(channel, card, thread);
      assert.equal(replied.kind === 'sent' && replied.conversationId, thread.conversationId);
      assert.deepEqual(paths(), [`POST /v3/conversations/${thread.conversationId}/activities`]);
      fails(send, { status: 404, code: 'ConversationNotFound' });
      const alone = await room.messenger.toChannel(channel, card, thread);
      assert.ok(alone.kind === 'sent' && alone.conversationId !== thread.conversationId);
      const elsewhere = { ...thread, serviceUrl: 'https://evil.example/' };
      assert.equal((await room.messenger.toChannel(channel, card, elsewhere)).kind, 'sent');
      assert.ok(peer.calls.every(({ path }) => path.startsWith('/v3/')));
    });

    it('may have arrived when the socket dropped', async () => {
      fails(create, 'drop');
      assert.equal((await room.messenger.toChannel(channel, card)).kind, 'unknown');
      assert.equal(peer.calls.length, 1);
    });
  });

  it('are edited in place', async () => {
    const sent = { conversationId: `${threadId};messageid=m1`, activityId: 'm1', serviceUrl: peer.serviceUrl };
    assert.deepEqual(await room.messenger.update(sent, card), { kind: 'sent', ...sent });
    assert.deepEqual(paths(), [`PUT /v3/conversations/${threadId};messageid=m1/activities/m1`]);
    assert.equal(peer.calls[0]!.body.summary, card.summary);
    fails(/PUT/, { status: 404, code: 'ActivityNotFoundInConversation' });
    assert.equal((await room.messenger.update(sent, card)).kind, 'gone');
  });

  describe('The roster of a channel', () => {
    const aMember = (n: number, more: object = {}) => ({
      id: `29:${n}`,
      aadObjectId: `oid-${n}`,
      name: `Person ${n}`,
      tenantId: tenant,
      ...more,
    });

    it('is read in pages of 500', async () => {
      peer.members.push(...Array.from({ length: 1201 }, (_, n) => aMember(n)));
      const pages = await pagesOf(room.messenger.roster(channel));
      assert.deepEqual(
        pages.map(({ length }) => length),
        [500, 500, 201],
      );
      assert.equal(peer.calls.length, 3);
      assert.equal(peer.calls[0]!.path, `/v3/conversations/${threadId}/pagedmembers`);
      assert.equal(peer.calls[0]!.query.get('pageSize'), '500');
      assert.equal(peer.calls[2]!.query.get('continuationToken'), '1000');
    });

    it('holds each person by object id under either name, and nobody without one', async () => {
      peer.members.push(
        aMember(1),
        { id: '29:2', objectId: 'oid-2', name: 'Ben', tenantId: 'vendor', company: 'Contoso', userPrincipalName: 'ben@contoso.example' },
        { id: '29:3', name: 'A bot' },
      );
      assert.deepEqual((await pagesOf(room.messenger.roster(channel))).flat(), [
        { oid: 'oid-1', botId: '29:1', tenantId: tenant, name: 'Person 1', company: '' },
        { oid: 'oid-2', botId: '29:2', tenantId: 'vendor', name: 'Ben', company: 'Contoso', email: 'ben@contoso.example' },
      ]);
    });

    it('fails when Teams does not say', async () => {
      fails(/GET/, { status: 403, code: 'BotNotInConversationRoster' });
      await assert.rejects(pagesOf(room.messenger.roster(channel)));
      fails(/GET/, 'hang');
      await assert.rejects(pagesOf(room.messenger.roster(channel)));
      assert.equal(peer.calls.length, 2);
    });
  });
});
