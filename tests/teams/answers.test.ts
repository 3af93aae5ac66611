import assert from 'node:assert/strict';
import type { Answering, Incoming } from '../../bot/teams/Incoming.ts';
import { aCard, aChannelMessage, aMembersChange, aMessage, ana, anInstall, aPress, bot, threadId } from '../support/teamsActivities.ts';
import { aTeamsPeer, type OpenRoom, type TeamsPeer, tenant } from '../support/teamsPeer.ts';
import { waited } from '../support/waited.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const sentenceType = 'application/vnd.microsoft.activity.message';
const caller = { tenantId: tenant, oid: ana.aadObjectId, name: 'Ana Ruiz' };
/** How long an answer may take where one hangs. */
const answerMs = 900;
const channel = { tenantId: tenant, threadId, teamId: '19:team@thread.tacv2', name: 'CRM rollout' };

// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
const bodyOf = async (response: Response): Promise<any> => response.json();

describe('Answering Teams', () => {
  let peer: TeamsPeer;
  let room: OpenRoom;
  let heard: Incoming[];

  const never: Answering = () => new Promise(() => {});
  function answers(answering: Answering) {
    room.listen((incoming) => {
      heard.push(incoming);
      return answering(incoming);
    });
  }
  /** Ends once the connector was called `count` times; the test's own limit ends it otherwise. */
  async function calls(count: number) {
    while (peer.calls.length < count) await new Promise((next) => setImmediate(next));
    return peer.calls;
  }

  before(async () => {
    peer = await aTeamsPeer();
  });
  beforeEach(async () => {
    peer.calls.length = 0;
    peer.faults.length = 0;
    heard = [];
    room = await peer.room();
    answers(async () => aCard('Here is the plan'));
  });
  after(() => peer.close());

  describe('a message', () => {
    it('from a person comes with who wrote it, and the card goes back without text', async () => {
      assert.equal((await room.post(aMessage(peer))).status, 200);
      assert.deepEqual(heard, [{ kind: 'said', caller, channel: null, text: 'plan', activityId: 'in-1' }]);
      const [call, ...more] = peer.calls;
      assert.equal(more.length, 0);
      assert.equal(`${call!.method} ${call!.path}`, 'POST /v3/conversations/a:ana/activities/in-1');
      assert.equal(call!.authorization, 'Bearer our-token');
      assert.equal(call!.body.text, undefined);
      assert.equal(call!.body.summary, 'Here is the plan');
      assert.deepEqual(call!.body.attachments, [{ contentType: cardType, content: aCard('Here is the plan').card }]);
    });

    it('in a channel loses the mention of the bot and keeps those of others', async () => {
      const entities = [
        { type: 'mention', text: '<at>Milepost</at>', mentioned: bot },
        { type: 'mention', text: '<at>Ben</at>', mentioned: { id: '29:ben' } },
        { type: 'clientInfo', locale: 'en' },
      ];
      await room.post(aChannelMessage(peer, { entities, text: '<at>Milepost</at>&nbsp;who is <at>Ben</at>' }));
      assert.deepEqual(heard, [{ kind: 'said', caller, channel, text: 'who is <at>Ben</at>', activityId: 'in-1' }]);
      assert.match(peer.calls[0]!.path, /^\/v3\/conversations\/19:crm@thread\.tacv2;messageid=77\/activities/);
    });

    it('of a guest in a shared channel keeps the tenant Teams says they are from', async () => {
      await room.post(aChannelMessage(peer, { from: { ...ana, tenantId: 'vendor-tenant' } }));
      assert.equal((heard[0] as { caller: { tenantId: string } }).caller.tenantId, 'vendor-tenant');
    });

    it('that needs no answer gets none', async () => {
      answers(async () => null);
      assert.equal((await room.post(aMessage(peer))).status, 200);
      assert.equal(peer.calls.length, 0);
    });

    it('whose answering throws is told so, without a word about why', async () => {
      answers(async () => {
        throw new Error('connect ECONNREFUSED storage:10002');
      });
      assert.equal((await room.post(aMessage(peer))).status, 200);
      assert.equal(peer.calls[0]!.body.summary, 'That did not go through. Nothing was changed. Try again in a minute.');
      assert.doesNotMatch(JSON.stringify(peer.calls[0]!.body), /ECONNREFUSED|stack/);
      assert.deepEqual(room.troubles, ['answering said: connect ECONNREFUSED storage:10002']);
    });

    it('whose answering hangs is told so in time', async () => {
      room = await peer.room({ answerMs });
      answers(never);
      const began = performance.now();
      const beside = waited(answerMs);
      assert.equal((await room.post(aMessage(peer))).status, 200);
      assert.ok(performance.now() - began < 2 * (await beside));
      assert.match(peer.calls[0]!.body.summary, /^That did not go through in time\./);
    });

    it('shows typing while the answer takes more than a second', async () => {
      room = await peer.room();
      const { promise, resolve: finish } = Promise.withResolvers<null>();
      room.listen(() => promise);
      const posted = room.post(aMessage(peer));
      const [call] = await calls(1);
      assert.equal(call!.body.type, 'typing');
      finish(null);
      assert.equal((await posted).status, 200);
    });

    it('is answered in time when the connector hangs, once', async () => {
      room = await peer.room({ answerMs });
      answers(async () => aCard('Here is the plan'));
      peer.faults.push({ match: /POST/, fault: 'hang' });
      const began = performance.now();
      const beside = waited(answerMs);
      assert.equal((await room.post(aMessage(peer))).status, 200);
      assert.ok(performance.now() - began < 2 * (await beside));
      assert.equal(peer.calls.length, 1);
    });

    for (const fault of [{ status: 503 }, { status: 429, headers: { 'retry-after': '1' } }, { status: 500 }, 'drop', 'endless'] as const) {
      it(`is sent once when the connector answers ${JSON.stringify(fault)}`, async () => {
        peer.faults.push({ match: /POST/, fault });
        assert.equal((await room.post(aMessage(peer))).status, 200);
        assert.equal(peer.calls.length, 1);
        assert.equal(room.troubles.length, 1);
      });
    }
  });

  describe('a press', () => {
    it('comes with its verb and data, and the card takes the place of the pressed one', async () => {
      const response = await room.post(aPress(peer));
      assert.equal(response.status, 200);
      assert.deepEqual(await bodyOf(response), { statusCode: 200, type: cardType, value: aCard('Here is the plan').card });
      assert.deepEqual(heard, [{ kind: 'pressed', caller, channel: null, verb: 'takeIssue', data: { issueId: 'i1', note: 'on it' } }]);
      assert.equal(peer.calls.length, 0);
    });

    it('delivered twice is answered twice, alike', async () => {
      const first = await bodyOf(await room.post(aPress(peer)));
      assert.deepEqual(await bodyOf(await room.post(aPress(peer))), first);
      assert.deepEqual(await bodyOf(await room.post(aPress(peer, { id: 'in-2' }))), first);
      assert.equal(heard.length, 3);
    });

    it('with nothing to show is answered with a sentence, never with nothing', async () => {
      answers(async () => null);
      assert.deepEqual(await bodyOf(await room.post(aPress(peer))), { statusCode: 200, type: sentenceType, value: 'Noted.' });
    });

    it('whose answering throws gets a card that sends the same again', async () => {
      room.listen(() => {
        throw new Error('secret reason');
      });
      const response = await room.post(aPress(peer));
      const { statusCode, type, value } = await bodyOf(response);
      assert.deepEqual([response.status, statusCode, type], [200, 200, cardType]);
      assert.equal(value.body[0].text, 'That did not go through. Nothing was changed. Try again in a minute.');
      assert.equal(value.actions[0].verb, 'takeIssue');
      assert.deepEqual(value.actions[0].data, { issueId: 'i1', note: 'on it' });
      assert.deepEqual(value.actions[0].fallback.data, { issueId: 'i1', note: 'on it', verb: 'takeIssue' });
      assert.doesNotMatch(JSON.stringify(value), /secret/);
    });

    it('with more words than a card holds gets the sentence alone', async () => {
      answers(async () => {
        throw new Error('away');
      });
      const { value } = await bodyOf(
        await room.post(aPress(peer, { value: { action: { verb: 'report', data: { done: '🙂'.repeat(10_000) } } } })),
      );
      assert.deepEqual(value.actions, []);
    });

    it('whose answering hangs is answered in time', async () => {
      room = await peer.room({ answerMs });
      answers(never);
      const began = performance.now();
      const beside = waited(answerMs);
      const response = await room.post(aPress(peer));
      assert.equal(response.status, 200);
      assert.ok(performance.now() - began < 2 * (await beside));
      assert.match((await bodyOf(response)).value.body[0].text, /^That did not go through in time\./);
    });

    it('that cannot be read, or that nobody can be named for, is answered with a sentence', async () => {
      for (const more of [
        { value: null },
        { value: { action: 'x' } },
        { value: { action: { verb: 5 } } },
        { from: { id: '29:someone' } },
      ]) {
        const response = await room.post(aPress(peer, more));
        assert.equal(response.status, 200);
        assert.equal((await bodyOf(response)).type, sentenceType);
      }
      assert.equal(heard.length, 0);
    });

    it('by Action.Submit says the same, and the card is replaced where it stands', async () => {
      await room.post(
        aMessage(peer, { text: undefined, value: { verb: 'takeIssue', issueId: 'i1', msteams: { type: 'x' } }, replyToId: 'card-1' }),
      );
      assert.deepEqual(heard, [{ kind: 'pressed', caller, channel: null, verb: 'takeIssue', data: { issueId: 'i1' } }]);
      assert.deepEqual(
        peer.calls.map(({ method, path }) => `${method} ${path}`),
        ['PUT /v3/conversations/a:ana/activities/card-1'],
      );
      assert.equal(peer.calls[0]!.body.summary, 'Here is the plan');
    });

    it('by Action.Submit on a card that is gone is answered below', async () => {
      peer.faults.push({ match: /PUT/, fault: { status: 404, code: 'ActivityNotFoundInConversation' } });
      await room.post(aMessage(peer, { text: undefined, value: { verb: 'takeIssue' }, replyToId: 'card-1' }));
      assert.deepEqual(
        peer.calls.map(({ method }) => method),
        ['PUT', 'POST'],
      );
    });

    it('by Action.Submit whose answering throws leaves the pressed card as it is', async () => {
      answers(async () => {
        throw new Error('away');
      });
      await room.post(aMessage(peer, { text: undefined, value: { verb: 'takeIssue' }, replyToId: 'card-1' }));
      assert.deepEqual(
        peer.calls.map(({ method }) => method),
        ['POST'],
      );
    });
  });

  describe('an install', () => {
    it('is told once, by installationUpdate, and welcomed in the chosen channel', async () => {
      await room.post(aMembersChange(peer, { membersAdded: [bot] }));
      assert.deepEqual(heard, []);
      await room.post(anInstall(peer));
      assert.deepEqual(heard, [{ kind: 'installed', caller, channel, memberCount: null }]);
      assert.deepEqual(
        peer.calls.map(({ path }) => path),
        ['/v3/conversations'],
      );
      assert.equal(peer.calls[0]!.body.channelData.channel.id, threadId);
    });

    it('for one person is welcomed in their chat', async () => {
      await room.post(aMessage(peer, { type: 'installationUpdate', action: 'add', text: undefined }));
      assert.deepEqual(heard, [{ kind: 'installed', caller, channel: null, memberCount: null }]);
      assert.match(peer.calls[0]!.path, /a:ana/);
    });

    it('says how many are in the team when Teams does', async () => {
      const channelData = {
        tenant: { id: tenant },
        team: { id: '19:team@thread.tacv2', memberCount: 140 },
        settings: { selectedChannel: { id: threadId, name: 'CRM rollout' } },
      };
      await room.post(anInstall(peer, { channelData }));
      assert.deepEqual(heard, [{ kind: 'installed', caller, channel, memberCount: 140 }]);
    });

    it('that is only an upgrade is nothing, a removal is told', async () => {
      answers(async () => null);
      await room.post(anInstall(peer, { action: 'add-upgrade' }));
      await room.post(anInstall(peer, { action: 'remove' }));
      assert.deepEqual(heard, [{ kind: 'uninstalled', caller, channel }]);
    });
  });

  it('tells when people join or leave a channel, by name where Teams says it, and not in a 1:1 chat', async () => {
    answers(async () => null);
    await room.post(aMembersChange(peer));
    await room.post(aMembersChange(peer, { membersAdded: undefined, membersRemoved: [{ id: '29:ben', aadObjectId: 'oid-of-ben' }] }));
    await room.post(aMessage(peer, { type: 'conversationUpdate', membersAdded: [{ id: '29:ana' }] }));
    assert.deepEqual(heard, [
      { kind: 'membersChanged', tenantId: tenant, channel, joined: [], left: [] },
      { kind: 'membersChanged', tenantId: tenant, channel, joined: [], left: ['oid-of-ben'] },
    ]);
  });

  it('tells when a channel is renamed, deleted or restored, and nothing of the team’s other events', async () => {
    answers(async () => null);
    const told = (eventType: string, more: object = {}) =>
      room.post(
        aMembersChange(peer, {
          membersAdded: undefined,
          channelData: {
            tenant: { id: tenant },
            team: { id: '19:team@thread.tacv2' },
            channel: { id: threadId, name: 'CRM' },
            eventType,
            ...more,
          },
        }),
      );
    for (const eventType of ['channelRenamed', 'channelDeleted', 'channelRestored', 'teamRenamed', 'teamArchived', 'channelCreated'])
      await told(eventType);
    await told('channelDeleted', { channel: undefined });
    const seen = { ...channel, name: 'CRM' };
    assert.deepEqual(
      heard,
      (['renamed', 'deleted', 'restored'] as const).map((change) => ({ kind: 'channelChanged', change, tenantId: tenant, channel: seen })),
    );
  });

  it('says politely what it does not do', async () => {
    for (const type of ['typing', 'messageReaction', 'messageUpdate', 'event', 'something/new']) {
      assert.equal((await room.post(aMessage(peer, { type }))).status, 200);
    }
    for (const name of ['task/fetch', 'composeExtension/setting', 'signin/verifyState', undefined]) {
      assert.equal((await room.post(aMessage(peer, { type: 'invoke', name, value: {} }))).status, 404);
    }
    assert.equal(heard.length, 0);
    assert.deepEqual(room.troubles, []);
  });
});
