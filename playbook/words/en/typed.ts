// What people may type to the bot, the one it tells them of first; every language is understood, whoever writes.

export const typedWords = {
  help: ['help', 'hi', 'hello'],
  status: ['status'],
  plan: ['plan'],
  mine: ['mine'],
  share: ['share', 'pass on', 'forward'],
  signoffs: ['sign-offs', 'signoffs', 'sign offs'],
  checkin: ['report'],
  badNews: ['bad news'],
  live: ['live', 'live check'],
  followUps: ['follow-ups', 'followups', 'follow ups'],
  digest: ['digest'],
  nextWeek: ['next week'],
  pointer: ['playbook'],
  kickoffDeck: ['kickoff deck'],
  statementOfWork: ['statement of work'],
  steeringStatus: ['steering status'],
  next: ['next', 'what next', "what's next", 'what’s next', 'what is next', 'what comes next', 'next steps'],
  /** These have something after them: “find training”. */
  find: ['find', 'where is'],
  ask: ['ask'],
};

/** Words with a meaning inside what is typed. */
export const typedParts = {
  goodNews: ['good news'],
  concern: ['concern', 'concerns'],
  pinHere: ['pin here'],
  /** How bad it is: “red: guests cannot sign in”. */
  red: ['red'],
  serious: ['serious'],
  minor: ['minor'],

  /** “I am away from Thursday until Tuesday”. */
  iAm: ["i'm", 'im', 'i am'],
  away: ['away'],
  /** Where it stands at the end, after the days. */
  awayAfter: [] as string[],
  back: ['back', 'back again'],
  today: ['today'],
  tomorrow: ['tomorrow'],
  on: ['next', 'on'],
  /** Between day and month. */
  of: [] as string[],
  from: ['from'],
  until: ['until', 'till', 'to'],
  /** Where they stand after their day. */
  fromAfter: [] as string[],
  untilAfter: [] as string[],

  /** The report of a day, and what is said of the question itself. */
  report: ['report', 'my report', 'status', 'today'],
  done: ['done'],
  team: ['team'],
  noChange: ['no change', 'no changes', 'still no change', 'still no changes'],
  notToday: ['not today'],
  later: ['ask me later', 'later', 'snooze'],
  /** “ask Ana instead”: what stands before the name, and after it. */
  insteadBefore: ['ask', 'not me, ask', 'not me ask'],
  insteadAfter: ['instead'],
  days: ['days', 'day', 'working days', 'working day'],
  behind: ['behind', 'late'],
  ahead: ['ahead', 'early'],
  onPlan: ['on plan', 'on schedule', 'on time', 'on track'],

  /** “reminders less”, “my goal is time back”. */
  reminders: ['reminders', 'reminder', 'notes'],
  less: ['less', 'less often', 'fewer', 'rarely', 'every second one', 'every second round'],
  weekly: ['weekly', 'monday', 'mondays', 'on mondays', 'once a week', 'summary'],
  off: ['off', 'never', 'none', 'stop', 'no'],
  usual: ['on', 'usual', 'as usual', 'again', 'back', 'resume', 'yes'],
  pause: ['pause', 'paused'],
  goal: ['my goal is', 'my goal'],
  /** Any of these within what is wished for, without accents. */
  goals: {
    none: ['none', 'nothing', 'no goal', 'anything', "don't mind", 'dont mind'],
    efficiency: ['time', 'hour', 'efficien', 'faster', 'less work', 'paper'],
    growth: ['grow', 'revenue', 'sales', 'sell', 'money', 'deal', 'lead'],
    customers: ['customer', 'client', 'service'],
    people: ['risk', 'people', 'team', 'calm', 'safe', 'stress'],
  },
};

/** What people call the columns of a pasted plan, the name it tells them of first. */
export const typedColumns = {
  milestone: ['milestone', 'milestones', 'milestone name'],
  deliverable: ['deliverable', 'deliverables', 'deliverable name', 'task', 'task name', 'item', 'work item', 'activity', 'title'],
  criterion: [
    'criterion',
    'criteria',
    'acceptance criterion',
    'acceptance criteria',
    'acceptance',
    'met when',
    'done when',
    'definition of done',
  ],
  owner: ['owner', 'responsible', 'assignee', 'assigned to', 'who', 'person'],
  team: ['team', 'team name', 'group', 'workstream'],
  start: ['start', 'starts', 'start date', 'start on', 'starts on', 'begin', 'begins', 'from', 'planned start'],
  due: [
    'due',
    'due date',
    'due on',
    'end',
    'ends',
    'end date',
    'finish',
    'finish date',
    'deadline',
    'until',
    'to',
    'planned end',
    'planned finish',
  ],
  risky: ['risky', 'risk', 'at risk', 'high risk', 'difficult'],
};

/** Whether something is risky, in a cell. */
export const typedAnswers = {
  yes: ['yes', 'y', 'true', '1', 'x', 'risky', 'high', '✓'],
  no: ['no', 'n', 'false', '0', '-', '–', 'low'],
};
