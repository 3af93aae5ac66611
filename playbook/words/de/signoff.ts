// What is said of sign-offs in German: their modes, who decides, what was asked, and what changed since.
import type { Verdict } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/signoff.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf, spelled } from './counts.ts';

/** How a milestone is signed, as a sentence beside the names (P71). */
export const modeWords: Spoken<typeof en.modeWords> = {
  off: 'Keine Abnahme',
  single: 'Eine Unterschrift genügt',
  anyOf: 'Eine der genannten Personen unterschreibt',
  allOf: 'Alle Genannten unterschreiben',
  inOrder: 'Alle Genannten unterschreiben, der Reihe nach',
};

const verdictWords: Record<Verdict, string> = {
  approve: 'abgenommen',
  conditions: 'mit Bedingung abgenommen',
  reject: 'abgelehnt',
};

/** "Ben Okafor für Ana Ruiz": who decided, and in whose place. */
export const decidedFor: Spoken<typeof en.decidedFor> = (by, approver) => (by === approver ? by : `${by} für ${approver}`);

const times = (count: number): string => (count === 1 ? 'einmal' : `${count}-mal`);
const defectWords = (defects: number): string => counted(defects, 'Fehler', 'Fehler');

export const signoffWords: Spoken<typeof en.signoffWords> = {
  waits: 'Hat noch nicht entschieden',
  turn: (before) => `An der Reihe nach der Abnahme durch ${before}`,
  left: 'Nimmt nicht mehr teil und wird nicht gefragt',
  away: (until) => `Bis ${dayWords(until)} abwesend, und niemand vertritt`,
  standsIn: (who, until) => `${who} vertritt bis ${dayWords(until)}`,
  decided: { approve: 'Abgenommen', conditions: 'Mit Bedingung abgenommen', reject: 'Abgelehnt' },
  byStandIn: (who) => `, in Vertretung durch ${who}`,
  onRevision: (revision) => `Stand ${revision}`,
  sealed: (seq, revision) => `Versiegelt als Eintrag ${seq} des Journals, Stand ${revision}`,
  withdrawn: (who, day) => `${who} hat die Anfrage am ${dayWords(day)} zurückgezogen`,
  signed: (moment) => `Abgenommen und versiegelt ${moment}`,
  rejected: (moment) => `Nicht abgenommen, ${moment}`,
  asked: (who, many, day) => `${who} ${many ? 'wurden' : 'wurde'} am ${dayWords(day)} gefragt`,
  nobodyLeft: 'Niemand ist übrig, der abnehmen könnte',
  many: (count) => `${count} Abnehmende`,
  somebodyElse: 'jemand, der noch teilnimmt',
  access: (title, text) => `Möchte den Nachweis zu „${title}“ sehen${text ? `: ${text}` : ''}`,
  answerNeed: (who, milestone) => `${who} zu „${milestone}“ antworten`,

  /** How a round ended or stands, each verdict with who and when: what a press on an old card is answered with. */
  verdictLine: (who, verdict, moment) => `${who} hat am ${moment} ${verdictWords[verdict]}`,
  isSigned: 'Es ist abgenommen und versiegelt.',
  isRejected: 'Es wurde abgelehnt, und nichts wurde abgenommen.',
  tookBack: (who, moment) => `${who} hat die Anfrage am ${moment} zurückgezogen. Es wurde nichts abgenommen.`,
  newRound: (round, who) => (who ? `Runde ${round} wartet auf ${who}.` : `Runde ${round} läuft.`),
  takeBackFirst: 'Nehmen Sie es zuerst zurück, wenn Sie es ändern wollen.',
  before: (who) => `Zuerst gefragt: ${who}. Sie bekommen die Karte, wenn Sie an der Reihe sind`,
};

export const signoffActionWords: Spoken<typeof en.signoffActionWords> = {
  request: 'Um Abnahme bitten',
  again: 'Noch einmal bitten',
  withdraw: 'Anfrage zurückziehen',
  withdrawTitle: (milestone) => `Warum soll „${milestone}“ jetzt nicht abgenommen werden?`,
  approve: 'Abnehmen',
  approveFor: (who) => `Für ${who} abnehmen`,
  conditions: 'Mit Bedingung abnehmen',
  conditionsTitle: (milestone) => `Unter welcher Bedingung nehmen Sie „${milestone}“ ab?`,
  reject: 'Ablehnen',
  rejectTitle: (milestone) => `Was muss sich ändern, bevor „${milestone}“ abgenommen werden kann?`,
  takeBack: 'Zurücknehmen',
  ask: 'Frage stellen',
  askTitle: (milestone) => `Was müssen Sie wissen, bevor Sie „${milestone}“ abnehmen?`,
  access: 'Nachweis anfordern',
  accessTitle: 'Welchen Nachweis können Sie nicht öffnen?',
  answer: 'Antworten',
  answerTitle: (who) => `Was antworten Sie ${who}?`,
  handOver: 'Übergeben',
  handOverTitle: (milestone) => `Wer nimmt „${milestone}“ an Ihrer Stelle ab?`,
  replace: (who) => `${who} ersetzen`,
  replaceTitle: (milestone, who) => `Wer nimmt „${milestone}“ anstelle von ${who} ab?`,
  delegate: 'Vertretung benennen',
  delegateTitle: 'Wer nimmt für Sie ab, während Sie abwesend sind?',
  undelegate: (who) => `Vertretung durch ${who} beenden`,
};

