// How often teams are asked, who stands in, and when people are left in peace, in Spanish.
import type { Cadence } from '../../journal/Entry.ts';
import { cityOf, dayWords } from '../dates.ts';
import type * as en from '../en/cadence.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, workingDays } from './counts.ts';

const weekdays = ['', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'];

/** @example listedWords(['lunes', 'jueves']) // 'lunes y jueves' */
const listedWords = (words: string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} y ${words.at(-1)}`);

/** @example everyWords({ every: 2, unit: 'weeks', weekdays: [1, 4], from: '2026-03-02' }) // 'cada 2 semanas, los lunes y jueves' */
function everyWords({ every, unit, weekdays: on }: Cadence): string {
  if (unit === 'days') return every === 1 ? 'cada día laborable' : `cada ${workingDays(every)}`;
  return `cada ${every === 1 ? 'semana' : `${every} semanas`}, los ${listedWords(on.map((day) => weekdays[day] ?? ''))}`;
}

export const cadenceWords: Spoken<typeof en.cadenceWords> = {
  weekdays: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: capital(weekdays[day] ?? '') })),
  every: everyWords,
  daily: 'cada día laborable',
  dailyForAll: 'Se pregunta a los equipos cada día laborable, a la hora que figura en su fila.',
  at: (often, askAt, zone) => `${often} a las ${askAt}, hora de ${cityOf(zone)}`,
  resting: 'en reposo, no se le pregunta',
  pulledIn: (from, until) => (from === until ? `incluido el ${dayWords(from)}` : `incluido del ${dayWords(from)} al ${dayWords(until)}`),
  optional: 'puede saltarse un día',
  standsIn: (name) => `sustituye ${name}`,

  phase: (phase, often, until) => `En la fase «${phase}» se pregunta a los equipos ${often}, hasta el ${dayWords(until)}.`,
  phaseDaily: (phase) => `En la fase «${phase}» se pregunta a los equipos cada día laborable.`,
  near: (milestone, from) =>
    `Desde el ${dayWords(from)} y hasta que se firme «${milestone}» se pregunta a todos cada día laborable, diga lo que diga el ajuste.`,
  nearNow: (milestone) =>
    `«${milestone}» está cerca: hasta que se firme se pregunta a todos cada día laborable, diga lo que diga el ajuste.`,
  nextHoliday: (day, name) => `El ${dayWords(day)} no se pregunta a nadie: ${name}.`,

  holiday: (name) => `no se preguntó, ${name}`,
  declined: (reason) => (reason ? `nada que decir: ${reason}` : 'nada que decir ese día'),
  silent: 'no dijo nada, y puede saltarse un día',
  nobody: 'no se preguntó, nadie habla por el equipo',
  quiet: 'no se preguntó, eran horas de descanso',
  restsFor: (name) => `Ese día no trabaja nadie: ${name}.`,
  saysNothing: (reason) => (reason ? `Nada que decir ese día: ${reason}` : 'Nada que decir ese día.'),
  nothingOwed: 'No se dijo nada, y este equipo puede saltarse un día.',
  nothingToday: 'Nada que decir',
  wasQuiet: 'La consulta habría llegado en horas de descanso, y el día se cerró antes de que terminaran.',

  everyMissing: 'Escriba con qué frecuencia; por ejemplo, 2 para una vez de cada dos.',
  weekdaysMissing: 'Elija al menos un día de lunes a viernes.',
  untilMissing: 'Elija el último día.',
  hoursSame: 'Elija dos horas distintas.',
  nameMissing: 'Dé un nombre al calendario, por ejemplo Francia.',
  tooManyHolidays: 'Un calendario puede tener 300 festivos. Quite los más antiguos y envíelo de nuevo.',

  actions: {
    thin: 'Preguntar menos',
    thinTitle: (phase) => `¿Con qué frecuencia se pregunta a los equipos en «${phase}»?`,
    daily: 'Preguntar cada día',
    calendar: 'Añadir festivos',
    calendarTitle: '¿Qué días no trabaja nadie?',
    quiet: 'Mis horas de descanso',
    quietTitle: '¿Cuándo prefiere no recibir nada?',
    pullIn: 'Incluir',
    pullInTitle: (team) => `¿Qué días se necesita a ${team}?`,
    letGo: 'Dejar de incluir',
    teamCadence: 'Con qué frecuencia',
    teamCadenceTitle: (team) => `¿Con qué frecuencia se pregunta a ${team}?`,
    asPhase: 'Igual que a los demás',
  },
  labels: {
    every: 'Cada',
    unit: 'Días laborables o semanas',
    weekdays: 'Días (si son semanas)',
    until: 'Hasta, último día',
    from: 'Desde',
    calendarName: 'Nombre',
    calendarText: 'Un archivo de calendario (.ics)',
    forWhom: 'Para',
    everybody: 'Todos los que no tienen calendario propio',
    quietFrom: 'De',
    quietUntil: 'A',
    weekends: 'También los días en que no trabaja nadie',
    deputy: 'Quién sustituye',
    mandatory: 'Tiene que informar',
    calendar: 'Festivos',
    asRollout: 'Como todos',
    reason: 'Para qué (no hace falta decirlo)',
  },
  units: [
    { value: 'days', label: 'Días laborables' },
    { value: 'weeks', label: 'Semanas' },
  ],
};

/** Why a calendar could not be read; the line counts from 1. */
export const calendarProblems: Spoken<typeof en.calendarProblems> = {
  notACalendar:
    'Un archivo de calendario empieza por BEGIN:VCALENDAR. Elija un archivo que termine en .ics o escriba un día por línea: 2026-12-25 Navidad.',
  cutOff: 'El archivo termina a la mitad. Guárdelo de nuevo y envíelo entero.',
  noDay: 'Este evento no tiene día.',
  notWholeDay: 'Este evento empieza a una hora. Un festivo dura el día entero.',
  badDay: (text) => `«${text}» no es un día.`,
  repeats: 'Este evento se repite de una forma que aquí no se lee: solo vale una vez al año. Ponga un evento para cada uno de sus días.',
  tooLong: (days) => `Este evento dura ${counted(days, 'día')}. Un festivo tiene 31 días como máximo.`,
  endsFirst: 'Este evento termina antes de empezar.',
  noLine: 'Escriba un día y su nombre: 2026-12-25 Navidad.',
  empty: 'No contiene ningún festivo.',
};
