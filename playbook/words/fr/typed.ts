// What people may type to the bot in French, the one it tells them of first.
import type * as en from '../en/typed.ts';
import type { Spoken } from '../spoken.ts';

export const typedWords: Spoken<typeof en.typedWords> = {
  help: ['aide', 'bonjour', 'salut', 'aide-moi', 'aidez-moi'],
  status: ['état', 'etat', 'statut', 'où en sommes-nous', 'ou en sommes-nous'],
  plan: ['plan', 'le plan'],
  mine: ['mes points', 'à moi', 'a moi', 'mes tâches', 'mes taches'],
  share: ['partager', 'partage', 'transmettre', 'faire suivre'],
  signoffs: ['signatures', 'mes signatures', 'à signer', 'a signer'],
  checkin: ['rapport', 'mon rapport', 'faire le rapport'],
  badNews: ['mauvaise nouvelle', 'mauvaises nouvelles', 'problème', 'probleme'],
  live: ['direct', 'en direct', 'revue en direct'],
  followUps: ['suivis', 'suivi', 'points à suivre', 'points a suivre'],
  digest: ['résumé', 'resume', 'résumé du jour', 'resume du jour'],
  nextWeek: ['semaine prochaine', 'la semaine prochaine'],
  pointer: ['playbook', 'le playbook'],
  kickoffDeck: ['présentation de lancement', 'presentation de lancement', 'réunion de lancement', 'reunion de lancement'],
  statementOfWork: ['cahier des charges'],
  steeringStatus: [
    'état pour le comité de pilotage',
    'etat pour le comite de pilotage',
    'état de pilotage',
    'etat de pilotage',
    'comité de pilotage',
    'comite de pilotage',
  ],
  next: ['suite', 'et ensuite', 'la suite', 'et après', 'et apres', 'prochaines étapes', 'prochaines etapes'],
  /** These have something after them: « cherche formation ». */
  find: ['cherche', 'chercher', 'trouve', 'où est', 'ou est', 'où sont', 'ou sont'],
  ask: ['demande', 'demander', 'poser une question'],
};

export const typedParts: Spoken<typeof en.typedParts> = {
  goodNews: ['bonne nouvelle', 'bonnes nouvelles'],
  concern: ['inquiétude', 'inquiétudes'],
  pinHere: ['épingler ici', 'épingle ici'],
  red: ['rouge'],
  serious: ['grave', 'sérieux'],
  minor: ['mineur', 'mineure'],
  iAm: ['je suis', 'je serai'],
  away: ['absent', 'absente', 'en congé', 'en congés'],
  awayAfter: ['absent', 'absente', 'en congé', 'en congés'],
  back: ['de retour', 'retour', 'revenu', 'revenue', 'me revoilà'],
  today: ["aujourd'hui"],
  tomorrow: ['demain'],
  on: ['le', 'ce', 'prochain'],
  of: [],
  from: ['à partir du', 'à partir de', 'dès', 'du', 'de'],
  until: ["jusqu'au", "jusqu'à", 'au', 'à'],
  fromAfter: [],
  untilAfter: [],
  report: ['rapport', 'mon rapport', 'état', "aujourd'hui"],
  done: ['fait', 'terminé'],
  team: ['équipe'],
  noChange: ['pas de changement', 'pas de changements', 'aucun changement', 'toujours pas de changement', 'rien de neuf'],
  notToday: ["pas aujourd'hui"],
  later: ['plus tard', 'demandez-moi plus tard'],
  insteadBefore: ['demande à', 'demandez à', 'demander à', 'pas moi, demandez à'],
  insteadAfter: ['à ma place', 'à la place'],
  days: ['jours', 'jour', 'jours ouvrés', 'jour ouvré'],
  behind: ['de retard', 'en retard'],
  ahead: ["d'avance", 'en avance'],
  onPlan: ['comme prévu', 'dans les temps', 'selon le plan'],
  reminders: ['messages', 'message', 'rappels', 'rappel'],
  less: ['moins souvent', 'moins'],
  weekly: ['chaque semaine', 'hebdomadaires', 'hebdomadaire', 'le lundi', 'chaque lundi', 'une fois par semaine'],
  off: ['jamais', 'non', 'aucun', 'arrêter', 'stop'],
  usual: ["comme d'habitude", 'oui', 'à nouveau', 'reprendre'],
  pause: ['pause', 'en pause', 'suspendus'],
  goal: ['mon but est', 'mon but', 'mon objectif est', 'mon objectif'],
  goals: {
    none: ['rien', 'aucun', 'peu importe'],
    efficiency: ['temps', 'heure', 'effica', 'vite', 'moins de travail', 'papier'],
    growth: ['croiss', 'chiffre', 'vente', 'vendre', 'argent', 'affaire'],
    customers: ['client', 'service'],
    people: ['risque', 'personne', 'gens', 'equipe', 'calme', 'serein', 'securite', 'stress'],
  },
};

/** What people call the columns of a pasted plan, the name it tells them of first. */
export const typedColumns: Spoken<typeof en.typedColumns> = {
  milestone: ['jalon', 'jalons', 'nom du jalon'],
  deliverable: ['livrable', 'livrables', 'tâche', 'nom de la tâche', 'élément', 'activité', 'titre'],
  criterion: ['critère', 'critères', "critère d'acceptation", "critères d'acceptation", 'acceptation', 'rempli quand', 'rempli si'],
  owner: ['responsable', 'assigné à', 'attribué à', 'qui', 'personne'],
  team: ['équipe', "nom de l'équipe", 'groupe', 'chantier'],
  start: ['début', 'date de début', 'commence', 'à partir du', 'du', 'début prévu'],
  due: ['échéance', "date d'échéance", 'fin', 'date de fin', 'date limite', 'délai', "jusqu'au", 'au', 'fin prévue'],
  risky: ['risqué', 'risque', 'à risque', 'risque élevé', 'difficile'],
};

/** Whether something is risky, in a cell. */
export const typedAnswers: Spoken<typeof en.typedAnswers> = {
  yes: ['oui', 'o', 'vrai', 'risqué', 'élevé'],
  no: ['non', 'n', 'faux', 'faible'],
};
