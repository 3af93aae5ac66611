import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Forecast, forecasts } from '../../playbook/clock/forecast.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Doing, withDone, withEntries } from '../support/builders.ts';

const guide = readFileSync(new URL('../../docs/forecast.md', import.meta.url), 'utf8');

/** The rows of the guide's table, without its head. */
const examples = guide
  .split('\n')
  .filter((line) => line.startsWith('| 20'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The sales pilot due on that day, with one open deliverable each of the data team and of sales. */
function aPilot(due: string): Rollout {
  const { milestones, ...rest } = aRollout();
  const pilot = milestones.find(({ id }) => id === 'salesPilot');
  assert.ok(pilot);
  const deliverables = pilot.deliverables.filter(
    ({ team }, place, all) => ['data', 'sales'].includes(team) && all.findIndex((one) => one.team === team) === place,
  );
  return { ...rest, milestones: [{ ...pilot, needs: [], dueOn: due, deliverables }] };
}

function said(rollout: Rollout, team: string, by: Doing['by'], days: string, today: string): Rollout {
  if (days === '–') return rollout;
  const input = { team, day: '2026-03-10', done: 'Work', days: Number(days) };
  return withDone(rollout, { verb: 'reportStatus', by, input, at: `${today}T08:00:00Z` });
}

function expected([today = '', due = '', data = '', sales = '', own = '']: string[]): Forecast | undefined {
  const spoken = said(said(aPilot(due), 'data', 'dana', data, today), 'sales', 'ben', sales, today);
  const was = { on: null, seq: null };
  const given =
    own === '–'
      ? spoken
      : withEntries(spoken, [{ type: 'forecastGiven', data: { milestone: 'salesPilot', on: own, was }, words: { reason: 'R' } }]);
  return forecasts(given, anInstant(`${today}T09:00:00Z`))[0];
}

describe('the forecast rule as it is written down (P66, P80)', () => {
  it('has its examples', () => assert.ok(examples.length >= 12));

  for (const example of examples)
    it(`${example.slice(0, 5).join(', ')} is expected on ${example[5]}`, () => {
      const forecast = expected(example);
      assert.deepEqual([forecast?.on, forecast?.slipDays], [example[5], Number(example[6])]);
    });

  it('is another rule when nobody listens to the teams: the control (P80)', () => {
    const deaf = examples.map((example) => expected([example[0] ?? '', example[1] ?? '', '–', '–', example[4] ?? ''])?.on);
    assert.notDeepEqual(
      deaf,
      examples.map((example) => example[5]),
    );
  });
});
