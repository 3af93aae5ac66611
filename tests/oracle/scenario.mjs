// Makes scenario.json: 500 teams in 24 zones, who they are, how often they are asked, what changes and how people answer in a quarter.
// `node tests/oracle/scenario.mjs` writes the same file each time; it imports nothing of ours.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/** One seed, one scenario (mulberry32). */
let seed = 20260302;
function chance() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const oneOf = (list) => list[Math.floor(chance() * list.length)];
const pad = (number, digits = 2) => String(number).padStart(digits, '0');
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const workingDays = Array.from({ length: 89 }, (_, place) => dayAfter('2026-03-02', place)).filter(
  (day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0,
);

const zones = [
  'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
  'Europe/Paris', 'Europe/London', 'Europe/Lisbon', 'Europe/Helsinki', 'Africa/Cairo', 'Africa/Lagos',
  'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'America/Havana', 'America/Santiago', 'Asia/Kolkata',
  'Asia/Tokyo', 'Asia/Jerusalem', 'Asia/Tehran', 'Australia/Adelaide', 'Pacific/Chatham', 'America/Halifax',
]; // biome-ignore format: one region a line

/** The days nobody works, by country. */
const calendars = {
  france: ['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
  newZealand: ['2026-04-03', '2026-04-06', '2026-04-27'],
  japan: ['2026-03-20', '2026-04-29', '2026-05-04', '2026-05-05', '2026-05-06'],
  unitedStates: ['2026-05-25'],
  works: ['2026-03-09', '2026-03-10', '2026-03-31', '2026-04-01', '2026-04-30'],
};

/** Working days from the first day of a CRM rollout to the day each milestone is due. */
const plan = [
  { id: 'kickoff', phase: 'discover', dueDay: 9 },
  { id: 'dataIn', phase: 'build', dueDay: 29 },
  { id: 'salesPilot', phase: 'build', dueDay: 44 },
  { id: 'serviceDesk', phase: 'build', dueDay: 74 },
  { id: 'goLive', phase: 'deploy', dueDay: 105 },
];

const teamsEach = 5;
const rollouts = Array.from({ length: 100 }, (_, place) => ({
  key: `r${pad(place + 1, 3)}`,
  zone: oneOf(['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']),
  startOn: place % 4 === 0 ? '2025-12-22' : '2026-03-02',
  calendar: place % 3 === 0 ? 'france' : place % 3 === 1 ? 'unitedStates' : null,
}));
rollouts[0].zone = 'Europe/Paris';

const events = [];
const at = (day, time, what) => events.push({ at: `${day}T${time}:30Z`, ...what });

/** How the days of a team go, one after the other and again from the start. */
function habitOf(key, place) {
  if (blocked.includes(`${key}a`)) return [['deputy', 20]];
  const days = [];
  for (let count = 5 + (place % 4); days.length < count; ) {
    const luck = chance();
    if (luck < 0.5) days.push(['reports', oneOf([7, 22, 37])]);
    else if (luck < 0.58) days.push(['reports', oneOf([52, 75])]);
    else if (luck < 0.76) days.push(['silent']);
    else if (luck < 0.8) days.push(['silent'], ['silent'], ['silent']);
    else if (luck < 0.85) days.push(['declines', 10]);
    else if (luck < 0.9) days.push(['snoozes', 5, oneOf([15, 35, 45]), oneOf([8, null])]);
    else if (luck < 0.94) days.push(['handsOn', 12, `${key}b`, oneOf([6, null])]);
    else if (luck < 0.96) days.push(['handsOn', 12, `T${pad(place % teamsEach ? place : place + 2, 3)}a`, oneOf([6, null])]);
    else days.push(['deputy', 20]);
  }
  return days;
}

const blocked = ['T041a', 'T173a', 'T302a'];

const teams = Array.from({ length: 500 }, (_, place) => {
  const key = `T${pad(place + 1, 3)}`;
  const rollout = rollouts[Math.floor(place / teamsEach)];
  const number = Math.floor(place / teamsEach);
  // The first teams live in all 24 zones, one each; later rollouts in two zones.
  const zone = number < 5 ? zones[place % 24] : zones[(number * 7 + (place % 5 > 3 ? 5 : 0)) % 24];
  const luck = chance();
  const cadence =
    luck < 0.2
      ? { every: oneOf([2, 3, 4]), unit: 'days', weekdays: [], from: oneOf(['2026-03-02', '2026-03-07', '2026-03-18']) }
      : luck < 0.5
        ? { every: oneOf([1, 2, 3]), unit: 'weeks', weekdays: oneOf([[1], [3], [2, 4], [5]]), from: oneOf(['2026-03-02', '2026-03-11']) }
        : null;
  return {
    key,
    rollout: rollout.key,
    zone,
    askAt: oneOf(['16:00', '16:00', '16:00', '09:30', '11:15', ...(place % 25 === 7 ? ['19:30', '06:40'] : [])]),
    mandatory: chance() > 0.2,
    active: chance() > 0.06,
    representative: `${key}a`,
    deputy: chance() > 0.12 || blocked.includes(`${key}a`) ? `${key}b` : null,
    cadence,
    calendar: chance() < 0.2 ? oneOf(Object.keys(calendars)) : null,
    habit: habitOf(key, place),
  };
});
teams[4].active = false;

for (const team of teams) {
  const { key, active, zone, deputy } = team;
  if (!active && chance() < 0.7) {
    const from = oneOf(workingDays.slice(3, 45));
    at(dayAfter(from, -3), '12:10', { team: key, pulledIn: { from, until: dayAfter(from, oneOf([0, 1, 4, 9])) } });
  }
  if (chance() < 0.25) {
    const from = oneOf(workingDays.slice(2, 58));
    const until = dayAfter(from, oneOf([0, 1, 2, 6, 11]));
    at(dayAfter(from, -2), '09:20', { person: `${key}a`, away: { from, until } });
    if (deputy && chance() < 0.35)
      at(dayAfter(from, -2), '09:21', {
        person: `${key}b`,
        away: { from, until: dayAfter(until, -1) < from ? from : dayAfter(until, -1) },
      });
  }
  if (chance() < 0.08) {
    const [from, until] = oneOf([
      ['17:00', '08:00'],
      ['12:00', '16:30'],
      ['16:40', '18:30'],
      ['15:00', '21:30'],
      ['22:00', '05:00'],
    ]);
    at('2026-03-01', '06:00', {
      person: oneOf([`${key}a`, ...(deputy ? [`${key}b`] : [])]),
      quiet: { from, until, weekends: chance() < 0.5, zone },
    });
  }
}

// Nobody holds the role that speaks for this team: it is the service desk of the playbook.
Object.assign(teams[118], { playbookTeam: 'desk', active: true, representative: null, deputy: null, habit: [['silent']] });

for (const place of [2, 27, 59, 100]) teams[place].cadence = null;
teams[332].mandatory = true;
teams[7].calendar = 'works';

// Teams that move: the whole zone, the hour, who speaks, whether they must.
at('2026-03-10', '23:30', { team: 'T003', set: { zone: 'Europe/Lisbon' } });
at('2026-04-15', '02:40', { team: 'T028', set: { zone: 'Pacific/Kiritimati' } });
at('2026-04-21', '12:50', { team: 'T060', set: { zone: 'Pacific/Pago_Pago' } });
at('2026-04-08', '00:50', { team: 'T101', set: { askAt: '10:00' } });
at('2026-03-26', '00:50', { team: 'T215', set: { representative: 'T215c' } });
at('2026-05-06', '00:50', { team: 'T333', set: { mandatory: false } });
at('2026-04-01', '00:50', { team: 'T406', set: { active: false } });
at('2026-04-13', '00:50', { team: 'T406', set: { active: true } });
at('2026-04-22', '00:50', { team: 'T450', set: { cadence: { every: 2, unit: 'weeks', weekdays: [3], from: '2026-04-22' } } });

// Quiet phases are thinned, with an end; go-live is near in May where a rollout began in December, and done in some of them.
for (const [place, { key, startOn }] of rollouts.entries()) {
  if (place % 4 !== 1)
    at('2026-03-06', '22:40', {
      rollout: key,
      phase: 'discover',
      cadence: { every: 3, unit: 'days', weekdays: [], from: '2026-03-09' },
      until: '2026-04-30',
    });
  if (place % 3 !== 2)
    at('2026-03-06', '22:41', {
      rollout: key,
      phase: 'build',
      cadence: { every: 1, unit: 'weeks', weekdays: [1, 4], from: '2026-03-16' },
      until: '2026-05-22',
    });
  if (startOn === '2025-12-22') {
    at('2026-03-11', '22:50', { rollout: key, done: 'kickoff' });
    at('2026-03-16', '22:50', { rollout: key, done: 'dataIn' });
    at('2026-04-16', '22:50', { rollout: key, done: 'salesPilot' });
    if (place % 8 === 0) {
      at('2026-05-12', '22:50', { rollout: key, done: 'serviceDesk' });
      at('2026-05-19', '22:50', { rollout: key, done: 'goLive' });
    }
  }
}

const nextWorking = (day, days) => {
  let left = days;
  let found = day;
  while (left > 0) {
    found = dayAfter(found, 1);
    if (new Date(`${found}T00:00:00Z`).getUTCDay() % 6) left -= 1;
  }
  return found;
};
for (const rollout of rollouts)
  rollout.milestones = plan.map(({ id, phase, dueDay }) => ({ id, phase, dueOn: nextWorking(rollout.startOn, dueDay) }));

const scenario = {
  startedAt: '2026-02-28T12:00:00Z',
  from: '2026-03-02',
  until: '2026-05-29',
  endsAt: '2026-05-30T12:00:00Z',
  windowMinutes: 60,
  projectManager: 'maya',
  outages: [{ from: '2026-04-23T13:10:30Z', to: '2026-04-23T19:40:30Z' }],
  blocked,
  calendars,
  rollouts,
  teams,
  events: events.filter(({ person }) => !person?.startsWith('T119')).sort((one, other) => (one.at < other.at ? -1 : 1)),
};

const lines = (list) => `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
const parts = Object.entries(scenario).map(([name, part]) => {
  const isLong = Array.isArray(part) && typeof part[0] === 'object';
  return `  ${JSON.stringify(name)}: ${isLong ? lines(part) : JSON.stringify(part)}`;
});

/** The file, a line for each rollout, team and event. */
export const written = `{\n${parts.join(',\n')}\n}\n`;

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(new URL('scenario.json', import.meta.url), written);
