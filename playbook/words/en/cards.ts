// Every label and sentence pattern that stands on the bot's cards, in English. Names, dates and what people typed come in from outside.
import { checkinWords } from './cards/checkin.ts';
import { decisionWords } from './cards/decision.ts';
import { findingWords } from './cards/finding.ts';
import { issueWords } from './cards/issue.ts';
import { listsWords } from './cards/lists.ts';
import { reminderWords } from './cards/reminder.ts';
import { capital, ended, planned, slip } from './cards/said.ts';
import { signoffWords } from './cards/signoff.ts';
import { troubleWords } from './cards/trouble.ts';
import { welcomeWords } from './cards/welcome.ts';

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
  ...welcomeWords,
  ...checkinWords,
  ...issueWords,
  ...reminderWords,
  ...signoffWords,
  ...decisionWords,
  ...listsWords,
  ...findingWords,
  ...troubleWords,
};
