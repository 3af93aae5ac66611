// Questions on the playbook in German: what is asked of people, what they answer, and what is put into the playbook.

import { dayWords } from '../dates.ts';
import type * as en from '../en/playbookQuestions.ts';
import type { Spoken } from '../spoken.ts';
import { titleOf } from './counts.ts';

const titled = (text: string) => titleOf(text, 80);

export const playbookQuestionWords: Spoken<typeof en.playbookQuestionWords> = {
  /** The group of the sections that began as somebody's question. */
  answersGroup: 'Fragen und Antworten',
  missing: 'Schreiben Sie, was Sie wissen möchten.',
  what: 'Ihre Frage',
  most: 1000,
  answerMissing: 'Schreiben Sie die Antwort in ein, zwei Sätzen.',
  answer: 'Ihre Antwort',
  mostAnswer: 4000,
  lookMissing: 'Schreiben Sie, wonach Sie suchen.',
  look: 'Wonach Sie suchen',

  isAnswered: (who) => `${who} hat das schon beantwortet`,
  isDropped: 'Diese Frage ist nicht mehr gestellt',
  isFiled: (title) => `Die Antwort steht schon in „${title}“`,
  isWith: (who) => `Die Frage liegt schon bei ${who}`,
  theAnswer: 'die Antwort',
  inPlaybook: 'was jetzt im Playbook steht',
  passedAgain: 'dass sie noch einmal weitergegeben wurde',
  laterVersion: 'eine spätere Version des Abschnitts',
  noAnswer: 'Sie hat noch keine Antwort. Beantworten Sie sie zuerst',
  goneSection: 'Der Abschnitt steht nicht mehr im Playbook',

  /** A question with its answer at the end of a section. */
  appended: (markdown, question, answer) => `${markdown.trimEnd()}\n\n### ${question}\n\n${answer}\n`,

  labels: {
    question: 'Was möchten Sie wissen?',
    person: 'Wer könnte es wissen?',
    answer: 'Ihre Antwort',
    section: 'Wohin gehört sie?',
    newSection: 'Ein eigener Abschnitt',
    endOf: (title) => `Ans Ende von „${title}“`,
  },

  actions: {
    ask: 'Jemanden fragen',
    askTitle: 'Was sagt das Playbook nicht?',
    askExample: 'Welche der beiden Kundennummern behalten wir?',
    answer: 'Antworten',
    answerTitle: (who) => `Ihre Antwort an ${who}`,
    file: 'Ins Playbook aufnehmen',
    fileTitle: 'Wohin gehört die Antwort?',
    drop: 'Nicht mehr fragen',
    passOn: 'Jemand anderes weiß es',
    passOnTitle: 'Wer weiß es?',
  },

  said: (asker, to, day) => `${asker} hat am ${dayWords(day)} gefragt, die Frage ging an ${to}`,
  answered: (who, day) => `${who}, ${dayWords(day)}`,
  need: (asker, text) => `${asker} antworten: ${titled(text)}`,

  goesOut: {
    tellPlaybookQuestion: (text, who) => `„${titled(text)}“ an ${who}, falls bis dahin niemand geantwortet hat`,
    tellPlaybookAnswer: (text, who) => `Die Antwort auf „${titled(text)}“ an ${who}`,
  },

  card: {
    ask: (person) => `${person} fragen`,
    askInstead: (person) => `Lieber ${person} fragen`,
    reads: (person) => `${person} bekommt die Frage während der Arbeitszeit, und die Antwort kommt hierher zurück.`,
    keeperReads: 'Wer diesen Teil des Playbooks pflegt, bekommt die Frage während der Arbeitszeit, und die Antwort kommt hierher zurück.',
    form: 'Was möchten Sie wissen?',
    formLabel: 'Ihre Frage',
    formExample: 'Welche der beiden Kundennummern behalten wir?',

    asked: 'Eine Frage zum Playbook',
    askedHelp: 'Bitte um Hilfe',
    stillWaits: 'Wartet noch auf eine Antwort',
    waitsWith: (person) => `${person} wurde gefragt und hat nicht geantwortet`,
    isAway: (person) => `${person} ist zurzeit nicht zu erreichen`,
    title: (asker) => `${asker} konnte das im Playbook nicht finden`,
    titleHelp: (asker) => `${asker} braucht Hilfe`,
    about: (ask) => `Es geht um: ${ask}`,
    at: (asker, when) => `${asker}, ${when}`,
    label: 'Ihre Antwort',
    example: 'Die Nummer aus dem alten CRM; die andere ist nur für Rechnungen.',
    error: 'Schreiben Sie die Antwort in ein, zwei Sätzen.',
    send: 'Senden',
    answerIt: 'Antworten',
    knows: 'Weitergeben',
    goesBack: (asker) =>
      `Ihre Antwort geht an ${asker}. Danach können Sie sie ins Playbook aufnehmen, damit nur einmal gefragt werden muss.`,

    waits: 'Gefragt',
    waitsTitle: (person) => `Ihre Frage liegt bei ${person}`,
    waitsWhy: (person) => `${person} bekommt die Frage während der Arbeitszeit, und die Antwort kommt hierher zurück.`,
    takeBack: 'Zurücknehmen',

    answered: 'Beantwortet',
    answeredTitle: (who) => `${who} hat geantwortet`,
    thanks: (person) => `Danke, ${person}`,
    sent: (asker) => `${asker} hat Ihre Antwort. Nehmen Sie sie ins Playbook auf, und niemand muss noch einmal fragen.`,
    file: 'Ins Playbook aufnehmen',
    see: 'Playbook öffnen',

    filed: 'Im Playbook',
    filedTitle: (section) => `Das steht jetzt in „${section}“`,
    filedWhy: 'Wer als Nächstes danach sucht, findet es.',
    read: 'Lesen',

    fileForm: 'Wohin gehört sie?',
    fileLabel: 'Wohin im Playbook',
    fileError: 'Wählen Sie, wohin sie gehört.',
    filePut: 'Dort aufnehmen',
    fileWhy: 'Sie können es zurücknehmen. Einen eigenen Abschnitt muss niemand bestätigen.',
    moreSections: (count) => `und ${count} weitere in der Registerkarte`,

    passForm: 'Wer weiß es?',
    passLabel: 'Wer es weiß',
    passError: 'Wählen Sie, wer es weiß.',
    passSend: 'Weitergeben',
    passWhy: 'Die Person bekommt die Frage während der Arbeitszeit; wer gefragt hat, sieht, bei wem sie liegt.',

    dropped: 'Nicht mehr gefragt',
    droppedTitle: 'Diese Frage ist zurückgenommen',

    summaryAsked: (asker, text) => `${asker} fragt: ${titled(text)}`,
    summaryAnswered: (who, text) => `${who} hat geantwortet: ${titled(text)}`,
    summaryWaits: (person) => `Ihre Frage liegt bei ${person}.`,
  },

  help: {
    line: (byPlaybook, all, days) =>
      all === 1
        ? `Die eine Frage der letzten ${days}\u00a0Tage hat ${byPlaybook === 1 ? 'das Playbook' : 'nicht das Playbook'} beantwortet`
        : `Von ${all}\u00a0Fragen der letzten ${days}\u00a0Tage hat das Playbook ${byPlaybook === 0 ? 'keine' : byPlaybook} beantwortet`,
    none: (days) => `In den letzten ${days}\u00a0Tagen hat niemand das Playbook etwas gefragt`,
  },
};
