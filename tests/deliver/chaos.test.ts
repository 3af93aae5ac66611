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

  it('loses nobody, writes to nobody twice, and does not know of at most those in flight at a kill or whose answer never came', async () => {
    const ran = await aChaosRun({ store: `sqlite:${join(folder, 'chaos.db')}`, seed, people: 200, kills: 2, claims: true });
    const { verdict, inFlight, unanswered, outcomes } = ran;
    const told = `MILEPOST_SEED=${seed}: ${JSON.stringify({ outcomes, inFlight, unanswered, duplicates: verdict.duplicates, lost: verdict.lost })}`;
    assert.deepEqual([verdict.lost, verdict.unasked], [[], []], told);
    assert.ok(verdict.extra <= inFlight, told);
    assert.ok((outcomes.unknown ?? 0) <= inFlight + unanswered, told);
    assert.equal(outcomes.waiting ?? 0, 0, told);
  });

  it('is found out when nobody claims before sending (control)', async () => {
    const { verdict } = await aChaosRun({ store: `sqlite:${join(folder, 'control.db')}`, seed, people: 60, kills: 0, claims: false });
    assert.ok(verdict.extra > 0, 'somebody was written to twice');
  });
});
