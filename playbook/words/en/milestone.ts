// What a milestone's page says of its days, risks, obstacles and forecast.
import type { Risk } from '../../clock/risks.ts';
import type { TrendDay } from '../../clock/trend.ts';
import { dayWords } from '../dates.ts';
import { capital, slipWords, workingDays } from './counts.ts';

export const milestoneLines = {
  metOn: (day: string, slipDays: number) => `Met ${dayWords(day)}, ${slipWords(slipDays)}`,
  span: (startOn: string | null, dueOn: string | null) =>
    startOn && dueOn
      ? `${dayWords(startOn)} to ${dayWords(dueOn)}`
      : startOn
        ? `From ${dayWords(startOn)}`
        : dueOn
          ? `Due ${dayWords(dueOn)}`
          : '',
  started: (day: string) => `Started ${dayWords(day)}`,
  risk: ({ kind, startBy }: Pick<Risk, 'kind' | 'startBy'>) =>
    kind === 'unstarted'
      ? `Risky, and not begun by ${dayWords(startBy)}, the end of the first quarter`
      : `Risky, and planned for the later half: begin it by ${dayWords(startBy)}`,
  chase: (title: string) => `Begin “${title}”, it is risky`,
  /** What the day follows from: what it needs, a team's word, or the plan alone. */
  teams(team: string, needed: string, on: string, slipDays: number): string {
    const from = needed ? `Because it needs “${needed}”` : team || 'As planned';
    return `${from}: ${dayWords(on)}, ${slipWords(slipDays)}`;
  },
  own: (who: string, on: string, slipDays: number) => `${who}: ${dayWords(on)}, ${slipWords(slipDays)}`,
  ownReason: (who: string, milestone: string, on: string, reason: string) =>
    `${who} expects ${milestone} on ${dayWords(on)}: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
  /** How the slip went, from the first of the days to the last. */
  trend(days: readonly TrendDay[]): string {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || days.length < 2) return '';
    const change = last.slipDays - first.slipDays;
    if (change === 0)
      return days.some(({ slipDays }) => slipDays !== last.slipDays)
        ? `Back where it was on ${dayWords(first.day)}: ${slipWords(last.slipDays)}`
        : `${capital(slipWords(last.slipDays))} since ${dayWords(first.day)}`;
    return change > 0
      ? `Slipped ${workingDays(change)} since ${dayWords(first.day)}`
      : `Won back ${workingDays(change)} since ${dayWords(first.day)}`;
  },
  extended: (was: string, is: string) => `Extended from ${dayWords(was)} to ${dayWords(is)}`,
  accepted: (before: string) => `“${before}” was accepted as final`,
  moved(was: { startOn: string; dueOn: string }, is: { startOn: string; dueOn: string }): string {
    const days = [
      ...(was.startOn === is.startOn ? [] : [`begins ${dayWords(is.startOn)} instead of ${dayWords(was.startOn)}`]),
      ...(was.dueOn === is.dueOn ? [] : [`due ${dayWords(is.dueOn)} instead of ${dayWords(was.dueOn)}`]),
    ];
    return days.length ? capital(days.join(', ')) : 'Days of its deliverables were moved';
  },
  signedBy: (mode: string, roles: string) => (roles ? `${mode}: ${roles}` : `${mode}, nobody is named yet`),
  workedAround: (text: string) => `Worked around: ${text}`,
} as const;

/** Buttons and forms of a milestone. */
export const milestoneActionWords = {
  activate: 'Activate',
  test: 'Say how it went',
  testAgain: 'Report another test',
  testTitle: (name: string) => `What did users find when they tried ${name}?`,
  forecast: 'Forecast it yourself',
  forecastTitle: (name: string) => `When do you expect ${name}?`,
  forecastGone: 'Back to the teams’ forecast',
  workaround: 'Note a work-around',
  changeWorkaround: 'Change the work-around',
  workaroundTitle: (title: string) => `How is “${title}” worked around?`,
  obstacle: 'Report an obstacle',
  obstacleTitle: (title: string) => `What stands in the way of “${title}”?`,
  settings: 'Tolerance and signing',
  settingsTitle: 'What holds for the whole rollout?',
} as const;

export const milestoneLabels = {
  result: 'Does it work for them?',
  results: [
    { value: 'passed', label: 'Passed' },
    { value: 'failed', label: 'Failed' },
  ],
  defects: 'Defects found',
  found: 'What they tried and found',
  foundExample: '12 people, two hours: offers went out, one field is missing',
  on: 'Expected on',
  reasonExample: 'The second source arrives on Monday',
  workaround: 'Work-around',
  workaroundExample: 'Guests use a shared account until Friday',
  tolerance: 'Working days of slip that are tolerated',
  mode: 'How milestones are signed',
} as const;
