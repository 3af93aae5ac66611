// Questions on the playbook: what is asked of people, what they answer, and what is put into the playbook.

import { dayWords } from '../dates.ts';
import { titleOf } from './counts.ts';

const titled = (text: string) => titleOf(text, 80);

export const playbookQuestionWords = {
  /** The group of the sections that began as somebody's question. */
  answersGroup: 'Questions and answers',
  missing: 'Write what you want to know.',
  what: 'Your question',
  most: 1000,
  answerMissing: 'Write the answer, in a sentence or two.',
  answer: 'Your answer',
  mostAnswer: 4000,
  lookMissing: 'Write what you are looking for.',
  look: 'What you look for',

  isAnswered: (who: string) => `${who} answered this already`,
  isDropped: 'This question is not asked any more',
  isFiled: (title: string) => `The answer stands in “${title}” already`,
  isWith: (who: string) => `The question is with ${who} already`,
  theAnswer: 'the answer',
  inPlaybook: 'what stands in the playbook now',
  passedAgain: 'that it went on again',
  laterVersion: 'a later version of the section',
  noAnswer: 'It has no answer yet. Answer it first',
  goneSection: 'The section is not in the playbook any more',

  /** A question with its answer at the end of a section. */
  appended: (markdown: string, question: string, answer: string) => `${markdown.trimEnd()}\n\n### ${question}\n\n${answer}\n`,

  labels: {
    question: 'What do you want to know?',
    person: 'Who may know it?',
    answer: 'Your answer',
    section: 'Where does it belong?',
    newSection: 'A page of its own',
    endOf: (title: string) => `At the end of “${title}”`,
  },

  actions: {
    ask: 'Ask a person',
    askTitle: 'What does the playbook not say?',
    askExample: 'Which of the two customer numbers do we keep?',
    answer: 'Answer',
    answerTitle: (who: string) => `Your answer to ${who}`,
    file: 'Put it in the playbook',
    fileTitle: 'Where does the answer belong?',
    drop: 'Do not ask any more',
    passOn: 'Somebody else knows',
    passOnTitle: 'Who knows it?',
  },

  said: (asker: string, to: string, day: string) => `${asker} asked ${to} on ${dayWords(day)}`,
  answered: (who: string, day: string) => `${who}, ${dayWords(day)}`,
  need: (asker: string, text: string) => `Answer ${asker}: ${titled(text)}`,

  goesOut: {
    tellPlaybookQuestion: (text: string, who: string) => `“${titled(text)}” to ${who}, if nobody has answered by then`,
    tellPlaybookAnswer: (text: string, who: string) => `The answer to “${titled(text)}” to ${who}`,
  },

  card: {
    ask: (person: string) => `Ask ${person}`,
    askInstead: (person: string) => `Ask ${person} instead`,
    reads: (person: string) => `${person} gets it in working hours, and the answer comes back here.`,
    keeperReads: 'Whoever keeps that part of the playbook gets it in working hours, and the answer comes back here.',
    form: 'What do you want to know?',
    formLabel: 'Your question',
    formExample: 'Which of the two customer numbers do we keep?',

    asked: 'A question on the playbook',
    askedHelp: 'Help is asked',
    stillWaits: 'Still waiting for an answer',
    waitsWith: (person: string) => `${person} was asked and has not answered`,
    isAway: (person: string) => `${person} cannot be reached now`,
    title: (asker: string) => `${asker} could not find this in the playbook`,
    titleHelp: (asker: string) => `${asker} needs help`,
    about: (ask: string) => `About: ${ask}`,
    at: (asker: string, when: string) => `${asker}, ${when}`,
    label: 'Your answer',
    example: 'The number from the old CRM; the other one is only for invoices.',
    error: 'Write the answer, in a sentence or two.',
    send: 'Send',
    answerIt: 'Answer',
    knows: 'Pass on',
    goesBack: (asker: string) => `Your answer goes to ${asker}. After that you can put it in the playbook, so that it is asked once.`,

    waits: 'Asked',
    waitsTitle: (person: string) => `${person} has your question`,
    waitsWhy: (person: string) => `${person} gets it in working hours, and the answer comes back here.`,
    takeBack: 'Take it back',

    answered: 'Answered',
    answeredTitle: (who: string) => `${who} has answered`,
    thanks: (person: string) => `Thank you, ${person}`,
    sent: (asker: string) => `${asker} has your answer. Put it in the playbook, and nobody has to ask again.`,
    file: 'Put it in the playbook',
    see: 'Open the playbook',

    filed: 'In the playbook',
    filedTitle: (section: string) => `It stands in “${section}” now`,
    filedWhy: 'The next one who looks for it finds it.',
    read: 'Read it',

    fileForm: 'Where does it belong?',
    fileLabel: 'Where in the playbook',
    fileError: 'Choose where it belongs.',
    filePut: 'Put it there',
    fileWhy: 'You can take it back. A page of its own asks nobody to accept it.',
    moreSections: (count: number) => `and ${count} more in the tab`,

    passForm: 'Who knows it?',
    passLabel: 'Who knows it',
    passError: 'Choose who knows it.',
    passSend: 'Pass it on',
    passWhy: 'They get the question in working hours; the asker sees who has it.',

    dropped: 'Not asked any more',
    droppedTitle: 'This question is taken back',

    summaryAsked: (asker: string, text: string) => `${asker} asks: ${titled(text)}`,
    summaryAnswered: (who: string, text: string) => `${who} answered: ${titled(text)}`,
    summaryWaits: (person: string) => `${person} has your question.`,
  },

  help: {
    line: (byPlaybook: number, all: number, days: number) =>
      `${byPlaybook} of ${all} ${all === 1 ? 'question' : 'questions'} of the last ${days} days ${byPlaybook === 1 ? 'was' : 'were'} answered by the playbook`,
    none: (days: number) => `Nobody has asked the playbook anything in the last ${days} days`,
  },
} as const;