export const signoffLabels: Spoken<typeof en.signoffLabels> = {
  question: 'Ihre Frage',
  questionExample: 'Deckt der Test auch Aufträge aus Porto ab?',
  access: 'Was Sie nicht öffnen können',
  accessExample: 'Der Link verlangt eine Anmeldung, die ich nicht habe',
  answer: 'Ihre Antwort',
  answerExample: 'Ja: 40 Aufträge aus Porto sind im Test',
  deliverable: 'Nachweis zu',
  from: 'Von',
  until: 'Bis',
  why: 'Warum',
};

export const signoffMissing: Spoken<typeof en.signoffMissing> = {
  question: 'Schreiben Sie, was Sie wissen müssen, damit jemand antworten kann.',
  answer: 'Schreiben Sie die Antwort in ein oder zwei Sätzen.',
  deliverable: 'Wählen Sie das Ergebnis, dessen Nachweis Sie nicht öffnen können.',
};

/** What changed since it was signed, in lines and word for word (N16). */
export const changeWords: Spoken<typeof en.changeWords> = {
  quoted: (title) => `„${title}“`,
  changed: (title) => `„${title}“ hat sich geändert`,
  added: (title) => `„${title}“ kam hinzu`,
  takenOut: (title) => `„${title}“ wurde herausgenommen`,
  touchChanged: 'Was Anwender ausprobieren können, hat sich geändert',
  testChanged: 'Was Anwender fanden, hat sich geändert',
  partOf: (title, part) => `„${title}“, ${part}`,
  title: 'Titel',
  criterion: 'erfüllt, wenn',
  state: 'Stand',
  evidence: 'Nachweis',
  link: 'Link zum Nachweis',
  name: 'Name',
  touch: 'Was Anwender ausprobieren können',
  worksByItself: 'Läuft für sich',
  test: 'Was Anwender fanden',
  metOrOpen: (met) => (met ? 'Erfüllt' : 'Offen'),
  testLine: (test) =>
    test
      ? `${test.result === 'passed' ? 'Bestanden' : 'Nicht bestanden'}, ${defectWords(test.defects)}${test.text ? `: ${test.text}` : ''}`
      : 'Noch nicht ausprobiert',
};

