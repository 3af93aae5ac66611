// Does Milepost reach people and run: the page for those who steer (U26, U27), through the HTTP door.
import assert from 'node:assert/strict';
import { messageOfPage } from '../../bot/deliver/pageWorker.ts';
import { setAside } from '../../bot/store/asidePages.ts';
import { entryRow } from '../../bot/store/rows.ts';
import type { Health } from '../../playbook/contract/Health.ts';
import { emptyRollout } from '../../playbook/journal/Rollout.ts';
import { unreached } from '../../playbook/views/unreached.ts';
import { healthWords as w } from '../../playbook/words/health.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { outsider } from '../support/strangers.ts';

describe('the health of a rollout (U26, U27)', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
    await house.waker.finish();
  });
  after(() => house.close());

  const get = (who: Parameters<AHouse['asks']>[0]) => house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/health`);
  const shown = async (): Promise<Health> => (await get('maya')).body;
  const factOf = ({ facts }: Health, name: string) => facts.find((fact) => fact.name === name);

  it('says that everything arrives, when the clock came round, what went out last and what goes out next', async () => {
    house.waker.start();
    while (house.waker.lookedAt() === null) await new Promise((later) => setImmediate(later));
    await house.waker.stop();
    const health = await shown();
    assert.deepEqual([health.lead.text, health.facts.filter(({ mend }) => mend), health.unreached], [w.lead.well, [], []]);
    assert.equal(factOf(health, w.clock.name)?.text, w.clock.going(0));
    assert.equal(factOf(health, w.journal.name)?.text, w.journal.sealed);
    assert.equal(factOf(health, w.aside.name)?.text, w.aside.well);
    assert.match(factOf(health, w.last.name)?.text ?? '', /^\w{3}.\d+.Mar, \d\d:\d\d, to ./);
    assert.match(factOf(health, w.next.name)?.text ?? '', /^\w{3}.\d+.Mar, \d\d:\d\d: ./);
  });

  it('names who cannot be reached, why and what helps, with the link where one does', async () => {
    house.at('2026-03-13T12:00:00Z');
    await house.waker.finish();
    const { rollout, people } = await house.open();
    const { round } = rollout.reminders.at(-1) ?? assert.fail();
    const partition = `${house.rolloutId}|reminders/${round}`;
    const rows = await house.engine.range('deliveries', partition, '', '|', 100);
    const yuki = rows.find(({ body }) => people[String(body.to)]?.name === 'Yuki Tanaka') ?? assert.fail();
    const { conversationId: _c, activityId: _a, serviceUrl: _s, ...rest } = yuki.body;
    const body = { ...rest, state: 'ended', outcome: 'notInstalled', at: '2026-03-13T11:59:00Z' };
    await house.engine.write('deliveries', partition, [{ kind: 'put', row: yuki.row, body }]);
    const {
      lead,
      unreached: [one, ...others],
    } = await shown();
    assert.ok(lead.late.startsWith(w.lead.unreached(1)));
    assert.deepEqual([one?.person.name, others], ['Yuki Tanaka', []]);
    assert.match(one?.said ?? '', /^Milepost is not installed for them, since Fri.13.Mar$/);
    assert.match(one?.link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/app\//);
    assert.ok(one?.mend);
  });

  it('tells what is late by us, and pages that were set aside', async () => {
    await house.engine.queue.put(messageOfPage({ tenantId: 't', rolloutId: house.rolloutId, round: 'reminders/1', page: '0' }));
    const [taken] = await house.engine.queue.take(1, 60_000);
    await setAside(house.engine, taken ?? assert.fail(), 'failed 10 times');
    const health = await shown();
    assert.equal(factOf(health, w.aside.name)?.text, w.aside.some(1));
    assert.ok(factOf(health, w.aside.name)?.mend);
    house.at('2026-03-13T16:30:00Z');
    assert.match(factOf(await shown(), w.late.name)?.text ?? '', /late, since Fri.13.Mar, \d\d:\d\d\.$/);
  });

  it('is shown to those who steer and to nobody else', async () => {
    for (const [who, status] of [
      ['carla', 403],
      [outsider, 404],
      [null, 401],
    ] as const) {
      const answer = await get(who);
      assert.equal(answer.status, status);
      assert.doesNotMatch(answer.text, /Yuki/);
    }
    const [steers, other] = await Promise.all(
      ['maya', 'carla'].map((who) => house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/people`)),
    );
    assert.deepEqual([steers?.body.health, other?.body.health], [true, false]);
  });

  it('says so when an entry is not as it was written', async () => {
    const row = (await house.engine.get('rollouts', house.rolloutId, entryRow(3))) ?? assert.fail();
    const body = { ...row.body, text: String(row.body.text).replace('"by":"', '"by":"x') };
    const other = await aHouse({ engine: house.engine });
    await house.engine.write('rollouts', house.rolloutId, [{ kind: 'put', row: row.row, body }]);
    const { body: health } = await other.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/health`);
    assert.deepEqual([factOf(health, w.journal.name)?.mark, factOf(health, w.journal.name)?.text], ['red', w.journal.broken]);
    await other.close();
  });
});

describe('who cannot be reached', () => {
  const rollout = { ...emptyRollout('r1'), people: { p1: { side: 'customer' as const, away: null } } };
  const ended = { one: { at: '2026-03-10T08:00:00Z', outcome: 'blocked' as const, to: 'p1' } };

  it('is who the latest message did not reach; one that arrived since settles it', () => {
    const after = { person: 'p1', outcome: 'sent', at: '2026-03-11T08:00:00Z' };
    assert.deepEqual(
      unreached({ ...rollout, ended }).map(({ person }) => person),
      ['p1'],
    );
    assert.deepEqual(unreached({ ...rollout, ended }, [after]), []);
    assert.equal(unreached({ ...rollout, ended }, [{ ...after, at: '2026-03-09T08:00:00Z' }]).length, 1);
    assert.deepEqual(unreached({ ...rollout, ended, left: { p1: '2026-03-10T09:00:00Z' } }), []);
  });
});
