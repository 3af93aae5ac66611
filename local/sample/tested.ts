/** When each milestone of the sample was activated, and what its users found: milestone, day and time, persona, defects, words. */
export const activated: [milestone: string, at: string][] = [
  ['kickoff', '2026-01-12T10:00'],
  ['dataIn', '2026-01-26T09:00'],
  ['salesPilot', '2026-02-23T09:00'],
];

/** What is difficult was begun early: milestone, deliverable, day and time, persona. */
export const begun: [milestone: string, deliverable: string, at: string, persona: string][] = [
  ['kickoff', 'firstCrm', '2026-01-12T13:00', 'raj'],
  ['kickoff', 'sourcesOpened', '2026-01-12T14:00', 'lena'],
  ['dataIn', 'trialLoad', '2026-01-26T13:00', 'lena'],
  ['dataIn', 'staffSignIn', '2026-01-26T14:00', 'yuki'],
  ['salesPilot', 'noDuplicates', '2026-02-24T09:10', 'lena'],
  ['salesPilot', 'guestSignIn', '2026-02-24T10:30', 'raj'],
];

export const tested: [milestone: string, at: string, persona: string, defects: number, words: string][] = [
  ['kickoff', '2026-01-22T14:30', 'carla', 1, 'Nine people looked at their own accounts. One phone number was wrong.'],
  ['dataIn', '2026-02-23T15:50', 'carla', 3, 'Twelve people searched for 60 customers. Three differ, all closed years ago.'],
];
