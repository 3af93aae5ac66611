// What is said of the playbook's sections: while they are written, read, accepted and tried.

import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { counted, outOf } from './counts.ts';

const some = (titles: string[]): string => {
  const shown = titles.slice(0, 3).map((title) => `“${title}”`);
  const left = titles.length - shown.length;
  return listed(left > 0 ? [...shown, `${left} more`] : shown);
};

export const sectionWords = {
  /** What leans on a section, beside its text. */
  leans: {
    benefits: 'Benefits',
    duties: 'Responsibilities',
    measures: 'Measures of success',
    followUps: 'Follow-ups',
    more: (count: number) => `and ${count} more`,
  },
  limits: {
    markdown: 'The text of a section',
    title: 'A title',
    group: 'The name of a group',
    task: 'A task',
    tooManyTasks: (most: number) => `A section can have ${most} tasks. Take some out, or make a second section.`,
    tooManySections: (most: number) => `Accept up to ${most} sections at once.`,
    tooHeavy: 'This text holds more signs than can be stored at once. Make two sections of it.',
  },
  missing: {
    title: 'Give the section a title.',
    group: 'Say which group the section stands in.',
    task: 'Say what there is to try, or take the task out.',
    text: 'Write the text of the section.',
    version: 'Say which version of the section this is about.',
    place: 'Choose where it stands.',
    review: 'Choose the day on which it is looked at again.',
    nothing: 'Choose at least one section.',
  },
  /** Facts of refusals. */
  laterVersion: 'a later version of it',
  filedAnswer: 'an answer that was filed there',
  isPublished: (title: string) => `“${title}” stands in the playbook like this`,
  isAccepted: 'You have accepted this already',
  isRead: 'You have read this version already',
  isTried: 'You have tried this already',
  standsSo: (title: string) => `“${title}” stands there already`,
  standsAs: (title: string, version: number) => `“${title}” reads as in version ${version}`,
  ownerOf: 'who owns the section, or who steers the rollout',
  draftKept: 'A draft is yours alone until you publish it: write on, or drop it.',
  readKept: 'That you have read it stays noted: nothing depends on it.',

  ownedBy: (who: string) => `${who} owns this`,
  ownerMissing: (role: string) => (role ? `${role} owns this, nobody is named yet` : 'Nobody owns this yet'),
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  changed: (day: string) => `changed ${day}`,
  review: (day: string) => `To be looked at again by ${dayWords(day)}`,
  reviewDue: (day: string) => `To be looked at again since ${dayWords(day)}`,
  reviewNeed: (title: string) => `Look at “${title}” in the playbook again`,
  forEverybody: 'For everybody',
  forRoles: (roles: string[]) => `For ${listed(roles)}`,
  isChanging: (names: string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} changing this`,
  kept: (moment: string) => `Kept ${moment}`,
  versionBy: (number: number, moment: string, who: string) => `Version ${number}, ${moment}, by ${who}`,
  small: 'a small correction',
  again: (version: number) => `version ${version} again`,

  acceptedOn: (day: string) => `You accepted this on ${day}`,
  changedSince: (version: number) => `Changed since you accepted version ${version}`,
  askedYou: 'You are asked to accept this: it is part of how you work here',
  acceptedLine: (accepted: number, of: number) => (of ? `Accepted by ${outOf(accepted, of)}` : 'Nobody is asked to accept this yet'),
  personAccepted: (day: string) => `accepted ${day}`,
  personRead: (day: string) => `read ${day}, not accepted yet`,
  personWaits: 'not opened yet',
  personChanged: (version: number) => `accepted version ${version}`,

  tried: {
    own: (others: number) =>
      others ? `You tried it, and so did ${counted(others, 'other')}. Well done.` : 'You tried it, the first of all. Well done.',
    others: (count: number) =>
      `${counted(count, 'person has', 'people have')} tried it. Take your time: nothing can go wrong, and it need not be perfect.`,
    nobody: 'Be the first to try it. Nothing can go wrong, and it need not be perfect.',
  },

  adoption: {
    line: (accepted: number, asked: number, read: number, people: number) =>
      asked
        ? `${outOf(accepted, asked)} acceptances are given, ${outOf(read, people)} people have read what is theirs`
        : `${outOf(read, people)} people have read what is theirs`,
    row: (read: number, people: number, accepted: number, asked: number, tried: number) =>
      [
        people ? `${outOf(read, people)} read` : 'Nobody is named yet',
        ...(asked ? [`${outOf(accepted, asked)} accepted`] : []),
        ...(tried ? [`${counted(tried, 'exercise')} tried`] : []),
      ].join(', '),
  },

  guests: {
    all: (sections: number) => `Guests see all ${counted(sections, 'section')}, and every other page.`,
    some: (seen: number, all: number) => `Guests see ${seen} of ${counted(all, 'section')}, and every other page.`,
    playbook: (seen: number, all: number) =>
      seen === all
        ? `Guests see the playbook, all ${counted(all, 'section')}, and no other page.`
        : `Guests see ${seen} of ${counted(all, 'section')}, and no other page.`,
    nothing: 'Guests see nothing of this rollout here.',
    why: {
      playbook: 'guests see the playbook of this rollout, not its other pages',
      nothing: 'guests see nothing of this rollout here',
    },
    choices: [
      { value: 'everything', label: 'Every page' },
      { value: 'playbook', label: 'The playbook alone' },
      { value: 'nothing', label: 'Nothing' },
    ],
    label: 'Guests see',
    choose: 'Choose what guests see.',
  },

  actions: {
    accept: 'Accept',
    acceptAll: (count: number) => (count === 1 ? 'Accept what waits' : `Accept all ${count}`),
    try: 'I tried it',
    reviewed: 'It is still right',
    reviewedTitle: (title: string) => `When is “${title}” looked at again?`,
    reviewOn: 'Look at it again on',
    up: 'Move up',
    down: 'Move down',
    move: 'Move to a group',
    moveTitle: (title: string) => `Which group does “${title}” stand in?`,
    group: 'Group',
    drop: 'Take out',
    restore: (version: number) => `Bring back version ${version}`,
    putBack: 'Put back a section',
    putBackTitle: 'Which section comes back?',
    section: 'Section',
    guests: 'What guests see',
    guestsTitle: 'What do guests see of this rollout?',
  },

  changes: {
    isNew: 'new for you',
    now: (sentence: string) => `now says: ${sentence}`,
    gone: (sentence: string) => `no longer says: ${sentence}`,
    fields: 'its text stands as it was, who or what it is for changed',
    since: (version: number) => `changed since you accepted version ${version}`,
  },

  needAccept: (titles: string[]) => `Accept ${some(titles)} in the playbook`,

  card: {
    waits: 'For you to accept',
    again: 'Still for you to accept',
    title: (count: number) =>
      count === 1 ? 'One section of the playbook waits for you' : `${count} sections of the playbook wait for you`,
    summary: (titles: string[]) => `Please read and accept ${some(titles)}.`,
    row: (who: string, day: string, what: string) => `${who}, ${day} · ${what}`,
    why: 'This is part of how you work here. Only what changed is asked again.',
    accept: (count: number) => (count === 1 ? 'Accept' : `Accept all ${count}`),
    open: 'Open',
    more: (count: number) => `and ${count} more`,
    accepted: 'Accepted',
    by: (moment: string) => `you, ${moment}`,
    doneTitle: (titles: string[]) => `You work by ${some(titles)}`,
    doneSummary: 'You accepted all that waited for you in the playbook.',
    nothing: 'Nothing waits for you to accept',
    undo: 'Undo',
  },
} as const;
