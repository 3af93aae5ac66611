// A hundred seeded rounds of a thousand notes through everything that can go wrong; some at once, since they wait more than they work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChaosRun } from '../../tests/deliver/aChaosRun.ts';

const runs = Number(process.argv[3] ?? 100);
const people = Number(process.argv[4] ?? 1000);
const atOnce = 3;
const folder = mkdtempSync(join(tmpdir(), 'milepost-chaos-'));
const sums = { lost: 0, twice: 0, cutOff: 0, killed: 0, unexplained: 0 };
const claims: number[] = [];
let red = 0;

async function run(seed: number): Promise<void> {
  const store = `sqlite:${join(folder, `${seed}.db`)}`;
  const { verdict, outcomes, unknown, claimedAtKills, putTwice } = await aChaosRun({ store, seed, people, kills: 5 });
  const { lost, extra, unasked, misrecorded } = verdict;
  const isWrong = lost.length + extra + unasked.length + misrecorded.length + unknown.unexplained.length > 0;
  if (isWrong) red += 1;
  sums.lost += lost.length;
  sums.twice += extra;
  sums.cutOff += unknown.cutOff;
  sums.killed += unknown.killed;
  sums.unexplained += unknown.unexplained.length;
  claims.push(...claimedAtKills);
  const told = { ...outcomes, lost: lost.length, twice: extra, unknown, claimedAtKills, putTwice };
  console.log(`${seed}: ${JSON.stringify(told)}${isWrong ? ' RED' : ''}`);
}

let next = 1;
const line = async () => {
  for (; next <= runs; ) {
    const seed = next;
    next += 1;
    await run(seed);
  }
};
await Promise.all(Array.from({ length: atOnce }, line));
rmSync(folder, { recursive: true, force: true });
console.log(`chaos: ${runs} runs of ${people}, ${red} red, ${JSON.stringify(sums)}, at most ${Math.max(0, ...claims)} claimed at a kill`);
process.exitCode = red ? 1 : 0;
