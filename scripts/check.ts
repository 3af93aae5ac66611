// Everything a change has to pass, in one command: every step runs, so one look shows all there is to mend.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { countsFile } from './countingReporter.ts';

const steps: [name: string, command: string][] = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc -p .'],
  ['walls', 'node scripts/walls.ts'],
  ['unused', 'knip'],
  // One file at a time: where nobody waits for it, a shared processor is not shared once more.
  ['tests', 'npm test -- --no-parallel --forbid-only'],
  ['build', 'node scripts/build.ts'],
];

/** What the tests' own reporter wrote, or why there is nothing. */
function countsLine(): string {
  try {
    const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as { passed: number; failed: number };
    return `${counts.passed} passed, ${counts.failed} failed`;
  } catch {
    return 'The tests did not run to their end.';
  }
}

rmSync(countsFile, { force: true });
const results = steps.map(([name, command]) => {
  console.log(`\n── ${name}: ${command}`);
  const startedAt = performance.now();
  const passed = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  return { name, passed, seconds: ((performance.now() - startedAt) / 1000).toFixed(1) };
});

console.log('\n── result');
for (const { name, passed, seconds } of results) console.log(`${passed ? '✓ in order ' : '✗ to mend  '} ${name} (${seconds} s)`);
console.log(countsLine());
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
