// Being away, standing in, and a team nobody hears of, in Spanish.

import { dayWords } from '../dates.ts';
import type * as en from '../en/away.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

export const awayWords: Spoken<typeof en.awayWords> = {
  state: 'Ausente',
  stateBack: 'De vuelta',
  awayUntil: (from, until, today) => {
    if (from > today) return `Estará ausente del ${dayWords(from)} al ${dayWords(until)}.`;
    return until === today ? 'Hoy está ausente.' : `Está ausente hasta el ${dayWords(until)}.`;
  },
  back: 'Qué bien tenerle de vuelta.',
  asksAgain: (day) => `Le volveré a preguntar el ${dayWords(day)}.`,
  standsIn: (person, team) => `Mientras tanto pregunto a ${person} por ${team}.`,
  nobodyStandsIn: (team) =>
    `Mientras tanto no pregunto a nadie por ${team}: figurará como ausente. Nombre a alguien que sustituya en la página Personas.`,
  noTeams: 'Nadie le preguntará por ningún estado mientras tanto. Las firmas y las decisiones van a quien le sustituye.',
  how: 'Escriba «ausente hasta el viernes», «ausente hasta el 12 de marzo» o «de vuelta».',
  notUnderstood: 'Diga hasta qué día, por ejemplo «ausente hasta el viernes» o «ausente hasta el 12 de marzo».',

  deputyAway: (person, team) => `${person} está ausente: diga cómo va hoy ${team}.`,
  deputySilent: (person, team) => `${person} no ha respondido: diga cómo va hoy ${team}. Todavía cuenta.`,

  missing: {
    state: 'Sin informe',
    title: (team) => `${team} no ha dicho nada dos veces seguidas`,
    titleOf: (count) =>
      count === 1
        ? `${counted(1, 'equipo')} no ha dicho nada dos veces seguidas`
        : `${counted(count, 'equipo')} no han dicho nada dos veces seguidas`,
    titleOpen: (open, all) => `${outOf(open, all)} equipos ${open === 1 ? 'sigue' : 'siguen'} sin decir nada`,
    settledAll: (count) => `${count === 2 ? 'Los dos' : `Los ${count}`} equipos vuelven a dar noticias`,
    silent: (days) => `: ${days}`,
    askedOf: (asked, deputy) =>
      `${asked ? `Pregunté a ${asked}. ` : ''}${deputy ? `Puede sustituir ${deputy}.` : 'No hay nadie que sustituya.'}`,
    heard: ' vuelve a dar noticias',
    also: (teams) => `También sin noticias: ${teams}`,
    days: (days) => `Sin informe: ${days}.`,
    asked: 'Pregunté a',
    deputy: 'Sustituye',
    last: 'Último informe',
    noDeputy: 'nadie; nombre a alguien en la página Personas',
    neverReported: 'aún ninguno',
    call: 'Una llamada dice más que otro recordatorio. De esto le aviso una sola vez.',
    status: 'Abrir Estado',
    settled: (team) => `${team} vuelve a dar noticias`,
    people: 'Abrir Personas',
  },
  inARow: (count) => counted(count, 'día'),
};
