// Benefits are told by themselves, occasionally, and never too often over all rollouts together: at the connector, with the cap switched off as the control.
import assert from 'node:assert/strict';
import { act } from '../../bot/act/act.ts';
import { rosterOfThese } from '../../bot/act/Roster.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { purposes } from '../../bot/deliver/purposes.ts';
import { personas, tenantId } from '../../local/personas.ts';
import { cardsIn } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { personOf } from '../support/strangers.ts';

const inBoth = ['maya', 'lena', 'ana'];

/** A house with the sample and an ERP rollout whose first round falls into the same week. */
async function aHouseOfTwo(): Promise<AHouse> {
  const house = await aHouse();
  const rosters = {
    ...house.conversing.rosters,
    of: async () => rosterOfThese(personas.map((one) => ({ ...one, tenantId }))),
  };
  const acting = { ...house.conversing, rosters };
  const asker = { tenantId, oid: personOf('maya').oid, name: 'Maya' };
  const channel = { threadId: '19:erp@thread.tacv2', tenantId, teamId: 'team', name: 'ERP' };
  const { rolloutId } = await startForChannel(acting, asker, aStartRequest({ title: 'ERP', channel, startOn: '2026-03-09' }), 'erp');
  const given = { role: 'dataLead', person: personOf('lena').oid };
  assert.equal((await act(acting, { rolloutId, verb: 'giveRole', input: given, key: null, asker })).kind, 'done');
  return house;
}

const at = async (house: AHouse, iso: string) => {
  house.at(iso);
  while ((await house.waker.finish()) !== null) await house.pages.work();
};
const notesTo = (house: AHouse, who: string) => cardsIn(house, who).filter(({ text }) => text.includes(', for you as '));

/** As if nobody counted what people got from another rollout. */
async function uncapped(work: () => Promise<void>): Promise<void> {
  const kept = purposes.reminders ?? assert.fail();
  purposes.reminders = { ...kept, capped: false };
  await work().finally(() => {
    purposes.reminders = kept;
  });
}

describe('notes on what it brings, over all rollouts of a person (P99, P102, N9, U18)', () => {
  let house: AHouse;
  let other: AHouse;
  before(async () => {
    [house, other] = await Promise.all([aHouseOfTwo(), aHouseOfTwo()]);
    await at(house, '2026-03-12T12:00:00Z');
    await uncapped(() => at(other, '2026-03-12T12:00:00Z'));
  });
  after(() => Promise.all([house.close(), other.close()]));

  /** Each of them has one note of this week, whatever they take part in. */
  const isOccasional = (of: AHouse) => {
    for (const who of inBoth) assert.ok(notesTo(of, who).length <= 1, `${who} hears too often`);
  };

  it('go out by themselves, with evidence and its source, and can be answered with one press (P99, P100, N9, U18)', () => {
    const [note] = notesTo(house, 'maya');
    assert.ok(note, 'nobody pressed anything, and she has it');
    assert.match(note.text, /https?:\/\/|Harvard|Source|own sum|[A-Z][a-z]+, [A-Z]/);
    assert.deepEqual(
      ['I will do it', 'Done', 'I need help'].filter((title) => note.buttons.some((button) => button.title === title)),
      ['I will do it', 'Done', 'I need help'],
    );
    assert.ok(personas.filter(({ key }) => notesTo(house, key).length).length >= 10, 'all who take part');
  });

  it('reach somebody in two rollouts once a week, and the round counts who heard enough (P102, U18)', async () => {
    isOccasional(house);
    assert.throws(() => isOccasional(other), /hears too often/, 'control of P102: what another rollout sent is not counted');
    const ids = await house.conversing.places.ofPerson(tenantId, personOf('maya').oid);
    const rounds = await Promise.all(ids.map(async (id) => (await house.conversing.journals.open(id)).rollout.reminders.at(-1)?.outcomes));
    assert.equal(
      rounds.reduce((sum, outcomes) => sum + (outcomes?.capped ?? 0), 0),
      inBoth.length,
      JSON.stringify(rounds),
    );
  });
});
