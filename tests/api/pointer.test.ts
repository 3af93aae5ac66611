// The message in the channel that leads to the playbook.
import assert from 'node:assert/strict';
import { channel } from '../../local/personas.ts';
import { dutiesAt } from '../../playbook/clock/agenda.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const pointers = ({ transcript }: AHouse): string[] =>
  transcript
    .accepted()
    .filter(({ conversation, method }) => method === 'POST' && conversation.startsWith(channel.id))
    .map(({ body }) => plain(JSON.stringify(body)))
    .filter((text) => text.includes('Open the playbook') && text.includes('choose … and then Pin'));

describe('a pointer to the playbook', () => {
  let house: AHouse;
  const at = async (iso: string) => {
    house.at(iso);
    await house.waker.finish();
  };
  beforeEach(async () => {
    house = await aHouse({ rollout: 'fresh' });
    await at('2026-01-12T07:01:00Z');
  });
  afterEach(() => house.close());

  it('stands in the channel once the rollout has started, and leads to the tab (P24, P25)', async () => {
    const [pointer = '', ...more] = pointers(house);
    assert.match(pointer, /Everything about CRM rollout is in one place/);
    assert.match(pointer, /5 milestones, go-live/);
    assert.match(pointer, /https:\/\/teams\.microsoft\.com\/l\/entity\/[^"]*playbook/);
    assert.deepEqual(more, []);
  });

  it('is posted again when a manager asks, not twice within the hour (P25)', async () => {
    assert.equal((await house.commands('maya', 'postPointer', {})).body.refusal, 'alreadySo');
    house.at('2026-01-12T09:00:00Z');
    assert.equal((await house.commands('raj', 'postPointer', {})).body.refusal, 'notAllowed');
    assert.equal((await house.commands('maya', 'postPointer', {})).status, 200);
    await at('2026-01-12T09:00:01Z');
    assert.equal(pointers(house).length, 2);
  });

  it('is not made up for when nobody was there to post it within the hour (control: it is owed before)', async () => {
    const late = await aHouse({ rollout: 'fresh' });
    const { rollout } = await late.open();
    const kinds = (iso: string) => {
      late.at(iso);
      return dutiesAt({ ...rollout, ended: {} }, late.conversing.now()).map(({ kind }) => kind);
    };
    assert.ok(kinds('2026-01-12T07:59:00Z').includes('postPointer'));
    assert.ok(!kinds('2026-01-12T08:01:00Z').includes('postPointer'));
    await late.close();
  });

  it('answers who asks for the playbook', async () => {
    assert.match(plain(JSON.stringify((await house.says('lena', 'playbook')).card)), /Everything about CRM rollout is in one place/);
  });
});
