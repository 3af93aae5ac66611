import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dayIn } from '../../playbook/clock/moments.ts';
import { askedAt, isPeriod } from '../../playbook/clock/periods.ts';
import { quietUntil } from '../../playbook/clock/quietHours.ts';
import { askedFor } from '../../playbook/clock/whoIsAsked.ts';
import { dayOf } from '../../playbook/clock/workingDays.ts';
import type { Cadence } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Signoff } from '../../playbook/journal/Signoff.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { timeWords } from '../../playbook/words/dates.ts';
import { aCadence, aTeam, type Walked, walked, withAway, withHolidays, withQuestion, withReport } from '../support/aCadence.ts';
import { anInstant } from '../support/builders.ts';

const guide = readFileSync(new URL('../../docs/cadence.md', import.meta.url), 'utf8');
const paris = 'Europe/Paris';

/** The rows of the guide's table under that heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const part = guide.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function aCadenceOf(text: string): Cadence {
  const [, every = '1', unit = 'days', on = '', from = ''] = /^every (\d+) (days|weeks)(?: on ([\d ]+))? from (\S+)/.exec(text) ?? [];
  return { every: Number(every), unit: unit as Cadence['unit'], weekdays: on.trim() ? on.trim().split(' ').map(Number) : [], from };
}

/** What a row says is set, on the rollout of the guide. */
function withSet(rollout: Rollout, set: string): Rollout {
  const [word = '', ...rest] = set.split(' ');
  const says = rest.join(' ');
  const [team = aTeam()] = rollout.teams;
  const withTeam = (parts: Partial<Team>) => ({ ...rollout, teams: [{ ...team, ...parts }] });
  if (word === 'team') return withTeam({ cadence: aCadenceOf(says) });
  if (word === 'resting') return withTeam({ active: false, activeSince: null });
  if (word === 'pulled') return withTeam({ pulledIn: { from: rest[1] ?? '', until: rest[3] ?? '' } });
  if (word === 'holiday') return withHolidays(rollout, [{ day: says, name: 'A holiday' }]);
  if (word === 'signed') {
    const seal = { milestone: 'goLive', settled: { signed: true, at: `${says}T12:00:00Z` }, approvers: [] } as unknown as Signoff;
    return { ...rollout, signoffs: [seal] };
  }
  if (word === 'nothing') return rollout;
  const until = /until (\S+)/.exec(says)?.[1] ?? '';
  return { ...rollout, phaseCadences: { ...rollout.phaseCadences, [word]: { cadence: aCadenceOf(says), until } } };
}

function daysFrom(from: string, until: string): string[] {
  const days = [];
  for (let day = dayOf(from); day.toString() <= until; day = day.add({ days: 1 })) days.push(day.toString());
  return days;
}

const periodsOf = (rollout: Rollout, from: string, until: string) =>
  daysFrom(from, until).filter((day) => rollout.teams[0] && isPeriod(rollout, rollout.teams[0], day));

const moment = (hour: string) => `2026-03-10T${hour}:00+01:00`;
const tuesday = '2026-03-10';

/** A day on which this is so, from the morning until late at night. */
function wentOn(so: string): Walked[] {
  let rollout = aCadence();
  const walk: Parameters<typeof walked>[3] & object = { happens: [], down: [] };
  const happens = (at: string, change: (rollout: Rollout) => Rollout) =>
    walk.happens?.push({ at: anInstant(moment(at)).toString(), change });
  const [, hour = '06:00', what = so] = /^(\d\d:\d\d) (.*)$/.exec(so) ?? [];
  const [word = '', ...rest] = what.split(' ');
  const at = anInstant(moment(hour)).toString();
  if (word === 'reports') happens(hour, (before) => withReport(before, tuesday, at));
  if (word === 'declines') happens(hour, (before) => withQuestion(before, tuesday, { declined: { reason: '', by: 'dana', at, seq: 1 } }));
  if (word === 'snoozes')
    happens(hour, (before) =>
      withQuestion(before, tuesday, { snoozed: { until: anInstant(moment(rest[1] ?? '')).toString(), by: 'dana', seq: 9 } }),
    );
  if (word === 'hands')
    happens(hour, (before) => withQuestion(before, tuesday, { handed: [{ from: 'dana', to: rest[2] ?? '', by: 'dana', at, seq: 8 }] }));
  if (word === 'away') for (const who of rest) happens(hour, (before) => withAway(before, who, tuesday, tuesday));
  if (word === 'optional') rollout = aCadence({ mandatory: false });
  if (word === 'blocked') walk.blocked = rest[0];
  if (word === 'down')
    walk.down?.push({ from: anInstant(moment(rest[0] ?? '')).toString(), until: anInstant(moment(rest[2] ?? '')).toString() });
  if (word === 'quiet') {
    const hours = { from: rest[1] ?? '', until: rest[3] ?? '', weekends: false, zone: paris };
    rollout = { ...rollout, quietHours: { [rest[0] ?? '']: hours } };
  }
  return walked({ ...rollout, runningSince: '2026-03-10T00:00:00Z' }, '2026-03-10T05:00:00Z', '2026-03-10T22:30:00Z', walk).went;
}

