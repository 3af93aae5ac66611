// What each mark, and each cell of the heat map, is called in German.
import type * as en from '../en/toneWords.ts';
import type { Spoken } from '../spoken.ts';

export const markWords: Spoken<typeof en.markWords> = {
  ahead: 'voraus',
  good: 'im Plan',
  late: 'zu spät',
  missing: 'fehlt',
  away: 'abwesend',
  notDue: 'noch nicht fällig',
  red: 'rotes Problem',
  signed: 'abgenommen',
  going: 'in Arbeit',
  notStarted: 'nicht begonnen',
  note: 'notiert',
};

export const cellWords: Spoken<typeof en.cellWords> = {
  ahead: 'voraus, in Tagen',
  good: 'im Plan',
  late: 'zurück, in Tagen',
  missing: 'fehlt',
  away: 'abwesend',
  notDue: 'noch nicht fällig',
  notAsked: 'nicht gefragt',
  declined: 'nichts zu sagen',
  missedByUs: 'Milepost war nicht da',
};
