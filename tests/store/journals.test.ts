import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Engine } from '../../bot/store/Engine.ts';
import { type Journals, journals } from '../../bot/store/journals.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import { appendTimes } from '../support/appendTimes.ts';
import { aRollout, people } from '../support/builders.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';

const stamp = { at: '2026-01-12T09:00:00Z', by: 'ana', key: 'k1' };
const raised = (issue: string, text: string): NewEntry => ({
  type: 'issueRaised',
  data: { issue, severity: 'red', team: null, milestone: null },
  words: { text },
});
const awkward = 'Zeile 1\nline 2 <b>bold</b> **not** | \u202eabc\u202c שלום 👩‍👩‍👧 \u0000 \ud800';
const appender = new URL('../support/appendingProcess.ts', import.meta.url).pathname;

for (const [name, begin] of Object.entries(stores))
  describe(`a journal on ${name}`, () => {
    let store: string;
    let end: () => Promise<void>;
    let engine: Engine;
    let mine: Journals;
    before(async () => {
      ({ store, end } = await begin());
      engine = patientEngine(store);
      mine = journals(engine);
    });
    after(async () => {
      await engine.close();
      await end();
    });

    it('is empty until something is appended', async () => {
      const opened = await mine.open('nothing');
      assert.deepEqual([opened.rollout.seq, opened.rollout.status, opened.version], [0, 'setup', null]);
    });

    it('opens as it was appended, words letter by letter, for a reader who has not seen it', async () => {
      const whole = aRollout();
      const entries = whole.entries.map(({ type, data, words }) => ({ type, data, words })) as NewEntry[];
      const first = await mine.append(await mine.open('r1'), entries.slice(0, 30), stamp, Object.values(people));
      assert.ok(first);
      await mine.append(await mine.open('r1'), [...entries.slice(30), raised('i9', awkward)], { ...stamp, key: 'k2' });
      const fresh = await journals(engine).open('r1');
      assert.equal(fresh.rollout.issues[0]?.text, awkward);
      assert.deepEqual(
        fresh.rollout.sections,
        whole.sections.map(({ versions, ...section }) => ({
          ...section,
          writtenAt: stamp.at,
          writtenBy: 'ana',
          versions: versions.map((version) => ({ ...version, at: stamp.at, by: 'ana' })),
        })),
      );
      assert.deepEqual(fresh.people, people);
      assert.deepEqual(fresh.rollout, fold('r1', fresh.rollout.entries));
      assert.equal(await mine.verify('r1'), null);
    });

    it('answers an append with what is read afterwards', async () => {
      const stored = await mine.append(
        await mine.open('r2'),
        [raised('i1', 'Guests cannot sign in')],
        stamp,
        Object.values(people).slice(0, 2),
      );
      const read = await journals(engine).open('r2');
      assert.deepEqual(stored?.rollout, read.rollout);
      assert.deepEqual([stored?.people, stored?.hash, stored?.peopleCount], [read.people, read.hash, read.peopleCount]);
    });

    it('reads only what came since, and people only when they changed', async () => {
      const other = journals(engine);
      await other.open('r2');
      await mine.append(await mine.open('r2'), [raised('i2', 'And again')], { ...stamp, key: 'k2' });
      await mine.append(await mine.open('r2'), [raised('i3', 'And again')], { ...stamp, key: 'k3' }, Object.values(people));
      const opened = await other.open('r2');
      assert.deepEqual(
        opened.rollout.entries.map(({ seq }) => seq),
        [1, 2, 3],
      );
      assert.deepEqual(opened.people, people);
    });

    it('refuses an append decided on what is no longer so', async () => {
      const opened = await mine.open('r3');
      assert.ok(await mine.append(opened, [raised('i1', 'First')], stamp));
      assert.equal(await journals(engine).append(opened, [raised('i2', 'Second')], { ...stamp, key: 'k2' }), null);
      assert.equal((await mine.open('r3')).rollout.issues.length, 1);
    });

    it('loses nobody when two clients append at once', async () => {
      const [one, two] = [patientEngine(store), patientEngine(store)];
      await Promise.all([appendTimes(journals(one), 'r4', 'ana', 15), appendTimes(journals(two), 'r4', 'ben', 15)]);
      await Promise.all([one.close(), two.close()]);
      await assertWhole('r4', 30);
    });

    if (name === 'SQLite')
      it('loses nobody when two processes append at once', async () => {
        const run = (who: string) => promisify(execFile)(process.execPath, [appender, store, 'r5', who, '40']);
        await Promise.all([run('ana'), run('ben')]);
        await assertWhole('r5', 80);
      });

    async function assertWhole(rolloutId: string, count: number) {
      const { rollout } = await journals(engine).open(rolloutId);
      assert.deepEqual(
        rollout.entries.map(({ seq }) => seq),
        Array.from({ length: count }, (_, place) => place + 1),
      );
      assert.equal(new Set(rollout.issues.map(({ id, text }) => `${id}|${text}`)).size, count);
      assert.equal(await mine.verify(rolloutId), null);
    }
  });
