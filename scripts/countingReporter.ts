// Mocha's own report, with the counts kept in a file so that `check` repeats what really happened.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import mocha from 'mocha';

/** Where the last run's counts are: `{ passed, failed }`. */
export const countsFile = 'build/tests.json';

class CountingReporter extends mocha.reporters.Spec {
  constructor(runner: mocha.Runner, options?: mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      mkdirSync(dirname(countsFile), { recursive: true });
      writeFileSync(countsFile, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures }));
    });
  }
}

export default CountingReporter;
