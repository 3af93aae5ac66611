// What holds for every team, zone, cadence and absence: ten thousand cases in all.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { fallsOn } from '../../playbook/clock/cadence.ts';
import { isAway } from '../../playbook/clock/isAway.ts';
import { dayIn, isAfter } from '../../playbook/clock/moments.ts';
import { askedAt, closesAt, isPeriod } from '../../playbook/clock/periods.ts';
import { quietHoursOf, quietUntil } from '../../playbook/clock/quietHours.ts';
import { dayOf, isWorkingDay } from '../../playbook/clock/workingDays.ts';
import type { Cadence, QuietHours } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aCadence, aTeam, type Walked, walked, withAway, withHolidays } from '../support/aCadence.ts';
import { anInstant } from '../support/builders.ts';

const zones = [
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Africa/Cairo',
  'Europe/Paris',
  'America/Los_Angeles',
];

const aZone = fc.constantFrom(...zones);
const anHour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const aDay = fc.integer({ min: 0, max: 729 }).map((days) => dayOf('2026-01-01').add({ days }).toString());
const aSomeCadence: fc.Arbitrary<Cadence> = fc.record({
  every: fc.integer({ min: 1, max: 4 }),
  unit: fc.constantFrom('days' as const, 'weeks' as const),
  weekdays: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }),
  from: aDay,
});
const someQuiet: fc.Arbitrary<QuietHours> = fc.record({ from: anHour, until: anHour, weekends: fc.boolean(), zone: aZone });

const clocks = new Map(
  [...zones, 'UTC'].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ]),
);

/** What the wall shows, read with the platform's own calendar. */
function wallIn(zone: string, at: { epochMilliseconds: number }): { weekday: string; time: string } {
  const parts = clocks.get(zone)?.formatToParts(at.epochMilliseconds) ?? [];
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday'), time: `${part('hour')}:${part('minute')}` };
}

/** True by the clock on the wall. */
function isQuietAt({ from, until, weekends, zone }: QuietHours, at: Temporal.Instant): boolean {
  const { time, weekday } = wallIn(zone, at);
  if (weekends && ['Sat', 'Sun'].includes(weekday)) return true;
  return from <= until ? from <= time && time < until : time >= from || time < until;
}

describe('the moment a team is asked', () => {
  it('is that hour on its own clock, on that day, whatever the clocks do (DST, date line, month ends)', () => {
    fc.assert(
      fc.property(aZone, anHour, aDay, (zone, askAt, day) => {
        const at = askedAt(aTeam({ zone, askAt }), day);
        assert.equal(dayIn(at, zone), day);
        const clock = wallIn(zone, at).time;
        if (clock === askAt) return;
        // Only an hour that was skipped reads otherwise, and then it is later by what was skipped.
        const before = Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds - 3_600_000);
        const earlier = dayIn(before, zone) < day || wallIn(zone, before).time < askAt;
        assert.ok(clock > askAt && earlier, `${day} ${askAt} in ${zone} became ${clock}`);
      }),
      // In Cairo the clocks go forward at midnight: the hour before is of the day before.
      { numRuns: 3800, examples: [['Africa/Cairo', '00:30', '2026-04-24']] },
    );
  });
});

describe('quiet hours', () => {
  it('let nobody be written to while they last, and never make anybody wait who is free', () => {
    fc.assert(
      fc.property(someQuiet, aDay, fc.nat(1439), (hours, day, minutes) => {
        const rollout = aCadence({}, { quietHours: { dana: hours } });
        const at = anInstant(`${day}T00:00:00Z`).add({ minutes });
        const free = quietUntil(rollout, 'dana', at);
        assert.equal(isQuietAt(hours, free), false, `${free} is quiet`);
        assert.equal(free.equals(at), !isQuietAt(hours, at));
        // Where the end comes twice because the clocks go back, the second one counts (docs/cadence.md, 16).
        const comesTwice = [30, 60].some(
          (ago) => wallIn(hours.zone, free.subtract({ minutes: ago })).time === wallIn(hours.zone, free).time,
        );
        if (!free.equals(at) && !comesTwice)
          assert.equal(isQuietAt(hours, free.subtract({ minutes: 1 })), true, `${free} is later than it has to be`);
      }),
      { numRuns: 3200 },
    );
  });
});

