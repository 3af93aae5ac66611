import assert from 'node:assert/strict';
import { benefitFor, reminderRoundAt, remindersCut } from '../../playbook/clock/reminderPlan.ts';
import { reminders } from '../../playbook/clock/reminders.ts';
import { anInstant, aRollout, oidOf, withDone, withEntries } from '../support/builders.ts';

const running = aRollout();
const cuts = (at: string, rollout = running) =>
  reminders(rollout, anInstant(at)).flatMap((duty) => (duty.kind === 'cutReminders' ? [`${duty.round} ${duty.at} ${duty.missed}`] : []));

describe('notes about what one gains (P99)', () => {
  it('go out on the Thursday of every second week, at nine', () => {
    assert.deepEqual(
      [0, 1, 2].map((round) => reminderRoundAt(running, round)?.toString()),
      ['2026-01-15T08:00:00Z', '2026-01-29T08:00:00Z', '2026-02-12T08:00:00Z'],
    );
  });

  it('go out on the working day after, when the day is none', () => {
    const wednesday = aRollout({ startOn: '2026-01-14' });
    assert.equal(reminderRoundAt(wednesday, 0)?.toString(), '2026-01-19T08:00:00Z');
  });

  it('of a round that was slept through are missed once the next one is due', () => {
    assert.deepEqual(cuts('2026-01-28T12:00:00Z'), ['0 2026-01-15T08:00:00Z false', '1 2026-01-29T08:00:00Z false']);
    assert.deepEqual(cuts('2026-01-29T08:00:01Z'), ['0 2026-01-15T08:00:00Z true', '1 2026-01-29T08:00:00Z false']);
  });

  it('do not make up for rounds before the rollout ran', () => {
    const late = aRollout({}, '2026-02-01T08:00:00Z');
    assert.deepEqual(cuts('2026-02-12T08:00:00Z', late), ['2 2026-02-12T08:00:00Z false']);
  });

  it('are cut once for everybody a benefit is written for, one note each', () => {
    const cut = remindersCut(running, 0);
    assert.ok(cut.type === 'remindersCut');
    const people = cut.data.notes.map(({ person }) => person);
    assert.equal(new Set(people).size, people.length);
    assert.ok(people.includes('ben') && !people.includes('eve'));
    const after = withDone(withEntries(running, [cut]), {
      verb: 'giveRole',
      by: 'maya',
      input: { role: 'champion', person: oidOf('eve') },
    });
    const notes = reminders(after, anInstant('2026-01-15T08:00:00Z')).filter(({ kind }) => kind === 'remind');
    assert.deepEqual(
      notes.map((duty) => 'to' in duty && duty.to),
      people,
    );
    assert.deepEqual(notes[0]?.key, `reminder/0/${people[0]}`);
  });

  it('take turns among what is written for the roles of a person', () => {
    const told = [0, 1, 2, 3].map((round) => benefitFor(running, 'ben', round)?.id);
    assert.equal(new Set(told).size, running.benefits.filter(({ roles }) => roles.includes('salesOwner')).length);
    assert.equal(benefitFor(running, 'eve', 0), null);
  });
});
