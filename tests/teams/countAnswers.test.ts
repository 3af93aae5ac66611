import assert from 'node:assert/strict';
import { type Pace, pace } from '../../bot/deliver/pace.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { aCard, aMessage, aPress } from '../support/teamsActivities.ts';
import { aTeamsPeer, type TeamsPeer, tenant } from '../support/teamsPeer.ts';

const budget = 5;

describe('What we answer people', () => {
  let peer: TeamsPeer;
  before(async () => {
    peer = await aTeamsPeer();
  });
  after(() => peer.close());

  /** Answers that many people, with `told` as the pace of answers; then asks for a page's turn on a clock that stands still. */
  async function pageGoes(answers: number, told: (kept: Pace) => Pace): Promise<boolean> {
    const kept = pace(budget, { now: () => 0, after: () => () => undefined });
    const room = await peer.room({}, memoryEngine(), told(kept));
    room.listen(async () => aCard('Here is the plan'));
    peer.calls.length = 0;
    for (let place = 0; place < answers; place += 1) assert.equal((await room.post({ ...aMessage(peer), id: `in-${place}` })).status, 200);
    assert.equal(peer.calls.length, answers);
    let goes = false;
    void kept.turn({ tenantId: tenant, thread: 'somebody else', kind: 'send', urgent: false, withinMs: 60_000 }).then((may) => {
      goes = may;
    });
    await new Promise((next) => setImmediate(next));
    return goes;
  }

  it('counts against the tenant’s budget: after so many answers pages wait', async () => {
    assert.deepEqual([await pageGoes(0, (kept) => kept), await pageGoes(budget, (kept) => kept)], [true, false]);
  });

  it('would let pages go too fast if it were not counted (control)', async () => {
    assert.equal(await pageGoes(budget, (kept) => ({ ...kept, took: () => undefined })), true);
  });

  it('costs nothing where it goes back in the answer to a press', async () => {
    const counted: string[] = [];
    const kept = pace(budget);
    const room = await peer.room({}, memoryEngine(), { ...kept, took: ({ thread }) => void counted.push(thread) });
    room.listen(async () => aCard('Noted'));
    await room.post(aPress(peer));
    assert.deepEqual(counted, []);
    await room.post(aMessage(peer));
    assert.deepEqual(counted, ['a:ana']);
  });
});