describe('a cadence', () => {
  it('falls on the days counted one by one', () => {
    fc.assert(
      fc.property(aSomeCadence, fc.integer({ min: 0, max: 45 }), (cadence, ahead) => {
        const days = Array.from({ length: ahead + 1 }, (_, place) => dayOf(cadence.from).add({ days: place }));
        const last = days.at(-1);
        if (!last || !isWorkingDay(last)) return;
        const { every, unit, weekdays } = cadence;
        const worked = days.filter(isWorkingDay);
        const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 }).toString();
        const weeks = new Set(days.map(monday)).size - 1;
        const counted = unit === 'days' ? (worked.length - 1) % every === 0 : weeks % every === 0 && weekdays.includes(last.dayOfWeek);
        assert.equal(fallsOn(cadence, last.toString()), counted);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A life of two weeks: a cadence, holidays, absences, quiet hours, a day we were away, and a zone change in the middle. */
const aLife = fc.record({
  zone: aZone,
  newZone: aZone,
  askAt: anHour,
  cadence: fc.option(
    aSomeCadence.map((cadence) => ({ ...cadence, from: '2026-03-23' })),
    { nil: null },
  ),
  mandatory: fc.boolean(),
  deputy: fc.constantFrom('eve', null),
  holidays: fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { maxLength: 3 }),
  away: fc.array(fc.record({ who: fc.constantFrom('dana', 'eve'), from: fc.integer({ min: 0, max: 13 }), days: fc.nat(4) }), {
    maxLength: 2,
  }),
  quiet: fc.option(someQuiet, { nil: null }),
  down: fc.option(fc.record({ from: fc.nat(10 * 1440), minutes: fc.integer({ min: 30, max: 3 * 1440 }) }), { nil: null }),
});

const first = dayOf('2026-03-25');
const dayAfter = (days: number) => first.add({ days }).toString();

function lived(life: typeof aLife extends fc.Arbitrary<infer Life> ? Life : never): { rollout: Rollout; before: Rollout; went: Walked[] } {
  const { zone, newZone, askAt, cadence, mandatory, deputy, holidays, away, quiet, down } = life;
  let before = withHolidays(
    { ...aCadence({ zone, askAt, cadence, mandatory, deputy }), runningSince: '2026-03-23T00:00:00Z' },
    holidays.map((place) => ({ day: dayAfter(place), name: 'Holiday' })),
  );
  before = { ...before, teams: before.teams.map((team) => ({ ...team, activeSince: '2026-03-02T07:00:00Z' })) };
  for (const { who, from, days } of away) before = withAway(before, who, dayAfter(from), dayAfter(from + days));
  if (quiet) before = { ...before, quietHours: { dana: quiet } };
  const moves = '2026-04-01T12:00:00Z';
  const change = (here: Rollout): Rollout => {
    const [team = aTeam()] = here.teams;
    const entry = {
      v: 2,
      seq: 1,
      at: moves,
      by: 'maya',
      key: 'k',
      words: {},
      type: 'teamChanged',
      data: { team: 'data', fields: { zone: newZone }, was: { zone } },
    } as const;
    return { ...here, teams: [{ ...team, zone: newZone }], entries: [...here.entries, entry] };
  };
  const begins = down && anInstant('2026-03-25T00:00:00Z').add({ minutes: down.from });
  const asleep = begins && down ? [{ from: begins.toString(), until: begins.add({ minutes: down.minutes }).toString() }] : [];
  const { rollout, went } = walked(before, '2026-03-23T00:00:00Z', '2026-04-09T12:00:00Z', {
    happens: [{ at: moves, change }],
    down: asleep,
  });
  return { rollout, before, went };
}

describe('two weeks of any team', () => {
  it('are never asked on a holiday, an absence or in quiet hours, never twice, and never skipped in silence', () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const { rollout, before, went } = lived(life);
        const [team = aTeam()] = rollout.teams;
        const [teamBefore = aTeam()] = before.teams;
        const asked = new Set<string>();
        for (const { duty, at, outcome } of went) {
          assert.equal(asked.has(duty.key), false, `${duty.key} twice`);
          asked.add(duty.key);
          if (!('to' in duty) || outcome !== 'sent' || !('day' in duty)) continue;
          assert.equal(
            isQuietAt(quietHoursOf(before, duty.to), at) && quietHoursOf(rollout, duty.to).zone === quietHoursOf(before, duty.to).zone,
            false,
            `${duty.key} at ${at} is quiet`,
          );
          if (duty.kind === 'tellMissing') continue;
          assert.equal(isAway(rollout, duty.to, duty.day), false, `${duty.to} is away on ${duty.day}`);
          assert.equal(
            life.holidays.some((place) => dayAfter(place) === duty.day),
            false,
            `${duty.day} is a holiday`,
          );
          if (duty.kind === 'nudgeStatus' || duty.kind === 'askDeputy') assert.ok(life.mandatory, `${duty.kind} to an optional team`);
        }
        for (let day = first; day.toString() <= '2026-04-06'; day = day.add({ days: 1 })) {
          const iso = day.toString();
          const changed = iso >= '2026-03-30' && iso <= '2026-04-03';
          if (changed) continue;
          const is = isPeriod(iso < '2026-04-01' ? before : rollout, iso < '2026-04-01' ? teamBefore : team, iso);
          const outcome = rollout.ended[`status/data/${iso}`]?.outcome;
          assert.equal(outcome !== undefined, is, `${iso} ended as ${outcome}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('each have their round end in one way once the zone has moved, and none of it is lost', () => {
    fc.assert(
      fc.property(
        aLife.map((life) => ({ ...life, down: null, quiet: null, askAt: '15:00' })),
        (life) => {
          const { rollout, went } = lived(life);
          const [team = aTeam()] = rollout.teams;
          const rounds = went.filter(({ duty }) => duty.key.split('/').length === 3);
          for (const { duty, at, outcome } of rounds) {
            if (!('day' in duty)) continue;
            const teamThen = { ...team, zone: isAfter(anInstant('2026-04-01T12:00:00Z'), at) ? life.zone : life.newZone };
            if (outcome === 'sent')
              assert.ok(!isAfter(at, closesAt(rollout, teamThen, duty.day).add({ hours: 3 })), `${duty.key} went out at ${at}`);
          }
          assert.equal(
            rounds.some(({ outcome }) => outcome === 'missedByUs'),
            false,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are seen to be asked on a holiday when no calendar is kept: the control', () => {
    const { rollout } = walked(aCadence(), '2026-03-10T06:00:00Z', '2026-03-10T20:00:00Z');
    assert.equal(rollout.ended['status/data/2026-03-10']?.outcome, 'sent');
    const rested = walked(withHolidays(aCadence(), [{ day: '2026-03-10', name: 'Rest' }]), '2026-03-10T06:00:00Z', '2026-03-10T20:00:00Z');
    assert.equal(rested.rollout.ended['status/data/2026-03-10'], undefined);
  });
});
