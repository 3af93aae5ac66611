/** What shows that each deliverable of the sample is met, and when it was: milestone, deliverable, day, time, words. */
export const evidence: [milestone: string, deliverable: string, day: string, time: string, words: string][] = [
  ['kickoff', 'needsReadBack', '2026-01-14', '15:10', 'Fabrikam read back 31 needs, Northwind corrected 4'],
  ['kickoff', 'sourcesOpened', '2026-01-15', '11:20', '4 of 4 sources opened'],
  ['kickoff', 'namesAndMessages', '2026-01-16', '10:05', 'Table agreed in the kickoff, 14 names'],
  ['kickoff', 'firstCrm', '2026-01-20', '16:40', '18 accounts shown to 9 people'],
  ['kickoff', 'impactsRanked', '2026-01-21', '14:00', '12 impacts ranked, 12 with an owner'],
  ['kickoff', 'successFixed', '2026-01-22', '11:30', '7 measures with baseline and target'],
  ['dataIn', 'fieldMap', '2026-01-29', '17:05', '214 fields mapped, 9 left out on purpose'],
  ['dataIn', 'staffSignIn', '2026-02-03', '12:15', '48 of 48 sales people signed in'],
  ['dataIn', 'trialLoad', '2026-02-06', '16:20', '61,200 records loaded in 3 h 10 min'],
  ['dataIn', 'accessByRole', '2026-02-12', '15:00', '6 roles tested by IT security'],
  ['dataIn', 'privacyApproved', '2026-02-17', '10:45', 'Minutes of the data protection officer'],
  ['dataIn', 'countsMatch', '2026-02-23', '15:30', '12,400 accounts compared, 3 differ'],
  ['salesPilot', 'stagesAgreed', '2026-03-03', '14:20', 'Minutes'],
  ['salesPilot', 'mailConnected', '2026-03-05', '16:45', 'Test run 41'],
  ['salesPilot', 'pilotTrained', '2026-03-06', '15:55', '12 of 12 passed'],
  ['salesPilot', 'leadForm', '2026-03-10', '11:05', '3 recordings'],
];
