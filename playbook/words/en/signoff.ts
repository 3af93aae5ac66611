// What is said of sign-offs: their modes, who decides, what was asked, and what changed since.

import type { SignoffMode, Verdict } from '../../journal/Entry.ts';
import type { SignedSnapshot } from '../../journal/Signoff.ts';
import { dayWords } from '../dates.ts';
import { counted, outOf, spelled } from './counts.ts';

/** How a milestone is signed, as a sentence beside the names (P71). */
export const modeWords: Record<SignoffMode, string> = {
  off: 'No sign-off',
  single: 'One signature is enough',
  anyOf: 'Any one of them signs',
  allOf: 'All of them sign',
  inOrder: 'All of them sign, one after the other',
};

const verdictWords: Record<Verdict, string> = {
  approve: 'approved',
  conditions: 'approved with conditions',
  reject: 'rejected',
};

/** "Ben Okafor for Ana Ruiz": who decided, and in whose place. */
export const decidedFor = (by: string, approver: string): string => (by === approver ? by : `${by} for ${approver}`);

export const signoffWords = {
  waits: 'Has not decided yet',
  turn: (before: string) => `Is asked once ${before} has approved`,
  left: 'Takes part no more, and is not asked',
  away: (until: string) => `Away until ${dayWords(until)}, and nobody stands in`,
  standsIn: (who: string, until: string) => `${who} stands in until ${dayWords(until)}`,
  decided: { approve: 'Approved', conditions: 'Approved with conditions', reject: 'Rejected' } as Record<Verdict, string>,
  byStandIn: (who: string) => `, by ${who} in their place`,
  onRevision: (revision: string) => `revision ${revision}`,
  sealed: (seq: number, revision: string) => `Sealed as entry ${seq} of the journal, on revision ${revision}`,
  withdrawn: (who: string, day: string) => `${who} took the request back on ${dayWords(day)}`,
  signed: (moment: string) => `Signed and sealed ${moment}`,
  rejected: (moment: string) => `Not signed, ${moment}`,
  asked: (who: string, many: boolean, day: string) => `${who} ${many ? 'were' : 'was'} asked on ${dayWords(day)}`,
  nobodyLeft: 'Nobody is left who could sign it',
  many: (count: number) => `${count} approvers`,
  somebodyElse: 'somebody who still takes part',
  access: (title: string, text: string) => `Asks to see the evidence of “${title}”${text ? `: ${text}` : ''}`,
  answerNeed: (who: string, milestone: string) => `Answer ${who} on “${milestone}”`,

  /** How a round ended or stands, each verdict with who and when: what a press on an old card is answered with. */
  verdictLine: (who: string, verdict: Verdict, moment: string) => `${who} ${verdictWords[verdict]} it on ${moment}`,
  isSigned: 'It is signed and sealed.',
  isRejected: 'It was rejected, and nothing was signed.',
  tookBack: (who: string, moment: string) => `${who} took the request back on ${moment}. Nothing was signed.`,
  newRound: (round: number, who: string) => (who ? `Round ${round} waits for ${who}.` : `Round ${round} is under way.`),
  takeBackFirst: 'Take it back first if you want to change it.',
  before: (who: string, count: number) => `${who} ${count > 1 ? 'are' : 'is'} asked first. You get the card when it is your turn`,
} as const;

export const signoffActionWords = {
  request: 'Ask for the sign-off',
  again: 'Ask for it again',
  withdraw: 'Take the request back',
  withdrawTitle: (milestone: string) => `Why is ${milestone} not to be signed now?`,
  approve: 'Approve',
  approveFor: (who: string) => `Approve for ${who}`,
  conditions: 'Approve with conditions',
  conditionsTitle: (milestone: string) => `Approve ${milestone} on which condition?`,
  reject: 'Reject',
  rejectTitle: (milestone: string) => `What must change before ${milestone} can be signed?`,
  takeBack: 'Take back',
  ask: 'Ask a question',
  askTitle: (milestone: string) => `What do you need to know before you sign ${milestone}?`,
  access: 'Ask to see evidence',
  accessTitle: 'Which evidence can you not open?',
  answer: 'Answer',
  answerTitle: (who: string) => `What do you answer ${who}?`,
  handOver: 'Hand over',
  handOverTitle: (milestone: string) => `Who signs ${milestone} in your place?`,
  replace: (who: string) => `Name somebody for ${who}`,
  replaceTitle: (milestone: string, who: string) => `Who signs ${milestone} in the place of ${who}?`,
  delegate: 'Let somebody stand in',
  delegateTitle: 'Who signs for you while you are away?',
  undelegate: (who: string) => `${who} stands in no more`,
} as const;

export const signoffLabels = {
  question: 'Your question',
  questionExample: 'Does the test cover orders from Porto?',
  access: 'What you cannot open',
  accessExample: 'The link asks for a login I do not have',
  answer: 'Your answer',
  answerExample: 'Yes: 40 orders from Porto are in the test',
  deliverable: 'Evidence of',
  from: 'From',
  until: 'Until',
  why: 'Why',
} as const;

export const signoffMissing = {
  question: 'Write what you need to know, so that somebody can answer.',
  answer: 'Write the answer in a sentence or two.',
  deliverable: 'Choose the deliverable whose evidence you cannot open.',
} as const;

