// Every label and sentence pattern that stands on the bot's cards, in Spanish.
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

  inputs: { choose: 'Elija' },

  buttons: {
    back: 'Volver',
    undo: 'Deshacer',
    edit: 'Editar',
    mine: 'Lo mío',
    status: 'Estado',
    plan: 'Plan',
    badNews: 'Mala noticia',
    whatYouCanDo: 'Qué puede hacer',
    openPlaybook: 'Abrir el playbook',
    seePlan: 'Ver el plan',
    seeHistory: 'Ver el historial',
    tryAgain: 'Intentar de nuevo',
    showCurrent: 'Ver la actual',
  },

  more: (count) => `y ${count} más`,
  milestoneOf: (number, of) => `hito ${number} de ${of}`,
  readerIs: (role) => (role === '' ? '' : `para usted como ${role}`),
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
