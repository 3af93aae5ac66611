// What is said in German about bad news and good news: on the forms, in the tab and when an answer is missing.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import type * as en from '../en/badNews.ts';
import type { Spoken } from '../spoken.ts';
import { capital, dativeSpan, spanWords, spelled } from './counts.ts';

export const badNewsMissing: Spoken<typeof en.badNewsMissing> = {
  question: 'Schreiben Sie in einem Satz, was Sie wissen müssen.',
  answer: 'Schreiben Sie die Antwort in ein oder zwei Sätzen.',
  decision: 'Schreiben Sie, was Sie entschieden haben, damit es weitergehen kann.',
  passWords: 'Schreiben Sie in einem Satz, warum es an diese Person geht.',
  stillSo: 'Schreiben Sie in einem Satz, was es noch aufhält.',
  goodNews: 'Schreiben Sie, was gut lief und wofür es gut ist.',
};

export const badNewsUndo: Spoken<typeof en.badNewsUndo> = {
  question:
    'Eine Frage bleibt beim Problem, damit die Antwort verständlich bleibt. Fragen Sie noch einmal, oder sagen Sie, wie es sich verhält.',
  answer:
    'Eine Antwort bleibt, wie sie gegeben wurde, denn vielleicht hat jemand danach gehandelt. War sie falsch, schreiben Sie der Person.',
  confirmed: 'Was über ein Problem gesagt wurde, bleibt dabei. Sagen Sie, was jetzt gilt.',
};

/** How an issue is said to be had already. */
export const badNewsSo: Spoken<typeof en.badNewsSo> = {
  hasIt: (who) => `${who} hat es schon übernommen`,
  youHaveIt: 'Sie haben es schon übernommen',
  answered: (who) => `${who} hat darauf schon geantwortet`,
  said: 'Das wurde schon entschieden',
  steers: 'jemand, der die Einführung steuert',
};

/** Buttons and the titles of their forms. */
export const badNewsActions: Spoken<typeof en.badNewsActions> = {
  decide: 'Entscheiden',
  decideTitle: 'Was entscheiden Sie?',
  ask: (who) => `${who} fragen`,
  askTitle: (who) => `Was müssen Sie von ${who} wissen?`,
  answer: 'Antworten',
  answerTitle: (who) => `Antwort an ${who}`,
  passOn: 'Weitergeben',
  passOnTitle: 'Wer kann mehr dafür tun?',
  stillSo: 'Immer noch so',
  stillSoTitle: 'Was hält es auf?',
  goodNews: 'Gute Nachricht',
  goodNewsTitle: 'Was lief gut?',
  takeBack: 'Zurücknehmen',
};

/** Questions of the tab's forms. */
export const badNewsLabels: Spoken<typeof en.badNewsLabels> = {
  decision: 'Ihre Entscheidung',
  question: 'Ihre Frage',
  answer: 'Ihre Antwort',
  passTo: 'Weitergeben an',
  passWords: 'Warum an diese Person',
  passExample: 'Sie kennen den Mandanten des Partners',
  stillSo: 'Was es aufhält',
  blocks: 'Was es blockiert',
  help: 'Welche Hilfe Sie brauchen',
  page: 'Link zu einer Seite oder einem Screenshot',
  news: 'Was gut lief und wofür es gut ist',
  newsExample: 'Der Import läuft in einer Nacht: Alle Kunden sind drin',
  milestone: 'Wem es hilft',
};

const unreached: Record<PassedOver, string> = {
  away: 'Abwesend, übergangen',
  left: 'Hat den Kanal verlassen, übergangen',
  notInstalled: 'Hat Milepost noch nicht, übergangen',
  blocked: 'Hat Milepost blockiert, übergangen',
  gone: 'Ist nicht mehr in Teams, übergangen',
  refused: 'War nicht zu erreichen, übergangen',
  nobody: 'War nicht zu erreichen, übergangen',
};

/** Sentences of the tab about an issue. */
export const badNewsLines: Spoken<typeof en.badNewsLines> = {
  unreached: (why, time) => `${unreached[why]} ${time}`,
  toldUntil: (time, next) => `Benachrichtigt ${time}, geht weiter ${next}`,
  toldNext: (time) => `Wird benachrichtigt ${time}`,
  linked: (milestone, on) => `Gehört zu „${milestone}“, am ${on} fällig.`,
  decisionOpen: (milestone, who, on) => `Eine Entscheidung zu „${milestone}“ ist offen: bis ${on} bei ${who}.`,
  minor: 'Es geht an niemanden: Es steht hier, bis es gelöst ist.',
  alsoTold: (names) => `Ebenfalls sofort benachrichtigt: ${names}.`,
  decided: (who, when, text) => `${who} hat entschieden, ${when}: ${text}`,
  passedOn: (who, to, when, text) => `${who} hat es an ${to} weitergegeben, ${when}${text ? `: ${text}` : ''}`,
  stillSo: (who, when, text) => `Immer noch so, sagt ${who}, ${when}${text ? `: ${text}` : ''}`,
  repeated: (times) => `Niemand hat es übernommen, deshalb wurde es noch ${times === 1 ? 'einmal' : `${times}-mal`} gesagt.`,
  news: (milestone) => `Es hilft „${milestone}“.`,
  newsOf: (team) => `${team}.`,
};

const one: Record<Severity, string> = { minor: 'geringes Problem', serious: 'ernstes Problem', red: 'rotes Problem' };
const last: Record<Severity, string> = { minor: 'geringe Problem', serious: 'ernste Problem', red: 'rote Problem' };
const several: Record<Severity, string> = { minor: 'geringen Probleme', serious: 'ernsten Probleme', red: 'roten Probleme' };

/** Sentences about how long bad news waited (P96). */
export const latencyWords: Spoken<typeof en.latencyWords> = {
  waited: (severity, title, day, minutes) =>
    `${capital(one[severity])} „${title}“, ${day}: nach ${dativeSpan(minutes)} hatte es jemand übernommen`,
  waits: (severity, title, day, minutes) =>
    `${capital(one[severity])} „${title}“, ${day}: nach ${dativeSpan(minutes)} noch von niemandem übernommen`,
  line: (severity, count, minutes) =>
    count === 1
      ? `Das letzte ${last[severity]} wartete ${spanWords(minutes)}, bis es jemand übernahm.`
      : `Die letzten ${spelled(count)} ${several[severity]} warteten im Schnitt ${spanWords(minutes)}, bis sie jemand übernahm.`,
};
