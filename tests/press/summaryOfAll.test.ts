// The Monday summary as its reader gets it through the connector: one card over two rollouts (U13).
import assert from 'node:assert/strict';
import { act } from '../../bot/act/act.ts';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { bytesOf, mostBytes } from '../../bot/cards/parts/fitted.ts';
import { personalChatOf, personas, tenantId } from '../../local/personas.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { at, cardsIn, presses, said } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { personOf } from '../support/strangers.ts';

describe('a Monday summary in the chat of somebody in two rollouts', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
    const channel = { threadId: '19:erp@thread.tacv2', tenantId, teamId: 'team', name: 'ERP rollout' };
    const rosters = {
      of: async () => rosterOfThese(personas.map((one) => ({ ...one, tenantId }))),
      changed: async () => undefined,
      emails: async () => new Map<string, string>(),
    };
    const acting = { ...house.conversing, rosters };
    const maya = { tenantId, oid: personOf('maya').oid, name: 'Maya' };
    const start = aStartRequest({ title: 'ERP rollout', channel, startOn: '2026-03-09' });
    const { rolloutId } = await startForChannel(acting, maya, start, 'erp');
    const input = { role: 'dataLead', person: personOf('lena').oid };
    assert.equal((await act(acting, { rolloutId, verb: 'giveRole', input, key: null, asker: maya })).kind, 'done');
    assert.match((await house.says('lena', 'reminders weekly')).summary, /Monday/);
    await at(house, '2026-03-16T08:00:00Z');
    await house.waker.finish();
  });
  after(() => house.close());

  const summaries = () => cardsIn(house, 'lena').filter(({ text }) => /your Monday summary/.test(text));

  it('comes once, tells of both, and is whole (U13, P102)', () => {
    assert.equal(summaries().length, 1);
    for (const words of ['Two rollouts', 'CRM rollout', 'ERP rollout']) assert.ok(summaries()[0]?.text.includes(words), words);
    const sent = house.transcript
      .said(personalChatOf(personOf('lena')))
      .flatMap(({ activity }) => (activity.attachments?.[0]?.content ?? []) as { fallbackText?: string });
    const cards = sent.filter((card) => JSON.stringify(card).includes('your Monday summary'));
    assert.equal(cards.length, 1);
    for (const card of cards) {
      assert.deepEqual(cardFaults({ card, summary: String(card.fallbackText) }), []);
      assert.ok(bytesOf({ card, summary: '' }) <= mostBytes);
    }
  });

  it('brings what waits in all of them, and how often it comes', async () => {
    const card = summaries()[0] ?? assert.fail();
    assert.match(said(await presses(house, 'lena', card, 'How often?')), /CRM rollout.*ERP rollout|ERP rollout.*CRM rollout/);
  });
});
