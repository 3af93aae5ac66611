import assert from 'node:assert/strict';
import { historyPage, type Reading } from '../../bot/api/historyPage.ts';
import { journals } from '../../bot/store/journals.ts';
import type { Change, History } from '../../playbook/contract/Change.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { anInstant, smallBeginning } from '../support/builders.ts';
import { longJournal, writeLongJournal } from '../support/longJournal.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const changesOf = ({ days }: History): Change[] => days.flatMap(({ changes }) => changes);

/** Every page from the newest on, each asked for with what the one before said. */
async function allPages(page: (query: Record<string, string>) => Promise<History>, limit: string): Promise<History[]> {
  const pages = [await page({ limit })];
  for (let older = pages[0]?.older; older; older = pages.at(-1)?.older) pages.push(await page({ before: String(older), limit }));
  return pages;
}

describe('the history by page', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
  });
  after(() => house.close());
  const read = async (query: Record<string, string>): Promise<History> =>
    (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/history?${new URLSearchParams(query)}`)).body;

  it('gives every change once, the newest first, however small the pages', async () => {
    const pages = await allPages(read, '30');
    const seqs = pages.flatMap(changesOf).map(({ seq }) => seq);
    assert.deepEqual(
      seqs,
      [...new Set(seqs)].sort((one, other) => other - one),
    );
    assert.ok(pages.length > 3 && pages.every((page) => changesOf(page).length <= 30));
    assert.ok(changesOf(pages.at(-1) as History).some(({ text }) => text.includes('was started')));
    const first = changesOf(await read({}));
    assert.deepEqual(
      seqs.slice(0, first.length),
      first.map(({ seq }) => seq),
    );
    assert.ok(pages.every(({ sealed }) => sealed));
  });

  it('gives at most 100 changes, and takes what is no number for nothing', async () => {
    assert.ok(changesOf(await read({ before: '999999', limit: '5000' })).length <= 100);
    for (const before of ['', '-1', '0', '1.5', 'x', '1e99', '9'.repeat(30)])
      assert.deepEqual(changesOf(await read({ before })), changesOf(await read({})), `before=${before}`);
  });
});

describe('the history of years', () => {
  it('is read from the journal where the rollout no longer holds it, and nothing of it is offered to be undone', async () => {
    const engine = memoryEngine();
    await writeLongJournal(engine, 1300);
    const mine = journals(engine);
    const { rollout, people } = await mine.open(longJournal);
    assert.ok(rollout.entries.length < 200, `${rollout.entries.length} entries are at hand`);
    const looking = { rollout, people, now: anInstant('2026-03-10T09:00:00Z'), reader: 'maya', readerName: 'Maya' };
    const reading: Omit<Reading, 'query'> = { sealed: async () => true, older: (before, most) => mine.page(longJournal, before, most) };
    const pages = await allPages((query) => historyPage(looking, { ...reading, query }), '100');
    const changes = pages.flatMap(({ days }) => days.flatMap((day) => day.changes));
    assert.equal(changes.filter(({ text }) => text.includes('Loaded part')).length, 1300 - smallBeginning.length);
    assert.ok(changes.every(({ seq, undo }) => !undo || seq >= rollout.keptFrom));
    assert.equal(pages.at(-1)?.older, null);
  });
});
