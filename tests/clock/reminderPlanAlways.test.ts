// What holds for every plan of notes: ten thousand cases in all, each a person with a zone, wishes, absences and roles of their own.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { isCapped } from '../../playbook/clock/noteCap.ts';
import { planOf, reminderRoundAt, remindersCut } from '../../playbook/clock/reminderPlan.ts';
import type { EntryOf } from '../../playbook/journal/Entry.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import type { Wish } from '../../playbook/journal/Wish.ts';
import type { BenefitTemplate } from '../../playbook/templates/Template.ts';
import { withEntries } from '../support/builders.ts';

const zones = ['Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland', 'Europe/Paris', 'Pacific/Kiritimati'];
const categories = ['efficiency', 'growth', 'customers', 'people'] as const;
const benefits = categories.flatMap((category, place) =>
  [0, 1].map(
    (which): BenefitTemplate => ({
      id: `${category}${which}`,
      roles: [['lead'], ['lead', 'agent'], ['agent'], ['guest']][place] ?? [],
      category,
      title: category,
      evidence: '',
      source: '',
      caseStudy: { title: '', text: '' },
      ask: { title: 'Ask', why: '', withinDays: 3 },
      cites: [],
    }),
  ),
);

const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);

/** What the wall shows, read with the platform's own calendar. */
function wallIn(zone: string, at: string): { day: string; weekday: string; time: string } {
  const parts = clocks.get(zone)?.formatToParts(instantOf(at).epochMilliseconds) ?? [];
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, weekday: part('weekday'), time: `${part('hour')}:${part('minute')}` };
}

const aDay = fc.integer({ min: 0, max: 150 }).map((days) => new Date(Date.UTC(2026, 1, 1 + days)).toISOString().slice(0, 10));
const aWish: fc.Arbitrary<Wish> = fc.record({
  how: fc.constantFrom('usual' as const, 'usual' as const, 'less' as const, 'weekly' as const, 'never' as const),
  pausedUntil: fc.option(aDay, { freq: 2 }),
  goal: fc.option(fc.constantFrom(...categories)),
});
const aPerson = fc.record({
  zone: fc.constantFrom(...zones),
  roles: fc.subarray(['lead', 'agent', 'guest']),
  wish: aWish,
  away: fc.option(fc.tuple(aDay, fc.integer({ min: 0, max: 40 })), { freq: 2 }),
  until: fc.constantFrom('07:00', '10:30', '13:00'),
});
type APerson = typeof aPerson extends fc.Arbitrary<infer Made> ? Made : never;

/** A rollout of these people, with nothing open: only what is written for their roles is told. */
function rolloutOf(people: APerson[], everyWeeks: number): Rollout {
  const ids = people.map((_, place) => `p${place}`);
  const each = <Part>(part: (one: APerson) => Part) => Object.fromEntries(ids.map((id, place) => [id, part(people[place] as APerson)]));
  const awayOf = ([from, days]: [string, number]) => ({
    from,
    until: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
  });
  return {
    ...emptyRollout('r1'),
    status: 'running',
    start: { zone: 'Europe/Paris', startOn: '2026-02-02', reminderEveryWeeks: everyWeeks } as Rollout['start'],
    runningSince: '2026-02-02T07:00:00Z',
    people: each(({ away }) => ({ side: 'customer', away: away && awayOf(away) })),
    holders: Object.fromEntries(
      ['lead', 'agent', 'guest'].map((role) => [role, ids.filter((_, place) => people[place]?.roles.includes(role))]),
    ),
    quietHours: each(({ zone, until }) => ({ from: '20:00', until, weekends: true, zone })),
    wishes: each(({ wish }) => ({ ...wish, at: '2026-02-02T07:00:00Z', seq: 1 })),
    benefits,
  };
}

const rounds = 5;
type Note = EntryOf<'remindersCut'>['data']['notes'][number];

