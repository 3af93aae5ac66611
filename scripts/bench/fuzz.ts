// A hundred thousand requests and activities, valid, broken and noise: `npm run bench -- fuzz [count] [seed]`.
import { fuzz } from '../../tests/safety/fuzzing.ts';

const count = Number(process.argv[3] ?? 100_000);
const seed = Number(process.argv[4] ?? 1);
// What is broken on purpose is told by the answers; the SDK tells it to the console as well.
console.error = () => undefined;
const { statuses, found } = await fuzz(count, seed, { told: (done) => process.stdout.write(`\r${done} of ${count}`) });
console.log(`\nfuzz: ${count} sent, seed ${seed}, ${found.length} to mend, answered ${JSON.stringify(statuses)}`);
for (const one of found.slice(0, 50)) console.log(JSON.stringify(one, null, 1));
process.exitCode = found.length ? 1 : 0;
