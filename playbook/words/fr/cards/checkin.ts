import type * as en from '../../en/cards/checkin.ts';
import type { Spoken } from '../../spoken.ts';
import { capital, kinds, planned, several, slip } from './said.ts';

/** The day’s check-in in French: what it asks, what it thanks for, and its one reminder. */
export const checkinWords: Spoken<typeof en.checkinWords> = {
  checkin: {
    openUntil: (at) => `ouvert jusqu’à ${at}`,
    closedAt: (at) => `fermé à ${at}, un rapport tardif compte encore`,
    title: (team) => `${team} : comment s’est passée la journée ?`,
    due: (milestone, on) => `« ${milestone} » est prévu pour le ${on}.`,
    waits: (milestone, on, count) => `« ${milestone} » est prévu pour le ${on} et attend encore ${count} de vos livrables.`,
    noChangeAgain: (team, times) => `Pas de changement ${times} fois de suite. Qu’est-ce qui freine ${team} ?`,
    done: 'Fait aujourd’hui',
    doneExample: 'Un fait : 3 sources sur 4 sont propres',
    doneError: 'Écrivez une chose qui a été faite, ou appuyez sur Pas de changement.',
    plan: 'Par rapport au plan',
    planError: 'Choisissez combien de jours d’avance ou de retard.',
    planChoices: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (days) => [String(days), capital(planned(days))] as [string, string],
    ),
    issue: 'Un problème, rencontré ou réglé ?',
    add: 'Ajouter',
    kind: 'Quel genre de problème ?',
    kinds: [
      ['minor', 'Rencontré : mineur'],
      ['serious', 'Rencontré : sérieux'],
      ['red', 'Rencontré : rouge, il nous bloque'],
      ['resolved', 'Réglé aujourd’hui'],
    ] as [string, string][],
    which: 'S’il est réglé : lequel ?',
    send: 'Envoyer',
    noChange: 'Pas de changement',
  },
  receipt: {
    sent: 'Envoyé',
    title: (person, team) => `Merci, ${person}. Le rapport est là : ${team}.`,
    done: 'Fait',
    plan: 'Plan',
    issue: 'Problème',
    noChange: 'Pas de changement depuis le dernier rapport',
    noIssue: 'Aucun',
    planNow: (days, was) => {
      if (was === null || was === days) return capital(planned(days));
      const short = was !== 0 && Math.sign(was) === Math.sign(days);
      return `${capital(planned(days))}, avant : ${short ? Math.abs(was) : planned(was)}`;
    },
    issueNow: (kind, text) => (text === '' ? kinds[kind] : `${kinds[kind]} : ${text}`),
    reads: (milestone, on, days) => `« ${milestone} » est maintenant attendu pour le ${on}, ${slip(days)}.`,
    sees: (person) => `${person && `${person} le voit. `}Rien de plus n’est attendu de vous.`,
    redTold: (person) => `Le problème rouge est parti aussitôt : ${person} est au courant.`,
    redTaken: 'Je vous préviens dès que quelqu’un le prend en charge.',
    until: (at) => `Dans le résumé à ${at}. Vous pouvez le modifier jusque-là.`,
  },
  nudge: {
    left: (minutes) => `encore ${several(minutes, 'minute')}`,
    closes: (at) => `ferme à ${at}`,
    titleOnly: (team) => `Il ne manque plus que le rapport : ${team}`,
    title: (team) => `Rapport encore attendu : ${team}`,
    asks: (person) => `S’il manque à la fermeture, je demande à ${person}, et le résumé le dit.`,
    says: 'S’il manque à la fermeture, le résumé le dit.',
    report: 'Faire le rapport',
    summary: (title, at) => `${title}. Fermeture à ${at}.`,
  },
};
