import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChaosRun } from './aChaosRun.ts';

const seed = Number(process.env.MILEPOST_SEED ?? 20260115);

describe('a round of notes through everything that can go wrong', function () {
  this.timeout(240_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milepost-chaos-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('loses nobody, writes to nobody twice, and does not know only of whom a request was cut off or a worker died', async () => {
    const ran = await aChaosRun({ store: `sqlite:${join(folder, 'chaos.db')}`, seed, people: 200, kills: 2 });
    const { verdict, unknown, outcomes } = ran;
    const told = `MILEPOST_SEED=${seed}: ${JSON.stringify(ran)}`;
    assert.deepEqual([verdict.lost, verdict.unasked, verdict.misrecorded, verdict.duplicates], [[], [], [], []], told);
    assert.deepEqual(unknown.unexplained, [], told);
    assert.equal(outcomes.waiting ?? 0, 0, told);
  });
});
