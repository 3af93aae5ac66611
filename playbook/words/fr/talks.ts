// Talking to approvers before they sign, in French: what is said of it to those who steer.
import { dayWords } from '../dates.ts';
import type * as en from '../en/talks.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const talkWords: Spoken<typeof en.talkWords> = {
  alreadyPlanned: 'Cet entretien est déjà prévu pour ce jour',
  alreadyDropped: 'Cet entretien n’est déjà plus sur la liste',
  whatWasSaid: 'ce qui y a été dit',

  notTalked: 'Pas encore d’entretien',
  planned: (day) => `Entretien le ${dayWords(day)}`,
  plannedLate: (day) => `L’entretien était prévu le ${dayWords(day)}`,
  outcome: {
    committed: (day) => `Engagement pris le ${dayWords(day)}`,
    hasConcerns: (day) => `A des réserves, ${dayWords(day)}`,
    notYet: (day) => `Pas encore d’engagement, ${dayWords(day)}`,
  },

  /** Committed and signed stand apart: a signature does not replace commitment (P73). */
  line(all, committed, concerns, signed) {
    const worried = concerns ? `, ${concerns} avec des réserves` : '';
    return `${counted(committed, 'engagement')} sur ${all}${worried} ; ${counted(signed, 'signature')}`;
  },
  nobodyYet: 'Aucun entretien n’a encore eu lieu. Un entretien avant la demande vous dit ce qu’une signature ne peut pas dire.',
  askedBefore: (count) =>
    `La signature est demandée, et ${counted(count, 'approbateur n’a', 'approbateurs n’ont')} pas encore eu d’entretien. Un appel en vaut encore la peine.`,

  actions: {
    plan: 'Prévoir un entretien',
    change: 'Déplacer l’entretien',
    planTitle: (who) => `Quand parlez-vous à ${who} ?`,
    record: 'Noter l’entretien',
    recordAgain: 'Nouvel entretien',
    recordTitle: (who) => `Qu’est-il sorti de l’entretien avec ${who} ?`,
    drop: 'Annuler l’entretien',
  },
  labels: {
    on: 'Jour de l’entretien',
    outcome: 'Ce qu’il en est sorti',
    text: 'En quelques mots, seulement pour ceux qui pilotent',
    textMissing: 'Écrivez en quelques mots ce qui a été dit.',
    textExample: 'Veut d’abord les chiffres de Lyon, puis s’engage',
  },
  outcomes: [
    { value: 'committed', label: 'Engagement : soutient le jalon' },
    { value: 'hasConcerns', label: 'A des réserves' },
    { value: 'notYet', label: 'Pas encore d’engagement' },
  ],

  history: {
    planned: (who, milestone) => `Un entretien avec ${who} sur « ${milestone} » a été prévu`,
    dropped: (who) => `Un entretien prévu avec ${who} a été retiré de la liste`,
    held: (who) => `Entretien avec ${who}`,
    reopened: (who) => `La note d’un entretien avec ${who} a été annulée`,
  },
};
