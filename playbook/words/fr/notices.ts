// Notices that those who steer write themselves, in French (U19, U20, U21).

import { dayWords } from '../dates.ts';
import type * as en from '../en/notices.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const titled = (title: string) => `« ${title} »`;
const peopleWords = (count: number) => counted(count, 'personne');

/** As many names as are read in a line. */
const mostNames = 8;
const named = (names: readonly string[], count: number) =>
  count > mostNames ? `${names.slice(0, mostNames).join(', ')} et ${count - mostNames} de plus` : listed(names);

const statesShort = { notAccepted: 'pas encore accepté', notTried: 'pas encore essayé', behind: 'en retard' } as const;

export const noticeWords: Spoken<typeof en.noticeWords> = {
  limits: { title: 'Le titre', text: 'Le texte', ask: 'Ce que vous demandez' },
  most: { title: 120, text: 2000, ask: 300, notices: 200 },
  missing: {
    title: 'Dites en une phrase de quoi il s’agit.',
    text: 'Écrivez ce que les gens doivent savoir.',
    when: 'Dites quand l’annonce part : maintenant, ou un jour à une heure donnée.',
    day: 'Choisissez le jour d’envoi.',
    hour: 'Choisissez l’heure d’envoi.',
    reason: 'Écrivez ce qui doit être changé, pour que cela puisse être corrigé.',
    person: 'Choisissez une personne.',
  },
  unknownTeam: 'Choisissez une équipe de ce déploiement.',
  passed: 'Ce moment est passé. Choisissez-en un plus tard.',
  tooFar: 'Choisissez un moment dans l’année qui vient.',
  unchanged: (title) => `${titled(title)} est déjà écrit ainsi`,
  full: 'Il y a plus d’annonces que personne n’en lit. Retirez-en d’abord quelques-unes.',
  plannedFirst: (title) => `${titled(title)} doit partir. Annulez d’abord l’envoi, puis modifiez le texte.`,
  sentAlready: (title) => `${titled(title)} est déjà parti. Ce que les gens ont lu ne change plus : écrivez une autre annonce.`,
  sentStays: 'Elle est partie, et chacun l’a dans ses conversations. Écrivez-en une autre s’il faut rectifier quelque chose.',
  everybody: 'tout le monde dans le déploiement',
  everybodyIn: (channel) => `tout le monde dans le canal ${channel}`,
  channelAlone:
    'Avec « tout le monde dans le canal », il n’y a ni rôle, ni équipe, ni situation à choisir. Choisissez l’un d’eux, ou tout le monde, pour les parties que vous voulez.',
  droppedAlready: (title) => `${titled(title)} a été retiré`,
  noReviewWanted: 'Personne n’a à approuver ce qui est écrit ici. Envoyez-le.',
  reviewFirst: (who) => `Cette annonce passe d’abord par ${who}. Demandez d’abord la relecture.`,
  underReview: (title) => `${titled(title)} est en relecture`,
  approvedAlready: (title) => `${titled(title)} est approuvé`,
  notUnderReview: 'Cette annonce n’est pas en relecture. Il n’y a rien à approuver.',
  nobodyReviews: (role) =>
    `Vous êtes la seule personne avec le rôle « ${role} », et personne n’approuve ses propres mots. Désignez quelqu’un d’autre, ou laissez partir les annonces sans relecture.`,
  ownWords: 'Vous l’avez écrite : quelqu’un d’autre l’approuve.',
  reaches: 'En l’état, personne ne la reçoit. Choisissez d’autres personnes.',
  plannedAlready: (title) => `L’envoi est déjà prévu : ${titled(title)}`,
  trialStays: 'La carte est dans votre conversation. Supprimez-la là-bas si elle vous gêne.',
  laterStep: 'ce qui est venu ensuite',

  labels: {
    title: 'De quoi s’agit-il ?',
    text: 'Que doivent savoir les gens ?',
    ask: 'De quoi avez-vous besoin de leur part ?',
    roles: 'Rôles',
    teams: 'Équipes',
    sides: 'Parties',
    states: 'Seulement les personnes qui',
    guests: 'Les invités aussi',
    channel: 'Tout le monde dans le canal, même sans participer au déploiement',
    urgent: 'C’est urgent, même pour ceux qui ont reçu autre chose cette semaine',
    when: 'Quand l’annonce part-elle ?',
    on: 'Jour',
    at: 'Heure, à l’horloge du déploiement',
    as: 'Comme la voit qui ?',
    reason: 'Qu’est-ce qui doit changer ?',
    reviewer: 'Qui approuve ce qui est écrit aux gens ?',
  },
  examples: {
    title: 'Le pilote commence lundi',
    text: 'Ce qui change, à partir de quand, et à qui demander.',
    ask: 'Désignez vos 12 commerciaux avant jeudi',
  },
  when: { now: 'Maintenant, aux heures de travail de chacun', later: 'À un moment choisi' },
  states: {
    notAccepted: 'n’ont pas accepté ce qui leur est demandé',
    notTried: 'n’ont pas essayé les exercices',
    behind: 'sont en retard sur leurs points',
  },
  statesShort,
  actions: {
    write: 'Écrire une annonce',
    writeTitle: 'Que doivent savoir les gens ?',
    edit: 'Modifier',
    editTitle: (title) => `Modifier ${titled(title)}`,
    toMe: 'Me la montrer d’abord',
    toMeTitle: 'De qui voulez-vous voir la carte ?',
    submit: 'Demander la relecture',
    approve: 'Approuver',
    sendBack: 'Renvoyer',
    sendBackTitle: (title) => `Renvoyer ${titled(title)} ?`,
    send: 'Envoyer',
    sendTitle: (title) => `Envoyer ${titled(title)} ?`,
    callOff: 'Annuler l’envoi',
    drop: 'Retirer',
    reviewer: 'Relecture des annonces',
    reviewerTitle: 'Qui approuve ce qui est écrit aux gens ?',
    nobody: 'Personne',
  },

  /** "Directeur commercial et Formateur, Client, pas encore essayé : 34 personnes" */
  audience: ({ whom, sides, states, guests, channel }, count) => {
    const said = [
      channel ? 'Tout le monde dans le canal' : listed(whom) || (sides.length ? '' : 'Tout le monde'),
      listed(sides),
      listed(states.map((state) => statesShort[state])),
      guests ? 'invités compris' : '',
    ].filter(Boolean);
    return `${said.join(', ')} : ${peopleWords(count)}${channel ? ' du déploiement, et les autres qui s’y trouvent' : ''}`;
  },
  left: { guest: 'fait partie des invités', never: 'ne veut pas de messages', heard: 'a reçu autre chose cette semaine' },
  said: {
    draft: (who, day) => `Écrite par ${who} le ${dayWords(day)}`,
    sentBack: (who, reason) => `${who} l’a renvoyée : ${reason}`,
    missed: (when) => `Elle devait partir (${when}), et Milepost n’était pas là. Envoyez-la de nouveau si elle vaut encore.`,
    review: (who) => (who ? `${who} la relit avant l’envoi` : 'Personne n’est là pour la relire : désignez quelqu’un'),
    approved: (who, day) => `${who} l’a approuvée le ${dayWords(day)}`,
    planned: (when) => `Part le ${when}`,
    going: (day, all, crowd) =>
      `En route vers ${peopleWords(all)}${crowd ? ' et tous les autres dans le canal' : ''} depuis le ${dayWords(day)}`,
    sent: (day, reached, all, answered) =>
      `Envoyée le ${dayWords(day)}, reçue par ${reached} sur ${all}${answered ? `, ${counted(answered, 'réponse')}` : ''}`,
    dropped: (who) => `${who} l’a retirée`,
  },
  preview: {
    goes: (count, names) => `${peopleWords(count)} ${count < 2 ? 'la reçoit' : 'la reçoivent'} : ${named(names, count)}.`,
    nobody: 'En l’état, personne ne la reçoit.',
    not: (count) => ` Parmi ces personnes, ${count} ne ${count < 2 ? 'la reçoit' : 'la reçoivent'} pas.`,
    gets: (when) => `la reçoit : ${when}`,
    leftOut: (why) => `ne la reçoit pas : ${why}`,
    trial: (name) => `Voici ce que reçoit ${name}.`,
    none: (name) => `${name} n’en reçoit pas dans cet envoi.`,
  },

  card: {
    from: (who) => `par ${who}`,
    youGet: (audience) => `Destinataires : ${audience}.`,
    trial: (name) => `Un essai : cette carte n’est visible que pour vous, telle que la recevrait ${name}. Ses boutons ne font encore rien.`,
    review: 'Votre avis est attendu',
    reviewTitle: (who) => `${who} souhaite envoyer ceci`,
    reviewWhy: 'L’annonce ne part qu’une fois que vous l’avez approuvée.',
    reviewSummary: (who, title) => `${who} souhaite envoyer ${titled(title)}. Approuvez, ou renvoyez.`,
    goesTo: (audience) => `Destinataires : ${audience}`,
    reasonLabel: 'Qu’est-ce qui doit changer ?',
    reasonExample: 'La seconde date est fausse : le pilote commence le 16',
    approved: 'Approuvé',
    sentBack: 'Renvoyé',
    approvedTitle: (title) => `${titled(title)} est approuvé`,
    sentBackTitle: (title) => `${titled(title)} est revenu`,
    approvedBy: (who) => `${who} l’a approuvé. L’annonce part quand vous l’envoyez.`,
    sentBackBy: (who) => `${who} dit ce qui doit changer.`,
    open: 'Ouvrir dans l’onglet',
    waits: 'En relecture',
    waitsTitle: (title) => `${titled(title)} est en relecture`,
    over: 'Rien à relire',
    overTitle: (title) => `${titled(title)} n’est plus en relecture`,
    help: 'Besoin d’aide',
    helpTitle: (who) => `${who} a besoin d’aide`,
    helpWhy: (title) => `Une réponse à ${titled(title)}. Écrivez à cette personne, ou notez un suivi.`,
    helpSummary: (who, title) => `${who} a besoin d’aide avec ${titled(title)}.`,
    crowdTitle: 'Quelqu’un dans le canal a besoin d’aide',
    crowdSummary: (title) => `Quelqu’un dans le canal a besoin d’aide avec ${titled(title)}.`,
    crowdWhy: (title) =>
      `Une réponse à ${titled(title)} de quelqu’un qui ne participe pas au déploiement. Qui demande, et pour quoi, figure dans le rapport de l’annonce ; les demandes suivantes y figureront aussi.`,
    crowdOpen: 'Voir qui demande',
    helpOver: (who) => `${who} n’a plus besoin d’aide`,
    settled: 'Réglé',
    talk: (who) => `Écrire à ${who}`,
  },
  history: {
    written: (title) => `L’annonce ${titled(title)} a été écrite`,
    submitted: (title) => `L’annonce ${titled(title)} est partie en relecture`,
    approved: (title) => `L’annonce ${titled(title)} a été approuvée`,
    sentBack: (title, reason) => `L’annonce ${titled(title)} a été renvoyée : ${reason}`,
    planned: (title, when) => `L’annonce ${titled(title)} doit partir le ${when}`,
    dropped: (title) => `L’annonce ${titled(title)} a été retirée`,
    back: (title) => `Une étape de l’annonce ${titled(title)} a été annulée`,
    sent: (title, count, crowd) =>
      `L’annonce ${titled(title)} va à ${peopleWords(count)}${crowd ? ' et à tous les autres dans le canal' : ''}`,
    closed: (title, count) => `L’annonce ${titled(title)} est partie : reçue par ${peopleWords(count)}`,
    counted: (title, { will, done, help }) =>
      `Parmi ceux qui ne participent pas au déploiement, réponses à ${titled(title)} : ${will} « je vais le faire », ${done} « fait », ${help} « besoin d’aide »`,
    crowdHelp: (title) => `Quelqu’un dans le canal demande de l’aide avec ${titled(title)}`,
    answered: { will: 'va le faire', done: 'l’a fait', help: 'demande de l’aide' },
    unanswered: (who) => `${who} a annulé une réponse à une annonce`,
    passedOn: (who, title) => `${who} a partagé ${titled(title)}`,
    notPassedOn: (who) => `${who} n’a finalement rien partagé`,
  },
  goesOut: {
    cutNotice: (title) => `L’annonce ${titled(title)}`,
    sendNotice: (title, count) => `L’annonce ${titled(title)} à ${peopleWords(count)}`,
    sendToCrowd: (title) => `L’annonce ${titled(title)} à tous les autres dans le canal`,
  },
};
