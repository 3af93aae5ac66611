// What is said in French of the playbook's sections: while they are written, read, accepted and tried.

import { dayWords } from '../dates.ts';
import type * as en from '../en/sections.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

const some = (titles: string[]): string => {
  const shown = titles.slice(0, 3).map((title) => `« ${title} »`);
  const left = titles.length - shown.length;
  return listed(left > 0 ? [...shown, counted(left, 'autre')] : shown);
};

export const sectionWords: Spoken<typeof en.sectionWords> = {
  /** What leans on a section, beside its text. */
  leans: {
    benefits: 'Bénéfices',
    duties: 'Responsabilités',
    measures: 'Mesures de succès',
    followUps: 'Suivis',
    more: (count) => `et ${count} de plus`,
  },
  limits: {
    markdown: 'Le texte d’une section',
    title: 'Un titre',
    group: 'Le nom d’un groupe',
    task: 'Un exercice',
    tooManyTasks: (most) => `Une section contient ${most} exercices au plus. Retirez-en, ou faites une deuxième section.`,
    tooManySections: (most) => `Acceptez ${most} sections au plus à la fois.`,
    tooHeavy: 'Ce texte contient plus de signes qu’on ne peut en enregistrer en une fois. Faites-en deux sections.',
  },
  missing: {
    title: 'Donnez un titre à la section.',
    group: 'Dites dans quel groupe se trouve la section.',
    task: 'Dites ce qu’il y a à essayer, ou retirez l’exercice.',
    text: 'Écrivez le texte de la section.',
    version: 'Dites de quelle version de la section il s’agit.',
    place: 'Choisissez sa place.',
    review: 'Choisissez le jour où elle sera relue.',
    nothing: 'Choisissez au moins une section.',
  },
  /** Facts of refusals. */
  laterVersion: 'une version ultérieure',
  filedAnswer: 'une réponse qui y a été rangée',
  isPublished: (title) => `« ${title} » est déjà ainsi dans le playbook`,
  isAccepted: 'Vous l’avez déjà accepté',
  isRead: 'Vous avez déjà lu cette version',
  isTried: 'Vous l’avez déjà essayé',
  standsSo: (title) => `« ${title} » est déjà à cette place`,
  standsAs: (title, version) => `« ${title} » est déjà comme dans la version ${version}`,
  ownerOf: 'la personne responsable de la section, ou ceux qui pilotent le déploiement',
  draftKept: 'Un brouillon n’est qu’à vous jusqu’à sa publication : continuez-le, ou jetez-le.',
  readKept: 'Que vous l’avez lu reste noté : rien n’en dépend.',

  ownedBy: (who) => `Responsable : ${who}`,
  ownerMissing: (role) => (role ? `Responsable : ${role}, personne n’est encore nommé` : 'Personne n’en est encore responsable'),
  version: (number, day) => `Version ${number}, ${day}`,
  changed: (day) => `modifié le ${day}`,
  review: (day) => `À relire d’ici le ${dayWords(day)}`,
  reviewDue: (day) => `À relire depuis le ${dayWords(day)}`,
  reviewNeed: (title) => `Relire « ${title} » dans le playbook`,
  forEverybody: 'Pour tout le monde',
  forRoles: (roles) => `Pour ${listed(roles)}`,
  isChanging: (names) => `${listed(names)} ${names.length < 2 ? 'modifie' : 'modifient'} cette section`,
  kept: (moment) => `Gardé : ${moment}`,
  versionBy: (number, moment, who) => `Version ${number}, ${moment}, par ${who}`,
  small: 'une petite correction',
  again: (version) => `de nouveau la version ${version}`,

  acceptedOn: (day) => `Vous l’avez accepté le ${day}`,
  changedSince: (version) => `Modifié depuis que vous avez accepté la version ${version}`,
  askedYou: 'Votre accord est demandé : cela fait partie de votre façon de travailler ici',
  acceptedLine: (accepted, of) => (of ? `Accepté par ${outOf(accepted, of)}` : 'Personne n’est encore invité à l’accepter'),
  personAccepted: (day) => `accepté le ${day}`,
  personRead: (day) => `lu le ${day}, pas encore accepté`,
  personWaits: 'pas encore ouvert',
  personChanged: (version) => `a accepté la version ${version}`,

  tried: {
    own: (others) =>
      others
        ? `Vous l’avez essayé, et ${counted(others, 'autre personne', 'autres personnes')} aussi. Bravo.`
        : 'Vous l’avez essayé avant tout le monde. Bravo.',
    others: (count) =>
      `${counted(count, 'personne l’a essayé', 'personnes l’ont essayé')}. Prenez votre temps : rien ne peut mal tourner, et ce n’est pas à réussir parfaitement.`,
    nobody: 'Essayez avant tout le monde. Rien ne peut mal tourner, et ce n’est pas à réussir parfaitement.',
  },

  adoption: {
    line: (accepted, asked, read, people) =>
      asked
        ? `${outOf(accepted, asked)} accords donnés, ${outOf(read, people)} personnes ont lu ce qui les concerne`
        : `${outOf(read, people)} personnes ont lu ce qui les concerne`,
    row: (read, people, accepted, asked, tried) =>
      [
        people ? `${outOf(read, people)} ont lu` : 'Personne n’est encore nommé',
        ...(asked ? [`accords ${outOf(accepted, asked)}`] : []),
        ...(tried ? [counted(tried, 'exercice essayé', 'exercices essayés')] : []),
      ].join(', '),
  },

  guests: {
    all: (sections) => `Les invités voient tout le playbook (${counted(sections, 'section')}), et toutes les autres pages.`,
    some: (seen, all) => `Les invités voient ${seen}\u00a0sur\u00a0${counted(all, 'section')}, et toutes les autres pages.`,
    playbook: (seen, all) =>
      seen === all
        ? `Les invités voient tout le playbook (${counted(all, 'section')}), et aucune autre page.`
        : `Les invités voient ${seen}\u00a0sur\u00a0${counted(all, 'section')}, et aucune autre page.`,
    nothing: 'Les invités ne voient rien de ce déploiement ici.',
    why: {
      playbook: 'les invités voient le playbook de ce déploiement, pas ses autres pages',
      nothing: 'les invités ne voient rien de ce déploiement ici',
    },
    choices: [
      { value: 'everything', label: 'Toutes les pages' },
      { value: 'playbook', label: 'Le playbook seulement' },
      { value: 'nothing', label: 'Rien' },
    ],
    label: 'Les invités voient',
    choose: 'Choisissez ce que voient les invités.',
  },

  actions: {
    accept: 'Accepter',
    acceptAll: (count) => (count === 1 ? 'Accepter la section' : `Accepter les ${count}`),
    try: 'Je l’ai essayé',
    reviewed: 'C’est toujours juste',
    reviewedTitle: (title) => `Quand « ${title} » sera-t-il relu ?`,
    reviewOn: 'À relire le',
    up: 'Monter',
    down: 'Descendre',
    move: 'Changer de groupe',
    moveTitle: (title) => `Dans quel groupe se trouve « ${title} » ?`,
    group: 'Groupe',
    drop: 'Retirer',
    restore: (version) => `Remettre la version ${version}`,
    putBack: 'Remettre une section',
    putBackTitle: 'Quelle section revient ?',
    section: 'Section',
    guests: 'Vue des invités',
    guestsTitle: 'Que voient les invités de ce déploiement ?',
  },

  changes: {
    isNew: 'nouveau pour vous',
    now: (sentence) => `dit maintenant : ${sentence}`,
    gone: (sentence) => `ne dit plus : ${sentence}`,
    fields: 'le texte est le même, mais à qui ou à quoi il sert a changé',
    since: (version) => `modifié depuis que vous avez accepté la version ${version}`,
  },

  needAccept: (titles) => `Accepter ${some(titles)} dans le playbook`,

  card: {
    waits: 'À accepter',
    again: 'Toujours à accepter',
    title: (count) => (count === 1 ? 'Une section du playbook vous attend' : `${count} sections du playbook vous attendent`),
    summary: (titles) => `Merci de lire et d’accepter ${some(titles)}.`,
    row: (who, day, what) => `${who}, ${day} · ${what}`,
    why: 'Cela fait partie de votre façon de travailler ici. Seul ce qui a changé vous est redemandé.',
    accept: (count) => (count === 1 ? 'Accepter' : `Accepter les ${count}`),
    open: 'Ouvrir',
    more: (count) => `et ${count} de plus`,
    accepted: 'Accepté',
    by: (moment) => `vous, ${moment}`,
    doneTitle: (titles) => `Vous travaillez selon ${some(titles)}`,
    doneSummary: 'Vous avez accepté tout ce qui vous attendait dans le playbook.',
    nothing: 'Vous n’avez rien à accepter',
    undo: 'Revenir en arrière',
  },
};
