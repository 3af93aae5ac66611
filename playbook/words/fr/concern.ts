// What is said of private concerns in French: their form, their cards, the list in the tab (P56).
import type * as en from '../en/concern.ts';
import type { Spoken } from '../spoken.ts';

export const concernWords: Spoken<typeof en.concernWords> = {
  missing: 'Écrivez ce qui vous inquiète, en une phrase ou deux.',
  answerMissing: 'Écrivez votre réponse en une phrase ou deux.',
  what: 'Votre inquiétude',
  answer: 'Votre réponse',
  isClosed: (who) => `${who} a clos cette inquiétude`,
  answered: 'la réponse qui y a été donnée',
  closing: 'sa clôture',
  raisedStays: 'Seule la personne qui l’a confiée peut la retirer.',
};

export const concernActionWords: Spoken<typeof en.concernActionWords> = {
  raise: 'Confier une inquiétude',
  raiseTitle: (who) => `Seule la personne choisie (${who}) lit ceci. Qu’est-ce qui vous inquiète ?`,
  answer: 'Répondre',
  answerTitle: (who) => `Que répondez-vous à ${who} ?`,
  close: 'Clore',
  undo: 'Revenir en arrière',
  example: 'Par exemple : l’équipe dit vert, et les testeurs me disent le contraire.',
  answerExample: 'Par exemple : je parle à l’équipe aujourd’hui, et je vous dis demain ce qu’il en est sorti.',
};

/** What was done, said to the person who did it. */
export const concernSaid: Spoken<typeof en.concernSaid> = {
  raised: (who) => `Votre inquiétude n’est lue que par une personne : ${who}`,
  answered: (who) => `${who} reçoit votre réponse`,
  closed: 'L’inquiétude est close',
  reopened: 'L’inquiétude est de nouveau ouverte',
  takenBack: 'Votre inquiétude est retirée',
  answerTakenBack: 'Votre réponse est retirée',
};

/** The list in the tab, for its two readers. */
export const concernListWords: Spoken<typeof en.concernListWords> = {
  need: (who) => `Répondre à l’inquiétude confiée par ${who} en privé`,
  toRaiser: (who) => `Confiée en privé à ${who}`,
  toHearer: (who) => `${who} vous l’a confiée en privé`,
  waits: (who) => `En attente : ${who}`,
  answered: 'Réponse donnée, encore ouverte',
  unheard: (who) => `Impossible de joindre ${who} dans la conversation`,
  closed: (who, moment) => `Close par ${who}, ${moment}`,
};

/** The part of the People page that only its reader sees. */
export const concernPartWords: Spoken<typeof en.concernPartWords> = {
  title: 'En privé',
  onlyYou:
    'Cette partie n’est visible que pour vous ; chaque inquiétude l’est aussi pour la seule personne qui y est nommée. Rien de cela ne figure dans un rapport, un décompte ou un historique.',
  none: 'Quelque chose qui n’est pas pour le canal ? Confiez-le ici : une seule personne le lit, et cela reste ici pour vous deux jusqu’à ce que l’un de vous le close.',
  closed: (count) => (count < 2 ? `${count} close` : `${count} closes`),
  lost: 'Ce que vous avez confié, ou ce que l’on vous a confié, ne s’est pas chargé. Rien n’en est perdu ; un nouvel essai a lieu de lui-même.',
};

export const concernCardWords: Spoken<typeof en.concernCardWords> = {
  private: 'En privé',
  formTitle: 'Qu’est-ce qui vous inquiète ?',
  only: (who) => `Une seule personne lit ceci : ${who}. Cela ne figure dans aucun rapport, aucun décompte et aucun historique.`,
  onlyBoth: (who) =>
    `Seules deux personnes lisent ceci : vous et ${who}. Cela ne figure dans aucun rapport, aucun décompte et aucun historique.`,
  send: (who) => `Envoyer à ${who}`,
  sendShort: 'Envoyer',
  wrote: (who, at) => `${who}, ${at}`,

  told: (who) => `${who} vous confie une inquiétude`,
  waiting: (who) => `${who} attend votre réponse`,
  waitingBand: 'En attente de votre réponse',
  raised: (who) => `${who} reçoit votre inquiétude`,
  raisedBand: 'Confiée en privé',
  answered: (who) => `${who} a répondu`,
  answeredBand: 'Réponse donnée',
  unheard: (who) => `Impossible de joindre ${who}`,
  unheardBand: 'Pas encore transmise',
  unheardLine: (who) =>
    `Milepost ne trouve aucune conversation pour joindre ${who}. Personne d’autre n’est au courant : parlez-lui vous-même, ou retirez votre inquiétude.`,
  open: 'Elle reste ouverte jusqu’à ce que l’un de vous la close.',
  closed: (who) => `${who} a clos l’inquiétude`,
  closedBand: 'Close',
  closedLine: 'Rien de plus n’est attendu de vous ici.',
  takenBack: (who) => `${who} a retiré son inquiétude`,
  takenBackBand: 'Retirée',
  takenBackLine: 'Il n’y a plus rien à répondre.',

  elsewhere: 'Parlons-en dans notre conversation à deux',
  elsewhereBand: 'Pas dans le canal',
  elsewhereLine: 'Ouvrez la conversation avec Milepost et écrivez-y « inquiétude » : une seule personne le lira.',
  fromChannel: (channel) =>
    `Vous avez commencé dans le canal ${channel}. Ici, une seule personne le lit ; supprimez votre message là-bas si vous le souhaitez.`,
};
