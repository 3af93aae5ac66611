import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Engine, StorageAway } from '../../bot/store/Engine.ts';
import { type Journals, journals } from '../../bot/store/journals.ts';
import { entryRow, headRow, namedRow, snapshotRow } from '../../bot/store/rows.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { foldVersion } from '../../playbook/journal/foldVersion.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { longJournal, writeLongJournal } from '../support/longJournal.ts';
import { memoryEngine } from '../support/memoryEngine.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';

const stamp = (key: string) => ({ at: '2026-01-12T09:00:00Z', by: 'ana', key });
const awkward = 'Zeile 1\nline 2 <b>bold</b> | \u202eabc\u202c שלום 👩‍👩‍👧 \u0000 \ud800';
const raised = (issue: string): NewEntry => ({
  type: 'issueRaised',
  data: { issue, severity: 'red', team: null, milestone: null },
  words: { text: `${issue}: ${awkward}` },
});

/** Text that does not pack: no two pieces of it are alike. */
const noise = (seed: string, characters: number) => {
  let text = '';
  for (let part = 0; text.length < characters; part += 1) text += createHash('sha512').update(`${seed}/${part}`).digest('base64');
  return text.slice(0, characters);
};
const page = (place: number): NewEntry => ({
  type: 'sectionWritten',
  data: { section: `s${place}`, group: 'g', title: 'Page', ownerRole: 'sponsor', version: 1, practices: [] },
  words: { markdown: noise(String(place), 30_000) },
});

/** Appends one entry after another; every snapshot is waited for, so that tests know which one stands. */
async function appendAll(mine: Journals, rolloutId: string, entries: readonly NewEntry[]): Promise<void> {
  for (const entry of entries) {
    const opened = await mine.open(rolloutId);
    assert.ok(await mine.append(opened, [entry], stamp(`k${opened.rollout.seq + 1}`)));
    await mine.quiet();
  }
}

const issues = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => raised(`i${from + place}`));

