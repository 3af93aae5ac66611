// The same Tuesday as in tabFixtures, told in full: doubts, questions, the digest, how it went over time, and what goes out.
import type { DayTrend, GoesOutShown, IssueShown, LatencyShown, Status } from '../../playbook/contract/Status.ts';
import { aHead, anAction, anAsk, ana, aStatus, ben, carla, glued, lena, maya, raj } from './tabFixtures.ts';

const dayOf = (day: string, asked: number, reported: number, behind: number, missing: number): DayTrend => ({
  day,
  asked,
  reported,
  behind,
  missing,
  sentence: glued(`${reported} of ${asked} reported, ${behind} behind, ${missing} missing`),
});

export const aTrend = (): DayTrend[] => [
  dayOf('2026-02-25', 6, 4, 0, 0),
  dayOf('2026-02-26', 6, 4, 0, 0),
  dayOf('2026-02-27', 6, 5, 0, 0),
  dayOf('2026-03-02', 6, 6, 1, 0),
  dayOf('2026-03-03', 6, 6, 2, 0),
  dayOf('2026-03-04', 6, 5, 2, 1),
  dayOf('2026-03-05', 6, 6, 1, 0),
  dayOf('2026-03-06', 6, 6, 1, 0),
  dayOf('2026-03-09', 6, 5, 1, 1),
  dayOf('2026-03-10', 6, 5, 1, 0),
];

const waited = (issue: string, title: string, day: string, minutes: number | null): LatencyShown => ({
  issue,
  title,
  day,
  minutes,
  sentence: minutes === null ? `${title}: nobody has it yet` : `${title}: taken after ${minutes} min`,
});

export const aLatency = (): LatencyShown[] => [
  waited('tax', 'Wrong tax field', '2026-02-19', 9),
  waited('mail', 'Mail connector drops attachments', '2026-02-24', 41),
  waited('rights', 'Guests see all accounts', '2026-03-02', 3),
  waited('lyon', 'Lyon has no room for the exercise', '2026-03-04', 190),
  waited('sso', 'Single sign-on fails for guests', '2026-03-10', 14),
  waited('import', 'Nightly import stops at 40,000 rows', '2026-03-10', null),
];

const out = (key: string, day: string, time: string, text: string, skipped = false): GoesOutShown => ({
  key,
  day: glued(day),
  time,
  text,
  skipped,
  action: anAction(skipped ? 'unskipDuty' : 'skipDuty', skipped ? 'Put back' : 'Skip', { key: `skip ${key}`, input: { duty: key } }),
});

export const whatGoesOut = (): GoesOutShown[] => [
  out('digest', 'Tue 10 Mar', '17:30', 'The day’s digest, to the channel'),
  out('ask-11', 'Wed 11 Mar', '16:00', 'The daily check, to 6 teams'),
  out('nudge-11', 'Wed 11 Mar', '16:45', 'A nudge, to those who have not answered', true),
  out('digest-11', 'Wed 11 Mar', '17:30', 'The day’s digest, to the channel'),
  out('ask-12', 'Thu 12 Mar', '16:00', 'The daily check, to 6 teams'),
  out('digest-12', 'Thu 12 Mar', '17:30', 'The day’s digest, to the channel'),
  out('due', 'Fri 13 Mar', '09:00', 'That “Sales pilot” is due today, to Ana Ruiz and Carla Méndez'),
  out('week', 'Fri 13 Mar', '15:00', 'The week in short, to the channel'),
];

const fullIssue = (issue: IssueShown): IssueShown => ({
  ...issue,
  blocks: 'Nobody can see yesterday’s orders in the pilot.',
  help: 'Somebody who knows the import job at Contoso.',
  link: 'https://files.example/import.png',
  lines: [
    glued('Decided by Ana Ruiz at 16:52: load the rest by hand until Thu 12 Mar'),
    'Passed on to Raj Patel by Maya Lindqvist at 16:55',
    'Still so, said Raj Patel at 16:57',
  ],
  asked: [
    {
      who: maya,
      when: '16:49',
      text: 'Does it stop at the same row each night?',
      answer: { who: lena, when: '16:51', text: 'Yes, at row 40,000, whatever the file.' },
      actions: [],
    },
    {
      who: ana,
      when: '16:53',
      text: 'Can we show the pilot without the last orders?',
      answer: null,
      actions: [anAction('answerIssue', 'Answer', { title: 'What do you answer?', asks: [anAsk('text', 'Answer', 'longText')] })],
    },
  ],
  chain: [
    { person: ben, role: 'training lead', state: 'passed', share: 0, text: glued('Away until Thu 12 Mar, passed over') },
    ...issue.chain,
  ],
  actions: [
    ...issue.actions,
    anAction('askIssue', 'Ask', { title: 'What do you want to know?', asks: [anAsk('text', 'Question', 'longText')] }),
  ],
});

