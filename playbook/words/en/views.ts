// The sentences of the tab's pages that are worked out on the server.

import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { capital, counted, outOf, slipWords, spelled, workingDays } from './counts.ts';

export const viewWords = {
  notice: {
    setup: '',
    running: '',
    paused: 'This rollout is paused. Milepost sends nothing until somebody resumes it.',
    closed: 'This rollout is closed. Everything stays readable, and nothing is sent any more.',
  },
  noOwner: (role: string) => (role ? `Nobody is ${role} yet` : 'Nobody owns this yet'),

  goLiveOn: (name: string, day: string) => `${name} is forecast for ${dayWords(day)}`,
  onPlanFor: (name: string, day: string) => `${name} is on plan for ${dayWords(day)}.`,
  earlyFor: (name: string, day: string, days: number) => `${name} is forecast for ${dayWords(day)}, ${workingDays(days)} early.`,
  allSigned: (count: number) => `All ${count} milestones are signed.`,
  acceptedAsFinal: (name: string) => `${name} was accepted as the last milestone.`,
  wereLeftOut: (names: string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} left out`,
  phaseLine: (phase: string, week: number, weeks: number) => `${phase} phase, week ${week} of ${weeks}.`,
  plannedFor: (day: string) => `Planned for ${dayWords(day)}, agreed at kickoff.`,

  signedOn: (day: string) => `Signed ${dayWords(day)}`,
  metOf: (met: number, all: number) => `${outOf(met, all)} deliverables met`,
  inReview: (met: number, all: number) => (met === all ? 'In review' : `${outOf(met, all)} deliverables met`),
  notStarted: 'Not started',
  leftOut: 'Left out',
  due: (due: string, forecast: string) =>
    due === forecast ? `Due ${dayWords(due)}` : `Due ${dayWords(due)}, forecast ${dayWords(forecast)}`,
  slip: (days: number) => capital(slipWords(days)),
  /** A slip where there is little room. */
  slipShort: (days: number) => `${counted(Math.abs(days), 'day')} ${days > 0 ? 'late' : 'early'}`,
  /** A signed milestone: when it was signed, and how far off the plan. */
  signedAs: (state: string, slip: string) => `${state}, ${slip.toLowerCase()}`,

  met: (name: string, met: number, all: number) => `${name}: ${outOf(met, all)} deliverables are met.`,
  nothingToMeet: (name: string) => `${name} has no deliverables yet.`,
  slips: (name: string, days: number, last: string | null) =>
    `${name} slips ${workingDays(days)}${last ? `, and ${last.toLowerCase()} with it` : ''}.`,
  slipCause: (team: string, done: string) => (done ? `${team}: ${done}` : `${team} said so in its last report`),
  slipByTime: 'Its day has passed, and it is not signed yet',
  slipHeld: (name: string, on: string, days: number) => `It needs “${name}”, ${dayWords(on)}, ${slipWords(days)}`,
  slipMoved: (reason: string) => (reason ? `Its days were moved: ${reason}` : 'Its days were moved'),
  isOnPlan: (name: string) => `${name} is on plan.`,
  noIssues: 'No red issue is open.',
  redIssues(open: number, taken: number, waitsFor: string) {
    const all = `${open === 1 ? 'One red issue is' : `${counted(open, 'red issue')} are`} open`;
    if (taken === open) return `${capital(all)}, ${open === 1 ? 'and somebody has it' : 'all of them taken'}.`;
    const waiting = open - taken;
    const rest = waitsFor
      ? `${spelled(waiting)} ${waiting === 1 ? 'is' : 'are'} waiting for ${waitsFor}`
      : `${spelled(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`;
    if (open === 1) return `One red issue is waiting${waitsFor ? ` for ${waitsFor}` : ''}.`;
    return taken
      ? `${counted(open, 'red issue')}. ${capital(spelled(taken))} ${taken === 1 ? 'is' : 'are'} taken, ${rest}.`
      : `${counted(open, 'red issue')}, ${rest}.`;
  },
  tookAfter: (who: string, span: string) => `${who} took the last one ${span} after it was raised`,
  reported: (some: number, all: number) => (all ? `${outOf(some, all)} teams have reported today.` : 'No report is owed today.'),
  reportedLast: (some: number, all: number, day: string) =>
    all ? `${outOf(some, all)} teams reported on ${dayWords(day)}.` : `No report was owed on ${dayWords(day)}.`,
  dueAt: (teams: string, one: boolean, time: string) => `${teams} ${one ? 'is' : 'are'} due at ${time}`,
  openUntil: (teams: string, one: boolean, time: string) => `${teams} ${one ? 'has' : 'have'} until ${time} to answer`,
  missing: (teams: string, one: boolean) => `${teams} ${one ? 'is' : 'are'} missing`,
  manyTeams: (count: number) => counted(count, 'team'),
  allIn: 'Nobody is missing',
  noTeams: 'No team reports yet. Name who speaks for each team.',

  sign: (name: string) => `Sign “${name}”`,
  decide: (name: string, before: string | null) =>
    before ? `Decide: extend “${name}” or accept “${before}” as final` : `Decide: extend “${name}”`,
  take: (kind: string, title: string) => `Take the ${kind} issue “${title}”`,
  settle: (kind: string, title: string) => `Settle the ${kind} issue “${title}”`,
  meet: (title: string) => `Meet “${title}”`,
  askSign: (name: string) => `Ask for the sign-off of “${name}”`,
  report: (team: string) => `Report for ${team}`,
  nameFor: (team: string) => `Name who speaks for ${team}`,
  nameRole: (role: string) => `Name the ${role}`,
  waitingSince: (day: string) => `waiting since ${dayWords(day)}`,
  byDay: (day: string) => `by ${dayWords(day)}`,
  dueDay: (day: string) => `due ${dayWords(day)}`,
  dueToday: 'due today',
  dueSince: (day: string) => `due since ${dayWords(day)}`,
  raisedAt: (time: string) => `raised at ${time}`,
  takenAt: (moment: string) => `taken ${moment}`,
  byTime: (time: string) => `by ${time}`,
  lateSince: (moment: string, isToday: boolean) => `was due ${isToday ? 'at ' : ''}${moment}`,
  willDo: (day: string) => `promised, by ${dayWords(day)}`,

  planLead: (signed: number, all: number) => `${outOf(signed, all)} milestones are signed.`,
  planSlip: 'The rest slip',
  planSlipUpTo: 'The rest slip up to',
  planOnTime: 'The rest are on plan.',
  slipStarts: (deliverable: string, milestone: string) => `The slip starts at “${deliverable}” in ${milestone}.`,
  slipStartsTeam: (team: string, milestone: string) => `The slip starts with ${team} in ${milestone}.`,
  nextDue: (name: string, day: string) => `Next is ${name}, due ${dayWords(day)}.`,
  metOn: (day: string) => `Met ${dayWords(day)}`,
  open: 'Open',
  behind: (days: number) => `${counted(days, 'day')} behind`,
  blocked: 'Blocked by an issue',
  changes: (count: number) => counted(count, 'change since', 'changes since'),
  blockedBy: (title: string) => `Blocks “${title}”.`,

  statusLead: (some: number, all: number) => (all ? `${outOf(some, all)} teams have reported.` : 'No report is owed today.'),
  oneIsBehind: 'One is',
  someAreBehind: (count: number) => `${capital(spelled(count))} are`,
  daysBehind: (days: number) => `${workingDays(days)} behind.`,
  upTo: (days: number) => `up to ${workingDays(days)} behind.`,
  nobodyBehind: 'Nobody is behind the plan.',
  askedDaily: (time: string) => `Every team is asked daily at ${time}, its own time.`,
  askedDifferently: 'Every team is asked once each working day, at its own hour.',
  noChange: 'No change since the report before.',
  notDueYet: 'Not due yet',
  askedAtTime: (time: string) => `Is asked at ${time}.`,
  askedAlready: (time: string) => `Asked at ${time}. No answer yet.`,
  notReported: 'No report came.',
  missedByUs: 'Milepost was away and did not ask.',
  awayUntil: (day: string) => `Away until ${dayWords(day)}.`,
  nobodySpeaks: 'Nobody speaks for this team yet.',
  digestAt: (time: string) => `The digest goes to the channel at ${time}.`,
  digestSent: (time: string) => `The digest went to the channel at ${time}. Later reports are edited in.`,
  openIssues: (open: number, waiting: number) => (open ? `${open} open, ${waiting} waiting` : 'None open'),
  raisedBy: (moment: string, who: string) => `Raised ${moment} by ${who}.`,
  toldAt: (time: string) => `Told ${time}`,
  toldGone: (time: string, gone: number, all: number) => `Told ${time}, ${gone} of ${all} min gone`,
  toldNext: (time: string, minutes: number) => `Is told at ${time}, in ${minutes} min`,
  toldLater: (time: string) => `Is told at ${time}`,
  tookIt: (moment: string, span: string) => `Took it ${moment}, after ${span}`,
  spared: 'Did not have to be told',
  has: (who: string) => `${who} has it`,
  waits: 'Waits for somebody to take it',
  resolved: (title: string) => `Resolved: ${title}`,
  settled: (who: string, moment: string) => `Settled by ${who}, ${moment}`,

  cellOn: 'on plan',
  cellAhead: (days: number) => `${workingDays(days)} ahead`,
  cellBehind: (days: number) => `${workingDays(days)} behind`,
  cellRed: (count: number) => counted(count, 'red issue'),
  cell: {
    missing: 'missing',
    away: 'away',
    notDue: 'not due yet',
    notAsked: 'not asked',
    missedByUs: 'not asked, Milepost was away',
    declined: 'nothing to say',
  },
  letters: { ahead: 'A', good: 'P', late: 'B', missing: 'M', away: 'W', notDue: '·', notAsked: '', missedByUs: '–', declined: 'N' },
  legend: {
    ahead: 'ahead, in days',
    good: 'on plan',
    late: 'behind, in days',
    missing: 'missing',
    away: 'away',
    notDue: 'not due yet',
    red: 'red issue',
  },

  decideTitle: (day: string) => `Decide by ${dayWords(day)}`,
  willNotBeReady: (name: string, days: number) => `${name} will be ${workingDays(days)} late.`,
  extendTo: (day: string) => `Extend to ${dayWords(day)}`,
  extendText: (last: string, from: string, to: string) =>
    from === to ? `${last} stays on ${dayWords(from)}.` : `${last} moves from ${dayWords(from)} to ${dayWords(to)}.`,
  accept: (name: string) => `Accept “${name}” as final`,
  acceptText: (names: string) => `${names} are left out. What is signed stays in use.`,
  acceptTextOne: (name: string) => `${name} is left out. What is signed stays in use.`,
  decided: (who: string, what: string, day: string) => `${who} decided on ${dayWords(day)}: ${what}.`,

  sinceYesterday: 'Since yesterday',
  sinceDay: (day: string) => `Since ${dayWords(day)}`,

  steps: {
    team: {
      title: 'Say who speaks for each team',
      text: 'One person a team is asked each working day. A team without a voice is not asked.',
    },
    sign: { title: 'Say who signs', text: 'The business owners who sign each milestone, named by their roles.' },
    plan: {
      title: 'Look through the milestones and dates',
      text: 'What each one delivers, and when. These dates are kept as the baseline.',
    },
  },
} as const;
