import assert from 'node:assert/strict';
import { rosters } from '../../bot/act/rosters.ts';
import type { Member } from '../../bot/deliver/Messenger.ts';

const channel = { tenantId: 't1', threadId: '19:abc@thread.tacv2' };
const ana: Member = { oid: 'oid-ana', botId: '29:ana', tenantId: 't1', name: 'Ana', company: '' };
const minutes = 60_000;

/** Rosters over a Teams that says who is there, or null while it does not answer. */
function asking() {
  const teams = { members: [ana] as Member[] | null, asked: 0, now: 0 };
  const roster = async () => {
    teams.asked += 1;
    return teams.members;
  };
  return { teams, mine: rosters({ roster }, () => teams.now) };
}

describe('who is in a channel', () => {
  it('is asked once in ten minutes', async () => {
    const { teams, mine } = asking();
    await mine.of(channel);
    teams.now = 10 * minutes - 1;
    await mine.of(channel);
    assert.equal(teams.asked, 1);
    teams.now = 10 * minutes;
    await mine.of(channel);
    assert.equal(teams.asked, 2);
  });

  it('is asked again once somebody joined or left', async () => {
    const { teams, mine } = asking();
    await mine.of(channel);
    teams.members = [];
    mine.forget(channel);
    assert.deepEqual([await mine.of(channel), await mine.of(channel), teams.asked], [[], [], 2]);
  });

  it('is who was there before, for a day, while Teams does not answer', async () => {
    const { teams, mine } = asking();
    await mine.of(channel);
    teams.members = null;
    teams.now = 24 * 60 * minutes - 1;
    assert.deepEqual(await mine.of(channel), [ana]);
    teams.now = 24 * 60 * minutes;
    assert.equal(await mine.of(channel), null);
  });

  it('is kept apart for each channel', async () => {
    const { teams, mine } = asking();
    await mine.of(channel);
    await mine.of({ ...channel, threadId: '19:other@thread.tacv2' });
    assert.equal(teams.asked, 2);
  });
});
