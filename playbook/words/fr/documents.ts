// What stands in the documents people take away, in French: the sign-off record and the history.

import type * as en from '../en/documents.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const defects = (count: number) => (count ? counted(count, 'défaut trouvé', 'défauts trouvés') : 'aucun défaut trouvé');

export const documentWords: Spoken<typeof en.documentWords> = {
  record: (round, rounds) => (rounds > 1 ? `Procès-verbal de signature, tour ${round}` : 'Procès-verbal de signature'),
  calendar: 'Fichier de calendrier de la réunion',
  historyCsv: 'Historique complet pour un tableur',
  historyJson: 'Historique complet pour des programmes',
  journal: 'Journal avec ses sceaux, à vérifier',

  file: {
    record: (rollout, milestone, round) => `${rollout}, ${milestone}, signature tour ${round}.docx`,
    meeting: (rollout, milestone) => `${rollout}, ${milestone}, réunion.ics`,
    history: (rollout, day, ending) => `${rollout}, historique au ${day}.${ending}`,
  },
  noSuch: 'Ce document n’existe pas dans ce déploiement.',
  badAccent: 'Ce n’est pas une couleur. Écrivez six chiffres hexadécimaux, par exemple 1F6FEB.',

  badLanguage: (languages) => `Les documents n’existent pas dans cette langue. Choisissez parmi : ${listed(languages)}.`,

  /** Documents made from the playbook and the live rollout, as tab and chat offer them. */
  offered: {
    kickoff: {
      name: 'kickoff.pptx',
      label: 'Réunion de lancement',
      said: 'La présentation, avec les notes de l’orateur, tirée du playbook et du plan tels qu’ils sont.',
    },
    statement: {
      name: 'statement-of-work.docx',
      label: 'Cahier des charges',
      said: 'Périmètre, recette, rôles et règles, comme section pour le contrat, tirés du playbook en cours.',
    },
    steering: {
      name: 'steering.docx',
      label: 'Comité de pilotage',
      said: 'L’état en une page pour le comité de pilotage : prévision, décisions, problèmes et besoins, à cet instant.',
    },
  },
  offeredCard: {
    before: 'Il est établi au moment où vous l’enregistrez. L’onglet le propose sous Playbook, Documents : appuyez sur ',
    after: '.',
    open: 'Ouvrir les documents',
  },

  signoff: {
    title: (milestone) => `Procès-verbal de signature : ${milestone}`,
    signed: (milestone) => `« ${milestone} » est signé.`,
    rejected: (milestone) => `« ${milestone} » n’a pas été signé.`,
    withdrawn: (milestone) => `La demande de signature de « ${milestone} » a été annulée.`,
    waiting: (milestone) => `« ${milestone} » n’est pas encore réglé : ce procès-verbal montre ce qu’il en est maintenant.`,
    facts: {
      rollout: 'Déploiement',
      customer: 'Client',
      milestone: 'Jalon',
      round: 'Tour',
      mode: 'Signé par',
      asked: 'Demandé',
      settled: 'Réglé',
      revision: 'Révision',
      seal: 'Sceau',
      entry: 'Scellé comme entrée',
      playbook: 'Playbook',
      made: 'Procès-verbal établi',
    },
    notSealed: 'Aucun, ce n’est pas réglé',
    times: (zone) => `Les heures sont celles du fuseau ${zone}, avec l’heure UTC à côté.`,
    touch: 'Ce que les utilisateurs ont en main',
    itself: 'Fonctionne seul',
    users: 'Ce qu’ont constaté ses utilisateurs',
    passed: (count) => `Réussi, ${defects(count)}.`,
    failed: (count) => `Échoué, ${defects(count)}.`,
    notTried: 'Aucun de ses futurs utilisateurs n’avait noté de résultat.',
    deliverables: 'Livrables',
    deliverable: ['Livrable', 'Réalisé quand', 'Réalisé', 'Preuve', 'Lien'],
    met: 'Oui',
    open: 'Non',
    noDeliverables: 'Aucun livrable.',
    approvers: 'Qui a été sollicité, et ce que chacun a dit',
    approver: ['Approbateur', 'Rôle', 'Avis', 'Quand', 'Texte'],
    noVerdict: 'Aucun avis donné',
    handedFrom: (who) => `transmis par ${who}`,
    standIn: (who) => `donné par ${who}, en remplacement`,
    steps: 'Tout ce qui s’est passé en chemin',
    step: ['Entrée', 'Quand', 'Qui', 'Quoi', 'Texte'],
    rounds: 'Tours',
    roundRow: ['Tour', 'Demandé', 'Terminé', 'Résultat'],
    results: { signed: 'Signé', rejected: 'Pas signé', withdrawn: 'Demande retirée', open: 'Ouvert' },
    sections: 'Le playbook tel qu’il était',
    section: ['Section', 'Version'],
    since: 'Modifié depuis la signature',
    sinceColumns: ['Quoi', 'Avant', 'Maintenant'],
    nothingSince: 'Rien n’a changé depuis la signature.',
    page: 'Page',
    of: 'sur',
  },

  history: {
    columns: {
      seq: 'Entrée',
      local: 'Heure locale',
      zone: 'Fuseau',
      utc: 'UTC',
      who: 'Qui',
      verb: 'Fait avec',
      type: 'Genre',
      sentence: 'Ce qui s’est passé',
      words: 'Texte',
    },
    milepost: 'Milepost',
  },
};
