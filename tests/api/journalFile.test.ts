// The journal as a file that checks itself: through the HTTP door, and offline.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkJournalFile } from '../../bot/documents/checkJournalFile.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const run = promisify(execFile);

async function* linesOf(lines: string[]) {
  yield* lines;
}

describe('the journal as a file that checks itself (U22)', () => {
  let house: AHouse;
  let lines: string[];
  before(async () => {
    house = await aHouse();
    lines = (await get('maya')).text.trim().split('\n');
  });
  after(() => house.close());

  const get = (who: string) => house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/documents/journal.jsonl`);
  /** The file with one line changed. */
  const changed = (place: number, how: (line: string) => string) =>
    checkJournalFile(linesOf(lines.map((line, at) => (at === place ? how(line) : line))));

  it('is for those who steer, and tells nobody else of itself', async () => {
    const { status, body } = await get('carla');
    assert.deepEqual([status, body.refusal], [403, 'notAllowed']);
  });

  it('holds every entry, and is found whole', async () => {
    const { rollout, hash } = await house.open();
    const checked = await checkJournalFile(linesOf(lines));
    assert.deepEqual([checked.holds, lines.length - 1], [true, rollout.seq]);
    assert.ok(checked.holds && checked.seal === hash && checked.entries === rollout.seq);
  });

  it('says which line was tampered with: a letter, a word, a line that is gone, one that was moved, and an end that was cut', async () => {
    const worded = lines.findIndex((line) => JSON.parse(line).words);
    const letter = await changed(40, (line) => line.replace('\\"by\\":\\"', '\\"by\\":\\"x'));
    assert.deepEqual([letter.holds, !letter.holds && letter.line, !letter.holds && letter.seq], [false, 41, 40]);
    const word = await changed(worded, (line) =>
      JSON.stringify({ ...JSON.parse(line), words: { ...JSON.parse(line).words, text: '{"text":"other"}' } }),
    );
    assert.ok(!word.holds && word.seq === worded);
    const gone = await checkJournalFile(linesOf(lines.toSpliced(40, 1)));
    assert.ok(!gone.holds && gone.line === 41);
    const moved = await checkJournalFile(linesOf([...lines.slice(0, 40), lines[41] ?? '', lines[40] ?? '', ...lines.slice(42)]));
    assert.ok(!moved.holds && moved.line === 41);
    const cut = await checkJournalFile(linesOf(lines.slice(0, -1)));
    assert.ok(!cut.holds);
  });

  it('keeps what is somebody’s own to its seal', async () => {
    const own = lines
      .slice(1)
      .map((line) => JSON.parse(line))
      .filter(({ text }) => text === null);
    const kinds = lines.slice(1).flatMap((line) => (JSON.parse(line).text ? [JSON.parse(JSON.parse(line).text).type] : []));
    assert.ok(!kinds.includes('lookedUp') && !kinds.includes('sectionDrafted'));
    for (const { words } of own) assert.equal(words, null);
  });

  it('is checked by a command that needs no server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-verify-'));
    const [good, bad] = [join(folder, 'good.jsonl'), join(folder, 'bad.jsonl')];
    await writeFile(good, lines.join('\n'));
    await writeFile(bad, lines.map((line, at) => (at === 7 ? line.replace('"hash":"', '"hash":"x') : line)).join('\n'));
    const verify = (file: string) => run(process.execPath, ['scripts/verify.ts', file], { env: {} });
    assert.match((await verify(good)).stdout, /all \d+ entries are as they were sealed/);
    await assert.rejects(
      verify(bad),
      ({ code, stderr }: { code: number; stderr: string }) => code === 1 && /^Line 8, entry 7:/.test(stderr),
    );
    await rm(folder, { recursive: true });
  });
});
