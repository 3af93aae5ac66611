import assert from 'node:assert/strict';
import { benefitFor, benefitsOf } from '../../playbook/clock/noteRotation.ts';
import { leftOut, planOf, reminderRoundAt, remindersCut } from '../../playbook/clock/reminderPlan.ts';
import { reminders } from '../../playbook/clock/reminders.ts';
import { summaries } from '../../playbook/clock/summaries.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Name, oidOf, withActive, withDone, withEntries, withSigned } from '../support/builders.ts';

const running = aRollout();
const cuts = (at: string, rollout = running) =>
  reminders(rollout, anInstant(at)).flatMap((duty) => (duty.kind === 'cutReminders' ? [`${duty.round} ${duty.at} ${duty.missed}`] : []));
const wishing = (rollout: Rollout, by: Name, input: object, at = '2026-01-13T09:00:00Z') =>
  withDone(rollout, { verb: 'wishReminders', by, input, at });
/** The rollout after its round was cut when it was due. */
const afterCut = (rollout: Rollout, round: number) =>
  withEntries(rollout, [remindersCut(rollout, round)], { at: reminderRoundAt(rollout, round)?.toString() ?? '' });
const noteOf = (rollout: Rollout, person: string, round: number) => planOf(rollout, round).notes.find((note) => note.person === person);
const why = (rollout: Rollout, person: string, round: number) => leftOut(rollout, round).find((one) => one.person === person)?.why;

describe('notes about what one gains (P99)', () => {
  it('go out on the Thursday of every second week, at nine', () => {
    assert.deepEqual(
      [0, 1, 2].map((round) => reminderRoundAt(running, round)?.toString()),
      ['2026-01-15T08:00:00Z', '2026-01-29T08:00:00Z', '2026-02-12T08:00:00Z'],
    );
  });

  it('go out on the working day after, when the day is none', () => {
    assert.equal(reminderRoundAt(aRollout({ startOn: '2026-01-14' }), 0)?.toString(), '2026-01-19T08:00:00Z');
  });

  it('of a round that was slept through are missed once the next one is due', () => {
    assert.deepEqual(cuts('2026-01-28T12:00:00Z'), ['0 2026-01-15T08:00:00Z false', '1 2026-01-29T08:00:00Z false']);
    assert.deepEqual(cuts('2026-01-29T08:00:01Z'), ['0 2026-01-15T08:00:00Z true', '1 2026-01-29T08:00:00Z false']);
  });

  it('do not make up for rounds before the rollout ran', () => {
    const late = aRollout({}, '2026-02-01T08:00:00Z');
    assert.deepEqual(cuts('2026-02-12T08:00:00Z', late), ['2 2026-02-12T08:00:00Z false']);
  });

  it('are cut once, one note for each person who has something to hear; everybody else is left out for a reason', () => {
    const { notes, left } = planOf(running, 0);
    const all = [...notes, ...left].map(({ person }) => person);
    assert.deepEqual(all.toSorted(), Object.keys(running.people).toSorted());
    assert.ok(notes.some(({ person }) => person === 'ben'));
  });

  it('come to each person in their own working hours, and not while they are away (P102, U1)', () => {
    const hours = { from: '20:00', until: '07:00', weekends: true, zone: 'Pacific/Auckland' };
    const far = withDone(running, { verb: 'setQuietHours', by: 'ben', input: hours });
    assert.equal(noteOf(far, 'ben', 0)?.at, '2026-01-15T20:00:00Z', 'Friday at nine in Auckland');
    const away = withDone(running, { verb: 'sayAway', by: 'ben', input: { from: '2026-01-14', until: '2026-01-20' } });
    assert.equal(noteOf(away, 'ben', 0)?.at, '2026-01-21T08:00:00Z');
    const long = withDone(running, { verb: 'sayAway', by: 'ben', input: { from: '2026-01-14', until: '2026-02-20' } });
    assert.equal(why(long, 'ben', 0), 'away');
  });

  it('take turns among what is written for the roles of a person, never the same twice in a row (P101, P102)', () => {
    let rollout = running;
    const told: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      told.push(noteOf(rollout, 'ben', round)?.benefit ?? '');
      rollout = afterCut(rollout, round);
    }
    const written = benefitsOf(running, 'ben').map(({ id }) => id);
    assert.deepEqual(told.slice(0, written.length), written);
    for (const [place, id] of told.slice(1).entries()) assert.notEqual(id, told[place]);
  });

  it('tell of what somebody wants most more often (P101)', () => {
    const [first, second] = benefitsOf(running, 'ben');
    assert.ok(first && second && first.category !== second.category);
    assert.equal(benefitFor(wishing(running, 'ben', { goal: second.category }), 'ben')?.id, second.id);
  });

  it('leave out who has nothing new to hear, and who heard these days (P102)', () => {
    const once = afterCut(running, 0);
    const alone = {
      ...once,
      benefits: once.benefits.filter(({ id }) => id === noteOf(running, 'ben', 0)?.benefit),
      milestones: [],
      sections: [],
    };
    assert.equal(why(alone, 'ben', 1), 'nothing');
    const cut = once.reminders[0] ?? assert.fail();
    const late = {
      ...once,
      reminders: [{ ...cut, cutAt: '2026-01-27T08:00:00Z', notes: cut.notes.map(({ at: _at, ...note }) => note) }],
    };
    assert.equal(why(late, 'ben', 1), 'heard');
  });

  it('end some weeks after go-live was signed, and with the rollout (P102)', () => {
    const signed = ['kickoff', 'dataIn', 'salesPilot', 'serviceDesk', 'goLive'].reduce((rollout, id) => withSigned(rollout, id), running);
    assert.ok(planOf(signed, 3).notes.length);
    assert.deepEqual([planOf(signed, 5).notes, why(signed, 'ben', 5)], [[], 'over']);
    assert.deepEqual(cuts('2026-04-09T08:00:00Z', signed), [], 'no round is owed any more');
    const closed = withDone(running, { verb: 'closeRollout', by: 'maya' });
    assert.equal(why(closed, 'ben', 0), 'over');
  });
});

