// The simulated quarter: 500 teams in 24 zones through our house, their messages at the connector held row by row against what the oracle foretold.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { aQuarter } from '../tests/oracle/aQuarter.ts';
import { differences } from '../tests/oracle/differences.ts';
import { foretold, theScenario } from '../tests/oracle/foretold.ts';
import { slice } from '../tests/oracle/Scenario.ts';
import type { Told } from '../tests/oracle/written.ts';

/** What a share tells: a line of progress, or at last its rows. */
type Word = { line: string } | { told: Told };

/** How many differences are shown. */
const shown = 10;

const scenario = theScenario();
const [share] = process.argv.slice(2);

/** Each share of the rollouts lives in a house of its own, one for each processor. */
const shares = Math.min(availableParallelism(), scenario.rollouts.length);
const rolloutsOf = (share: number): string[] => scenario.rollouts.map(({ key }) => key).filter((_, place) => place % shares === share);

function runShare(share: number): Promise<Told> {
  return new Promise((done, failed) => {
    const child = fork(import.meta.filename, [String(share)]);
    child.on('message', (word: Word) => {
      if ('told' in word) done(word.told);
      else console.log(`House ${share + 1} of ${shares}: ${word.line}`);
    });
    child.once('exit', (code) => failed(new Error(`House ${share + 1} ended early (${code}).`)));
  });
}

async function runAll(): Promise<void> {
  const began = performance.now();
  const told = await Promise.all(Array.from({ length: shares }, (_, share) => runShare(share)));
  const minutes = Math.round((performance.now() - began) / 60_000);
  const wanted = foretold(scenario);
  const got = { messages: told.flatMap(({ messages }) => messages), unasked: told.flatMap(({ unasked }) => unasked) };
  const found = [...differences(wanted.messages, got.messages), ...differences(wanted.unasked, got.unasked)].sort();
  if (found.length) {
    console.log(`${found.length} rows differ; the first ${Math.min(shown, found.length)}:\n${found.slice(0, shown).join('\n')}`);
    process.exit(1);
  }
  console.log(
    `${scenario.teams.length} teams from ${scenario.from} to ${scenario.until}: all ${got.messages.length} messages at the connector and all ${got.unasked.length} days that ended without one are as foretold; it took ${minutes} minutes.`,
  );
}

if (share === undefined) await runAll();
else {
  // Nobody waits for a share whose run has ended.
  process.once('disconnect', () => process.exit(1));
  const say = (word: Word) => new Promise((sent) => process.send?.(word, sent));
  const told = await aQuarter(
    slice(scenario, { rollouts: rolloutsOf(Number(share)), endsAt: scenario.endsAt }),
    (line) => void say({ line }),
  );
  await say({ told });
  process.exit(0);
}
