// Being away, standing in, and a team nobody hears of.

import { dayWords } from '../dates.ts';
import { capital, counted, outOf, spelled } from './counts.ts';

export const awayWords = {
  state: 'Away',
  stateBack: 'Back',
  awayUntil: (from: string, until: string, today: string) => {
    if (from > today) return `You are away from ${dayWords(from)} to ${dayWords(until)}.`;
    return until === today ? 'You are away today.' : `You are away until ${dayWords(until)}.`;
  },
  back: 'Welcome back.',
  asksAgain: (day: string) => `You are asked again on ${dayWords(day)}.`,
  standsIn: (person: string, team: string) => `${person} is asked for ${team} meanwhile.`,
  nobodyStandsIn: (team: string) => `Nobody is asked for ${team} meanwhile: it reads as away. Name a deputy on the People page.`,
  noTeams: 'Nobody asks you for a status meanwhile. Sign-offs and decisions go to who stands in for you.',
  how: 'Type away until Friday, away until 12 March, or back.',
  notUnderstood: 'Say until which day, such as away until Friday or away until 12 March.',

  deputyAway: (person: string, team: string) => `${person} is away: say how ${team} is doing today.`,
  deputySilent: (person: string, team: string) => `${person} has not answered: say how ${team} is doing today. It still counts.`,

  missing: {
    state: 'No report',
    title: (team: string) => `${team} has said nothing twice in a row`,
    titleOf: (count: number) => `${capital(spelled(count))} teams have said nothing twice in a row`,
    titleOpen: (open: number, all: number) => `${outOf(open, all)} teams still ${open === 1 ? 'says' : 'say'} nothing`,
    settledAll: (count: number) => `${count === 2 ? 'Both' : `All ${spelled(count)}`} teams are heard of again`,
    silent: (days: string) => `: ${days}`,
    askedOf: (asked: string, deputy: string) => (deputy ? `Asked ${asked}. ${deputy} stands in.` : `Asked ${asked}. Nobody stands in.`),
    heard: ' is heard of again',
    also: (teams: string) => `Also silent: ${teams}`,
    days: (days: string) => `No report for ${days}.`,
    asked: 'Asked',
    deputy: 'Stands in',
    last: 'Last report',
    noDeputy: 'nobody, name one on the People page',
    neverReported: 'none yet',
    call: 'A call says more than another reminder. You hear of this once.',
    status: 'Open Status',
    settled: (team: string) => `${team} is heard of again`,
    people: 'Open People',
  },
  inARow: (count: number) => counted(count, 'day'),
} as const;
