// A closed rollout goes by the clock: told a week before, then gone from every page and every row, whatever dies meanwhile.
import assert from 'node:assert/strict';
import { journals } from '../../bot/store/journals.ts';
import { waker } from '../../bot/wake/waker.ts';
import { channel, tenantId } from '../../local/personas.ts';
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import { lifeWords as w } from '../../playbook/words/life.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import { actingFor } from '../support/actingFor.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';
import { dyingEngine } from '../support/dyingEngine.ts';
import { type AStore, allRows, everyStore, poured } from '../support/everyStore.ts';
import { type MemoryEngine, memoryEngine } from '../support/memoryEngine.ts';
import { personOf } from '../support/strangers.ts';

const keepDays = 30;
/** Closed on Monday 2 February in Paris: its last day is 4 March, and the notice goes a week before. */
const closedAt = '2026-02-02T10:00:00Z';
const toldAt = '2026-02-25T08:00:00Z';
const lastMoment = '2026-03-04T22:59:59Z';
const overAt = '2026-03-04T23:00:00Z';
/** A wake that was written in that very moment, for a journal that is none any more, is taken away when it is due. */
const afterADay = '2026-03-06T08:00:00Z';

const by = async (house: AHouse, iso: string) => {
  house.at(iso);
  for (let looks = 0; looks < 5; looks += 1) {
    await house.waker.finish();
    await house.pages.work();
  }
};

/** A rollout in which something of every kind was done, and which was closed. */
async function aClosedHouse(store: AStore['engine'] | undefined, days: number | undefined = keepDays): Promise<AHouse> {
  const house = await aHouse({ ...(store ? { engine: store } : {}), rollout: 'fresh', ...(days ? { keepDays: days } : {}) });
  assert.equal((await house.commands('raj', 'raiseConcern', { text: 'Nobody listens', to: personOf('ana').oid })).status, 200);
  for (const iso of ['2026-01-12T18:00:00Z', '2026-01-26T16:00:00Z', '2026-01-27T16:00:00Z']) await by(house, iso);
  house.at(closedAt);
  await done(house, 'maya', 'closeRollout', {});
  await by(house, closedAt);
  return house;
}

const cardsTo = (house: AHouse, who: string) =>
  house.transcript
    .accepted()
    .filter(({ conversation }) => conversation.startsWith(`a:${who}`))
    .map(({ body }) => plain(JSON.stringify(body)).replaceAll('\\', ''));

const warnings = (house: AHouse, who: string) => cardsTo(house, who).filter((card) => card.includes(w.endsBand)).length;

/** The tables that hold a row of the rollout; where people are reached, and when they last got a note, is of all their rollouts. */
const rowsOf = async (engine: AStore['engine'], rolloutId: string) =>
  (await allRows(engine)).filter((row) => row.includes(rolloutId) && !row.startsWith('{"table":"addresses"'));