const line = ({ duty, at, outcome }: Walked) =>
  `${timeWords(at.toString(), paris)} ${['sent', 'blocked'].includes(outcome) && 'to' in duty ? `${duty.kind} ${duty.to}` : outcome}`;

describe('the rule of who is asked when, as it is written down (P76, P78, P83, P90, P91)', () => {
  it('has its examples', () => assert.ok(guide.split('\n').filter((row) => row.startsWith('|')).length > 90));

  describe('which days', () => {
    for (const [set = '', from = '', until = '', days = ''] of rowsUnder('Which days'))
      it(`${set}, from ${from} to ${until}: ${days}`, () => {
        const rollout = set.split(';').reduce((before, one) => withSet(before, one.trim()), aCadence());
        const asked = periodsOf(rollout, from, until).map((day) => day.slice(5));
        assert.deepEqual(asked, days === '–' ? [] : days.split(' '));
      });

    it('is another rule when the days near deployment are like all others (control of P91)', () => {
      const early = aCadence({ cadence: { every: 4, unit: 'weeks', weekdays: [1], from: '2026-03-02' } });
      const far = { ...early, milestones: early.milestones.map((one) => ({ ...one, dueOn: '2026-12-18' })) };
      assert.equal(periodsOf(early, '2026-05-18', '2026-05-27').length, 3);
      assert.equal(periodsOf(far, '2026-05-18', '2026-05-27').length, 1);
    });
  });

  describe('the moment', () => {
    for (const [zone = '', askAt = '', day = '', at = ''] of rowsUnder('The moment'))
      it(`${askAt} in ${zone} on ${day} is ${at}`, () => {
        assert.equal(askedAt(aTeam({ zone, askAt }), day).toString(), at);
        assert.equal(dayIn(anInstant(at), zone), day);
      });
  });

  describe('who is asked (P76, U1)', () => {
    for (const [representative = '', deputy = '', handed = '', away = '', left = '', to = '', why = ''] of rowsUnder('Who is asked'))
      it(`${representative}, ${deputy}, handed to ${handed}, away ${away}, left ${left}: ${to}`, () => {
        const named = (who: string) => (who === '–' ? null : who);
        const at = `${tuesday}T08:00:00Z`;
        let rollout = aCadence({ representative: named(representative), deputy: named(deputy) });
        for (const who of away.split(' ')) if (who !== '–') rollout = withAway(rollout, who, tuesday, tuesday);
        if (left !== '–') rollout = { ...rollout, left: { [left]: at } };
        if (handed !== '–') rollout = withQuestion(rollout, tuesday, { handed: [{ from: 'dana', to: handed, by: 'dana', at, seq: 1 }] });
        const [team = aTeam()] = rollout.teams;
        assert.deepEqual(askedFor(rollout, team, tuesday), { to: named(to), why });
      });
  });

  describe('quiet hours (U1)', () => {
    for (const [quiet = '', zone = '', at = '', free = ''] of rowsUnder('Quiet hours'))
      it(`${quiet} in ${zone} at ${at}: ${free}`, () => {
        const [, from = '', until = ''] = /^(\S+) to (\S+)/.exec(quiet) ?? [];
        const own: Rollout['quietHours'] = from ? { dana: { from, until, weekends: quiet.endsWith('days off'), zone } } : {};
        assert.equal(quietUntil(aCadence({ zone }, { quietHours: own }), 'dana', anInstant(at)).toString(), free);
      });
  });

  describe('the course of a day (P78, U5, U6)', () => {
    for (const [so = '', messages = ''] of rowsUnder('The course of a day'))
      it(`${so}: ${messages}`, () => assert.equal(wentOn(so).map(line).join(', '), messages));
  });

  describe('a run of silent days (P78, U6)', () => {
    for (const [words = '', told = ''] of rowsUnder('A run of silent days'))
      it(`${words}: ${told}`, () => {
        const happens = words.split(' ').map((word, place) => {
          const day = dayOf('2026-03-09').add({ days: place }).toString();
          const at = `${day}T15:30:00Z`;
          const declined = { reason: '', by: 'dana', at, seq: 1 };
          const change = (before: Rollout): Rollout => {
            if (word === 'said') return withReport(before, day, at);
            if (word === 'declined') return withQuestion(before, day, { declined });
            return word === 'away' ? withAway(withAway(before, 'dana', day, day), 'eve', day, day) : before;
          };
          return { at: word === 'away' ? `${day}T08:00:00Z` : at, change };
        });
        const days = happens.length;
        const until = dayOf('2026-03-09').add({ days }).toString();
        const { went } = walked({ ...aCadence(), runningSince: '2026-03-09T00:00:00Z' }, '2026-03-09T05:00:00Z', `${until}T03:00:00Z`, {
          happens,
        });
        const lines = went.flatMap(({ duty, at }) =>
          duty.kind === 'tellMissing' ? [`${dayIn(at, paris).slice(5)} ${timeWords(at.toString(), paris)}`] : [],
        );
        assert.equal(lines.join(', ') || '–', told);
      });
  });
});
