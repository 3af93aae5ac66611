import assert from 'node:assert/strict';
import { Router } from 'express';
import { Temporal } from 'temporal-polyfill';
import { house } from '../../bot/house.ts';
import type { Answering, Incoming } from '../../bot/teams/Incoming.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { aHouse } from '../support/aHouse.ts';
import { tenantId, threadId } from '../support/builders.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const maya = { tenantId, oid: 'oid-maya', name: 'Maya Lindqvist' };
const channel = { tenantId, threadId, teamId: 'team-1', name: 'CRM rollout' };
const membersOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ oid: `o${place}`, botId: `29:${place}`, tenantId, name: `P ${place}`, company: '' }));

/** Who answers Teams, in a channel with so many members; null when Teams does not say. */
function anAnswering(members: number | null): Answering {
  const messenger = fakeMessenger(members === null ? null : membersOf(members));
  let answers: Answering = async () => null;
  const listen = (answering: Answering) => {
    answers = answering;
  };
  house({
    engine: memoryEngine(),
    teams: { router: Router(), messenger, listen },
    verify: async () => null,
    linkTo: () => null,
    contact: null,
    now: () => Temporal.Instant.from('2026-01-12T07:00:00Z'),
    machineNow: () => 0,
    leaseMs: 1000,
    frameAncestors: [],
    tabFolder: '.',
    version: '0',
    log: () => undefined,
  });
  return answers;
}
const installed = (memberCount: number | null = null): Incoming => ({ kind: 'installed', caller: maya, channel, memberCount });

describe('the welcome', () => {
  it('greets the person who added the app to a channel, once per install', async () => {
    const house = await aHouse();
    const posts = () => house.transcript.accepted().filter(({ method }) => method === 'POST').length;
    for (const times of [1, 2]) {
      const { card, summary } = await house.installs('maya', { inChannel: true });
      assert.ok(card);
      assert.match(JSON.stringify(card), /Maya/);
      assert.deepEqual(cardFaults({ card, summary }), []);
      assert.equal(posts(), times);
    }
    await house.close();
  });

  it('tells a person 1:1 what they will get and who named them', async () => {
    const house = await aHouse();
    const { card, summary } = await house.installs('lena');
    assert.ok(card);
    assert.deepEqual(cardFaults({ card, summary }), []);
    assert.match(JSON.stringify(card), /Maya Lindqvist/);
    assert.equal(house.transcript.accepted().length, 1);
    await house.close();
  });

  it('is left out in a channel with more than 100 members', async () => {
    assert.ok(await anAnswering(100)(installed()));
    assert.equal(await anAnswering(101)(installed()), null);
  });

  it('is left out in a team Teams says has more than 100 people, when it does not list them', async () => {
    assert.ok(await anAnswering(null)(installed(100)));
    assert.equal(await anAnswering(null)(installed(101)), null);
    assert.ok(await anAnswering(8)(installed(5000)));
  });
});
