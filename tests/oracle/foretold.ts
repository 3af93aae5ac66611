// The committed files of the oracle, read back.
import { readFileSync } from 'node:fs';
import type { Scenario } from './Scenario.ts';
import type { Told } from './written.ts';

/** A file of this folder as text. */
export const committed = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export const theScenario = (): Scenario => JSON.parse(committed('scenario.json')) as Scenario;

/** The rows of both files that are about these teams, up to the scenario's end. */
export function foretold({ teams, endsAt }: Scenario): Told {
  const keys = new Set(teams.map(({ key }) => key));
  const rowsOf = (name: string) =>
    committed(name)
      .trimEnd()
      .split('\n')
      .slice(1)
      .filter((row) => {
        const [at = '', , team = ''] = row.split(',');
        return keys.has(team) && at <= endsAt;
      });
  return { messages: rowsOf('messages.csv'), unasked: rowsOf('unasked.csv') };
}