const rowActions = (team: string) => [
  anAction('pullInTeam', 'Pull in for some days', { key: `pull ${team}` }),
  anAction('changeTeam', 'Change when it is asked', {
    key: `cadence ${team}`,
    title: 'When is this team asked?',
    input: { team },
    asks: [
      anAsk('weekdays', 'On', 'weekdays', { value: '1\n3\n5', error: 'Choose at least one day.' }),
      anAsk('askAt', 'At', 'time', { value: '16:00' }),
    ],
  }),
  anAction('changeTeam', 'Name a deputy', { key: `deputy ${team}` }),
];

const writeDigest = anAction('editDigest', 'Add your own lines', {
  input: { day: '2026-03-10' },
  title: 'What do you want to add?',
  asks: [anAsk('text', 'Your own lines', 'longText', { required: false, max: 500 })],
});

/** The status with everything that can stand on it. */
export function aFullStatus(more: Partial<Status> = {}): Status {
  const status = aStatus();
  return {
    ...status,
    teams: status.teams.map((team) => ({
      ...team,
      deputy: team.id === 'training' ? 'Carla Méndez stands in' : '',
      actions: rowActions(team.id),
    })),
    reports: status.reports.map((report) =>
      report.team.id === 'security' ? { ...report, doubts: ['Says on plan, but “Accounts loaded” is 3 days overdue'] } : report,
    ),
    issues: [
      ...status.issues.map((issue) => (issue.id === 'import' ? fullIssue(issue) : issue)),
      {
        id: 'lyon',
        severity: 'serious',
        mark: 'late',
        title: 'Lyon has no room for the exercise',
        detail: glued('Raised Wed 4 Mar by Ben Okafor.'),
        state: 'Ben Okafor has it',
        blocks: '',
        help: '',
        link: '',
        lines: [],
        asked: [],
        chain: [],
        actions: [anAction('resolveIssue', 'It is fixed', { key: 'fix lyon' })],
        why: [],
      },
    ],
    issuesLine: '3 open, 1 waiting',
    digest: {
      day: '2026-03-10',
      title: glued('Digest of Tue 10 Mar'),
      lines: [
        { mark: 'late', text: 'Data team: 3 days behind', detail: 'Duplicates removed from 3 of 4 sources' },
        { mark: 'red', text: 'Nightly import stops at 40,000 rows', detail: 'Waiting for Raj Patel since 16:46' },
        { mark: 'notDue', text: 'Service desk is not due yet', detail: 'Asked at 17:00, edited in when it answers' },
        { mark: 'going', text: glued('Next: Sales pilot, due Fri 13 Mar'), detail: glued('4 of 6 deliverables are met') },
      ],
      note: 'Lyon gets its trainer on Thursday. Thank you, Ben.',
      state: 'Goes to the channel at 17:30.',
      actions: [
        { ...writeDigest, asks: writeDigest.asks.map((ask) => ({ ...ask, value: 'Lyon gets its trainer on Thursday. Thank you, Ben.' })) },
        anAction('skipDuty', 'Skip it today', { input: { duty: 'digest' } }),
      ],
    },
    trend: aTrend(),
    trendLine: glued('5 of 6 have reported so far. One is behind, as on most days of the last two weeks.'),
    latency: aLatency(),
    latencyLine: 'Half of them were taken within 14 min. One waits.',
    news: [
      {
        id: 'n1',
        who: carla,
        when: '15:51',
        text: 'Lyon sold its first deal through the new CRM.',
        about: 'Sales pilot',
        actions: [],
      },
      {
        id: 'n2',
        who: raj,
        when: glued('Mon 9 Mar'),
        text: 'The mail connector runs without a restart for a week.',
        about: 'Integration',
        actions: [],
      },
    ],
    goesOut: whatGoesOut(),
    live: {
      line: 'Each working day at 09:30, up to 30 minutes, in the glass room.',
      actions: [anAction('setLivePlace', 'Change where it meets')],
    },
    cadence: {
      lines: [
        'Build: each working day at 16:00, its own time',
        glued('Coding: Mon, Wed and Fri until Fri 20 Mar, then daily again'),
        'Near go-live every team is asked each working day, whatever was set',
      ],
      actions: [
        anAction('setCadence', 'Ask less often for a while'),
        anAction('setCalendar', 'Add holidays', {
          title: 'Which days does nobody work?',
          asks: [anAsk('name', 'Name', 'text'), anAsk('ics', 'Calendar', 'calendar', { error: 'Choose a calendar file.' })],
        }),
      ],
    },
    ...more,
  };
}

/** A rollout whose teams have not been asked yet. */
export function anEmptyStatus(): Status {
  return aStatus({
    head: aHead(),
    lead: { text: 'No team has been asked yet.', late: '', after: '' },
    reason: 'The first check goes out once a team is active.',
    days: aStatus().days,
    teams: [],
    reports: [],
    issues: [],
    issuesLine: '',
    digestLine: '',
    digest: null,
    trend: [],
    trendLine: '',
    latency: [],
    latencyLine: '',
    news: [],
    goesOut: [],
    live: { line: '', actions: [anAction('setLivePlace', 'Say where it meets')] },
    cadence: { lines: [], actions: [] },
  });
}
