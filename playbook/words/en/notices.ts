// Notices that those who steer write themselves, in words (U19, U20, U21).
import type { CrowdAnswers, LagState, LeftWhy } from '../../journal/Notice.ts';
import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { counted } from './counts.ts';

const titled = (title: string) => `“${title}”`;
const peopleWords = (count: number) => counted(count, 'person', 'people');

/** As many names as are read in a line. */
const mostNames = 8;
const named = (names: readonly string[], count: number) =>
  count > mostNames ? `${names.slice(0, mostNames).join(', ')} and ${count - mostNames} more` : listed(names);

export const noticeWords = {
  limits: { title: 'The title', text: 'The text', ask: 'What you ask for' },
  most: { title: 120, text: 2000, ask: 300, notices: 200 },
  missing: {
    title: 'Say in one sentence what it is about.',
    text: 'Write what people should know.',
    when: 'Say when it goes out: now, or on a day at an hour.',
    day: 'Choose the day it goes out.',
    hour: 'Choose the hour it goes out.',
    reason: 'Write what has to be otherwise, so that it can be mended.',
    person: 'Choose a person.',
  },
  unknownTeam: 'Choose a team of this rollout.',
  passed: 'That moment is over. Choose a later one.',
  tooFar: 'Choose a moment within a year.',
  unchanged: (title: string) => `${titled(title)} reads like this already`,
  full: 'There are more notices than anybody reads. Take some out first.',
  plannedFirst: (title: string) => `${titled(title)} is to go out. Call that off first, then change it.`,
  sentAlready: (title: string) => `${titled(title)} has gone out. What people have read is not changed: write another one.`,
  sentStays: 'It has gone out, and people have it in their chats. Write another one if something has to be put right.',
  everybody: 'everybody in the rollout',
  everybodyIn: (channel: string) => `everybody in the channel ${channel}`,
  channelAlone:
    'Everybody in the channel leaves no role, team or state to choose. Choose one of them, or everybody, on the sides you like.',
  droppedAlready: (title: string) => `${titled(title)} was taken out`,
  noReviewWanted: 'Nobody has to approve what is written here. Send it.',
  reviewFirst: (who: string) => `${who} looks at it before it goes out. Ask for the review first.`,
  underReview: (title: string) => `${titled(title)} is with its reviewer`,
  approvedAlready: (title: string) => `${titled(title)} is approved`,
  notUnderReview: 'It is not under review. There is nothing to approve.',
  nobodyReviews: (role: string) =>
    `Nobody but you is ${role}, and nobody approves what they wrote. Name somebody else, or let notices go out without a review.`,
  ownWords: 'You wrote this: somebody else approves it.',
  reaches: 'Nobody gets this as it is now. Choose other people.',
  plannedAlready: (title: string) => `${titled(title)} is to go out already`,
  trialStays: 'The card is in your chat. Delete it there if it is in your way.',
  laterStep: 'what came after it',

  labels: {
    title: 'What is it about?',
    text: 'What should people know?',
    ask: 'What do you need from them?',
    roles: 'Roles',
    teams: 'Teams',
    sides: 'Sides',
    states: 'Only those who',
    guests: 'Guests too',
    channel: 'Everybody in the channel, also those who take no part in the rollout',
    urgent: 'It cannot wait, even for people who heard of something else this week',
    when: 'When does it go out?',
    on: 'Day',
    at: 'Hour, on the clock of the rollout',
    as: 'As whom?',
    reason: 'What has to be otherwise?',
    reviewer: 'Who approves what is written to people?',
  },
  examples: {
    title: 'The pilot begins on Monday',
    text: 'What changes, from when, and whom to ask.',
    ask: 'Name your 12 reps by Thursday',
  },
  when: { now: 'Now, in each person’s working hours', later: 'At a moment of its own' },
  states: {
    notAccepted: 'have not accepted what they are asked to',
    notTried: 'have not tried the exercises',
    behind: 'are behind with what is theirs',
  } satisfies Record<LagState, string>,
  statesShort: { notAccepted: 'not accepted yet', notTried: 'not tried yet', behind: 'behind' } satisfies Record<LagState, string>,
  actions: {
    write: 'Write a notice',
    writeTitle: 'What should people know?',
    edit: 'Edit',
    editTitle: (title: string) => `Edit ${titled(title)}`,
    toMe: 'Show it to me first',
    toMeTitle: 'Whose card do you want to see?',
    submit: 'Ask for the review',
    approve: 'Approve',
    sendBack: 'Send back',
    sendBackTitle: (title: string) => `Send ${titled(title)} back?`,
    send: 'Send',
    sendTitle: (title: string) => `Send ${titled(title)}?`,
    callOff: 'Call it off',
    drop: 'Take out',
    reviewer: 'Review of notices',
    reviewerTitle: 'Who approves what is written to people?',
    nobody: 'Nobody has to',
  },

  /** "Sales lead and Trainer, customer side, not tried yet: 34 people" */
  audience: (parts: { whom: string[]; sides: string[]; states: LagState[]; guests: boolean; channel: boolean }, count: number) => {
    const { whom, sides, states, guests, channel } = parts;
    const said = [
      channel ? 'Everybody in the channel' : listed(whom) || (sides.length ? '' : 'Everybody'),
      listed(sides),
      listed(states.map((state) => noticeWords.statesShort[state])),
      guests ? 'guests too' : '',
    ].filter(Boolean);
    return `${said.join(', ')}: ${peopleWords(count)}${channel ? ' of the rollout, and the others there' : ''}`;
  },
  left: { guest: 'a guest', never: 'asked for no notes', heard: 'heard of something else this week' } satisfies Record<LeftWhy, string>,
  said: {
    draft: (who: string, day: string) => `Written by ${who} on ${dayWords(day)}`,
    sentBack: (who: string, reason: string) => `${who} sent it back: ${reason}`,
    missed: (when: string) => `It was to go out on ${when}, and Milepost was away. Send it again when it still holds.`,
    review: (who: string) => (who ? `${who} looks at it before it goes out` : 'Nobody is there to look at it: name a reviewer'),
    approved: (who: string, day: string) => `${who} approved it on ${dayWords(day)}`,
    planned: (when: string) => `Goes out on ${when}`,
    going: (day: string, all: number, crowd: boolean) =>
      `On its way to ${peopleWords(all)}${crowd ? ' and everybody else in the channel' : ''} since ${dayWords(day)}`,
    sent: (day: string, reached: number, all: number, answered: number) =>
      `Sent on ${dayWords(day)}, reached ${reached} of ${all}${answered ? `, ${answered} answered` : ''}`,
    dropped: (who: string) => `${who} took it out`,
  },
  preview: {
    goes: (count: number, names: string[]) => `${peopleWords(count)} ${count === 1 ? 'gets' : 'get'} it: ${named(names, count)}.`,
    nobody: 'Nobody gets it as it is now.',
    not: (count: number) => ` ${peopleWords(count)} of them ${count === 1 ? 'does' : 'do'} not.`,
    gets: (when: string) => `gets it ${when}`,
    leftOut: (why: string) => `gets none: ${why}`,
    trial: (name: string) => `This is what ${name} gets.`,
    none: (name: string) => `${name} gets none in this round.`,
  },

  card: {
    from: (who: string) => `from ${who}`,
    youGet: (audience: string) => `Written to ${audience}.`,
    trial: (name: string) => `A trial: only you see this card, as ${name} would get it. Its buttons do nothing yet.`,
    review: 'Your word is needed',
    reviewTitle: (who: string) => `${who} wants to send this`,
    reviewWhy: 'It goes out only once you approve it.',
    reviewSummary: (who: string, title: string) => `${who} wants to send ${titled(title)}. Approve it, or send it back.`,
    goesTo: (audience: string) => `Goes to ${audience}`,
    reasonLabel: 'What has to be otherwise?',
    reasonExample: 'The second date is wrong: the pilot begins on the 16th',
    approved: 'Approved',
    sentBack: 'Sent back',
    approvedTitle: (title: string) => `${titled(title)} is approved`,
    sentBackTitle: (title: string) => `${titled(title)} came back`,
    approvedBy: (who: string) => `${who} approved it. It goes out when you send it.`,
    sentBackBy: (who: string) => `${who} says what has to be otherwise.`,
    open: 'Open it in the tab',
    waits: 'Under review',
    waitsTitle: (title: string) => `${titled(title)} is with its reviewer`,
    over: 'Nothing to review',
    overTitle: (title: string) => `${titled(title)} is not under review any more`,
    help: 'Help is wanted',
    helpTitle: (who: string) => `${who} needs help`,
    helpWhy: (title: string) => `An answer to ${titled(title)}. Write to them, or note a follow-up.`,
    helpSummary: (who: string, title: string) => `${who} needs help with ${titled(title)}.`,
    crowdTitle: 'Somebody in the channel needs help',
    crowdSummary: (title: string) => `Somebody in the channel needs help with ${titled(title)}.`,
    crowdWhy: (title: string) =>
      `An answer to ${titled(title)} of somebody who takes no part in the rollout. Who asks, and with what, stands in its report, and so will whoever asks after them.`,
    crowdOpen: 'See who asks',
    helpOver: (who: string) => `${who} needs no help any more`,
    settled: 'Settled',
    talk: (who: string) => `Write to ${who}`,
  },
  history: {
    written: (title: string) => `The notice ${titled(title)} was written`,
    submitted: (title: string) => `The notice ${titled(title)} went to its reviewer`,
    approved: (title: string) => `The notice ${titled(title)} was approved`,
    sentBack: (title: string, reason: string) => `The notice ${titled(title)} was sent back: ${reason}`,
    planned: (title: string, when: string) => `The notice ${titled(title)} is to go out on ${when}`,
    dropped: (title: string) => `The notice ${titled(title)} was taken out`,
    back: (title: string) => `A step of the notice ${titled(title)} was taken back`,
    sent: (title: string, count: number, crowd: boolean) =>
      `The notice ${titled(title)} goes to ${peopleWords(count)}${crowd ? ' and to everybody else in the channel' : ''}`,
    closed: (title: string, count: number) => `The notice ${titled(title)} has gone out: ${peopleWords(count)} got it`,
    counted: (title: string, { will, done, help }: CrowdAnswers) =>
      `Of those who take no part in the rollout ${will} will do what ${titled(title)} asks, ${done} did it and ${help} asked for help`,
    crowdHelp: (title: string) => `Somebody in the channel asks for help with ${titled(title)}`,
    answered: { will: 'will do it', done: 'has done it', help: 'asks for help' },
    unanswered: (who: string) => `${who} took back an answer to a notice`,
    passedOn: (who: string, title: string) => `${who} passed on ${titled(title)}`,
    notPassedOn: (who: string) => `${who} took back having passed something on`,
  },
  goesOut: {
    cutNotice: (title: string) => `The notice ${titled(title)}`,
    sendNotice: (title: string, count: number) => `The notice ${titled(title)} to ${peopleWords(count)}`,
    sendToCrowd: (title: string) => `The notice ${titled(title)} to everybody else in the channel`,
  },
} as const;