/** The cards of a sign-off beside the one that asks: the channel's, a question's, and what holds it up. */
export const signoffCardWords: Spoken<typeof en.signoffCardWords> = {
  signsFor: (who) => `Sie nehmen für ${who} ab`,
  metWhen: (criterion) => `Erfüllt, wenn: ${criterion}`,
  modes: {
    off: '',
    single: '',
    anyOf: (of) => (of === 1 ? 'Eine Unterschrift genügt.' : `Eine von ${spelled(of)} Unterschriften genügt.`),
    allOf: (of) => (of === 1 ? 'Eine Unterschrift genügt.' : `Alle ${spelled(of)} unterschreiben.`),
    inOrder: (place, of) => `Sie sind Nummer ${outOf(place, of)}, der Reihe nach.`,
  },
  failedTest: (defects) =>
    defects
      ? `Anwender haben es ausprobiert, nicht bestanden, ${counted(defects, 'Fehler', 'Fehler')} gefunden`
      : 'Anwender haben es ausprobiert, nicht bestanden',
  defects: (defects) => `Anwender fanden ${counted(defects, 'Fehler', 'Fehler')}`,
  youAsked: 'Sie haben gefragt',
  cannotOpen: (title) => `Ich kann den Nachweis zu „${title}“ nicht öffnen.`,
  hasIt: (who) => `${who} hat es übernommen.`,
  nobodyHasIt: 'Noch von niemandem übernommen.',
  standInAsked: (who) => `${who} hat gefragt`,
  answered: (who) => `${who} hat geantwortet`,
  noAnswerYet: 'Noch keine Antwort. Sie hören von mir, sobald sie da ist.',
  more: 'Fragen, übergeben',
  ways: {
    title: (milestone) => `Noch nicht bereit, über „${milestone}“ zu entscheiden?`,
    text: 'Damit ist nichts entschieden. Die Abnahme wartet solange auf Sie.',
    ask: 'Erst fragen',
    handOver: 'Übergeben',
    standIn: 'Vertretung',
  },
  ask: {
    title: (milestone) => `Was müssen Sie zu „${milestone}“ wissen?`,
    text: (who) => `Es geht sofort an ${who}, und ich bringe Ihnen die Antwort.`,
    about: 'Ein Nachweis, den Sie nicht öffnen können, falls es einer ist',
    words: 'Ihre Worte',
    example: 'Deckt der Test auch Aufträge aus Porto ab?',
    send: 'Fragen',
  },
  delegate: {
    title: 'Wer nimmt für Sie ab, während Sie abwesend sind?',
    text: 'Zwischen diesen Tagen bekommt diese Person, was auf Ihre Abnahme wartet. Im Protokoll stehen Sie beide.',
    person: 'Person',
    personError: 'Wählen Sie, wer Sie vertritt.',
    from: 'Von',
    until: 'Bis',
    dayError: 'Wählen Sie einen Tag.',
    send: 'Vertreten lassen',
  },
  question: {
    waits: 'Eine Frage vor der Abnahme',
    answered: 'Beantwortet',
    title: (who, milestone) => `${who} fragt vor der Abnahme von „${milestone}“`,
    accessTitle: (who, title) => `${who} kann den Nachweis zu „${title}“ nicht öffnen`,
    asked: (who) => `${who} hat geschrieben`,
    answerBy: (who) => `${who} hat geantwortet`,
    label: 'Ihre Antwort',
    example: 'Ja: 40 Aufträge aus Porto sind im Test',
    error: 'Schreiben Sie die Antwort in ein oder zwei Sätzen.',
    send: 'Antworten',
    goes: (who) => `${who} bekommt Ihre Worte sofort.`,
    thanks: (who) => `${who} hat die Antwort. Mehr brauchen wir nicht von Ihnen.`,
  },
  status: {
    waiting: 'Abnahme angefragt',
    signed: 'Abgenommen und versiegelt',
    rejected: 'Nicht abgenommen',
    withdrawn: 'Zurückgenommen',
    round: (round) => (round > 1 ? `Runde ${round}` : ''),
    waitsTitle: (milestone, given, of) => `${milestone}: ${outOf(given, of)} ${given === 1 ? 'hat' : 'haben'} entschieden`,
    waitsAny: (milestone) => `„${milestone}“ wartet auf eine Unterschrift`,
    signedTitle: (milestone) => `„${milestone}“ ist abgenommen`,
    rejectedTitle: (milestone, who) => `${who} hat „${milestone}“ noch nicht abgenommen`,
    withdrawnTitle: (milestone) => `${milestone}: im Moment nichts abzunehmen`,
    met: (met, total) => `${outOf(met, total)} ${total === 1 ? 'Ergebnis' : 'Ergebnissen'} erfüllt`,
    concerns: (count) => counted(count, 'offener Vorbehalt', 'offene Vorbehalte'),
    approved: (when) => `Abgenommen ${when}`,
    conditions: (words) => `Mit der Bedingung: ${words}`,
    askedOn: (on) => `angefragt ${on}`,
    onOneCard: 'Wer abnimmt, hat eine eigene Karte im Chat mit mir. Diese hier zeigt den Stand.',
  },
  held: {
    band: 'Eine Abnahme stockt',
    free: 'Nichts mehr zu tun',
    freeTitle: (milestone) => `Mit „${milestone}“ geht es weiter`,
    awayTitle: (who, milestone) => `${who} ist abwesend, und „${milestone}“ wartet darauf`,
    awayText: (until) => `Zurück, wenn ${until} vorbei ist. Niemand vertritt, und an freien Tagen frage ich niemanden.`,
    nobodyTitle: (milestone) => `Niemand ist übrig, um „${milestone}“ abzunehmen`,
    nobodyText:
      'Wer noch gefragt ist, nimmt nicht mehr teil. Dass jemand geht, nimmt nichts ab: Benennen Sie Ersatz, oder ziehen Sie die Anfrage zurück.',
    lateTitle: (milestone, who) => `„${milestone}“ wartet noch auf ${who}`,
    lateText: (nudges, on) => `Am ${on} gefragt und ${times(nudges)} erinnert. Ein Wort von Ihnen könnte helfen.`,
    overTitle: (milestone) => `„${milestone}“ ist geklärt`,
    name: 'Ersatz benennen',
    open: 'Meilenstein öffnen',
  },
};
