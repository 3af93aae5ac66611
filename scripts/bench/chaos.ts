// A hundred seeded rounds of a thousand notes through everything that can go wrong.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChaosRun } from '../../tests/deliver/aChaosRun.ts';

const runs = Number(process.argv[3] ?? 100);
const people = Number(process.argv[4] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'milepost-chaos-'));
const sums = { lost: 0, extra: 0, unknown: 0, inFlight: 0, unanswered: 0 };
let red = 0;
for (let seed = 1; seed <= runs; seed += 1) {
  const { verdict, inFlight, unanswered, outcomes } = await aChaosRun({
    store: `sqlite:${join(folder, `${seed}.db`)}`,
    seed,
    people,
    kills: 5,
    claims: true,
  });
  const unknown = outcomes.unknown ?? 0;
  const isWrong = verdict.lost.length > 0 || verdict.extra > inFlight || unknown > inFlight + unanswered;
  if (isWrong) red += 1;
  sums.lost += verdict.lost.length;
  sums.extra += verdict.extra;
  sums.unknown += unknown;
  sums.inFlight += inFlight;
  sums.unanswered += unanswered;
  console.log(
    `${seed}: ${JSON.stringify(outcomes)}, ${inFlight} in flight at kills, ${unanswered} unanswered, ${verdict.lost.length} lost, ${verdict.extra} twice${isWrong ? ' RED' : ''}`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(`chaos: ${runs} runs of ${people}, ${red} red, ${JSON.stringify(sums)}`);
process.exitCode = red ? 1 : 0;
