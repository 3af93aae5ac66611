// What the cards about bad news and good news say in French beside the words they share with the tab.
import type { PassedOver } from '../../clock/issueChain.ts';
import type * as en from '../en/issueCards.ts';
import type { Spoken } from '../spoken.ts';
import { cardWords } from './cards.ts';
import { titleOf } from './counts.ts';

/** Why somebody could not be told, after their name. */
const reasons: Record<PassedOver, string> = {
  away: 'n’est pas là aujourd’hui',
  left: 'a quitté le canal',
  notInstalled: 'n’a pas encore Milepost',
  blocked: 'a bloqué Milepost',
  gone: 'n’est plus dans Teams',
  refused: 'n’a pas pu recevoir le message',
  nobody: 'n’a pas pu recevoir le message',
};

const { ended } = cardWords;
const kinds = cardWords.issue.kind;

export const issueCardWords: Spoken<typeof en.issueCardWords> = {
  unreachedLine: (who, why) => `${who} ${reasons[why]}, je suis donc passé aussitôt à la suite.`,

  open: {
    needs: (help) => `Ce qu’il faut : ${help}`,
    decisionOpen: (milestone, who, by) => `Une décision est ouverte sur ${milestone} : ${who}, au plus tard ${by}`,
    page: 'Voir ce qui a été joint',
    nobodyYet: 'Personne ne s’en charge encore',
    nobodyHas: 'personne ne s’en charge encore',
    passedToYou: (who) => `${who} vous l’a transmis`,
    passedTo: (who, to) => `${who} l’a transmis à ${to}`,
    takingStops: 'Le prendre en charge arrête le compteur. Vous pourrez le transmettre plus tard.',
    passOn: 'Transmettre',
    ask: (who) => `Demander à ${who}`,
    label: 'Votre décision ou votre question',
    seesAtOnce: (who) => `${who} le voit aussitôt`,
    error: 'Écrivez ce que vous avez décidé, ou ce que vous avez besoin de savoir.',
  },

  taken: {
    settled: 'C’est réglé',
    waitingFor: (who) => `La question est posée à ${who}, sans réponse pour le moment.`,
  },

  decided: {
    state: 'Décidé',
    by: (who, at) => `${who}, ${at}`,
    has: (who) => `${who} s’en charge jusqu’à ce que ce soit réglé.`,
    youHave: 'Vous vous en chargez jusqu’à ce que ce soit réglé.',
    open: 'Le problème reste ouvert jusqu’à ce qu’il soit réglé.',
    summary: (who, title) => `${who} a décidé sur « ${title} ».`,
  },

  settled: { by: (who) => `Réglé par ${who}` },

  form: {
    decide: 'Que décidez-vous, ou qu’avez-vous besoin de savoir ?',
    settle: 'Comment cela a-t-il été réglé ?',
    about: (title) => `Au sujet de « ${titleOf(title, 120)} ».`,
    settleLabel: 'Ce qui l’a réglé',
    settleExample: 'Les invités se connectent à nouveau depuis 10:20',
    settleError: 'Écrivez ce qui l’a réglé, pour que le prochain le sache.',
    settleIt: 'Régler',
    everybodyHears: 'Je préviens tous ceux qui étaient au courant.',
  },

  pass: {
    title: 'Qui peut faire plus pour le régler ?',
    text: 'Cette personne est prévenue aussitôt, et c’est à son tour.',
    person: 'Transmettre à',
    personError: 'Choisissez quelqu’un.',
    words: 'Pourquoi à cette personne ?',
    example: 'Vous connaissez le tenant du partenaire',
    error: 'Écrivez en une phrase pourquoi cela va à cette personne.',
    send: 'Transmettre',
    others: (count) => `et ${count} de plus`,
  },

  question: {
    title: (who) => `${who} vous pose une question`,
    waits: 'Attend votre réponse',
    answered: 'Réponse donnée',
    asked: (who, at) => `${who}, ${at}`,
    answerBy: (who) => `${who} a répondu`,
    label: 'Votre réponse',
    example: 'Oui, depuis midi : 9 personnes',
    error: 'Écrivez la réponse en une phrase ou deux.',
    send: 'Répondre',
    goes: (who) => `${who} la reçoit aussitôt. Le compteur tourne jusqu’à ce que quelqu’un prenne le problème en charge.`,
    over: 'C’est réglé entre-temps : plus besoin de réponse.',
    closed: 'Plus nécessaire',
  },

  stale: {
    state: 'Toujours d’actualité ?',
    since: (at) => `aucune nouvelle depuis : ${at}`,
    title: (title) => `Est-ce toujours d’actualité : ${title} ?`,
    stillSo: 'Toujours d’actualité',
    settled: 'Réglé',
    label: 'Qu’est-ce qui le retient ?',
    example: 'L’éditeur répond jeudi',
    error: 'Écrivez ce qui le retient encore, en une phrase.',
    send: 'Toujours d’actualité',
    why: 'Je demande jusqu’à ce que quelqu’un dise ce qu’il en est.',
    youHave: 'vous vous en chargez',
    standIn: (who) => `${who} s’en charge et n’est pas joignable`,
  },

  unreachable: {
    state: 'Injoignable',
    title: (who, why) => `${who} ${reasons[why]}`,
    text: (kind, title) => `${kinds[kind]} : ${ended(title)}`,
    wentTo: (who) => `Je me suis adressé aussitôt à ${who}.`,
    wentNowhere: 'Il n’y a personne après. Prenez-le en charge, ou transmettez-le à quelqu’un.',
    had: (who) => `${who} s’en charge maintenant.`,
    over: 'C’est réglé maintenant.',
  },

  again: {
    told: (names) => `J’ai prévenu ${names}.`,
    repeats: 'Je le redis jusqu’à ce que quelqu’un le prenne en charge.',
  },

  news: {
    state: 'Bonne nouvelle',
    title: 'Qu’est-ce qui a réussi ?',
    confirm: 'Le dire à tout le monde ?',
    text: 'La nouvelle va aussitôt dans le canal, et dans le résumé du jour.',
    label: 'Qu’est-ce qui a réussi, et à quoi cela sert-il ?',
    example: 'L’import passe en une nuit : tous les comptes y sont',
    error: 'Écrivez ce qui a réussi, pour que chacun puisse s’en réjouir.',
    helps: 'Ce que cela fait avancer, s’il y a lieu',
    send: 'Le dire à tous',
    from: (who, at) => `${who}, ${at}`,
    about: (milestone) => `Cela fait avancer « ${milestone} ».`,
    gone: 'Retirée',
    goneTitle: (who) => `${who} a retiré cette bonne nouvelle`,
    thanks: 'Tout le monde dans le canal peut maintenant la lire.',
    see: 'Voir l’état',
  },

  fields: {
    blocks: 'Qu’est-ce que cela bloque ?',
    blocksExample: 'La formation à Lyon jeudi',
    help: 'De quelle aide avez-vous besoin ?',
    helpExample: 'Quelqu’un qui a le droit d’ouvrir un second tenant',
    link: 'Lien vers une page ou une capture d’écran',
    linkExample: 'https://',
  },
};