for (const [name, begin] of Object.entries(everyStore))
  describe(`a closed rollout on ${name}, kept for ${keepDays} days`, () => {
    let store: AStore;
    let house: AHouse;
    before(async () => {
      store = await begin();
      house = await aClosedHouse(store.engine);
    });
    after(async () => {
      await house.close();
      await store.end();
    });

    const pages = [
      'board',
      'playbook',
      'plan',
      'status',
      'people',
      'value',
      'history',
      'documents/history.json',
      'documents/journal.jsonl',
    ];
    const answers = async (id: string) =>
      Promise.all(
        pages.map(async (page) => {
          const { status, body } = await house.asks('maya', 'GET', `/api/rollouts/${id}/${page}`);
          return [page, status, body?.refusal ?? body?.title];
        }),
      );

    it('stands in every table before, and on every page: the control', async () => {
      const tables = new Set((await rowsOf(store.engine, house.rolloutId)).map((row) => JSON.parse(row).table));
      assert.deepEqual([...tables].sort(), ['deliveries', 'index', 'rollouts', 'wakes']);
      assert.ok((await store.engine.range('people', `${tenantId}|${channel.id}`, '', '~', 10)).length);
      assert.ok(await store.engine.get('rollouts', concernsJournalOf(house.rolloutId), 'head'), 'the private journal');
      assert.ok(
        (await rowsOf(store.engine, house.rolloutId)).some((row) => row.includes('|reminders/')),
        'a round of notes',
      );
      assert.deepEqual(new Set((await answers(house.rolloutId)).map(([, status]) => status)), new Set([200]));
    });

    it('is told to those who steer once, a week before its last day, with the day and how it is kept', async () => {
      await by(house, '2026-02-25T07:59:59Z');
      assert.deepEqual([warnings(house, 'maya'), warnings(house, 'ana')], [0, 0]);
      await by(house, toldAt);
      await by(house, '2026-02-27T08:00:00Z');
      assert.deepEqual(
        ['maya', 'ana', 'raj', 'lena'].map((who) => warnings(house, who)),
        [1, 1, 0, 0],
      );
      const card = cardsTo(house, 'maya').at(-1) ?? '';
      assert.ok(card.includes(w.endsTitle('CRM rollout', 'Wed 4 Mar')), card);
      for (const line of [w.endsSave, w.endsKeep]) assert.ok(card.includes(line));
    });

    it('is there until its last day is over, and then none that anybody knows', async () => {
      await by(house, lastMoment);
      assert.deepEqual(new Set((await answers(house.rolloutId)).map(([, status]) => status)), new Set([200]));
      await by(house, overAt);
      assert.deepEqual(await answers(house.rolloutId), await answers('r0123456789abcdef'));
      assert.deepEqual(new Set((await answers(house.rolloutId)).map(([, status]) => status)), new Set([404]));
      for (const verb of ['resumeRollout', 'raiseIssue', 'undo'])
        assert.equal((await house.commands('maya', verb, { seq: 3, text: 'x', severity: 'minor' })).body.refusal, 'unknownRollout', verb);
      assert.equal(JSON.stringify((await house.asks('maya', 'GET', '/api/me')).body).includes(house.rolloutId), false);
    });

    it('leaves no row, no place, no list of its channel and nothing in memory', async () => {
      await by(house, '2026-03-05T08:00:00Z');
      assert.deepEqual(await rowsOf(store.engine, house.rolloutId), []);
      assert.deepEqual(await store.engine.range('people', `${tenantId}|${channel.id}`, '', '~', 10), []);
      assert.equal((await house.open()).version, null);
      assert.deepEqual(house.troubles, []);
    });

    it('makes room for another rollout in its channel', async () => {
      const { status, body } = await house.asks('maya', 'POST', '/api/rollouts', aStartRequest({ startOn: '2026-03-05' }), {
        'idempotency-key': 'anew',
      });
      assert.equal(status, 200, JSON.stringify(body));
      assert.notEqual(body.rolloutId, house.rolloutId);
    });
  });

describe('a closed rollout that is to go', () => {
  let house: AHouse;
  afterEach(() => house.close());

  it('stays when it is opened again before the day, and the card says so; closed again it has all of its days', async () => {
    house = await aClosedHouse(undefined);
    await by(house, toldAt);
    house.at('2026-03-03T10:00:00Z');
    await done(house, 'ana', 'resumeRollout', {});
    await by(house, '2026-03-03T10:01:00Z');
    assert.ok(cardsTo(house, 'maya').some((card) => card.includes(w.staysTitle('CRM rollout'))));
    await by(house, '2026-03-05T10:00:00Z');
    assert.equal((await house.open()).rollout.status, 'running');
    await done(house, 'maya', 'closeRollout', {});
    await by(house, '2026-03-20T10:00:00Z');
    assert.equal((await house.open()).rollout.status, 'closed');
    await by(house, '2026-03-28T10:00:00Z');
    assert.equal((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`)).status, 200);
  });

  it('goes a week after the notice where the days were set only later, and never without one', async () => {
    house = await aClosedHouse(undefined);
    await by(house, '2026-06-01T08:00:00Z');
    assert.equal(warnings(house, 'maya'), 1);
    assert.ok(cardsTo(house, 'maya').at(-1)?.includes(w.endsTitle('CRM rollout', 'Mon 8 Jun')));
    await by(house, '2026-06-08T21:59:00Z');
    assert.equal((await house.open()).rollout.status, 'closed');
    await by(house, '2026-06-08T22:00:00Z');
    assert.equal((await house.open()).version, null);
  });

  it('leaves the channel, its list and its people to another rollout there', async () => {
    house = await aClosedHouse(undefined);
    const old = house.rolloutId;
    await by(house, '2026-02-03T10:00:00Z');
    const started = await house.asks('maya', 'POST', '/api/rollouts', aStartRequest({ startOn: '2026-02-03' }), {
      'idempotency-key': 'two',
    });
    await by(house, toldAt);
    await by(house, overAt);
    await by(house, afterADay);
    assert.deepEqual(await rowsOf(house.engine, old), []);
    assert.equal(await house.conversing.places.ofChannel(tenantId, channel.id), started.body.rolloutId);
    assert.deepEqual(await house.conversing.places.ofPerson(tenantId, personOf('ana').oid), [started.body.rolloutId]);
    assert.ok((await house.engine.range('people', `${tenantId}|${channel.id}`, '', '~', 10)).length);
    assert.equal((await house.asks('ana', 'GET', `/api/rollouts/${started.body.rolloutId}/board`)).status, 200);
  });

  it('stays where somebody opens it in the very moment: both are decided on its head', async () => {
    house = await aClosedHouse(undefined);
    const other = journals(house.engine);
    const seen = await other.open(house.rolloutId);
    await done(house, 'maya', 'resumeRollout', {});
    assert.equal(await other.retire(seen), false);
    assert.equal((await house.open()).rollout.status, 'running');
    assert.equal(await other.retire(await other.open(house.rolloutId)), true, 'the control');
  });

  it('is kept for ever, and nobody is told, where no days are set: the control', async () => {
    house = await aClosedHouse(undefined, 0);
    for (const iso of [toldAt, overAt, '2027-03-04T23:00:00Z']) await by(house, iso);
    assert.equal(warnings(house, 'maya'), 0);
    assert.equal((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`)).status, 200);
  });
});

