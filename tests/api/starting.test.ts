import assert from 'node:assert/strict';
import { channel, personaOf } from '../../local/personas.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { isProblem, oddValues } from '../support/isProblem.ts';
import { outsider } from '../support/strangers.ts';

describe('starting a rollout over HTTP', () => {
  let empty: AHouse;
  beforeEach(async () => {
    empty = await aHouse({ rollout: 'none' });
  });
  afterEach(() => empty.close());
  const start = (who: string, key: string, more: object = {}) =>
    empty.asks(who, 'POST', '/api/rollouts', aStartRequest(more), { 'idempotency-key': key });

  it('by two people at once gives both the same one, started once', async () => {
    const [one, two] = await Promise.all([start('maya', 'a', { title: 'One' }), start('ana', 'b', { title: 'Two' })]);
    assert.deepEqual([one.status, two.status], [200, 200]);
    assert.equal(one.body.rolloutId, two.body.rolloutId);
    const { rollout } = await empty.conversing.journals.open(one.body.rolloutId);
    assert.equal(rollout.entries.filter(({ type }) => type === 'rolloutStarted').length, 1);
  });

  it('in a channel that shows one is told which', async () => {
    const { body } = await start('maya', 'a');
    assert.equal((await start('maya', 'a')).body.rolloutId, body.rolloutId);
    const second = await start('ana', 'b');
    isProblem(second, 409);
    assert.match(second.body.detail, /already shows CRM rollout/);
  });

  it('and does not fit leaves the channel with the rollout it had', async () => {
    const { body } = await start('maya', 'a');
    await empty.asks('maya', 'POST', `/api/rollouts/${body.rolloutId}/commands/closeRollout`, {}, { 'idempotency-key': 'close' });
    const tries = [
      { title: '' },
      { templateId: 'none' },
      { accountable: 'nobody' },
      { accountable: personaOf('maya')?.oid },
      { zone: 'Mars/Phobos' },
      { startOn: '2026-02-30' },
    ];
    for (const more of tries) isProblem(await start('maya', `x${JSON.stringify(more)}`, more));
    isProblem(await empty.asks(outsider, 'POST', '/api/rollouts', aStartRequest(), { 'idempotency-key': 'o' }), 403);
    const { rollouts } = (await empty.asks('maya', 'GET', `/api/channels/${channel.id}`)).body;
    assert.deepEqual(
      rollouts.map((one: { rolloutId: string; status: string }) => [one.rolloutId, one.status]),
      [[body.rolloutId, 'closed']],
    );
    const next = await start('maya', 'n', { title: 'Next' });
    assert.equal(next.status, 200);
    assert.notEqual(next.body.rolloutId, body.rolloutId);
  });

  it('with whatever is in its fields ends in a sentence', async () => {
    const unfit = oddValues.filter((value) => typeof value !== 'string' || value.trim() === '' || value.length > 300);
    for (const value of unfit) {
      for (const name of Object.keys(aStartRequest())) isProblem(await start('maya', 'o', { [name]: value }));
      isProblem(await start('maya', 'o', { channel: { threadId: value, teamId: 't', name: 'n' } }));
    }
    isProblem(await start('maya', 'o', { channel: { threadId: '__proto__', teamId: 't', name: 'n' } }), 403);
    for (const body of [undefined, {}, [], { channel: null }, { channel: 7 }])
      isProblem(await empty.asks('maya', 'POST', '/api/rollouts', body));
  });
});
