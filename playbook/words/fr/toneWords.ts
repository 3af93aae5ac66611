// What each mark, and each cell of the heat map, is called in French.
import type * as en from '../en/toneWords.ts';
import type { Spoken } from '../spoken.ts';

export const markWords: Spoken<typeof en.markWords> = {
  ahead: 'en avance',
  good: 'comme prévu',
  late: 'en retard',
  missing: 'sans rapport',
  away: 'absence',
  notDue: 'pas encore attendu',
  red: 'problème rouge',
  signed: 'signé',
  going: 'en cours',
  notStarted: 'pas commencé',
  note: 'noté',
};

export const cellWords: Spoken<typeof en.cellWords> = {
  ahead: 'en avance, en jours',
  good: 'comme prévu',
  late: 'en retard, en jours',
  missing: 'sans rapport',
  away: 'absence',
  notDue: 'pas encore attendu',
  notAsked: 'sans question',
  declined: 'rien à dire',
  missedByUs: 'Milepost était arrêté',
};
