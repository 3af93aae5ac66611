// What the cards about bad news and good news say in German beside the words they share with the tab.
import type { PassedOver } from '../../clock/issueChain.ts';
import type * as en from '../en/issueCards.ts';
import type { Spoken } from '../spoken.ts';
import { cardWords } from './cards.ts';
import { titleOf } from './counts.ts';

/** Why somebody could not be told, after the name. */
const reasons: Record<PassedOver, string> = {
  away: 'ist heute abwesend',
  left: 'hat den Kanal verlassen',
  notInstalled: 'hat Milepost noch nicht',
  blocked: 'hat Milepost blockiert',
  gone: 'ist nicht mehr in Teams',
  refused: 'war nicht zu erreichen',
  nobody: 'war nicht zu erreichen',
};

const { ended } = cardWords;
const kinds = cardWords.issue.kind;

export const issueCardWords: Spoken<typeof en.issueCardWords> = {
  unreachedLine: (who, why) => `${who} ${reasons[why]}, deshalb ging es sofort weiter.`,

  open: {
    needs: (help) => `Gebraucht wird: ${help}`,
    decisionOpen: (milestone, who, by) => `Eine Entscheidung zu „${milestone}“ ist offen: ${who}, bis ${by}`,
    page: 'Mitgeschicktes ansehen',
    nobodyYet: 'Noch von niemandem übernommen',
    nobodyHas: 'noch von niemandem übernommen',
    passedToYou: (who) => `${who} hat es an Sie weitergegeben`,
    passedTo: (who, to) => `${who} hat es an ${to} weitergegeben`,
    takingStops: 'Wenn Sie es übernehmen, hält die Uhr an. Weitergeben können Sie es später.',
    passOn: 'Weitergeben',
    ask: (who) => `${who} fragen`,
    label: 'Ihre Entscheidung oder Frage',
    seesAtOnce: (who) => `${who} sieht es sofort`,
    error: 'Schreiben Sie, was Sie entschieden haben oder was Sie wissen müssen.',
  },

  taken: {
    settled: 'Es ist gelöst',
    waitingFor: (who) => `${who} wurde gefragt und hat noch nicht geantwortet.`,
  },

  decided: {
    state: 'Entschieden',
    by: (who, at) => `${who}, ${at}`,
    has: (who) => `${who} kümmert sich darum, bis es gelöst ist.`,
    youHave: 'Sie kümmern sich darum, bis es gelöst ist.',
    open: 'Es bleibt offen, bis es gelöst ist.',
    summary: (who, title) => `${who} hat über „${title}“ entschieden.`,
  },

  settled: { by: (who) => `${who} hat es gelöst` },

  form: {
    decide: 'Was entscheiden Sie, oder was müssen Sie wissen?',
    settle: 'Wie wurde es gelöst?',
    about: (title) => `Es geht um „${titleOf(title, 120)}“.`,
    settleLabel: 'Was es gelöst hat',
    settleExample: 'Gäste melden sich seit 10:20 wieder an',
    settleError: 'Schreiben Sie, was es gelöst hat, damit die Nächsten es wissen.',
    settleIt: 'Als gelöst melden',
    everybodyHears: 'Alle, die davon wussten, erfahren es von mir.',
  },

  pass: {
    title: 'Wer kann mehr dafür tun?',
    text: 'Die Person erfährt es sofort und ist als Nächste zuständig.',
    person: 'Weitergeben an',
    personError: 'Wählen Sie jemanden.',
    words: 'Warum an diese Person?',
    example: 'Sie kennen den Mandanten des Partners',
    error: 'Schreiben Sie in einem Satz, warum es an diese Person geht.',
    send: 'Weitergeben',
    others: (count) => `und ${count} weitere`,
  },

  question: {
    title: (who) => `${who} hat eine Frage`,
    waits: 'Wartet auf Ihre Antwort',
    answered: 'Beantwortet',
    asked: (who, at) => `${who}, ${at}`,
    answerBy: (who) => `${who} hat geantwortet`,
    label: 'Ihre Antwort',
    example: 'Ja, seit Mittag: 9 Personen',
    error: 'Schreiben Sie die Antwort in ein oder zwei Sätzen.',
    send: 'Antworten',
    goes: (who) => `Sie geht sofort an ${who}. Die Uhr läuft weiter, bis jemand das Problem übernimmt.`,
    over: 'Das Problem ist inzwischen gelöst: Eine Antwort wird nicht mehr gebraucht.',
    closed: 'Nicht mehr gebraucht',
  },

  stale: {
    state: 'Immer noch so?',
    since: (at) => `nichts gesagt seit ${at}`,
    title: (title) => `Ist es noch so: ${title}?`,
    stillSo: 'Immer noch so',
    settled: 'Gelöst',
    label: 'Was hält es auf?',
    example: 'Der Hersteller antwortet am Donnerstag',
    error: 'Schreiben Sie in einem Satz, was es noch aufhält.',
    send: 'Immer noch so',
    why: 'Ich frage, bis jemand sagt, wie es steht.',
    youHave: 'Sie haben es übernommen',
    standIn: (who) => `${who} hat es übernommen und ist nicht zu erreichen`,
  },

  unreachable: {
    state: 'Nicht erreicht',
    title: (who, why) => `${who} ${reasons[why]}`,
    text: (kind, title) => `${kinds[kind]}: ${ended(title)}`,
    wentTo: (who) => `Ich bin sofort weitergegangen, zu ${who}.`,
    wentNowhere: 'Danach kommt niemand mehr. Übernehmen Sie es, oder geben Sie es weiter.',
    had: (who) => `${who} hat es inzwischen übernommen.`,
    over: 'Es ist inzwischen gelöst.',
  },

  again: {
    told: (names) => `Ich habe Bescheid gegeben: ${names}.`,
    repeats: 'Ich sage es noch einmal, bis es jemand übernimmt.',
  },

  news: {
    state: 'Gute Nachricht',
    title: 'Was lief gut?',
    confirm: 'Allen erzählen?',
    text: 'Es geht sofort in den Kanal und in den Tagesüberblick.',
    label: 'Was lief gut, und wofür ist es gut?',
    example: 'Der Import läuft in einer Nacht: Alle Kunden sind drin',
    error: 'Schreiben Sie, was gut lief, damit sich alle darüber freuen können.',
    helps: 'Wem es hilft, falls etwas Bestimmtem',
    send: 'Allen erzählen',
    from: (who, at) => `${who}, ${at}`,
    about: (milestone) => `Es hilft „${milestone}“.`,
    gone: 'Zurückgenommen',
    goneTitle: (who) => `${who} hat diese gute Nachricht zurückgenommen`,
    thanks: 'Alle im Kanal können sie jetzt lesen.',
    see: 'Status ansehen',
  },

  fields: {
    blocks: 'Was blockiert es?',
    blocksExample: 'Die Schulung in Lyon am Donnerstag',
    help: 'Welche Hilfe brauchen Sie?',
    helpExample: 'Jemand, der einen zweiten Mandanten öffnen darf',
    link: 'Link zu einer Seite oder einem Screenshot',
    linkExample: 'https://',
  },
};
