// Every label and sentence pattern that stands on the bot's cards, in German. Names, dates and what people typed come in from outside.
import type * as en from '../en/cards.ts';
import type { Spoken } from '../spoken.ts';
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

export const cardWords: Spoken<typeof en.cardWords> = {
  planned,
  slip,
  capital,
  ended,

  milepost: 'Milepost',

  inputs: { choose: 'Auswählen' },

  buttons: {
    back: 'Zurück',
    undo: 'Rückgängig',
    edit: 'Bearbeiten',
    mine: 'Meins',
    status: 'Status',
    plan: 'Plan',
    badNews: 'Schlechte Nachricht',
    whatYouCanDo: 'Was Sie tun können',
    openPlaybook: 'Playbook öffnen',
    seePlan: 'Plan ansehen',
    seeHistory: 'Verlauf ansehen',
    tryAgain: 'Noch einmal',
    showCurrent: 'Aktuelle anzeigen',
  },

  more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere`),
  milestoneOf: (number, of) => `Meilenstein ${number}\u00a0von\u00a0${of}`,
  readerIs: (role) => (role === '' ? '' : `für Sie in der Rolle ${role}`),
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
