import { weeks } from './said.ts';

/** The personal note: what somebody gains, and what is needed from them. */
export const reminderWords = {
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
};
