import assert from 'node:assert/strict';
import { type Addressee, rounds } from '../../bot/store/rounds.ts';
import { clientsOf } from '../support/clientsOf.ts';
import { stores } from '../support/stores.ts';

const of = { tenantId: 't', rolloutId: 'r1', round: 'reminders/0' };
const audience = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, place) => {
    const oid = `oid-${String(place).padStart(4, '0')}`;
    return { oid, to: `p${place}`, subject: `reminder/0/p${place}` };
  });

for (const [name, begin] of Object.entries(stores))
  describe(`a round of notes, on ${name}`, () => {
    const clients = clientsOf(begin);
    before(() => rounds(clients.engine).cut(of, 'all', audience(200)));

    it('is cut into pages of 99 once, each a range of people', async () => {
      await rounds(clients.engine).cut(of, 'all', audience(200));
      const pages = await rounds(clients.engine).pages('r1', 'reminders/0');
      assert.deepEqual(
        pages.map(({ from, to, count, state }) => [from, to, count, state]),
        [
          ['oid-0000', 'oid-0098', 99, 'open'],
          ['oid-0099', 'oid-0197', 99, 'open'],
          ['oid-0198', 'oid-0199', 2, 'open'],
        ],
      );
      assert.equal((await rounds(clients.engine).notes(pages[1]!)).length, 99);
    });

    it('settles some and claims others in one write, or none of it when somebody claimed one of them first', async () => {
      const kept = rounds(clients.engine);
      const [page] = await kept.pages('r1', 'reminders/0');
      const [one, two, three] = await kept.notes(page!);
      const claim = (...notes: (typeof one)[]) => ({ notes: notes.map((note) => note!), until: 5, by: 'us' });
      assert.equal(await kept.turnOver(page!, { ended: [], claim: claim(one, two) }), true);
      const sent = { conversationId: 'c', activityId: 'a', serviceUrl: 's' };
      const ended = [{ note: one!, outcome: 'sent', reason: '', at: '2026-01-15T08:00:00Z', revision: 3, sent }];
      assert.equal(await kept.turnOver(page!, { ended, claim: claim(two, three) }), false);
      const after = await kept.notes(page!);
      assert.deepEqual(
        after.slice(0, 3).map(({ state }) => state),
        ['claimed', 'claimed', 'waiting'],
      );
      assert.equal(await kept.turnOver(page!, { ended, claim: claim(three) }), true);
      assert.deepEqual(
        (await kept.notes(page!)).slice(0, 3).map(({ state, by }) => [state, by]),
        [
          ['sent', ''],
          ['claimed', 'us'],
          ['claimed', 'us'],
        ],
      );
    });

    it('moves onto a page of its own once more only what ended unsent, and who had none; twice it changes nothing', async () => {
      const kept = rounds(clients.engine);
      const again = { ...of, round: 'reminders/1' };
      await kept.cut(again, 'all', audience(3));
      const [page] = await kept.pages('r1', 'reminders/1');
      const [one, two] = await kept.notes(page!);
      const ends = { reason: '', at: '2026-01-15T08:00:00Z', revision: 3, asRead: true };
      const sent = { conversationId: 'c', activityId: 'a', serviceUrl: 's' };
      const ended = [
        { ...ends, note: one!, outcome: 'sent', sent },
        { ...ends, note: two!, outcome: 'notInstalled', sent: null },
      ];
      assert.equal(await kept.turnOver(page!, { ended }), true);
      for (const _ of [1, 2]) await kept.cutAgain(again, 'again', [...audience(4)]);
      const pages = await kept.pages('r1', 'reminders/1');
      assert.deepEqual(
        pages.map(({ page: name, count }) => [name, count]),
        [
          ['again|0000', 2],
          ['all|0000', 3],
        ],
      );
      const { notes } = await kept.outcomesOf('r1', 'reminders/1', '', 10);
      assert.deepEqual(
        notes.map(({ state, page: name }) => `${state} ${name}`),
        ['sent all|0000', 'waiting again|0000', 'waiting all|0000', 'waiting again|0000'],
      );
    });

    it('is read by page, from where the last one ended', async () => {
      const kept = rounds(clients.engine);
      const first = await kept.outcomesOf('r1', 'reminders/0', '', 150);
      const second = await kept.outcomesOf('r1', 'reminders/0', first.next ?? '', 150);
      assert.deepEqual([first.notes.length, second.notes.length, second.next], [150, 50, null]);
      assert.deepEqual((await kept.failedOf('r1', 'reminders/0', '', 500)).notes, []);
    });
  });
