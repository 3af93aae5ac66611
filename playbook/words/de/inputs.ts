// What is said in German when an answer is missing or does not fit.
import type * as en from '../en/inputs.ts';
import type { Spoken } from '../spoken.ts';

/** Said for a text that is too long; the numbers tell how much to take out. */
export const tooLong: Spoken<typeof en.tooLong> = (what, most) =>
  `${what}: höchstens ${most}\u00a0Zeichen. Kürzen Sie den Text, und senden Sie ihn noch einmal.`;

export const inputWords: Spoken<typeof en.inputWords> = {
  done: 'Schreiben Sie eine Sache, die heute fertig wurde, oder wählen Sie „Keine Änderung“.',
  days: 'Wählen Sie, wie viele Tage voraus oder zurück.',
  issueText: 'Sagen Sie, was das Problem ist und was es blockiert.',
  severity: 'Wählen Sie, wie schlimm es ist: gering, ernst oder rot.',
  reason: 'Schreiben Sie den Grund in einem Satz, damit ihn alle nachvollziehen können.',
  signReason: 'Schreiben Sie, was sich ändern muss, damit das Team weiß, was zu tun ist.',
  resolution: 'Schreiben Sie in einem Satz, wie es gelöst wurde.',
  evidence: 'Sagen Sie, woran man sieht, dass es erfüllt ist: eine Zahl, ein Test, ein Dokument.',
  title: 'Geben Sie ihm einen Namen.',
  defects: 'Schreiben Sie, wie viele Fehler gefunden wurden, 0, wenn es keine waren.',
  testFound: 'Schreiben Sie, was nicht ging, damit es behoben werden kann.',
  workaround: 'Schreiben Sie in ein, zwei Sätzen, wie Sie sich bis dahin behelfen.',
  tolerance: 'Schreiben Sie eine Zahl von Arbeitstagen, von 0 bis 40.',
  criterion: 'Schreiben Sie eine Frage, auf die es Ja oder Nein gibt.',
  person: 'Wählen Sie eine Person.',
  role: 'Wählen Sie eine Rolle.',
  team: 'Wählen Sie ein Team.',
  day: 'Wählen Sie einen Tag.',
  zone: 'Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  hour: 'Wählen Sie eine Uhrzeit, zum Beispiel 16:00.',
  link: 'Ein Link beginnt mit https://.',
  company: 'Schreiben Sie den Namen des Unternehmens.',
  byDays: 'Schreiben Sie eine Zahl von Arbeitstagen, zum Beispiel 5, oder -2 für früher.',
  newDays: 'Nennen Sie den neuen Tag oder um wie viele Arbeitstage er sich verschiebt.',
  tooFar: 'Wählen Sie einen Tag innerhalb von zehn Jahren nach dem Kickoff.',
  table: 'Fügen Sie die Tabelle mit ihrer ersten Zeile ein, in der die Namen der Spalten stehen.',
  choice: 'Wählen Sie eine der Antworten.',
};
