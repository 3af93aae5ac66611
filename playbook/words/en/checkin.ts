// What the check-in, its receipts and the question itself say beside what `cards.ts` has.
import { counted, spelled } from './counts.ts';
import { inputWords } from './inputs.ts';

/** What is said when an answer is missing or does not fit. */
export const checkinMissing = {
  plan: 'Choose how many days ahead or behind, or name the day it will be ready.',
  newDay: 'Choose the day it will be ready.',
  teams: 'Fill in at least one team, or press No change beside it.',
  fact: 'Write a number or a fact.',
  minutes: 'Choose a quarter of an hour, half an hour, an hour or two.',
  person: inputWords.person,
} as const;

const wait = (minutes: number) => (minutes < 60 ? counted(minutes, 'minute') : minutes === 60 ? '1 hour' : counted(minutes / 60, 'hour'));

export const checkinWords = {
  anotherDay: 'Another day, I name it',
  newDay: 'It will be ready on',
  what: 'What is it?',
  whatExample: 'No test accounts for Lyon',
  blocks: 'What does it block?',
  blocksExample: 'The Lyon training on Friday',
  help: 'What help is needed?',
  helpExample: 'An administrator for one hour',
  link: 'A screenshot or page',
  linkExample: 'https://',
  playbook: 'Open the playbook',
  askLater: (minutes: number) => `Ask me in ${wait(minutes)}`,
  askLaterShort: (minutes: number) => `In ${wait(minutes)}`,
  askInstead: (person: string) => `Ask ${person} instead`,
  askSomebody: 'Ask somebody else',
  notToday: 'Not today',
  handedOn: (person: string, team: string) => `${person} handed this on to you: say how ${team} is doing today.`,
  placeOf: (place: number, of: number) => `Team ${place} of ${of}`,
  isIn: (team: string) => `${team} is in.`,

  teams: {
    title: (count: number) => `How did your ${spelled(count)} teams do today?`,
    fill: 'Fill in what you know. A team left empty stays open.',
    last: (when: string, words: string) => `${when}: ${words}`,
    today: (team: string) => `${team}: today`,
    plan: (team: string) => `${team}: plan`,
    oneFact: 'One fact is enough',
    addIssue: 'Add an issue',
    issueTeam: 'Which team has it?',
    issueTeamMissing: 'Choose which team has the issue.',
    noChangeAgain: (team: string, times: number) => `No change ${times} times in a row. What holds ${team} up?`,
    receipt: (person: string, count: number) =>
      `Thanks, ${person}. ${count === 2 ? 'Both teams are' : `All ${spelled(count)} teams are`} in.`,
    answered: (count: number) => `${count === 2 ? 'Both teams are' : `All ${spelled(count)} teams are`} answered.`,
    nudge: (count: number) => `${count === 2 ? 'Two teams are' : `${count} teams are`} still open`,
  },

  rollouts: {
    count: (count: number) => `${spelled(count)} rollouts`,
    team: (team: string, rollout: string) => `${team}, ${rollout}`,
    open: 'still open',
    others: 'Other teams',
    sendFirst: 'Send these first. The other teams come next.',
    about: (rollout: string, team: string, problem: string) => `${rollout}, ${team}: ${problem}`,
    paused: 'the rollout is paused',
    closed: 'the rollout is closed',
  },

  receipt: {
    late: 'Sent late',
    lateFor: (day: string, closed: string) => `It counts for ${day}, which closed at ${closed}, and was added to that day’s digest.`,
    lateBefore: (day: string, closed: string, digest: string) =>
      `It counts for ${day}, which closed at ${closed}. In the digest at ${digest}.`,
    noChangeSince: (day: string) => `No change since ${day}`,
    closed: 'The round is closed.',
    ready: (days: string, on: string) => `${days}, ready on ${on}`,
    fact: 'A number or a fact',
    factExample: '3 of 4 sources clean',
    addFact: 'Add a fact',
    asks: 'Only you were asked this first. The others see it beside your report.',
  },

  snoozed: {
    state: 'Later',
    title: (at: string) => `I ask you again at ${at}`,
    closes: (at: string) => `The round closes at ${at}. A late report still counts.`,
    now: 'Report now',
  },
  declined: {
    state: 'Not today',
    title: (team: string) => `Nothing comes from ${team} today`,
    who: (person: string, at: string) => `${person} said so, ${at}.`,
    digest: 'The digest says so. Nobody is reminded.',
    reason: 'Why, if you like',
    reasonExample: 'The whole team is in training',
    add: 'Add',
    given: 'The reason',
    now: 'Report',
  },
  handed: {
    state: 'Handed on',
    title: (person: string, team: string) => `${person} is asked for ${team}`,
    text: (person: string) => `${person} gets the same question. You can still answer it yourself.`,
    insteadState: 'Asked instead',
    insteadTitle: (person: string) => `${person} was asked instead`,
    insteadText: (team: string) => `You need not do anything for ${team} today.`,
    now: 'Report myself',
  },
  handOn: {
    title: (team: string) => `Who can say how ${team} is doing?`,
    text: 'They are asked today in your place. Tomorrow I ask as usual.',
    person: 'Ask',
    send: 'Ask them',
    others: (count: number) => `and ${count} more. Type “ask”, their name and “instead”.`,
  },
} as const;