/** What changed since it was signed, in lines and word for word (N16). */
export const changeWords = {
  quoted: (title: string) => `“${title}”`,
  changed: (title: string) => `“${title}” changed`,
  added: (title: string) => `“${title}” was added`,
  takenOut: (title: string) => `“${title}” was taken out`,
  touchChanged: 'What users can touch changed',
  testChanged: 'What users found changed',
  partOf: (title: string, part: string) => `“${title}”, ${part}`,
  title: 'title',
  criterion: 'met when',
  state: 'state',
  evidence: 'evidence',
  link: 'link to the evidence',
  name: 'Name',
  touch: 'What users can touch',
  worksByItself: 'Works by itself',
  test: 'What users found',
  metOrOpen: (met: boolean) => (met ? 'Met' : 'Open'),
  testLine: (test: SignedSnapshot['test']) =>
    test
      ? `${test.result === 'passed' ? 'Passed' : 'Failed'}, ${counted(test.defects, 'defect')}${test.text ? `: ${test.text}` : ''}`
      : 'Not tried yet',
} as const;

/** The cards of a sign-off beside the one that asks: the channel's, a question's, and what holds it up. */
export const signoffCardWords = {
  signsFor: (who: string) => `you sign for ${who}`,
  metWhen: (criterion: string) => `Met when: ${criterion}`,
  modes: {
    off: '',
    single: '',
    anyOf: (of: number) => `One of ${spelled(of)} signatures is enough.`,
    allOf: (of: number) => `All ${spelled(of)} sign.`,
    inOrder: (place: number, of: number) => `You are number ${place} of ${of}, one after the other.`,
  },
  failedTest: (defects: number) =>
    defects ? `users tried it and it failed, ${counted(defects, 'defect')} found` : 'users tried it and it failed',
  defects: (defects: number) => `users found ${counted(defects, 'defect')}`,
  youAsked: 'You asked',
  cannotOpen: (title: string) => `I cannot open the evidence of “${title}”.`,
  hasIt: (who: string) => `${who} has it.`,
  nobodyHasIt: 'Nobody has taken it yet.',
  standInAsked: (who: string) => `${who} asked`,
  answered: (who: string) => `${who} answered`,
  noAnswerYet: 'No answer yet. You hear from me when it is there.',
  more: 'Ask or hand over',
  ways: {
    title: (milestone: string) => `Not ready to decide on ${milestone}?`,
    text: 'Nothing is decided by this. The sign-off waits for you meanwhile.',
    ask: 'Ask first',
    handOver: 'Hand over',
    standIn: 'Stand-in',
  },
  ask: {
    title: (milestone: string) => `What do you need to know about ${milestone}?`,
    text: (who: string) => `${who} gets it at once, and I bring you the answer.`,
    about: 'Evidence you cannot open, if any',
    words: 'Your words',
    example: 'Does the test cover orders from Porto?',
    send: 'Ask',
  },
  delegate: {
    title: 'Who signs for you while you are away?',
    text: 'Between these days they get what waits for your signature. The record names you both.',
    person: 'Person',
    personError: 'Choose who stands in for you.',
    from: 'From',
    until: 'Until',
    dayError: 'Choose a day.',
    send: 'Let them stand in',
  },
  question: {
    waits: 'An approver asks',
    answered: 'Answered',
    title: (who: string, milestone: string) => `${who} asks before signing ${milestone}`,
    accessTitle: (who: string, title: string) => `${who} cannot open the evidence of “${title}”`,
    asked: (who: string) => `${who} wrote`,
    answerBy: (who: string) => `${who} answered`,
    label: 'Your answer',
    example: 'Yes: 40 orders from Porto are in the test',
    error: 'Write the answer in a sentence or two.',
    send: 'Answer',
    goes: (who: string) => `${who} gets your words at once.`,
    thanks: (who: string) => `${who} has the answer. Nothing more is needed from you.`,
  },
  status: {
    waiting: 'Sign-off asked',
    signed: 'Signed and sealed',
    rejected: 'Not signed',
    withdrawn: 'Taken back',
    round: (round: number) => (round > 1 ? `round ${round}` : ''),
    waitsTitle: (milestone: string, given: number, of: number) => `${milestone}: ${outOf(given, of)} have decided`,
    waitsAny: (milestone: string) => `${milestone} waits for one signature`,
    signedTitle: (milestone: string) => `${milestone} is signed`,
    rejectedTitle: (milestone: string, who: string) => `${who} did not sign ${milestone} yet`,
    withdrawnTitle: (milestone: string) => `${milestone}: nothing to sign for now`,
    met: (met: number, total: number) => `${outOf(met, total)} deliverables met`,
    concerns: (count: number) => counted(count, 'open concern'),
    approved: (when: string) => `Approved ${when}`,
    conditions: (words: string) => `On condition: ${words}`,
    askedOn: (on: string) => `asked ${on}`,
    onOneCard: 'Approvers have their own card in the chat with me. This one follows along.',
  },
  held: {
    band: 'A sign-off is held up',
    free: 'Nothing more to do',
    freeTitle: (milestone: string) => `${milestone} goes on`,
    awayTitle: (who: string, milestone: string) => `${who} is away, and ${milestone} waits for them`,
    awayText: (until: string) => `Back after ${until}. Nobody stands in, and I do not ask people on their days off.`,
    nobodyTitle: (milestone: string) => `Nobody is left to sign ${milestone}`,
    nobodyText:
      'Those still asked take part no more. Nobody’s leaving signs anything: name somebody in their place, or take the request back.',
    lateTitle: (milestone: string, who: string) => `${milestone} still waits for ${who}`,
    lateText: (nudges: number, on: string) => `Asked on ${on} and reminded ${counted(nudges, 'time')}. A word from you may help.`,
    overTitle: (milestone: string) => `${milestone} is settled`,
    name: 'Name somebody',
    open: 'Open the milestone',
  },
} as const;
