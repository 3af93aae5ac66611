// What the tab says by itself in Spanish while the check is held live; fetched with that page.
import type * as en from '../en/tabLive.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the live check. */
export const liveWords: Spoken<typeof en.liveWords> = {
  on: (heard, all) => `La revisión en directo está en marcha, equipo ${heard}\u00a0de\u00a0${all}.`,
  onWithout: 'La revisión en directo está en marcha.',
  off: 'No hay ninguna revisión en directo en marcha.',
  how: 'Un equipo tras otro dice qué se ha hecho, cómo va y qué estorba. Lo que necesita más de un minuto se ve después aparte.',
  join: 'Unirse a la llamada',
  noLink: 'Aún no se ha fijado dónde se reúne.',
  meets: 'Dónde se reúne',
  turn: 'Equipos por turno',
  noTeams: 'Aún no informa ningún equipo. Nombre en Personas los equipos y a quien habla por cada uno.',
  people: 'Abrir Personas',
  previous: 'Anterior',
  next: 'Siguiente',
  keys: 'También puede avanzar con las flechas del teclado.',
  place: (place, all) => `${place}\u00a0de\u00a0${all}`,
  current: (name, place, all) => `${name}, ${place}\u00a0de\u00a0${all}`,
  noted: 'anotado',
  nobody: 'Aún no habla nadie por el equipo',
  note: 'Notas',
  noteOf: (team) => `Notas sobre ${team}`,
  example: 'Lo que se dijo además del informe',
  noNote: 'No hay nada anotado.',
  timer: {
    title: 'Tiempo restante',
    left: 'hasta el final',
    over: 'de más',
    of: (minutes) => `de ${minutes}\u00a0min`,
    spoken: (minutes) => (minutes === 1 ? '1\u00a0minuto' : `${minutes}\u00a0minutos`),
    soon: 'Quedan menos de 5\u00a0minutos. Lo que necesite más tiempo se ve aparte.',
    last: 'El último minuto.',
    up: 'Se acabó el tiempo. Lo que queda se puede ver aparte.',
  },
  followUps: {
    title: 'Por seguir',
    none: 'Lo que se saque de la reunión estará aquí, con quién lo resuelve y para cuándo.',
    done: 'Resuelto',
    open: (count) => (count === 1 ? '1\u00a0abierto' : `${count}\u00a0abiertos`),
    settled: (count) => (count === 1 ? '1\u00a0resuelto' : `${count}\u00a0resueltos`),
  },
  checks: {
    title: 'Revisiones a fondo',
    none: 'Media hora con un equipo, para lo que no cabe en la consulta diaria. Su día, su orden del día y su resultado estarán aquí.',
    calendar: 'Archivo de calendario',
    join: 'Unirse',
    held: (count) => (count === 1 ? 'Celebrada una vez' : `Celebrada ${count}\u00a0veces`),
  },
};
