/** The working days the sample's teams have reported on so far. */
export const reportDays = [
  '2026-02-25',
  '2026-02-26',
  '2026-02-27',
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
  '2026-03-09',
];

/** Days ahead of the plan, and what got done; null where a report is missing. */
type Said = [days: number, done: string] | null;

/** What each team said on each of those days, in their order. */
export const reports: Record<string, { time: string; said: Said[] }> = {
  data: {
    time: '16:22',
    said: [
      [0, 'Duplicate rules agreed with Sales.'],
      [0, 'Rules run on the first source: 4,100 pairs found.'],
      [0, 'First source clean.'],
      [-1, 'Second source has no unique customer number. Matching by address.'],
      [-1, 'Address matching works for 92 % of the second source.'],
      [-2, 'The rest of the second source is matched by hand.'],
      [-2, 'Second source clean. The import failed overnight and was repeated.'],
      [-3, 'Third source: 2,300 pairs still to check by hand.'],
      [-3, 'Half of the third source checked.'],
    ],
  },
  sales: {
    time: '15:48',
    said: [
      [0, 'Pilot group named: 12 people in Lyon, Porto and Oslo.'],
      [0, 'Lead form drafted in French.'],
      [1, 'Lead form in French and Portuguese, a day early.'],
      [1, 'Opportunity stages discussed with two regions.'],
      [1, 'Opportunity stages agreed.'],
      [0, 'Norwegian wording of the lead form takes another round.'],
      [0, 'Oslo tried the lead form: 2 fields renamed.'],
      [0, 'Lead form tried by 6 of 12.'],
      [1, 'Lead form accepted in Lyon and Porto.'],
    ],
  },
  integration: {
    time: '16:18',
    said: [
      [0, 'Mail connector installed in the test system.'],
      [1, 'Calendar sync runs, a day early.'],
      [2, 'Mail and calendar run together in test.'],
      [2, 'Connector moved to the pilot system.'],
      [2, 'Load test: 400 mails an hour, no delay.'],
      [1, 'Reply tracking needed a second setting.'],
      [1, 'Test run 41 passed: a reply shows after 70 seconds.'],
      [0, 'Guest sign-in set up, first guest tested.'],
      [0, 'Guest sign-in: 4 of 10 guests get in.'],
    ],
  },
  training: {
    time: '16:06',
    said: [
      null,
      null,
      [0, 'Exercise for the pilot group written.'],
      [0, 'First 4 of the pilot group trained.'],
      [0, '8 of 12 trained.'],
      [0, 'Exercise improved after questions from Porto.'],
      [0, '11 of 12 trained.'],
      [0, 'All 12 passed the exercise.'],
      null,
    ],
  },
  itsec: {
    time: '16:03',
    said: [
      [0, 'Guest policy reviewed.'],
      [0, 'Two roles narrowed after review.'],
      [0, 'Sign-in logs reach the monitoring.'],
      [0, 'Consent screen checked.'],
      [-1, 'Waiting for the list of partner users.'],
      [-1, 'List came, 9 of 14 partner users checked.'],
      [0, 'All 14 partner users checked.'],
      [0, 'Access review planned for the go-live milestone.'],
      [0, 'No open points.'],
    ],
  },
  desk: {
    time: '16:51',
    said: [
      null,
      null,
      null,
      [0, 'Ticket categories collected from 5 agents.'],
      [0, '40 ticket categories reduced to 16.'],
      null,
      [0, '10 answer templates moved over.'],
      [0, '18 answer templates moved over.'],
      [0, '24 answer templates moved over.'],
    ],
  },
};

/** Who was away in these days: persona, first and last day. */
export const absences: [persona: string, from: string, until: string][] = [
  ['ben', '2026-02-24', '2026-02-26'],
  ['tomas', '2026-02-24', '2026-02-27'],
];
