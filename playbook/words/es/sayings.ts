// Days and moments as they are said between people in Spanish, and what stands for a report that is not there.
import type * as en from '../en/sayings.ts';
import type { Spoken } from '../spoken.ts';

export const sayingWords: Spoken<typeof en.sayingWords> = {
  today: (time) => `hoy ${time}`,
  todayAt: (time) => `hoy a las ${time}`,
  tomorrowAt: (time) => `mañana a las ${time}`,
  onAt: (day, time) => `el ${day} a las ${time}`,
  onFriday: 'El viernes',
  yesterday: 'Ayer',
  todaysReports: 'Informes de hoy',
  latestReports: 'Últimos informes',
  notAsked: 'Sin preguntar',
  away: 'Ausente',
  missing: 'Sin informe',
  noChange: 'Sin cambios',
  noChangeWithin: 'sin cambios',
  notToday: 'hoy no',
  isAsked: (who) => `se pregunta a ${who}`,
  askedLater: 'Le pregunto más tarde',
  changedSince: (milestone) => `«${milestone}» ha cambiado desde que usted recibió esto`,
  nothingSigned: 'No se ha firmado nada.',
  doesNotFit: 'esto no encaja',
  undo: 'Deshacer',
  somebodyWhoLeft: 'Alguien que ya no está',
  gone: { milestone: 'un hito', team: 'un equipo', issue: 'un problema', deliverable: 'un entregable' },
};
