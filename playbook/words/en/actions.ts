// What buttons and forms in the tab say.

export const actionWords = {
  report: 'Report',
  reportTitle: (team: string) => `${team}: how did the day go?`,
  edit: 'Edit',
  noChange: 'No change',
  raise: 'Raise an issue',
  raiseTitle: 'What is wrong?',
  take: 'I take it',
  settle: 'It is settled',
  settleTitle: 'How was it settled?',
  meet: 'Mark as met',
  meetTitle: (title: string) => `What shows that “${title}” is met?`,
  change: 'Change',
  changeTitle: (title: string) => `Change “${title}”`,
  add: 'Add a deliverable',
  addTitle: (milestone: string) => `A new deliverable for ${milestone}`,
  requestSignoff: 'Ask for the sign-off',
  extend: 'Extend',
  extendTitle: (milestone: string) => `Until when is ${milestone} extended?`,
  accept: 'Accept as final',
  acceptTitle: (milestone: string) => `Why is ${milestone} left out?`,
  pause: 'Pause',
  resume: 'Resume',
  close: 'Close the rollout',
  namePerson: 'Name a person',
  namePersonTitle: 'Who takes part?',
  giveRole: 'Give the role',
  giveRoleTitle: (role: string) => `Who is ${role}?`,
  takeRole: 'Take the role',
  addTeam: 'Add a team',
  addTeamTitle: 'Which team reports each day?',
  changeTeam: 'Change',
  changeTeamTitle: (team: string) => `Change ${team}`,
  rest: 'Let it rest',
  wakeUp: 'Ask it again',
  will: 'I will do it',
  done: 'Done',
  nameSpeaker: 'Name a person',
} as const;

export const labels = {
  done: 'Done today',
  doneExample: 'A fact: 3 of 4 sources clean',
  days: 'Against the plan',
  issueKind: 'An issue, met or resolved?',
  issueText: 'What is it, and what does it block?',
  issueExample: 'No test accounts: blocks the Lyon training',
  severity: 'How bad is it?',
  text: 'What happened, and what does it block?',
  settled: 'How was it settled?',
  evidence: 'What shows it',
  evidenceExample: '12,400 records compared, 3 differ',
  link: 'Link to it',
  title: 'Title',
  criterion: 'Met when',
  criterionExample: '10 of 10 guests get in',
  owner: 'Who answers for it',
  team: 'Team',
  reason: 'Your reason',
  condition: 'Your condition',
  conditionExample: 'One thing the team can act on',
  person: 'Person',
  side: 'Side',
  role: 'Role',
  name: 'Name',
  representative: 'Who speaks for it',
  askAt: 'Asked at',
  zone: 'Time zone',
  newDay: 'New day',
} as const;

const severities = [
  { value: 'minor', label: 'Minor: it costs hours' },
  { value: 'serious', label: 'Serious: it costs days' },
  { value: 'red', label: 'Red: it endangers a milestone' },
];

const issueKinds = [{ value: 'none', label: 'None' }, ...severities, { value: 'resolved', label: 'One was resolved' }];

/** "On plan" first, then days behind, then days ahead: no two answers that can disagree. */
const dayChoices = [
  { value: '0', label: 'On plan' },
  ...Array.from({ length: 15 }, (_, place) => ({ value: String(-place - 1), label: `${place + 1} ${place ? 'days' : 'day'} behind` })),
  ...Array.from({ length: 10 }, (_, place) => ({ value: String(place + 1), label: `${place + 1} ${place ? 'days' : 'day'} ahead` })),
];

/** What the choices of a form offer. */
export const choices = { severities, issueKinds, days: dayChoices };