describe('what a note asks next (P103)', () => {
  const linked = (rollout: Rollout, deliverable: string): Rollout => ({
    ...rollout,
    benefits: rollout.benefits.map((benefit) => ({ ...benefit, ask: { ...benefit.ask, deliverable } })),
  });
  const kickoff = withActive(running, 'kickoff');

  it('is its own ask while the deliverable that serves is open, and what waits for the person once it is met', () => {
    const first = kickoff.milestones[0]?.deliverables[0]?.id ?? '';
    const open = linked(kickoff, first);
    assert.equal(noteOf(open, 'ben', 0)?.ask, 'ask');
    const met = withDone(open, {
      verb: 'meetDeliverable',
      by: 'maya',
      input: { milestone: 'kickoff', deliverable: first, evidence: 'Seen.' },
    });
    assert.notEqual(noteOf(met, 'ben', 0)?.ask, 'ask');
  });

  it('is what really waits before what is only nice: a deliverable of a milestone at work', () => {
    const bare = {
      ...kickoff,
      sections: [],
      benefits: kickoff.benefits.map(({ ask: { deliverable: _one, ...ask }, ...rest }) => ({ ...rest, ask })),
    };
    const asked = withDone(withSigned(bare, 'kickoff'), { verb: 'activateMilestone', by: 'maya', input: { milestone: 'dataIn' } });
    const needs = planOf(asked, 0).notes.map(({ ask }) => ask?.split('/')[0]);
    assert.ok(needs.includes('meet') && needs.includes('ask'), needs.join());
  });

  const noteTo = (person: string, round: number, benefit: string): NewEntry => ({
    type: 'remindersCut',
    data: { round, notes: [{ person, benefit }] },
  });

  it('is nothing once it was done and nothing else waits', () => {
    const nothing = { ...running, milestones: [], sections: [] };
    const [only] = benefitsOf(nothing, 'ben');
    const told = withEntries(nothing, [noteTo('ben', 0, only?.id ?? '')], { at: '2026-01-15T08:00:00Z' });
    const done = withDone(told, { verb: 'answerReminder', by: 'ben', input: { round: 0, answer: 'done' } });
    const again = withEntries(done, [noteTo('ben', 1, 'x')], { at: '2026-01-29T08:00:00Z' });
    const notes = planOf({ ...again, benefits: again.benefits.filter(({ id }) => id === only?.id) }, 2).notes;
    assert.deepEqual(notes.find(({ person }) => person === 'ben')?.ask, '');
  });
});

describe('how somebody wants to be reminded (U13)', () => {
  it('is obeyed: never, less, paused, and on Mondays alone', () => {
    assert.equal(why(wishing(running, 'ben', { how: 'never' }), 'ben', 0), 'never');
    const less = wishing(running, 'ben', { how: 'less' });
    const [first, second, third] = [less, afterCut(less, 0), afterCut(afterCut(less, 0), 1)];
    assert.deepEqual(
      [noteOf(first, 'ben', 0) !== undefined, why(second, 'ben', 1), noteOf(third, 'ben', 2) !== undefined],
      [true, 'less', true],
    );
    const paused = wishing(running, 'ben', { pausedUntil: '2026-01-19' });
    assert.equal(noteOf(paused, 'ben', 0)?.at, '2026-01-19T08:00:00Z');
    assert.equal(why(wishing(running, 'ben', { pausedUntil: '2026-03-01' }), 'ben', 0), 'paused');
    const weekly = wishing(running, 'ben', { how: 'weekly' });
    assert.equal(why(weekly, 'ben', 0), 'weekly');
    assert.deepEqual(
      summaries(weekly, anInstant('2026-01-14T08:00:00Z')).map(({ key, at }) => `${key} ${at}`),
      ['summary/2026-01-19/ben 2026-01-19T08:00:00Z'],
    );
  });

  it('keeps what was not said, and is taken back as it was', () => {
    const goal = wishing(running, 'ben', { goal: 'growth' });
    const less = wishing(goal, 'ben', { how: 'less' });
    const { at: _at, seq, ...wish } = less.wishes.ben ?? assert.fail();
    assert.deepEqual(wish, { how: 'less', pausedUntil: null, goal: 'growth' });
    const back = withDone(less, { verb: 'undo', by: 'ben', input: { seq } });
    assert.equal(back.wishes.ben?.how, 'usual');
    assert.equal(
      withDone(running, { verb: 'giveRole', by: 'maya', input: { role: 'champion', person: oidOf('eve') } }).wishes.eve,
      undefined,
    );
  });
});
