// Every label and sentence pattern that stands on the bot's cards, in French. Names, dates and what people typed come in from outside.
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

  inputs: { choose: 'Choisir' },

  buttons: {
    back: 'Retour',
    undo: 'Revenir en arrière',
    edit: 'Modifier',
    mine: 'Mes points',
    status: 'État',
    plan: 'Plan',
    badNews: 'Mauvaise nouvelle',
    whatYouCanDo: 'Que puis-je faire ?',
    openPlaybook: 'Ouvrir le playbook',
    seePlan: 'Voir le plan',
    seeHistory: 'Voir l’historique',
    tryAgain: 'Réessayer',
    showCurrent: 'Voir la carte à jour',
  },

  more: (count) => `et ${count} de plus`,
  milestoneOf: (number, of) => `jalon ${number} sur ${of}`,
  readerIs: (role) => (role === '' ? '' : `pour vous, rôle : ${role}`),
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
