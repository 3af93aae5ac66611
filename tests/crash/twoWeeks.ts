// Two weeks of the sample rollout, Tue 10 to Tue 24 March 2026: what people do, and how the clock is walked between. Moments are UTC.
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Shown, Step } from './Step.ts';

/** The working days of the two weeks. */
export const days = ['10', '11', '12', '13', '16', '17', '18', '19', '20', '23', '24'].map((day) => `2026-03-${day}`);

/** The last moment of a run over that many of the days. */
export const endOf = (count: number): string => `${days[count - 1]}T18:00:00Z`;

/** When people are asked, told or reminded on any day, and so messages go out. */
const sending = ['08:05', '10:02', '10:17', '15:00', '15:46', '16:00', '16:31'];

const walk = (day: string, time: string): Step => ({ kind: 'walk', to: `${day}T${time}:00Z`, sends: sending.includes(time) });
const command = (by: string, verb: string, input: object | ((shown: Shown) => object)): Step => ({
  kind: 'command',
  by,
  verb,
  input: typeof input === 'function' ? (input as (shown: Shown) => object) : () => input,
});

/** Every step of the first days, in order. */
export function twoWeeks(count = days.length): Step[] {
  return days.slice(0, count).flatMap((day, place) => [...morning(day, place), ...afternoon(day, place)]);
}

function morning(day: string, place: number): Step[] {
  if (place === 0) return [];
  return [walk(day, '08:05'), ...(onTheDay[day]?.(day) ?? []), ...(place % 2 ? redIssue(day) : [])];
}

/** A red issue climbs two steps before somebody takes it from the card, and is settled later that day. */
function redIssue(day: string): Step[] {
  const text = `Imports stand still on ${day}`;
  const issue = ({ rollout }: Shown) => rollout.issues.find((one) => one.text === text)?.id ?? '';
  return [
    walk(day, '10:00'),
    command('carla', 'raiseIssue', { severity: 'red', text }),
    walk(day, '10:02'),
    walk(day, '10:17'),
    {
      kind: 'press',
      by: 'maya',
      verb: 'takeIssue',
      card: (shown) => ({ subject: `issue/${issue(shown)}`, duty: `issue/${issue(shown)}/tell/${shown.id('maya')}` }),
      action: 'Take it',
      inputs: {},
    },
    walk(day, '10:19'),
    command('raj', 'resolveIssue', (shown) => ({ issue: issue(shown), text: 'Started again with half the load.' })),
    walk(day, '10:21'),
  ];
}

/** Five teams are asked at 15:00, the service desk an hour later; some answer on the card, some in the tab, some after a nudge. */
function afternoon(day: string, place: number): Step[] {
  return [
    walk(day, '15:00'),
    checkin(day, 'lena', 'data', place === 0 ? '-3' : '0'),
    checkin(day, 'carla', 'sales', '0'),
    report(day, 'raj', 'integration', 1),
    walk(day, '15:20'),
    report(day, 'yuki', 'itsec', 0),
    walk(day, '15:46'),
    ...(place % 3 ? [checkin(day, 'ben', 'training', '0')] : []),
    walk(day, '16:00'),
    checkin(day, 'tomas', 'desk', place > 7 ? '-4' : '0'),
    walk(day, '16:31'),
    ...(place % 3 ? [] : [report(day, 'ben', 'training', 0)]),
    walk(day, '18:00'),
  ];
}

const checkin = (day: string, by: string, team: string, inDays: string): Step => ({
  kind: 'press',
  by,
  verb: 'reportStatus',
  card: () => ({ subject: statusSubject(team, day), duty: statusSubject(team, day) }),
  action: 'Send',
  inputs: { done: `A day's work of ${team}`, days: inDays },
});

const report = (day: string, by: string, team: string, inDays: number): Step =>
  command(by, 'reportStatus', { team, day, days: inDays, done: `A day's work of ${team}` });

const signoffOf = ({ rollout }: Shown, milestone: string) =>
  rollout.signoffs.findLast((signoff) => signoff.milestone === milestone)?.id ?? '';

const approval = (by: string, milestone: string): Step => ({
  kind: 'press',
  by,
  verb: 'decideSignoff',
  card: (shown) => {
    const subject = `signoff/${signoffOf(shown, milestone)}`;
    return { subject, duty: `${subject}/ask/${shown.id(by)}` };
  },
  action: 'Approve',
  inputs: {},
});

const met = (by: string, milestone: string, deliverable: string): Step =>
  command(by, 'meetDeliverable', { milestone, deliverable, evidence: `Shown by ${by}` });

const answer = (by: string, action: string, given: string): Step => ({
  kind: 'press',
  by,
  verb: 'answerReminder',
  card: ({ id }) => ({ subject: `reminder/4/${id(by)}`, duty: `reminder/4/${id(by)}` }),
  action,
  inputs: {},
  instead: { round: 4, answer: given },
});

/** What happens on one day only: the slip is decided, the notes are answered, the last deliverables met, the milestone signed. */
const onTheDay: Record<string, (day: string) => Step[]> = {
  '2026-03-11': (day) => [
    {
      kind: 'press',
      by: 'ana',
      verb: 'decideSlip',
      card: () => ({ subject: 'decision/salesPilot/2026-03-13', duty: 'decision/salesPilot/2026-03-13' }),
      action: 'Extend',
      inputs: {},
    },
    walk(day, '08:07'),
  ],
  '2026-03-12': () => [
    answer('carla', 'I will do it', 'will'),
    answer('ana', 'Done', 'done'),
    command('tomas', 'answerReminder', { round: 4, answer: 'help', text: 'The list of agents is old.' }),
  ],
  '2026-03-13': () => [met('lena', 'salesPilot', 'noDuplicates')],
  '2026-03-16': (day) => [
    met('raj', 'salesPilot', 'guestSignIn'),
    command('carla', 'reportUserTest', {
      milestone: 'salesPilot',
      result: 'passed',
      defects: 2,
      text: 'Twelve people sold for a week in it.',
    }),
    walk(day, '08:07'),
    command('maya', 'requestSignoff', { milestone: 'salesPilot' }),
    walk(day, '08:09'),
  ],
  '2026-03-17': (day) => [approval('carla', 'salesPilot'), walk(day, '08:07')],
  '2026-03-18': (day) => [approval('ana', 'salesPilot'), walk(day, '08:07')],
  '2026-03-19': (day) => [
    command('maya', 'activateMilestone', { milestone: 'serviceDesk' }),
    command('maya', 'requestSignoff', { milestone: 'dataIn' }),
    walk(day, '08:07'),
  ],
  '2026-03-20': (day) => [
    command('carla', 'decideSignoff', (shown) => ({
      signoff: signoffOf(shown, 'dataIn'),
      verdict: 'reject',
      text: 'The closed accounts are missing.',
    })),
    walk(day, '08:07'),
  ],
  '2026-03-24': (day) => [command('ana', 'decideSlip', { milestone: 'serviceDesk', choice: 'extend' }), walk(day, '08:07')],
};
