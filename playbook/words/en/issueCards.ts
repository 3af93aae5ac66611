// What the cards about bad news and good news say beside the words they share with the tab.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import { cardWords } from './cards.ts';
import { titleOf } from './counts.ts';

/** Why somebody could not be told, after "I could not reach Raj Patel". */
const reasons: Record<PassedOver, string> = {
  away: 'is away today',
  left: 'has left the channel',
  notInstalled: 'does not have Milepost yet',
  blocked: 'has blocked Milepost',
  gone: 'is not in Teams any more',
  refused: 'could not be written to',
  nobody: 'could not be written to',
};

const { ended } = cardWords;
const kinds = cardWords.issue.kind;

export const issueCardWords = {
  unreachedLine: (who: string, why: PassedOver) => `${who} ${reasons[why]}, so it went on at once.`,

  open: {
    needs: (help: string) => `Needed: ${help}`,
    decisionOpen: (milestone: string, who: string, by: string) => `A decision on ${milestone} is open: ${who}, by ${by}`,
    page: 'See what they sent',
    nobodyYet: 'Nobody has it yet',
    /** The same after a mark. */
    nobodyHas: 'nobody has it yet',
    passedToYou: (who: string) => `${who} passed it on to you`,
    passedTo: (who: string, to: string) => `${who} passed it on to ${to}`,
    takingStops: 'Taking it stops the clock. You can pass it on later.',
    passOn: 'Pass on',
    ask: (who: string) => `Ask ${who}`,
    label: 'Your decision or question',
    seesAtOnce: (who: string) => `${who} sees it at once`,
    error: 'Write what you decided, or what you need to know.',
  },

  taken: {
    settled: 'It is settled',
    waitingFor: (who: string) => `${who} was asked, and has not answered yet.`,
  },

  decided: {
    state: 'Decided',
    by: (who: string, at: string) => `${who}, ${at}`,
    has: (who: string) => `${who} has it until it is settled.`,
    youHave: 'You have it until it is settled.',
    open: 'It stays open until it is settled.',
    summary: (who: string, title: string) => `${who} decided on “${title}”.`,
  },

  settled: { by: (who: string) => `${who} settled it` },

  form: {
    decide: 'What do you decide, or what do you need to know?',
    settle: 'How was it settled?',
    about: (title: string) => `About “${titleOf(title, 120)}”.`,
    settleLabel: 'What settled it',
    settleExample: 'Guests sign in again since 10:20',
    settleError: 'Write what settled it, so the next one knows.',
    settleIt: 'Settle it',
    everybodyHears: 'Everybody who was told hears it from me.',
  },

  pass: {
    title: 'Who can do more about it?',
    text: 'They are told at once, and have it next.',
    person: 'Pass it on to',
    personError: 'Choose somebody.',
    words: 'Why to them?',
    example: 'You know the tenant of the partner',
    error: 'Write in one sentence why it goes to them.',
    send: 'Pass it on',
    others: (count: number) => `and ${count} more`,
  },

  question: {
    title: (who: string) => `${who} has a question`,
    waits: 'Waits for your answer',
    answered: 'Answered',
    asked: (who: string, at: string) => `${who}, ${at}`,
    answerBy: (who: string) => `${who} answered`,
    label: 'Your answer',
    example: 'Yes, since noon: 9 people',
    error: 'Write the answer in a sentence or two.',
    send: 'Answer',
    goes: (who: string) => `It goes to ${who} at once. The clock runs on until somebody takes the issue.`,
    over: 'It is settled meanwhile: no answer is needed any more.',
    closed: 'Not needed any more',
  },

  stale: {
    state: 'Still so?',
    since: (at: string) => `nothing was said since ${at}`,
    title: (title: string) => `Is it still so: ${title}?`,
    stillSo: 'Still so',
    settled: 'Resolved',
    label: 'What holds it up?',
    example: 'The vendor answers on Thursday',
    error: 'Write what still holds it up, in a sentence.',
    send: 'Still so',
    why: 'I ask until somebody says what is so.',
    youHave: 'you have it',
    standIn: (who: string) => `${who} has it and cannot be reached`,
  },

  unreachable: {
    state: 'Not reached',
    title: (who: string, why: PassedOver) => `${who} ${reasons[why]}`,
    text: (kind: Severity, title: string) => `${kinds[kind]}: ${ended(title)}`,
    wentTo: (who: string) => `I went on to ${who} at once.`,
    wentNowhere: 'There is nobody after them. Take it, or pass it on to somebody.',
    had: (who: string) => `${who} has it by now.`,
    over: 'It is settled by now.',
  },

  again: {
    told: (names: string) => `I told ${names}.`,
    repeats: 'I say it again until somebody takes it.',
  },

  news: {
    state: 'Good news',
    title: 'What went well?',
    confirm: 'Tell everybody?',
    text: 'It goes to the channel at once, and into the day’s digest.',
    label: 'What went well, and what is it good for?',
    example: 'The import runs in one night: all accounts are in',
    error: 'Write what went well, so everybody can be glad of it.',
    helps: 'What it helps, if anything in particular',
    send: 'Tell everybody',
    from: (who: string, at: string) => `${who}, ${at}`,
    about: (milestone: string) => `It helps ${milestone}.`,
    gone: 'Taken back',
    goneTitle: (who: string) => `${who} took this good news back`,
    thanks: 'Everybody in the channel can read it now.',
    see: 'See the status',
  },

  fields: {
    blocks: 'What does it block?',
    blocksExample: 'The Lyon training on Thursday',
    help: 'What help do you need?',
    helpExample: 'Somebody who may open a second tenant',
    link: 'Link to a page or a screenshot',
    linkExample: 'https://',
  },
} as const;
