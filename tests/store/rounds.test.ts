import assert from 'node:assert/strict';
import type { Engine } from '../../bot/store/Engine.ts';
import { type Addressee, rounds } from '../../bot/store/rounds.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';

const of = { tenantId: 't', rolloutId: 'r1', round: 'reminders/0' };
const audience = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, place) => {
    const oid = `oid-${String(place).padStart(4, '0')}`;
    return { oid, to: `p${place}`, subject: `reminder/0/p${place}` };
  });

for (const [name, begin] of Object.entries(stores))
  describe(`a round of notes, on ${name}`, () => {
    let engine: Engine;
    let end: () => Promise<void>;
    before(async () => {
      const begun = await begin();
      end = begun.end;
      engine = patientEngine(begun.store);
      await rounds(engine).cut(of, 'all', audience(200));
    });
    after(async () => {
      await engine.close();
      await end();
    });

    it('is cut into pages of 99 once, each a range of people', async () => {
      await rounds(engine).cut(of, 'all', audience(200));
      const pages = await rounds(engine).pages('r1', 'reminders/0');
      assert.deepEqual(
        pages.map(({ from, to, count, state }) => [from, to, count, state]),
        [
          ['oid-0000', 'oid-0098', 99, 'open'],
          ['oid-0099', 'oid-0197', 99, 'open'],
          ['oid-0198', 'oid-0199', 2, 'open'],
        ],
      );
      assert.equal((await rounds(engine).notes(pages[1]!)).length, 99);
    });

    it('settles some and claims others in one write, or none of it when somebody claimed one of them first', async () => {
      const kept = rounds(engine);
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

    it('is read by page, from where the last one ended', async () => {
      const kept = rounds(engine);
      const first = await kept.outcomesOf('r1', 'reminders/0', '', 150);
      const second = await kept.outcomesOf('r1', 'reminders/0', first.next ?? '', 150);
      assert.deepEqual([first.notes.length, second.notes.length, second.next], [150, 50, null]);
      assert.deepEqual((await kept.failedOf('r1', 'reminders/0', '', 500)).notes, []);
    });
  });
