// What comes next, as people say it in French.

import { dayWords } from '../dates.ts';
import type * as en from '../en/nextSteps.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, workingDays } from './counts.ts';

const someOf = (names: readonly string[], most = 3): string =>
  listed(
    names.length > most ? [...names.slice(0, most - 1), counted(names.length - most + 1, 'autre personne', 'autres personnes')] : names,
  );

export const nextWords: Spoken<typeof en.nextWords> = {
  title: 'La suite',
  empty: 'Rien n’est prévu à partir d’ici',
  calm: 'Dès qu’il y aura quelque chose, vous le verrez ici avant que cela n’arrive.',

  /** @example nextWords.when('2026-03-13', 3) // 'ven. 13 mars, dans 3 jours ouvrés' */
  when(day, days, isToday) {
    if (isToday) return `${dayWords(day)}, aujourd’hui`;
    if (days < 1) return dayWords(day);
    return `${dayWords(day)}, ${days === 1 ? 'le prochain jour ouvré' : `dans ${workingDays(days)}`}`;
  },
  at: (when, time) => `${when}, à ${time}`,

  begins: (title) => `Commencer « ${title} »`,
  theyBegin: (who, title) => `${who} commence « ${title} »`,
  falls: (title) => `« ${title} » doit être réalisé`,
  forMilestone: (milestone) => `pour « ${milestone} »`,
  withOwner: (who, milestone) => `${who}, pour « ${milestone} »`,

  milestoneBegins: (milestone) => `Le travail sur « ${milestone} » commence`,
  milestoneDue: (milestone) => `Date prévue : ${milestone}`,
  touch: (touch) => (touch ? `Les utilisateurs ont alors en main : ${touch}` : ''),
  expected: (day) => `attendu ${dayWords(day)}`,

  tryIt: (milestone) => `Essayer « ${milestone} » avec ses futurs utilisateurs`,
  usersTry: (milestone) => `Les utilisateurs essaient « ${milestone} »`,
  beforeSigned: 'avant la signature',
  someTry: (names) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'dit' : 'disent'} comment cela s’est passé` : ''),
  sign: (milestone) => `Votre signature est demandée : ${milestone}`,
  theySign: (milestone) => `« ${milestone} » passe à la signature`,
  signers: (names) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'signe' : 'signent'}` : ''),
  asSoonAs: 'dès que ses livrables sont réalisés',

  meeting: (milestone) => `Réunion sur « ${milestone} »`,
  inPerson: 'en présence',
  check: (team) => `Point avec ${team}`,
  live: 'Revue en direct',
  liveFor: (minutes) => `${counted(minutes, 'minute')} au plus`,
  decide: (milestone) => `Décider de la suite : ${milestone}`,
  theyDecide: (milestone, who) => `${who} décide de la suite : ${milestone}`,
  decideWhy: 'le prolonger, ou accepter le précédent comme définitif',
  review: (title) => `Relire « ${title} » dans le playbook`,
  reviewWhy: 'vous en avez la charge',

  card: {
    title: 'La suite',
    summary: (first, when) => `La suite : ${first}, ${when}.`,
    marks: 'Ce qui porte une marque pleine est à vous de faire.',
  },
};
