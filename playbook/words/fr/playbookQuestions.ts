// Questions on the playbook, in French: what is asked of people, what they answer, and what is put into the playbook.
import { dayWords } from '../dates.ts';
import type * as en from '../en/playbookQuestions.ts';
import type { Spoken } from '../spoken.ts';
import { counted, titleOf } from './counts.ts';

const titled = (text: string) => titleOf(text, 80);

export const playbookQuestionWords: Spoken<typeof en.playbookQuestionWords> = {
  /** The group of the sections that began as somebody's question. */
  answersGroup: 'Questions et réponses',
  missing: 'Écrivez ce que vous voulez savoir.',
  what: 'Votre question',
  most: 1000,
  answerMissing: 'Écrivez la réponse, en une ou deux phrases.',
  answer: 'Votre réponse',
  mostAnswer: 4000,
  lookMissing: 'Écrivez ce que vous cherchez.',
  look: 'Ce que vous cherchez',

  isAnswered: (who) => `${who} y a déjà répondu`,
  isDropped: 'Cette question ne se pose plus',
  isFiled: (title) => `La réponse se trouve déjà dans « ${title} »`,
  isWith: (who) => `La question est déjà entre les mains de ${who}`,
  theAnswer: 'la réponse',
  inPlaybook: 'ce qui est maintenant dans le playbook',
  passedAgain: 'une nouvelle transmission',
  laterVersion: 'une version ultérieure de la section',
  noAnswer: 'Elle n’a pas encore de réponse. Répondez-y d’abord',
  goneSection: 'La section n’est plus dans le playbook',

  /** A question with its answer at the end of a section. */
  appended: (markdown, question, answer) => `${markdown.trimEnd()}\n\n### ${question}\n\n${answer}\n`,

  labels: {
    question: 'Que voulez-vous savoir ?',
    person: 'Qui peut le savoir ?',
    answer: 'Votre réponse',
    section: 'Où se range-t-elle ?',
    newSection: 'Une page à part',
    endOf: (title) => `À la fin de « ${title} »`,
  },

  actions: {
    ask: 'Demander à quelqu’un',
    askTitle: 'Que ne dit pas le playbook ?',
    askExample: 'Lequel des deux numéros de client gardons-nous ?',
    answer: 'Répondre',
    answerTitle: (who) => `Votre réponse à ${who}`,
    file: 'Mettre au playbook',
    fileTitle: 'Où se range la réponse ?',
    drop: 'Ne plus demander',
    passOn: 'Un autre le sait',
    passOnTitle: 'Qui le sait ?',
  },

  said: (asker, to, day) => `${asker} a demandé à ${to} le ${dayWords(day)}`,
  answered: (who, day) => `${who}, ${dayWords(day)}`,
  need: (asker, text) => `Répondre à ${asker} : ${titled(text)}`,

  goesOut: {
    tellPlaybookQuestion: (text, who) => `« ${titled(text)} » à ${who}, si personne n’a répondu d’ici là`,
    tellPlaybookAnswer: (text, who) => `La réponse à « ${titled(text)} » à ${who}`,
  },

  card: {
    ask: (person) => `Demander à ${person}`,
    askInstead: (person) => `Demander plutôt à ${person}`,
    reads: (person) => `${person} la reçoit pendant ses heures de travail, et la réponse revient ici.`,
    keeperReads: 'La personne qui tient cette partie du playbook la reçoit pendant ses heures de travail, et la réponse revient ici.',
    form: 'Que voulez-vous savoir ?',
    formLabel: 'Votre question',
    formExample: 'Lequel des deux numéros de client gardons-nous ?',

    asked: 'Une question sur le playbook',
    askedHelp: 'Demande d’aide',
    stillWaits: 'Toujours en attente d’une réponse',
    waitsWith: (person) => `La question a été posée à ${person}, sans réponse`,
    isAway: (person) => `Impossible de joindre ${person} pour le moment`,
    title: (asker) => `${asker} n’a pas trouvé ceci dans le playbook`,
    titleHelp: (asker) => `${asker} a besoin d’aide`,
    about: (ask) => `Sujet : ${ask}`,
    at: (asker, when) => `${asker}, ${when}`,
    label: 'Votre réponse',
    example: 'Le numéro de l’ancien CRM ; l’autre ne sert qu’aux factures.',
    error: 'Écrivez la réponse, en une ou deux phrases.',
    send: 'Envoyer',
    answerIt: 'Répondre',
    knows: 'Transmettre',
    goesBack: (asker) =>
      `Votre réponse va à ${asker}. Vous pourrez ensuite la mettre dans le playbook, pour que la question ne soit posée qu’une fois.`,

    waits: 'Demandé',
    waitsTitle: (person) => `${person} a votre question`,
    waitsWhy: (person) => `${person} la reçoit pendant ses heures de travail, et la réponse revient ici.`,
    takeBack: 'Retirer la question',

    answered: 'Réponse reçue',
    answeredTitle: (who) => `${who} a répondu`,
    thanks: (person) => `Merci, ${person}`,
    sent: (asker) => `${asker} a votre réponse. Mettez-la dans le playbook, et personne n’aura à redemander.`,
    file: 'Mettre au playbook',
    see: 'Ouvrir le playbook',

    filed: 'Dans le playbook',
    filedTitle: (section) => `La réponse est maintenant dans « ${section} »`,
    filedWhy: 'Qui la cherchera la trouvera.',
    read: 'La lire',

    fileForm: 'Où se range-t-elle ?',
    fileLabel: 'Où dans le playbook',
    fileError: 'Choisissez où elle se range.',
    filePut: 'La mettre là',
    fileWhy: 'Vous pouvez l’annuler. Une page à part ne demande l’accord de personne.',
    moreSections: (count) => `et ${count} de plus dans l’onglet`,

    passForm: 'Qui le sait ?',
    passLabel: 'Qui le sait',
    passError: 'Choisissez qui le sait.',
    passSend: 'Transmettre',
    passWhy: 'Cette personne reçoit la question pendant ses heures de travail ; qui l’a posée voit entre quelles mains elle est.',

    dropped: 'Ne se pose plus',
    droppedTitle: 'Cette question est annulée',

    summaryAsked: (asker, text) => `${asker} demande : ${titled(text)}`,
    summaryAnswered: (who, text) => `${who} a répondu : ${titled(text)}`,
    summaryWaits: (person) => `${person} a votre question.`,
  },

  help: {
    line: (byPlaybook, all, days) =>
      `Le playbook a répondu à ${byPlaybook}\u00a0sur\u00a0${counted(all, 'question')} des ${days} derniers jours`,
    none: (days) => `Personne n’a rien demandé au playbook ces ${days} derniers jours`,
  },
};
