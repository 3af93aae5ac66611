import assert from 'node:assert/strict';
import { aQuarter } from './aQuarter.ts';
import { differences } from './differences.ts';
import { committed, foretold, theScenario } from './foretold.ts';
import { filed, foretell } from './oracle.mjs';
import { type Scenario, slice } from './Scenario.ts';
import { written } from './scenario.mjs';
import type { Told } from './written.ts';

/** A team in each of the 24 zones, from the first day until the evening after North America's change to summer time. */
const inAllZones = slice(theScenario(), { rollouts: ['r001', 'r002', 'r003', 'r004', 'r005'], endsAt: '2026-03-10T00:00:00Z' });

/** The scenario in which nobody has a holiday. */
const withoutHolidays = (scenario: Scenario): Scenario => ({
  ...scenario,
  calendars: Object.fromEntries(Object.keys(scenario.calendars).map((name) => [name, []])),
});

describe('a quarter foretold from docs/cadence.md', () => {
  let told: Told;
  before(async () => {
    told = await aQuarter(inAllZones);
  });

  it('has 500 teams in 24 zones', () => {
    const { teams } = theScenario();
    assert.equal(teams.length, 500);
    assert.equal(new Set(teams.map(({ zone }) => zone)).size, 24);
    assert.equal(new Set(inAllZones.teams.map(({ zone }) => zone)).size, 24);
  });

  it('is committed as its scripts write it', () => {
    assert.equal(committed('scenario.json'), written);
    const { messages, unasked } = foretell(theScenario());
    assert.equal(committed('messages.csv'), filed('messages', messages));
    assert.equal(committed('unasked.csv'), filed('unasked', unasked));
  });

  it('is worked out by scripts that import nothing of ours', () => {
    for (const script of ['oracle.mjs', 'scenario.mjs'])
      for (const [, from] of committed(script).matchAll(/\bfrom '([^']+)'|\bimport\(/g)) assert.match(from ?? 'a path', /^node:/);
  });

  it('comes to the connector row by row in all zones, across a change to summer time (P76, P78, P83, N6)', () => {
    const wanted = foretold(inAllZones);
    assert.ok(wanted.messages.length > 150);
    assert.deepEqual(differences(wanted.messages, told.messages), []);
    assert.deepEqual(differences(wanted.unasked, told.unasked), []);
  });

  it('is found to differ where one side knows of no holidays, and where a message comes twice', () => {
    const { messages } = foretell(withoutHolidays(inAllZones));
    assert.ok(differences(messages, told.messages).some((row) => /2026-03-09.*only foretold/.test(row)));
    const [first = ''] = told.messages;
    assert.deepEqual(differences(told.messages, [...told.messages, first]), [`${first}: only at the connector`]);
  });
});