/** Every round cut when it is due, one after the other. */
function cutAll(rollout: Rollout): Note[][] {
  const cut: Note[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const entry = remindersCut(rollout, round);
    cut.push(entry.data.notes);
    rollout = withEntries(rollout, [entry], { at: reminderRoundAt(rollout, round)?.toString() ?? '' });
  }
  return cut;
}

describe('a plan of notes, for anybody anywhere (P101, P102, U13)', () => {
  it('keeps the cap, takes turns, and finds their working hours (10,000 people in five rounds)', () => {
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 20, maxLength: 20 }), fc.integer({ min: 1, max: 3 }), (people, everyWeeks) => {
        const rollout = rolloutOf(people, everyWeeks);
        const cut = cutAll(rollout);
        for (const [place, { zone, wish, away, until, roles }] of people.entries()) {
          const person = `p${place}`;
          const got = cut.flatMap((notes, round) => notes.filter((note) => note.person === person).map((note) => ({ ...note, round })));
          if (wish.how === 'never' || wish.how === 'weekly' || !roles.length) assert.deepEqual(got, []);
          const before: ReturnType<typeof instantOf>[] = [];
          for (const [which, { at = '', benefit, round }] of got.entries()) {
            const wall = wallIn(zone, at);
            assert.ok(!['Sat', 'Sun'].includes(wall.weekday), `${at} is a ${wall.weekday} in ${zone}`);
            assert.ok(wall.time >= (until > '09:00' ? until : '09:00') && wall.time < '17:00', `${wall.time} in ${zone}`);
            if (away) assert.ok(wall.day < away[0] || wall.day > (rollout.people[person]?.away?.until ?? ''), `away on ${wall.day}`);
            if (wish.pausedUntil) assert.ok(wall.day >= wish.pausedUntil, `paused on ${wall.day}`);
            const next = reminderRoundAt(rollout, round + 1);
            assert.ok(next && isAfter(next, instantOf(at)) && !isAfter(reminderRoundAt(rollout, round) ?? next, instantOf(at)));
            assert.ok(!isCapped(before, instantOf(at)), `one too many at ${at}`);
            assert.notEqual(benefit, got[which - 1]?.benefit, 'the same text twice in a row');
            if (wish.how === 'less') assert.notEqual(got[which - 1]?.round, round - 1);
            before.push(instantOf(at));
          }
          if (wish.goal) continue;
          const told = new Map<string, number>(
            benefits.filter((one) => one.roles.some((role) => roles.includes(role))).map(({ id }) => [id, 0]),
          );
          for (const { benefit } of got) told.set(benefit, (told.get(benefit) ?? 0) + 1);
          const counts = [...told.values()];
          assert.ok(Math.max(0, ...counts) - Math.min(...counts, 99) <= 1 || !counts.length, 'turns are not taken');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells or leaves out everybody, each for a reason, and nobody once it is over', () => {
    fc.assert(
      fc.property(fc.array(aPerson, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.nat(rounds), (people, isClosed, round) => {
        const rollout: Rollout = { ...rolloutOf(people, 2), ...(isClosed ? { status: 'closed' } : {}) };
        const { notes, left } = planOf(rollout, round);
        assert.equal(notes.length + left.length, people.length);
        if (isClosed) assert.ok(left.length === people.length && left.every(({ why }) => why === 'over'));
      }),
      { numRuns: 300 },
    );
  });

  it('would be seen to break the cap and the turns (control)', () => {
    const alone = rolloutOf(
      [{ zone: 'Europe/Paris', roles: ['lead'], wish: { how: 'usual', pausedUntil: null, goal: null }, away: null, until: '07:00' }],
      1,
    );
    const forgetful = [0, 1, 2, 3].map((round) => remindersCut(alone, round).data.notes[0]);
    assert.equal(forgetful[0]?.benefit, forgetful[1]?.benefit, 'without what was told before the same is told again');
    const [last, ...before] = forgetful.map((note) => instantOf(note?.at ?? '')).reverse();
    assert.ok(last && isCapped(before, last), 'and a fourth note within thirty days goes out');
  });
});