for (const [name, begin] of Object.entries(stores))
  describe(`a snapshot on ${name}`, function () {
    this.timeout(240_000);
    let store: string;
    let end: () => Promise<void>;
    let engine: Engine;
    before(async () => {
      ({ store, end } = await begin());
      engine = patientEngine(store);
    });
    after(async () => {
      await engine.close();
      await end();
    });

    const body = async (rolloutId: string, row: string) => (await engine.get('rollouts', rolloutId, row))?.body;
    const put = async (rolloutId: string, row: string, as: object) =>
      engine.write('rollouts', rolloutId, [{ kind: 'put', row, body: { ...(await body(rolloutId, row)), ...as } }]);

    /** What a reader who knows nothing sees, and what that cost. */
    async function cold(rolloutId: string) {
      const counting = faultyEngine(engine);
      const { rollout, hash } = await journals(counting).open(rolloutId);
      return { rollout, hash, calls: { ...counting.counts } };
    }

    async function assertWhole(rolloutId: string, count: number) {
      const { rollout } = await cold(rolloutId);
      assert.deepEqual(
        rollout.issues.map(({ id, text }) => ({ id, text })),
        Array.from({ length: count }, (_, place) => ({ id: `i${place + 1}`, text: `i${place + 1}: ${awkward}` })),
      );
      assert.equal(rollout.seq, count);
      assert.equal(await journals(engine).verify(rolloutId), null);
    }

    it('opens as the journal does, in two reads, and is carried on from', async () => {
      const mine = journals(engine, { every: 10 });
      await appendAll(mine, 'r1', issues(1, 24));
      const opened = await cold('r1');
      assert.equal((await body('r1', namedRow))?.seq, 20);
      assert.deepEqual(opened.calls, { get: 0, range: 2, write: 0 });
      assert.deepEqual(opened.rollout, (await mine.open('r1')).rollout);
      const other = journals(engine);
      assert.ok(await other.append(await other.open('r1'), [raised('i25')], stamp('k25')));
      await assertWhole('r1', 25);
    });

    it('leaves only itself and the one before it', async () => {
      await appendAll(journals(engine, { every: 5 }), 'r2', issues(1, 23));
      const there = await Promise.all([5, 10, 15, 20].map((seq) => engine.get('rollouts', 'r2', snapshotRow(seq, 0))));
      assert.deepEqual(there.map(Boolean), [false, false, true, true]);
      await assertWhole('r2', 23);
    });

    it('is not needed: a journal without one opens, and gets one', async () => {
      await appendAll(journals(engine, { every: 1000 }), 'r3', issues(1, 12));
      assert.equal(await body('r3', namedRow), undefined);
      await assertWhole('r3', 12);
      const mine = journals(engine, { every: 10 });
      await mine.open('r3');
      await mine.quiet();
      assert.equal((await body('r3', namedRow))?.seq, 12);
      await assertWhole('r3', 12);
    });

    for (const [what, spoil] of Object.entries({
      'that lost a piece': async () => {
        const piece = await engine.get('rollouts', 'r4', snapshotRow(10, 0));
        if (piece) await engine.write('rollouts', 'r4', [{ kind: 'remove', row: piece.row, version: piece.version }]);
      },
      'that was altered': async () => put('r4', snapshotRow(10, 0), { text: 'eJw' }),
      'made by another fold': async () => put('r4', namedRow, { fold: foldVersion + 1 }),
      'of another chain': async () => put('r4', namedRow, { hash: 'another' }),
      'of entries that are not there': async () => put('r4', namedRow, { seq: 999 }),
    }))
      it(`${what} is ignored, and the next one takes its place`, async () => {
        const rows = await engine.range('rollouts', 'r4', '', '~', 1000);
        for (const { row, version } of rows) await engine.write('rollouts', 'r4', [{ kind: 'remove', row, version }]);
        await appendAll(journals(engine, { every: 10 }), 'r4', issues(1, 12));
        await spoil();
        await assertWhole('r4', 12);
        const mine = journals(engine, { every: 10 });
        await mine.open('r4');
        await mine.quiet();
        await appendAll(mine, 'r4', issues(13, 14));
        assert.deepEqual((await cold('r4')).calls, { get: 0, range: 2, write: 0 });
        await assertWhole('r4', 14);
      });

    it('that a crash cut off between its pieces is as if it were not there', async () => {
      await appendAll(
        journals(engine, { every: 1000 }),
        'r5',
        Array.from({ length: 45 }, (_, place) => page(place)),
      );
      for (const survived of [1, 2]) {
        let writes = 0;
        const dying: Engine = {
          ...engine,
          write: (...batch) => (++writes > survived ? Promise.reject(new StorageAway('cut off')) : engine.write(...batch)),
        };
        const failures: unknown[] = [];
        const mine = journals(dying, { every: 40, failed: (_id, error) => failures.push(error) });
        await mine.open('r5');
        await mine.quiet();
        assert.equal(failures.length, 1);
        assert.ok(await engine.get('rollouts', 'r5', snapshotRow(44 + survived, 0)), 'pieces that nobody names are there');
        assert.equal(await body('r5', namedRow), undefined);
        const { rollout } = await cold('r5');
        assert.deepEqual([rollout.seq, rollout.sections.at(-1)?.markdown], [44 + survived, noise(String(43 + survived), 30_000)]);
        await appendAll(journals(engine, { every: 1000 }), 'r5', [page(44 + survived)]);
      }
      const mine = journals(engine, { every: 40 });
      await mine.open('r5');
      await mine.quiet();
      assert.ok(Number((await body('r5', namedRow))?.pieces) > 30, 'it takes more than one batch');
      const { rollout, calls } = await cold('r5');
      assert.deepEqual([rollout.seq, calls.range], [47, 2]);
      assert.equal(await mine.verify('r5'), null);
    });

    it('of two hands at once harms nobody', async () => {
      const engines = [patientEngine(store), patientEngine(store)];
      const hands = engines.map((one) => journals(one, { every: 4 }));
      await Promise.all(
        hands.map(async (mine, hand) => {
          for (let done = 0; done < 20; ) {
            const stored = await mine.append(await mine.open('r6'), [raised(`h${hand}-${done}`)], stamp(`k${hand}-${done}`));
            if (stored) done += 1;
          }
          await mine.quiet();
        }),
      );
      await Promise.all(engines.map((one) => one.close()));
      const { rollout, calls } = await cold('r6');
      assert.equal(new Set(rollout.issues.map(({ id }) => id)).size, 40);
      assert.deepEqual(calls, { get: 0, range: 2, write: 0 });
      assert.equal(await journals(engine).verify('r6'), null);
      assert.equal((await body('r6', headRow))?.seq, 40);
    });

    it('does not stand between an altered entry and the seal', async () => {
      await appendAll(journals(engine, { every: 5 }), 'r7', issues(1, 12));
      const text = String((await body('r7', entryRow(3)))?.text);
      await put('r7', entryRow(3), { text: text.replace('red', 'minor') });
      const mine = journals(engine);
      assert.equal(await mine.verify('r7'), 3);
      assert.equal(await mine.sealed('r7'), false);
    });

    it('lets older entries be read by page', async () => {
      const mine = journals(engine);
      const seqs = async (before: number, most: number) => (await mine.page('r7', before, most)).map(({ seq }) => seq);
      assert.deepEqual(await seqs(12, 4), [8, 9, 10, 11]);
      assert.deepEqual(await seqs(3, 400), [1, 2]);
      assert.deepEqual(await seqs(1, 4), []);
    });
  });

describe('the seal that a page of history shows', () => {
  it('is read on from where it last got, and over pages', async () => {
    const engine = faultyEngine(memoryEngine());
    await writeLongJournal(engine, 1300);
    const mine = journals(engine);
    const before = engine.counts.range;
    assert.equal(await mine.sealed(longJournal), true);
    assert.equal(engine.counts.range - before, 3);
    assert.equal(await mine.sealed(longJournal), true);
    assert.equal(engine.counts.range - before, 3);
    assert.equal(await mine.verify(longJournal), null);
  });
});
