// What each mark, and each cell of the heat map, is called in Spanish.
import type * as en from '../en/toneWords.ts';
import type { Spoken } from '../spoken.ts';

export const markWords: Spoken<typeof en.markWords> = {
  ahead: 'con adelanto',
  good: 'según lo previsto',
  late: 'con retraso',
  missing: 'sin informe',
  away: 'ausente',
  notDue: 'aún no le toca',
  red: 'problema rojo',
  signed: 'firmado',
  going: 'en curso',
  notStarted: 'sin empezar',
  note: 'anotado',
};

export const cellWords: Spoken<typeof en.cellWords> = {
  ahead: 'adelanto, en días',
  good: 'según lo previsto',
  late: 'retraso, en días',
  missing: 'sin informe',
  away: 'ausente',
  notDue: 'aún no le toca',
  notAsked: 'no se preguntó',
  declined: 'nada que decir',
  missedByUs: 'Milepost no estaba',
};
