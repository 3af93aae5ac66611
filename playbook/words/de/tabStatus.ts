// What the tab says by itself in German about the status of a rollout; fetched with that page.
import type * as en from '../en/tabStatus.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the status page. */
export const statusWords: Spoken<typeof en.statusWords> = {
  asked: (cadence) => `Gefragt: ${cadence}`,
  speaks: (name) => `${name} spricht für das Team`,
  nobody: 'Noch spricht niemand für das Team',
  doubt: 'Eine Frage wert',
  issue: {
    blocks: 'Blockiert',
    help: 'Gebrauchte Hilfe',
    link: 'Anhang ansehen',
    asked: 'Fragen',
  },
  digest: {
    title: 'Tagesüberblick',
    read: 'Entwurf lesen',
    none: 'Der Überblick des Tages steht hier, sobald die ersten Teams gemeldet haben: was sich geändert hat, was stockt, wer fehlt.',
    quiet: 'Außer den Meldungen gibt es nichts zu sagen.',
    note: 'Ihre eigenen Zeilen',
    noteOf: 'Von der Projektleitung',
    example: 'Was das Team heute wissen sollte',
  },
  trend: {
    title: 'Tag für Tag',
    none: 'Wie jeder Tag über alle Teams lief, wird ab dem zweiten Tag hier gezeichnet.',
    picture: 'Die Meldungen jedes Tages über alle Teams.',
    table: 'Die Tage zeigen',
    heads: {
      day: 'Tag',
      asked: 'Gefragt',
      onPlan: 'Im Plan oder voraus',
      behind: 'Zurück',
      missing: 'Fehlt',
      rest: 'Abwesend oder nicht fällig',
    },
    legend: { onPlan: 'im Plan oder voraus', behind: 'zurück', missing: 'fehlt', rest: 'abwesend oder nicht fällig' },
  },
  latency: {
    title: 'Bis jemand übernimmt',
    none: 'Wie lange eine schlechte Nachricht wartet, bis sie jemand übernimmt, wird ab dem ersten Problem hier gezeichnet.',
    picture: 'Minuten, bis jedes Problem übernommen wurde.',
    table: 'Die Probleme zeigen',
    heads: { issue: 'Problem', day: 'Tag', waited: 'Wartezeit' },
    step: '15\u00a0min, dann erfährt es die nächste Person',
    legend: { inTime: 'rechtzeitig übernommen', late: 'später übernommen', waiting: 'noch von niemandem übernommen' },
    ticks: [
      { minutes: 1, text: '1\u00a0min' },
      { minutes: 60, text: '1\u00a0h' },
      { minutes: 240, text: '4\u00a0h' },
      { minutes: 1440, text: '1\u00a0Tag' },
      { minutes: 10_080, text: '1\u00a0Woche' },
    ],
  },
  news: {
    title: 'Gute Nachrichten',
    none: 'Auch ein Durchbruch spricht sich herum. Schreiben Sie dem Bot „gute Nachricht“ und was geschehen ist; alle erfahren es, und es steht dann hier.',
  },
  goesOut: {
    title: 'Was in den nächsten 7\u00a0Tagen hinausgeht',
    none: 'In den nächsten 7\u00a0Tagen geht nichts hinaus.',
    count: (count, skipped) =>
      `${count}\u00a0${count === 1 ? 'Nachricht' : 'Nachrichten'}${skipped > 0 ? `, ${skipped}\u00a0ausgelassen` : ''}`,
    skipped: 'Ausgelassen',
    all: (count, day) => `Alle ${count} vom ${day}`,
  },
  rhythm: {
    title: 'Wie wir nachfragen',
    live: 'Live-Check',
    openLive: 'Live-Check öffnen',
    noLive: 'Die Teams können sich auch für ein paar Minuten treffen und die Meldungen der Reihe nach durchgehen.',
    cadence: 'Wann die Teams gefragt werden',
    noCadence: 'Wie oft jedes Team gefragt wird, steht hier, sobald eines aktiv ist.',
  },
  note: {
    save: 'Speichern',
    putBack: 'Zurücksetzen',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert.',
    changedMeanwhile: 'Jemand hat das inzwischen geändert. Speichern ersetzt es:',
  },
};
