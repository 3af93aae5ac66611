// What is said about bad news and good news: on the forms, in the tab and when an answer is missing.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import { capital, counted, spanWords, spelled } from './counts.ts';

export const badNewsMissing = {
  question: 'Write what you need to know, in a sentence.',
  answer: 'Write the answer in a sentence or two.',
  decision: 'Write what you decided, so that they can go on.',
  passWords: 'Write in one sentence why it goes to them.',
  stillSo: 'Write what still holds it up, in a sentence.',
  goodNews: 'Write what went well, and what it is good for.',
} as const;

export const badNewsUndo = {
  question: 'A question stays with the issue, so that its answer can be followed. Ask again, or say what is so.',
  answer: 'An answer stays as it was given, since somebody may have acted on it. Write to them if it was wrong.',
  confirmed: 'What was said of an issue stays with it. Say what is so now.',
} as const;

/** How an issue is said to be had already. */
export const badNewsSo = {
  hasIt: (who: string) => `${who} has it already`,
  youHaveIt: 'You have it already',
  answered: (who: string) => `${who} answered this already`,
  said: 'That was decided already',
  /** Who may decide, when nobody on the way is named. */
  steers: 'somebody who steers the rollout',
} as const;

/** Buttons and the titles of their forms. */
export const badNewsActions = {
  decide: 'Decide',
  decideTitle: 'What do you decide?',
  ask: (who: string) => `Ask ${who}`,
  askTitle: (who: string) => `What do you need to know from ${who}?`,
  answer: 'Answer',
  answerTitle: (who: string) => `Answer ${who}`,
  passOn: 'Pass on',
  passOnTitle: 'Who can do more about it?',
  stillSo: 'Still so',
  stillSoTitle: 'What holds it up?',
  goodNews: 'Tell good news',
  goodNewsTitle: 'What went well?',
  takeBack: 'Take it back',
} as const;

/** Questions of the tab's forms. */
export const badNewsLabels = {
  decision: 'Your decision',
  question: 'Your question',
  answer: 'Your answer',
  passTo: 'Pass it on to',
  passWords: 'Why to them',
  passExample: 'You know the tenant of the partner',
  stillSo: 'What holds it up',
  blocks: 'What it blocks',
  help: 'The help you need',
  page: 'Link to a page or a screenshot',
  news: 'What went well, and what it is good for',
  newsExample: 'The import runs in one night: all accounts are in',
  milestone: 'What it helps',
} as const;

const unreached: Record<PassedOver, string> = {
  away: 'Away, passed over',
  left: 'Has left the channel, passed over',
  notInstalled: 'Does not have Milepost yet, passed over',
  blocked: 'Has blocked Milepost, passed over',
  gone: 'Is not in Teams any more, passed over',
  refused: 'Could not be written to, passed over',
  nobody: 'Could not be written to, passed over',
};

/** Sentences of the tab about an issue. */
export const badNewsLines = {
  unreached: (why: PassedOver, time: string) => `${unreached[why]} ${time}`,
  toldUntil: (time: string, next: string) => `Told ${time}, goes on ${next}`,
  toldNext: (time: string) => `Is told ${time}`,
  linked: (milestone: string, on: string) => `Linked to ${milestone}, due ${on}.`,
  decisionOpen: (milestone: string, who: string, on: string) => `A decision on ${milestone} is open: ${who}, by ${on}.`,
  minor: 'It is sent to nobody: it stands here until it is settled.',
  alsoTold: (names: string) => `${names} heard of it at once too.`,
  decided: (who: string, when: string, text: string) => `${who} decided, ${when}: ${text}`,
  passedOn: (who: string, to: string, when: string, text: string) => `${who} passed it on to ${to}, ${when}${text ? `: ${text}` : ''}`,
  stillSo: (who: string, when: string, text: string) => `Still so, says ${who}, ${when}${text ? `: ${text}` : ''}`,
  repeated: (times: number) => `Nobody took it, so it was said again ${times === 1 ? 'once' : counted(times, 'time')}.`,
  news: (milestone: string) => `It helps ${milestone}.`,
  newsOf: (team: string) => `${team}.`,
} as const;

const kinds: Record<Severity, string> = { minor: 'minor', serious: 'serious', red: 'red' };

/** Sentences about how long bad news waited (P96). */
export const latencyWords = {
  waited: (severity: Severity, title: string, day: string, minutes: number) =>
    `${capital(kinds[severity])} issue “${title}”, ${day}: somebody had it after ${spanWords(minutes)}`,
  waits: (severity: Severity, title: string, day: string, minutes: number) =>
    `${capital(kinds[severity])} issue “${title}”, ${day}: nobody has it yet, after ${spanWords(minutes)}`,
  line: (severity: Severity, count: number, minutes: number) =>
    count === 1
      ? `The last ${kinds[severity]} issue waited ${spanWords(minutes)} until somebody had it.`
      : `The last ${spelled(count)} ${kinds[severity]} issues waited ${spanWords(minutes)} on average until somebody had them.`,
} as const;
