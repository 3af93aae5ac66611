// What the check-in, its receipts and the question itself say beside what `cards.ts` has, in French.
import type * as en from '../en/checkin.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spelled } from './counts.ts';
import { inputWords } from './inputs.ts';

/** What is said when an answer is missing or does not fit. */
export const checkinMissing: Spoken<typeof en.checkinMissing> = {
  plan: 'Choisissez combien de jours d’avance ou de retard, ou donnez le jour où ce sera prêt.',
  newDay: 'Choisissez le jour où ce sera prêt.',
  teams: 'Remplissez au moins une équipe, ou appuyez sur Pas de changement à côté.',
  fact: 'Écrivez un chiffre ou un fait.',
  minutes: 'Choisissez un quart d’heure, une demi-heure, une heure ou deux.',
  person: inputWords.person,
};

const wait = (minutes: number) => (minutes < 60 ? counted(minutes, 'minute') : counted(minutes / 60, 'heure'));

export const checkinWords: Spoken<typeof en.checkinWords> = {
  anotherDay: 'Un autre jour, je le précise',
  newDay: 'Ce sera prêt le',
  what: 'Que se passe-t-il ?',
  whatExample: 'Pas de comptes de test pour Lyon',
  blocks: 'Qu’est-ce que cela bloque ?',
  blocksExample: 'La formation à Lyon vendredi',
  help: 'Quelle aide faut-il ?',
  helpExample: 'Un administrateur pendant une heure',
  link: 'Une capture d’écran ou une page',
  linkExample: 'https://',
  playbook: 'Ouvrir le playbook',
  askLater: (minutes) => `Me le demander dans ${wait(minutes)}`,
  askLaterShort: (minutes) => `Dans ${wait(minutes)}`,
  askInstead: (person) => `Demander plutôt à ${person}`,
  askSomebody: 'Demander à un autre',
  notToday: 'Pas aujourd’hui',
  handedOn: (person, team) => `${person} vous a transmis la question : dites comment avance ${team} aujourd’hui.`,
  placeOf: (place, of) => `Équipe ${place} sur ${of}`,
  isIn: (team) => `Le rapport est là : ${team}.`,

  teams: {
    title: (count) => `Comment s’est passée la journée de vos ${spelled(count)} équipes ?`,
    fill: 'Remplissez ce que vous savez. Une équipe laissée vide reste ouverte.',
    last: (when, words) => `${when} : ${words}`,
    today: (team) => `${team} : aujourd’hui`,
    plan: (team) => `${team} : plan`,
    oneFact: 'Un seul fait suffit',
    addIssue: 'Ajouter un problème',
    issueTeam: 'Dans quelle équipe ?',
    issueTeamMissing: 'Choisissez l’équipe qui a le problème.',
    noChangeAgain: (team, times) => `Pas de changement ${times} fois de suite. Qu’est-ce qui freine ${team} ?`,
    receipt: (person, count) =>
      `Merci, ${person}. ${count === 2 ? 'Les rapports des deux équipes sont là' : `Les rapports des ${spelled(count)} équipes sont là`}.`,
    answered: (count) => `${count === 2 ? 'Les deux équipes ont répondu' : `Les ${spelled(count)} équipes ont répondu`}.`,
    nudge: (count) => `${counted(count, 'équipe encore ouverte', 'équipes encore ouvertes')}`,
  },

  rollouts: {
    count: (count) => `${spelled(count)} déploiement${count < 2 ? '' : 's'}`,
    team: (team, rollout) => `${team}, ${rollout}`,
    open: 'encore ouvert',
    others: 'Autres équipes',
    sendFirst: 'Envoyez d’abord celles-ci. Les autres équipes viennent ensuite.',
    about: (rollout, team, problem) => `${rollout}, ${team} : ${problem}`,
    paused: 'le déploiement est en pause',
    closed: 'le déploiement est clos',
  },

  receipt: {
    late: 'Envoyé en retard',
    lateFor: (day, closed) => `Il compte pour le ${day}, fermé à ${closed}, et a été ajouté au résumé de ce jour.`,
    lateBefore: (day, closed, digest) => `Il compte pour le ${day}, fermé à ${closed}. Dans le résumé à ${digest}.`,
    noChangeSince: (day) => `Pas de changement depuis le ${day}`,
    closed: 'La collecte est fermée.',
    ready: (days, on) => `${days}, prêt le ${on}`,
    fact: 'Un chiffre ou un fait',
    factExample: '3 sources sur 4 sont propres',
    addFact: 'Ajouter un fait',
    asks: 'Cette question n’a d’abord été posée qu’à vous. Les autres la voient à côté de votre rapport.',
  },

  snoozed: {
    state: 'Plus tard',
    title: (at) => `Je vous le redemande à ${at}`,
    closes: (at) => `La collecte ferme à ${at}. Un rapport tardif compte encore.`,
    now: 'Faire le rapport',
  },
  declined: {
    state: 'Pas aujourd’hui',
    title: (team) => `Pas de rapport aujourd’hui : ${team}`,
    who: (person, at) => `${person} l’a dit, ${at}.`,
    digest: 'Le résumé le dit. Personne ne reçoit de rappel.',
    reason: 'Pourquoi, si vous voulez',
    reasonExample: 'Toute l’équipe est en formation',
    add: 'Ajouter',
    given: 'La raison',
    now: 'Faire le rapport',
  },
  handed: {
    state: 'Transmis',
    title: (person, team) => `Je demande à ${person} pour ${team}`,
    text: (person) => `${person} reçoit la même question. Vous pouvez toujours y répondre vous-même.`,
    insteadState: 'Demandé à quelqu’un d’autre',
    insteadTitle: (person) => `J’ai demandé à ${person} à la place`,
    insteadText: (team) => `Vous n’avez rien à faire pour ${team} aujourd’hui.`,
    now: 'Répondre moi-même',
  },
  handOn: {
    title: (team) => `Qui peut dire comment avance ${team} ?`,
    text: 'Je demande aujourd’hui à cette personne à votre place. Demain, je demande comme d’habitude.',
    person: 'Demander à',
    send: 'Demander',
    others: (count) => `et ${count} de plus. Écrivez « demande à », le nom et « à ma place ».`,
  },
};
