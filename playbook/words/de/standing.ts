// How something stands already, and what came later and leans on it, in German.
import type * as en from '../en/standing.ts';
import type { Spoken } from '../spoken.ts';

/** Said with a full stop after it, when somebody asks for what is so already. */
export const alreadyWords: Spoken<typeof en.alreadyWords> = {
  daysOff: 'Ihre freien Tage sind schon bekannt',
  days: 'Die Tage sind schon so, wie Sie sie wollen',
  digest: 'Im Tagesüberblick steht das schon',
  allSigned: 'Ab dort ist jeder Meilenstein abgenommen oder entfällt',
  answered: 'Diese Antwort haben Sie schon gegeben',
  workaround: 'So lautet die Zwischenlösung schon',
  passedOn: 'Das haben Sie schon weitergegeben',
  plan: 'Das alles steht schon im Plan',
  quietHours: 'Ihre Ruhezeiten sind schon so, wie Sie sie wollen',
  rollout: 'Die Einführung ist schon so, wie Sie sie wollen',
  takenOut: 'Es ist schon herausgenommen',
  daily: 'Die Teams werden schon an jedem Arbeitstag gefragt',
  asOften: 'Die Teams werden schon so oft gefragt',
};

/** What would have to be taken back first, in “…”. */
export const laterWords: Spoken<typeof en.laterWords> = {
  added: 'was inzwischen hinzukam',
  slipDecision: 'die Entscheidung über seine Verspätung',
  delivered: 'was darin schon geliefert wurde',
  delivers: 'was er liefert',
  evidence: 'der Nachweis dazu',
  settled: 'die Lösung des Problems',
  change: 'eine spätere Änderung',
  changeOfDate: 'eine spätere Änderung seines Termins',
  changeOfMilestone: 'eine spätere Änderung am Meilenstein',
  changeOfOrder: 'eine spätere Änderung der Reihenfolge',
  changeOfLines: 'eine spätere Änderung dieser Zeilen',
  decision: 'eine spätere Entscheidung',
  forecast: 'eine spätere Prognose',
  handOver: 'eine spätere Übergabe',
  note: 'eine spätere Notiz',
  test: 'ein späterer Test',
  version: 'eine spätere Fassung',
  workaroundLater: 'eine spätere Zwischenlösung',
  passedAgain: 'dass es noch einmal weitergegeben wurde',
  teamReport: 'eine Meldung des Teams',
  signoff: 'die Abnahme dazu',
  milestoneSignoff: 'die Abnahme des Meilensteins',
  verdict: 'eine Antwort zur Abnahme',
};
