// Every label and sentence pattern that stands on the bot's cards, in English. Names, dates and what people typed come in from outside.
import type { Severity } from '../templates/Template.ts';

export type IssueKind = Severity | 'resolved';
/** What somebody is thanked for when a milestone is signed. */
export type Deed = { kind: 'delivered'; count: number } | { kind: 'tested' } | { kind: 'signed' } | { kind: 'led' } | { kind: 'backed' };
/** What a press on one of the reader's own things does. */
export type Act = 'sign' | 'report' | 'answer' | 'deliver' | 'decide' | 'settle' | 'open';

const several = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const listed = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const counted = (names: string[], one: string, most = 3) =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), several(names.length - most + 1, `more ${one}`)]);
const planned = (days: number) => (days === 0 ? 'on plan' : `${several(Math.abs(days), 'day')} ${days < 0 ? 'behind' : 'ahead'}`);
const weeks = (count: number) => (count === 1 ? 'week' : `${['', '', 'two', 'three', 'four'][count] ?? count} weeks`);
const slip = (days: number) => (days === 0 ? 'on plan' : `${several(Math.abs(days), 'working day')} ${days > 0 ? 'late' : 'early'}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const deedWords = (deed: Deed) =>
  deed.kind === 'delivered'
    ? several(deed.count, 'deliverable')
    : { tested: 'trying it out', signed: 'signing', led: 'keeping it together', backed: 'backing it from day one' }[deed.kind];
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const kinds: Record<IssueKind, string> = { minor: 'Minor issue', serious: 'Serious issue', red: 'Red issue', resolved: 'Resolved' };

export const cardWords = {
  planned,
  slip,
  capital,
  ended,

  milepost: 'Milepost',

  inputs: { choose: 'Choose' },

  buttons: {
    back: 'Back',
    undo: 'Undo',
    edit: 'Edit',
    mine: 'Mine',
    status: 'Status',
    plan: 'Plan',
    badNews: 'Bad news',
    whatYouCanDo: 'What you can do',
    openPlaybook: 'Open the playbook',
    seePlan: 'See the plan',
    seeHistory: 'See the history',
    tryAgain: 'Try again',
    showCurrent: 'Show the current one',
  },

  more: (count: number) => `and ${count} more`,
  milestoneOf: (number: number, of: number) => `milestone ${number} of ${of}`,
  readerIs: (role: string) => (role === '' ? '' : `for you as ${role}`),

  welcomeChannel: {
    where: 'Milepost',
    title: 'One place for this rollout',
    hello: (person: string) =>
      `${person ? `Hi ${person}` : 'Hello'}, thanks for adding me. I keep the playbook pinned here, ask each team how it goes, and tell the right person when something is stuck.`,
    next: 'What happens next',
    steps: [
      'You add the tab, pick a template and name the customer’s owner. Two minutes.',
      'Each team names who speaks for it.',
      'This channel gets one digest a day. The rest goes to people one to one.',
    ],
    setUp: 'Set up',
    summary: (person: string) => `${person ? `Hi ${person}` : 'Hello'}, I am here. Set up the rollout in two minutes.`,
  },

  contact: { stuck: 'Stuck? ', link: 'Write to your Milepost contact.' },

  welcomePersonal: {
    titleTeam: (person: string, team: string) => `Hello ${person}, you speak for ${team}`,
    titleRole: (person: string, role: string) => `Hello ${person}, you are here as ${role}`,
    named: (by: string, channel: string) =>
      `${by ? `${by} named you in the channel ${channel}.` : `It is about the channel ${channel}.`} This is all you get from me:`,
    checkin: (at: string) => `A check-in at ${at} on your working days. It takes a minute.`,
    waits: 'A note when something waits for you: what, and by when.',
    benefit: (everyWeeks: number) => `What the rollout brings you, at most once every ${weeks(everyWeeks)}.`,
    deputy: (deputy: string) => `Nothing on your days off. ${deputy} is asked instead.`,
    daysOff: 'Nothing on your days off.',
    typeBefore: 'Type ',
    typeAfter: ' any time. ',
  },

  help: {
    where: 'Milepost',
    title: 'Ask me, or tell me',
    words: [
      ['mine', 'what waits for you'],
      ['status', 'where the rollout stands'],
      ['plan', 'the milestones and their dates'],
      ['sign-offs', 'what waits for a signature'],
      ['find …', 'an answer from the playbook'],
      ['bad news …', 'to whoever decides, at once'],
    ] as [string, string][],
    else: 'Also: report, no change, good news …, digest, next, next week, ask …, live, follow-ups, away until Monday. A “concern …” is read by one person alone. Anything else you type, I look up in the playbook. ',
    summary: 'Ask me, or tell me: mine, status, plan, sign-offs, find …, bad news …, concern …',
  },

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

  issue: {
    kind: kinds,
    goesTo: (person: string, at: string) => `goes to ${person} at ${at}`,
    raisedAt: (at: string) => `raised ${at}`,
    decides: 'you decide here',
    byYou: 'raised by you',
    by: (person: string) => `raised by ${person}`,
    blocks: 'Blocks ',
    workedAround: (text: string) => `Work-around until then: ${text}`,
    due: (on: string) => `, due ${on}.`,
    takingStops: 'Taking it stops the clock. You can settle it later.',
    youHear: (person: string) => `${person === '' ? '' : `I told ${person}. `}You hear from me when somebody takes it.`,
    take: 'Take it',
    answer: 'Answer',
    decide: 'Decide',
    fixed: 'It is fixed',
    settle: 'Settle it',
    decision: 'Your decision',
    decisionError: (person: string) => `Write what you decided, so ${person} can go on.`,
    seesAtOnce: (person: string) => `${person} sees it at once`,
    whatFixed: 'What fixed it?',
    fixedExample: 'Guests sign in again since 10:20',
    fixedError: 'Write what fixed it, so the next one knows.',
    has: (person: string) => `${person} has it`,
    youHave: 'You have it',
    after: (time: string) => `after ${time}`,
    answersBy: (by: string) => `An answer comes by ${by}.`,
    answerBy: (by: string) => `Your answer is awaited by ${by}.`,
    answersSoon: 'You hear from me when it is settled.',
    elseTo: (person: string) => ` If not, it goes to ${person}.`,
    settled: 'Settled',
    decided: (person: string) => `${person} decided`,
    raised: 'Raised',
    taken: 'Taken',
    effect: 'Effect',
    takenAfter: (at: string, after: string) => `${at}, after ${after}`,
    onTime: (milestone: string, on: string, days: number) =>
      days > 0 ? `${milestone} reads ${on}, ${slip(days)}` : `${milestone} stays on ${on}`,
    see: 'See the issue',
    summaryOpen: (kind: Severity, title: string) => `${kinds[kind]}: ${ended(title)}`,
    summaryDecide: (kind: Severity, title: string) => `${kinds[kind]}: ${ended(title)} Take it or answer.`,
    summaryTaken: (person: string, title: string) => `${person} has “${title}”.`,
    summarySettled: (title: string) => `Settled: ${ended(title)}`,
  },

  reminder: {
    needed: 'What we need from you',
    ask: (title: string, by: string) => (by === '' ? title : `${title} by ${by}`),
    often: (everyWeeks: number) => `At most one note like this every ${weeks(everyWeeks)}.`,
    will: 'I will do it',
    done: 'Done',
    help: 'I need help',
    more: 'Tell me more',
    helpLabel: 'What is in the way?',
    helpExample: 'I have no list of the reps in Lyon',
    helpError: 'Write what is in the way, so the right person can help.',
    askHelp: 'Ask for help',
    glad: (person: string) => `${person} has been there and is glad to tell.`,
    youWill: 'You will do it',
    by: (on: string) => (on === '' ? '' : `by ${on}`),
    youDid: 'Done',
    helpAsked: 'Help is asked',
    thanksAgain: (person: string, when: string) => `Thank you, ${person}. I ask once more ${when}, not before.`,
    thanks: (person: string) => `Thank you, ${person}. I will not ask again.`,
    helper: (helper: string) =>
      helper === '' ? 'Your words are with the project manager now.' : `${helper} has your words and comes back to you.`,
    youWrote: 'You wrote',
  },

  signoff: {
    waiting: 'Waiting for you',
    overdue: 'Overdue',
    by: (on: string) => `by ${on}`,
    wasDue: (on: string) => `was due ${on}`,
    signsAs: (role: string) => (role === '' ? '' : `you sign as ${role}`),
    title: (milestone: string) => `Sign off ${milestone}?`,
    asked: (on: string) => `I asked on ${on}. Approve it, or say what is missing.`,
    readyToTry: 'Ready to try:',
    tryIt: 'Try it',
    met: (met: number, total: number) => `${met} of ${total} deliverables met`,
    more: (count: number, met: number) => `and ${count} more, ${met === count ? 'all met' : `${met} met`}`,
    evidence: 'evidence',
    beforeYouSign: 'Before you sign',
    concern: (text: string) => `Open concern: ${text}`,
    raisedBy: (person: string, rest: string) => `Raised by ${person}.${rest === '' ? '' : ` ${rest}`}`,
    signedOn: (person: string, on: string) => `${person} signed on ${on}`,
    onCondition: (words: string) => `On condition: ${ended(words)}`,
    lastOf: (approvers: number) => (approvers === 2 ? 'You are the last of two.' : `You are the last of ${approvers}.`),
    wordForWord: 'What you sign is kept word for word.',
    approve: 'Approve',
    notAsItIs: 'Not as it is',
    handOver: 'Hand over',
    withConditions: 'Approve with conditions',
    reject: 'Reject',
    reason: 'Your reason or condition',
    reasonExample: 'One thing the team can act on',
    reasonError: 'Write what must change, so the team knows what to do.',
    summary: (milestone: string, on: string) => `Sign off ${milestone}? It waits for you${on === '' ? '' : `, by ${on}`}.`,
    youSigned: 'You signed',
    othersSign: (milestone: string, who: string[]) => `${milestone} now waits for ${counted(who, 'person')}`,
    sealedSoon: 'It is sealed once everybody has signed. Until then you can undo it.',
    noConditions: 'No conditions',
    notYet: 'has not signed yet',
    notSigned: 'Not signed yet',
    byOn: (person: string, on: string) => `${person}, ${on}`,
    toChange: (milestone: string) => `${milestone}: one thing to change`,
    next: 'Next:',
    answers: (who: string, by: string) => ` ${who} answers${by === '' ? '' : ` by ${by}`}.`,
    newRequest: (who: string[]) => ` Then ${counted(who, 'person')} ${who.length === 1 ? 'gets' : 'get'} a new request.`,
    openMilestone: 'Open the milestone',
    sealed: 'Signed and sealed',
    approvedBy: (milestone: string, who: string[]) => {
      if (who.length === 1) return `${who[0]} approved ${milestone}`;
      return who.length === 2 ? `Both owners approved ${milestone}` : `All ${who.length} owners approved ${milestone}`;
    },
    kept: (deliverables: number) =>
      `${several(deliverables, 'deliverable')}, kept word for word. A later change shows as “changed since sign-off”.`,
    openRecord: 'Open the sealed record',
    withdrawn: 'Withdrawn',
    nothingToSign: (milestone: string) => `${milestone}: nothing to sign for now`,
    withdrawnBy: (person: string) => `${person} took the request back. Nothing was signed. You get a new one when it is ready.`,
    changed: (milestone: string) => `${milestone} changed since you got this`,
    nothingSigned: 'Nothing was signed.',
    handedOver: (person: string) => `${person} has it`,
    signsNow: (person: string, milestone: string) => `${person} signs ${milestone} now`,
    nothingMore: 'Nothing more is needed from you.',
  },

  handOver: {
    title: (milestone: string) => `Who signs ${milestone} in your place?`,
    text: 'They get the same card, with your words. You are told when it is signed.',
    person: 'Person',
    personError: 'Choose who signs in your place.',
    words: 'Your words to them',
    example: 'You ran the pilot in Lyon, so you know it best',
    wordsError: 'Write one sentence on why it comes to them.',
    send: 'Hand over',
    others: (count: number) => `and ${count} more people, in the tab`,
  },

  decision: {
    yours: 'Your decision',
    still: 'Still your decision',
    nothing: 'Nothing to decide',
    over: (milestone: string) => `${milestone}: nothing to decide any more`,
    askedBefore: (who: string, on: string) => `I asked ${who} on ${on}, and nothing was decided. Now it is yours too.`,
    costs: (days: number) => `It costs ${several(days, 'working day')}`,
    affects: (names: string) => `Waiting for it: ${names}`,
    occupies: (names: string) => `Kept at work: ${names}`,
    undelivered: (titles: string[], more: number) =>
      `Not delivered: ${[...titles.map((title) => `“${title}”`), ...(more > 0 ? [`${more} more`] : [])].join(', ')}`,
    signedOn: (milestone: string, on: string) => `${milestone} was signed on ${on} and stays in use`,
    unsigned: (milestone: string) => `${milestone} is not signed`,
    by: (on: string) => `by ${on}`,
    title: (milestone: string, days: number) => `${milestone} will be ${slip(days)}`,
    suggestsExtend: (person: string) => `${person} suggests extending`,
    suggestsAccept: (person: string, previous: string) => `${person} suggests stopping at ${previous}`,
    extendTo: (on: string) => `Extend to ${on}`,
    acceptFinal: (previous: string) => `Accept ${previous} as final`,
    moves: (milestone: string, from: string, to: string) => `${milestone} moves from ${from} to ${to}`,
    stays: (milestone: string, on: string) => `${milestone} stays on ${on}`,
    without: (what: string) => `Left out: ${what}`,
    brings: (what: string) => `Still comes: ${what}`,
    extend: 'Extend',
    accept: 'Accept as final',
    acceptIt: 'Accept it',
    why: 'Why stop here?',
    whyExample: 'One sentence for the record',
    whyError: 'Write why it stops here, so everybody can follow.',
    decided: 'Decided',
    extended: (milestone: string, to: string) => `${milestone} is extended to ${to}`,
    accepted: (milestone: string, previous: string) => `${previous} is final, ${milestone} is left out`,
    was: 'Was',
    goLive: 'Go-live',
    wasNow: (now: string, was: string) => (now === was ? now : `${now}, was ${was}`),
    summary: (milestone: string, days: number, by: string) =>
      `${milestone} will be ${slip(days)}. Extend it or accept the one before as final${by === '' ? '' : `, by ${by}`}.`,
  },

  celebration: {
    signed: (signed: number, total: number) => `${signed} of ${total} milestones signed`,
    title: (milestone: string) => `${milestone} is signed!`,
    thanks: 'Thank you',
    deed: (who: string, deeds: readonly Deed[]) => `${who} for ${listed(deeds.map(deedWords))}`,
    // Commas alone would run two deeds together, so the last one is set apart as in a toast.
    deeds: (deeds: string[]) => (deeds.length < 3 ? deeds.join(' and ') : `${deeds.slice(0, -1).join(', ')}, and ${deeds.at(-1)}`),
    record: 'See what was signed',
  },

  mine: {
    where: (rollouts: number) => `For you, in ${several(rollouts, 'rollout')}`,
    title: (count: number, late: number) => {
      const waits = `${several(count, 'thing waits', 'things wait')} for you`;
      return late === 0 ? waits : `${waits}, ${late} ${late === 1 ? 'is' : 'are'} late`;
    },
    what: (act: Act, subject: string) =>
      ({
        sign: `Sign off ${subject}`,
        report: `Report for ${subject}`,
        decide: `Decide on ${subject}`,
        settle: `Settle “${subject}”`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: {
      sign: 'Sign',
      report: 'Report',
      answer: 'Answer',
      deliver: 'Open',
      decide: 'Decide',
      settle: 'Settle',
      open: 'Open',
    } satisfies Record<Act, string>,
    empty: 'Nothing waits for you',
    part: 'Your part of the playbook',
    nextCheckin: (when: string) => `Your next check-in comes ${when}.`,
    nothingPlanned: 'You hear from me when something does.',
    summary: (title: string, first: string) => `${title}. First: ${first}.`,
  },

  status: {
    late: (milestone: string, days: number) => `${milestone} is ${slip(days)}`,
    onPlan: (milestone: string, on: string) => `On plan for ${milestone} on ${on}`,
    noPlan: 'Where we are',
    met: (met: number, total: number) => `: ${met} of ${total} deliverables met`,
    dates: (due: string, forecast: string) => (due === forecast ? `due ${due}` : `due ${due}, forecast ${forecast}`),
    goLive: (on: string, days: number) => ` ${on}, ${slip(days)}`,
    red: (count: number) => several(count, 'red issue'),
    redTitle: (title: string) => `: ${title}`,
    has: (person: string) => `${person} has it`,
    nobody: 'Nobody has it yet',
    noRed: 'No red issue',
    reported: (reported: number, asked: number) => `${reported} of ${asked} teams reported`,
    missing: (teams: string[]) => `Not in yet: ${counted(teams, 'team')}`,
    needed: 'What is needed',
    need: (who: string, when: string) => [who, when].filter((part) => part !== '').join(', '),
    nobodyNamed: 'nobody named yet',
  },

  plan: {
    title: (signed: number, total: number) => `${signed} of ${total} milestones signed`,
    late: (milestone: string, days: number) => `, ${milestone} ${slip(days)}`,
    signed: (on: string) => `, signed ${on}`,
    going: (met: number, total: number) => `: ${met} of ${total} deliverables met`,
    due: (on: string) => `Due ${on}`,
    forecast: (due: string, forecast: string, days: number) => `Due ${due}, forecast ${forecast}, ${slip(days)}`,
    leftOut: ', left out',
  },

  signoffs: {
    title: (count: number) => `${several(count, 'sign-off waits', 'sign-offs wait')}`,
    one: (milestone: string, who: string[]) => `${milestone} waits for ${counted(who, 'person')}`,
    since: (on: string, by: string) => `asked ${on}${by === '' ? '' : `, by ${by}`}`,
    signedOn: (on: string) => `, signed ${on}`,
    sign: 'Sign',
    empty: 'No sign-off waits',
    next: (milestone: string, on: string) => `Next: ${milestone}, due ${on}.`,
  },

  find: {
    asked: (said: string) => `You asked: ${said}`,
    from: (section: string, version: string) => `Playbook, section “${section}”, version ${version}.`,
    fromPart: (section: string, part: string, version: string) => `Playbook, section “${section}”, under “${part}”, version ${version}.`,
    keeper: (person: string, changed: string) => ` ${person} keeps it; changed ${changed}.`,
    also: 'Also close',
    read: 'Read it',
    nothing: 'The playbook has nothing on this yet',
    asks: (who: string) => `Other words may find it. Shall I ask ${who}? The answer comes back here, and can go into the playbook.`,
    otherWords: 'Other words may find it.',
  },

  lookedUp: {
    said: (said: string) => `You wrote: ${said}`,
    title: 'I found nothing for that',
    before: 'I looked it up in the playbook. Type ',
    find: 'find',
    after: ' and a word or two, or start here.',
    noRollout: 'You are not in a rollout yet. Add Milepost to a channel, or ask its project manager to name you.',
    emptyTitle: 'Nothing has begun in this channel',
    emptyChannel: 'Add Milepost here as a tab and choose a playbook. About your other rollouts, ask me in our own chat.',
  },

  badNews: {
    title: 'What went wrong?',
    confirm: 'Send this as bad news?',
    reaches: (person: string) => `A red issue reaches ${person} in seconds, and climbs until somebody takes it.`,
    reachesDecider: 'A red issue reaches whoever decides in seconds, and climbs until somebody takes it.',
    severity: 'How bad is it?',
    severityError: 'Choose how bad it is.',
    severities: [
      ['red', 'Red: it blocks us'],
      ['serious', 'Serious: it will cost days'],
      ['minor', 'Minor: good to know'],
    ] as [string, string][],
    what: 'What is it, and what does it block?',
    example: 'Guests cannot sign in: blocks the Sales pilot',
    whatError: 'Write what happened, so they know what to decide.',
    send: 'Send',
  },

  refusal: {
    unchanged: 'Nothing changed',
    youWrote: 'You wrote',
    summary: (title: string) => `Nothing changed: ${title}`,
  },

  stale: {
    outOfDate: 'Out of date',
    from: (on: string) => `from ${on}`,
    summary: (title: string) => `${title}. Show the current one.`,
  },

  trouble: {
    title: 'That did not go through',
    text: 'Nothing was changed. Try once more in a moment.',
    kept: 'Nothing was changed, and your words are still here. Try once more in a moment.',
    words: 'Your words',
    example: 'What you wrote',
    done: 'Done today',
    issueText: 'The issue',
    reason: 'Your reason',
    summary: 'That did not go through. Nothing was changed. Try again.',
  },
};