describe('a removal that is cut off', () => {
  let memory: MemoryEngine;
  let rolloutId: string;
  before(async () => {
    memory = memoryEngine();
    const house = await aClosedHouse(memory);
    await by(house, toldAt);
    rolloutId = house.rolloutId;
    await house.conversing.journals.quiet();
    memory = memory.copy();
    await house.close();
  });

  /** A process that looks at the clock once, over this engine. */
  async function looks(engine: AStore['engine'], at = overAt): Promise<void> {
    const own = actingFor(engine, rolloutId);
    own.at(at);
    await waker({ ...own.waking, keepDays }).finish();
    await own.waking.journals.quiet();
  }

  /** Dies at that write, and another goes on; answers whether it came to die at all. */
  async function killedAt(engine: AStore['engine'], survived: number, stored: boolean): Promise<boolean> {
    const dying = dyingEngine(engine, survived, stored);
    await looks(dying);
    const head = await engine.get('rollouts', rolloutId, 'head');
    const left = await rowsOf(engine, rolloutId);
    if (head)
      assert.ok(
        left.some((row) => row.startsWith('{"table":"wakes"')),
        'a wake is left for whoever finishes',
      );
    else
      assert.ok(
        left.every((row) => row.startsWith('{"table":"wakes"')),
        'the head goes last',
      );
    await looks(engine);
    await looks(engine, afterADay);
    assert.deepEqual(await rowsOf(engine, rolloutId), [], `${survived} writes, ${stored ? 'stored' : 'not stored'}`);
    return dying.died();
  }

  it('at any of its writes is finished by the next look', async () => {
    for (const stored of [false, true]) {
      let survived = 0;
      while (await killedAt(memory.copy(), survived, stored)) survived += 1;
      assert.ok(survived > 10, `${survived} writes`);
    }
  });

  for (const name of ['SQLite', 'Azurite'] as const)
    it(`is finished by the next look on ${name} as well`, async () => {
      const store = await everyStore[name]();
      for (const [survived, stored] of [
        [1, false],
        [9, true],
        [20, false],
      ] as const) {
        await poured(memory, store.engine);
        await killedAt(store.engine, survived, stored);
      }
      await store.engine.close();
      await store.end();
    });

  it('by two at once comes to the same', async () => {
    const engine = memory.copy();
    await Promise.all([looks(engine), looks(engine)]);
    await looks(engine, afterADay);
    assert.deepEqual(await rowsOf(engine, rolloutId), []);
  });

  it('would be found by nobody if the head went first: the control', async () => {
    const engine = memory.copy();
    const head = (await engine.get('rollouts', rolloutId, 'head')) ?? assert.fail();
    await engine.write('rollouts', rolloutId, [{ kind: 'remove', row: 'head', version: head.version }]);
    await looks(engine);
    assert.ok((await rowsOf(engine, rolloutId)).length > 10);
  });
});
