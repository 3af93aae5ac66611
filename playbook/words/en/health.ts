// The page that says whether Milepost reaches people and runs, in words (U26, U27).
import { counted, spanWords } from './counts.ts';

const people = (count: number) => counted(count, 'person', 'people');

export const healthWords = {
  lead: {
    well: 'Everything arrives.',
    unreached: (count: number) => `${people(count)} cannot be reached.`,
    look: (count: number) => (count === 1 ? 'One thing needs a look.' : `${count} things need a look.`),
  },
  reason: 'Only those who steer the rollout see this page.',
  people: {
    since: (said: string, day: string) => `${said}, since ${day}`,
    others: (count: number) => `And ${people(count)} of the channel who are not named in the rollout.`,
  },
  clock: {
    name: 'The clock',
    going: (seconds: number) => (seconds < 60 ? 'Came round just now.' : `Came round ${spanWords(Math.floor(seconds / 60))} ago.`),
    notYet: 'Has not come round since the server started.',
    mend: 'Nothing goes out while it stands. Tell those who look after Milepost.',
  },
  late: {
    name: 'On time',
    well: 'Everything of the last seven days went out in time.',
    missed: (count: number, day: string) =>
      `${counted(count, 'message')} of the last seven days did not go out in time, the last on ${day}.`,
    missedMend: 'Milepost was away when they were due. They are not sent late; what comes next goes out as usual.',
    waiting: (count: number, since: string) => `${counted(count, 'message')} ${count === 1 ? 'is' : 'are'} late, since ${since}.`,
    waitingMend: 'Milepost keeps trying. If this stays, tell those who look after Milepost.',
    resting: 'The rollout rests: nothing goes out.',
  },
  aside: {
    name: 'Notes on their way',
    well: 'None is stuck.',
    some: (count: number) => `${counted(count, 'page')} of notes could not be sent.`,
    mend: 'Ask those who look after Milepost to put them back. Nobody gets a note twice by it.',
  },
  journal: {
    name: 'The journal',
    sealed: 'Every entry is sealed.',
    checking: 'Every entry is sealed. A long journal is still being checked.',
    broken: 'An entry does not fit its seal.',
    mend: 'Ask those who look after Milepost to verify this rollout.',
  },
  last: { name: 'Went out last', said: (when: string, who: string) => `${when}, to ${who}.`, channel: 'the channel', none: 'Nothing yet.' },
  next: { name: 'Goes out next', said: (when: string, what: string) => `${when}: ${what}.`, none: 'Nothing in the next seven days.' },
} as const;
