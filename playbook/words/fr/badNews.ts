// What is said about bad news and good news, in French: on the forms, in the tab and when an answer is missing.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import type * as en from '../en/badNews.ts';
import type { Spoken } from '../spoken.ts';
import { spanWords, spelled } from './counts.ts';

export const badNewsMissing: Spoken<typeof en.badNewsMissing> = {
  question: 'Écrivez ce que vous avez besoin de savoir, en une phrase.',
  answer: 'Écrivez la réponse en une phrase ou deux.',
  decision: 'Écrivez ce que vous avez décidé, pour que les autres puissent continuer.',
  passWords: 'Écrivez en une phrase pourquoi cela va à cette personne.',
  stillSo: 'Écrivez ce qui le retient encore, en une phrase.',
  goodNews: 'Écrivez ce qui a réussi, et à quoi cela sert.',
};

export const badNewsUndo: Spoken<typeof en.badNewsUndo> = {
  question: 'Une question reste avec le problème, pour que l’on puisse suivre sa réponse. Posez-en une autre, ou dites ce qu’il en est.',
  answer: 'Une réponse reste telle qu’elle a été donnée, car quelqu’un a pu agir d’après elle. Écrivez à la personne si elle était fausse.',
  confirmed: 'Ce qui a été dit sur un problème reste avec lui. Dites ce qu’il en est maintenant.',
};

/** How an issue is said to be had already. */
export const badNewsSo: Spoken<typeof en.badNewsSo> = {
  hasIt: (who) => `${who} s’en charge déjà`,
  youHaveIt: 'Vous vous en chargez déjà',
  answered: (who) => `${who} a déjà répondu`,
  said: 'C’est déjà décidé',
  /** Who may decide, when nobody on the way is named. */
  steers: 'quelqu’un qui pilote le déploiement',
};

/** Buttons and the titles of their forms. */
export const badNewsActions: Spoken<typeof en.badNewsActions> = {
  decide: 'Décider',
  decideTitle: 'Que décidez-vous ?',
  ask: (who) => `Demander à ${who}`,
  askTitle: (who) => `Que voulez-vous demander à ${who} ?`,
  answer: 'Répondre',
  answerTitle: (who) => `Répondre à ${who}`,
  passOn: 'Transmettre',
  passOnTitle: 'Qui peut faire plus pour le régler ?',
  stillSo: 'Toujours d’actualité',
  stillSoTitle: 'Qu’est-ce qui le retient ?',
  goodNews: 'Bonne nouvelle',
  goodNewsTitle: 'Qu’est-ce qui a réussi ?',
  takeBack: 'Retirer',
};

/** Questions of the tab's forms. */
export const badNewsLabels: Spoken<typeof en.badNewsLabels> = {
  decision: 'Votre décision',
  question: 'Votre question',
  answer: 'Votre réponse',
  passTo: 'Transmettre à',
  passWords: 'Pourquoi à cette personne',
  passExample: 'Vous connaissez le tenant du partenaire',
  stillSo: 'Ce qui le retient',
  blocks: 'Ce que cela bloque',
  help: 'L’aide dont vous avez besoin',
  page: 'Lien vers une page ou une capture d’écran',
  news: 'Ce qui a réussi, et à quoi cela sert',
  newsExample: 'L’import passe en une nuit : tous les comptes y sont',
  milestone: 'Ce que cela fait avancer',
};

const unreached: Record<PassedOver, string> = {
  away: 'N’est pas là, étape sautée',
  left: 'A quitté le canal, étape sautée',
  notInstalled: 'N’a pas encore Milepost, étape sautée',
  blocked: 'A bloqué Milepost, étape sautée',
  gone: 'N’est plus dans Teams, étape sautée',
  refused: 'Message impossible, étape sautée',
  nobody: 'Message impossible, étape sautée',
};

/** Sentences of the tab about an issue. */
export const badNewsLines: Spoken<typeof en.badNewsLines> = {
  unreached: (why, time) => `${unreached[why]} ${time}`,
  toldUntil: (time, next) => `Au courant : ${time}, étape suivante : ${next}`,
  toldNext: (time) => `Sera au courant : ${time}`,
  linked: (milestone, on) => `Lié à « ${milestone} », prévu pour le ${on}.`,
  decisionOpen: (milestone, who, on) => `Une décision est ouverte sur ${milestone} : ${who}, au plus tard ${on}.`,
  minor: 'Il n’est envoyé à personne : il reste ici jusqu’à ce qu’il soit réglé.',
  alsoTold: (names) => `Au courant aussitôt aussi : ${names}.`,
  decided: (who, when, text) => `${who} a décidé, ${when} : ${text}`,
  passedOn: (who, to, when, text) => `${who} l’a transmis à ${to}, ${when}${text ? ` : ${text}` : ''}`,
  stillSo: (who, when, text) => `Toujours d’actualité, dit ${who}, ${when}${text ? ` : ${text}` : ''}`,
  repeated: (times) => `Personne ne l’a pris en charge, je l’ai donc redit ${times === 1 ? 'une fois' : `${times} fois`}.`,
  news: (milestone) => `Cela fait avancer « ${milestone} ».`,
  newsOf: (team) => `${team}.`,
};

const kinds: Record<Severity, string> = { minor: 'mineur', serious: 'sérieux', red: 'rouge' };
const manyKinds: Record<Severity, string> = { minor: 'mineurs', serious: 'sérieux', red: 'rouges' };

/** Sentences about how long bad news waited (P96). */
export const latencyWords: Spoken<typeof en.latencyWords> = {
  waited: (severity, title, day, minutes) =>
    `Problème ${kinds[severity]} « ${title} », ${day} : pris en charge après ${spanWords(minutes)}`,
  waits: (severity, title, day, minutes) =>
    `Problème ${kinds[severity]} « ${title} », ${day} : personne ne s’en charge encore, après ${spanWords(minutes)}`,
  line: (severity, count, minutes) =>
    count === 1
      ? `Le dernier problème ${kinds[severity]} a attendu ${spanWords(minutes)} avant d’être pris en charge.`
      : `Les ${spelled(count)} derniers problèmes ${manyKinds[severity]} ont attendu ${spanWords(minutes)} en moyenne avant d’être pris en charge.`,
};
