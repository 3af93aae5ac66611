// How a round of notes ended, in French: for the tab and for the file (P99, U18).
import { dayWords } from '../dates.ts';
import type * as en from '../en/rounds.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const people = (count: number) => counted(count, 'personne');

export const roundWords: Spoken<typeof en.roundWords> = {
  notes: (day) => `Messages du ${dayWords(day)}`,
  /** A note on what is open alone. */
  open: 'Ce qui reste à faire',
  when: { out: (day) => day, going: (day) => `${day}, envoi en cours` },
  line: (reached, all, answered) => `Reçu par ${reached} sur ${all}, ${answered ? counted(answered, 'réponse') : 'pas encore de réponse'}`,
  going: (all) => `En route vers ${people(all)}`,
  names: {
    sent: 'Reçu',
    waiting: 'Pas encore envoyé',
    notInstalled: 'Milepost pas installé',
    blocked: 'Milepost bloqué',
    gone: 'N’est plus dans ce Teams',
    refused: 'Refusé par Teams',
    unknown: 'Arrivée incertaine',
    missedByUs: 'Manqué par Milepost',
    capped: 'Assez de messages ces jours-ci',
    unwanted: 'Ne veut pas de messages',
    skipped: 'Retiré avant l’envoi',
  },
  said: {
    sent: (when) => (when ? `Reçu le ${when}` : 'Reçu'),
    waiting: (when) => (when ? `Part le ${when}` : 'Pas encore envoyé'),
    notInstalled: () => 'Milepost n’est pas installé chez cette personne',
    blocked: () => 'Cette personne a bloqué la conversation avec Milepost',
    gone: () => 'Cette personne n’est plus dans ce Teams',
    refused: () => 'Teams a refusé le message',
    unknown: () => 'Teams n’a pas dit si le message est arrivé',
    missedByUs: () => 'Milepost ne l’a pas envoyé à temps',
    capped: () => 'Cette personne a reçu assez de messages ces jours-ci, de ce déploiement ou d’un autre',
    unwanted: () => 'Cette personne avait demandé, avant l’envoi, de ne plus recevoir de messages isolés',
    skipped: () => 'Quelqu’un l’a retiré avant l’envoi',
  },
  mend: {
    sent: '',
    waiting: '',
    notInstalled: 'Cette personne l’ajoute une fois, par son lien. Ensuite, envoyez de nouveau, ou attendez le prochain envoi.',
    blocked: 'Demandez-le-lui en personne. Le déblocage se fait dans la conversation avec Milepost.',
    gone: 'Confiez ses rôles à quelqu’un d’autre, sous Personnes.',
    refused: 'Demandez à ceux qui gèrent votre Teams si Milepost a le droit d’écrire aux gens.',
    unknown: 'Il n’est pas envoyé deux fois, sauf si vous le choisissez. Demandez à cette personne si elle l’a.',
    missedByUs: 'Envoyez de nouveau, ou attendez le prochain envoi.',
    capped: 'Le prochain envoi s’adresse de nouveau à cette personne.',
    unwanted: 'Cette personne dira elle-même quand elle voudra de nouveau des messages.',
    skipped: 'Le prochain envoi s’adresse de nouveau à cette personne.',
  },
  /** Where a notice says otherwise: no next round finds people again. */
  mendNotice: {
    notInstalled: 'Cette personne l’ajoute une fois, par son lien. Ensuite, envoyez de nouveau.',
    missedByUs: 'Envoyez de nouveau.',
    capped: 'Écrivez-lui vous-même si cela ne peut pas attendre.',
    unwanted: 'Écrivez-lui vous-même. Cette personne dira quand elle voudra de nouveau des messages.',
  },
  retry: {
    label: (count) => `Renvoyer à ${people(count)}`,
    unclearLabel: 'Renvoyer',
    title: (failed) =>
      failed
        ? `Renvoyer ${failed === 1 ? 'à la personne qui ne l’a pas reçu' : `aux ${people(failed)} qui ne l’ont pas reçu`} ?`
        : 'Renvoyer aux personnes dont on ne sait pas si elles l’ont reçu ?',
    unclear: (count) => `Aussi là où l’arrivée est incertaine : ${people(count)}, au risque d’un double envoi`,
    going: (day) => `${day}, nouvel envoi en cours aux personnes qui ne l’ont pas reçu`,
    already: 'Un nouvel envoi est déjà en route',
    stillGoing: 'L’envoi est encore en cours. Renvoyez une fois que chaque message est traité.',
    over: 'L’envoi suivant est parti depuis, et s’adresse à ces personnes. Rien n’a été envoyé.',
    noticeOver:
      'L’annonce est partie il y a plus d’une semaine. Écrivez-en une nouvelle aux personnes qui ne l’ont pas reçue. Rien n’a été envoyé.',
    onlyUnclear:
      'Il ne reste personne dont on soit sûr qu’il ne l’a pas reçu. Choisissez les cas incertains, si un double envoi ne gêne pas.',
    nobodyLeft: 'Il ne reste personne qu’un nouvel essai pourrait atteindre. Rien n’a été envoyé.',
    stays: 'C’est en route, et ce que les gens reçoivent reste dans leurs conversations.',
  },
  answers: { will: 'Je vais le faire', done: 'Fait', help: 'J’ai besoin d’aide' },
  file: (rollout, round) => `${rollout}, ${round}.csv`,
  columns: {
    person: 'Personne',
    line: 'Rôle, entreprise',
    note: 'Message',
    outcome: 'Résultat',
    said: 'Ce qui s’est passé',
    mend: 'Ce qui aide',
    local: 'Heure locale',
    zone: 'Fuseau',
    utc: 'UTC',
    answer: 'Réponse',
    words: 'Mots',
    answered: 'Réponse donnée, UTC',
  },
};
