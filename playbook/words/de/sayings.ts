// Days and moments as they are said between people in German, and what stands for a report that is not there.
import type * as en from '../en/sayings.ts';
import type { Spoken } from '../spoken.ts';

export const sayingWords: Spoken<typeof en.sayingWords> = {
  today: (time) => `heute ${time}`,
  todayAt: (time) => `heute um ${time}\u00a0Uhr`,
  tomorrowAt: (time) => `morgen um ${time}\u00a0Uhr`,
  onAt: (day, time) => `am ${day} um ${time}\u00a0Uhr`,
  onFriday: 'Am Freitag',
  yesterday: 'Gestern',
  todaysReports: 'Meldungen von heute',
  latestReports: 'Neueste Meldungen',
  notAsked: 'Nicht gefragt',
  away: 'Abwesend',
  missing: 'Fehlt',
  noChange: 'Keine Änderung',
  noChangeWithin: 'keine Änderung',
  notToday: 'heute nicht',
  isAsked: (who) => `${who} wird gefragt`,
  askedLater: 'Ich frage Sie später noch einmal',
  changedSince: (milestone) => `„${milestone}“ wurde geändert, nachdem Sie das bekommen haben`,
  nothingSigned: 'Es wurde nichts abgenommen.',
  doesNotFit: 'das passt nicht',
  undo: 'Rückgängig',
  somebodyWhoLeft: 'Jemand, der gegangen ist',
  gone: { milestone: 'ein Meilenstein', team: 'ein Team', issue: 'ein Problem', deliverable: 'ein Ergebnis' },
};
