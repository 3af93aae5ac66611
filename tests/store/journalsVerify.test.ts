import assert from 'node:assert/strict';
import type { Row } from '../../bot/store/Engine.ts';
import { journals } from '../../bot/store/journals.ts';
import { entryRow, headRow, wordsRow } from '../../bot/store/rows.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { UnknownEntry } from '../../playbook/journal/upcast.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const raised = (issue: string): NewEntry => ({
  type: 'issueRaised',
  data: { issue, severity: 'red', team: null, milestone: null },
  words: { text: `Words of ${issue}` },
});

/** A journal of five entries, with ways to tamper with its rows. */
async function aJournal() {
  const engine = memoryEngine();
  const mine = journals(engine);
  for (let seq = 1; seq <= 5; seq += 1)
    await mine.append(await mine.open('r1'), [raised(`i${seq}`)], { at: '2026-01-12T09:00:00Z', by: 'ana', key: `k${seq}` });
  const row = async (name: string) => (await engine.get('rollouts', 'r1', name)) as Row;
  return {
    verify: () => journals(engine).verify('r1'),
    open: () => journals(engine).open('r1'),
    row,
    put: (name: string, body: Row['body']) => engine.write('rollouts', 'r1', [{ kind: 'put', row: name, body }]),
    async remove(name: string) {
      const { version } = await row(name);
      await engine.write('rollouts', 'r1', [{ kind: 'remove', row: name, version }]);
    },
  };
}

describe('the seal of a journal', () => {
  it('holds over what was written', async () => {
    assert.equal(await (await aJournal()).verify(), null);
  });

  it('finds an edited entry', async () => {
    const journal = await aJournal();
    const { body } = await journal.row(entryRow(3));
    await journal.put(entryRow(3), { ...body, text: String(body.text).replace('red', 'minor') });
    assert.equal(await journal.verify(), 3);
  });

  it('finds an edited entry whose own hash was worked out again', async () => {
    const journal = await aJournal();
    const [two, three] = [await journal.row(entryRow(2)), await journal.row(entryRow(3))];
    await journal.put(entryRow(3), { text: String(three.body.text), hash: String(two.body.hash) });
    assert.equal(await journal.verify(), 3);
  });

  for (const seq of [1, 3, 5])
    it(`finds that entry ${seq} of five is gone`, async () => {
      const journal = await aJournal();
      await journal.remove(entryRow(seq));
      assert.equal(await journal.verify(), seq);
    });

  it('finds two entries that changed places', async () => {
    const journal = await aJournal();
    const [two, three] = [await journal.row(entryRow(2)), await journal.row(entryRow(3))];
    await journal.put(entryRow(2), three.body);
    await journal.put(entryRow(3), two.body);
    assert.equal(await journal.verify(), 2);
  });

  it('finds a last entry that the head does not know', async () => {
    const journal = await aJournal();
    const { body } = await journal.row(headRow);
    await journal.put(headRow, { ...body, hash: 'another' });
    assert.equal(await journal.verify(), 5);
  });

  it('finds edited words and words nobody wrote', async () => {
    const journal = await aJournal();
    const { body } = await journal.row(wordsRow(4));
    await journal.put(wordsRow(4), { ...body, text: '{"text":"Something else"}' });
    assert.equal(await journal.verify(), 4);
    await journal.put(wordsRow(4), { ...body, salt: 'another' });
    assert.equal(await journal.verify(), 4);
  });

  it('holds when words were redacted, and the journal opens without them', async () => {
    const journal = await aJournal();
    await journal.put(wordsRow(2), { redacted: true });
    await journal.remove(wordsRow(4));
    assert.equal(await journal.verify(), null);
    const { rollout } = await journal.open();
    assert.deepEqual(
      rollout.issues.map(({ text }) => text),
      ['Words of i1', '', 'Words of i3', '', 'Words of i5'],
    );
  });

  it('holds over a journal nobody has written to', async () => {
    assert.equal(await journals(memoryEngine()).verify('r1'), null);
  });
});

describe('an entry of a version this program does not know', () => {
  it('is refused by name', async () => {
    const journal = await aJournal();
    const { body } = await journal.row(entryRow(5));
    await journal.put(entryRow(5), { ...body, text: String(body.text).replace('"v":2', '"v":3') });
    await assert.rejects(
      journal.open(),
      (error: Error) => error instanceof UnknownEntry && /newer Milepost \(entry version 3\)/.test(error.message),
    );
  });
});
