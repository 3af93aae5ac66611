import { capital, type IssueKind, kinds, planned, several, slip } from './said.ts';

/** The day’s check-in: what it asks, what it thanks for, and its one reminder. */
export const checkinWords = {
  checkin: {
    openUntil: (at: string) => `open until ${at}`,
    closedAt: (at: string) => `closed at ${at}, a late report still counts`,
    title: (team: string) => `${team}: how did today go?`,
    due: (milestone: string, on: string) => `${milestone} is due on ${on}.`,
    waits: (milestone: string, on: string, count: number) => `${milestone} is due on ${on} and waits for ${count} of your deliverables.`,
    noChangeAgain: (team: string, times: number) => `No change ${times} times in a row. What holds ${team} up?`,
    done: 'Done today',
    doneExample: 'A fact: 3 of 4 sources clean',
    doneError: 'Write one thing that got done, or press No change.',
    plan: 'Against the plan',
    planError: 'Choose how many days ahead or behind.',
    planChoices: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (days) => [String(days), capital(planned(days))] as [string, string],
    ),
    issue: 'An issue, met or resolved?',
    add: 'Add',
    kind: 'What kind of issue?',
    kinds: [
      ['minor', 'Met: minor'],
      ['serious', 'Met: serious'],
      ['red', 'Met: red, it blocks us'],
      ['resolved', 'Resolved today'],
    ] as [string, string][],
    which: 'If resolved: which one?',
    send: 'Send',
    noChange: 'No change',
  },
  receipt: {
    sent: 'Sent',
    title: (person: string, team: string) => `Thanks, ${person}. ${team} is in.`,
    done: 'Done',
    plan: 'Plan',
    issue: 'Issue',
    noChange: 'No change since the last report',
    noIssue: 'None',
    planNow: (days: number, was: number | null) => {
      if (was === null || was === days) return capital(planned(days));
      const short = was !== 0 && Math.sign(was) === Math.sign(days);
      return `${capital(planned(days))}, was ${short ? Math.abs(was) : planned(was)}`;
    },
    issueNow: (kind: IssueKind, text: string) => (text === '' ? kinds[kind] : `${kinds[kind]}: ${text}`),
    reads: (milestone: string, on: string, days: number) => `${milestone} now reads ${on}, ${slip(days)}.`,
    sees: (person: string) => `${person && `${person} sees it. `}Nothing more is needed from you.`,
    redTold: (person: string) => `The red issue went to ${person} at once.`,
    redTaken: 'You hear from me when somebody takes it.',
    until: (at: string) => `In the digest at ${at}. You can change it until then.`,
  },
  nudge: {
    left: (minutes: number) => `${several(minutes, 'minute')} left`,
    closes: (at: string) => `closes at ${at}`,
    titleOnly: (team: string) => `Only ${team} is still open`,
    title: (team: string) => `${team} is still open`,
    asks: (person: string) => `If it closes empty, I ask ${person} and the digest says so.`,
    says: 'If it closes empty, the digest says so.',
    report: 'Report',
    summary: (title: string, at: string) => `${title}. It closes at ${at}.`,
  },
};
