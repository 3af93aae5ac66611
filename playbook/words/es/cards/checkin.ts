import type * as en from '../../en/cards/checkin.ts';
import type { Spoken } from '../../spoken.ts';
import { capital, kinds, planned, several, slip } from './said.ts';

/** The day’s check-in: what it asks, what it thanks for, and its one reminder. */
export const checkinWords: Spoken<typeof en.checkinWords> = {
  checkin: {
    openUntil: (at) => `abierta hasta las ${at}`,
    closedAt: (at) => `cerrada a las ${at}; un informe tardío también cuenta`,
    title: (team) => `${team}: ¿qué tal ha ido hoy?`,
    due: (milestone, on) => `«${milestone}» está previsto para el ${on}.`,
    waits: (milestone, on, count) =>
      `«${milestone}» está previsto para el ${on} y espera ${several(count, 'entregable suyo', 'entregables suyos')}.`,
    noChangeAgain: (team, times) => `«Sin cambios» ${several(times, 'vez', 'veces')} seguidas. ¿Qué frena a ${team}?`,
    done: 'Hecho hoy',
    doneExample: 'Un dato: 3 de 4 fuentes limpias',
    doneError: 'Escriba algo que se haya hecho o pulse Sin cambios.',
    plan: 'Respecto al plan',
    planError: 'Elija cuántos días de adelanto o de retraso.',
    planChoices: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => [
      String(days),
      capital(planned(days)),
    ]),
    issue: '¿Ha surgido o se ha resuelto algún problema?',
    add: 'Añadir',
    kind: '¿Qué tipo de problema?',
    kinds: [
      ['minor', 'Ha surgido: leve'],
      ['serious', 'Ha surgido: grave'],
      ['red', 'Ha surgido: rojo, nos bloquea'],
      ['resolved', 'Resuelto hoy'],
    ],
    which: 'Si está resuelto: ¿cuál?',
    send: 'Enviar',
    noChange: 'Sin cambios',
  },
  receipt: {
    sent: 'Enviado',
    title: (person, team) => `Gracias, ${person}. Ya tengo el informe de ${team}.`,
    done: 'Hecho',
    plan: 'Plan',
    issue: 'Problema',
    noChange: 'Sin cambios desde el último informe',
    noIssue: 'Ninguno',
    planNow: (days, was) => {
      if (was === null || was === days) return capital(planned(days));
      const short = was !== 0 && Math.sign(was) === Math.sign(days);
      return `${capital(planned(days))}, antes ${short ? Math.abs(was) : planned(was)}`;
    },
    issueNow: (kind, text) => (text === '' ? kinds[kind] : `${kinds[kind]}: ${text}`),
    reads: (milestone, on, days) => `«${milestone}» se espera ahora para el ${on}, ${slip(days)}.`,
    sees: (person) => `${person && `${person} lo ve. `}No necesito nada más de usted.`,
    redTold: (person) => `El problema rojo ha llegado enseguida a ${person}.`,
    redTaken: 'Le avisaré cuando alguien lo asuma.',
    until: (at) => `En el resumen de las ${at}. Hasta entonces puede cambiarlo.`,
  },
  nudge: {
    left: (minutes) => (minutes === 1 ? `queda ${several(1, 'minuto')}` : `quedan ${several(minutes, 'minuto')}`),
    closes: (at) => `se cierra a las ${at}`,
    titleOnly: (team) => `Solo falta el informe de ${team}`,
    title: (team) => `Falta el informe de ${team}`,
    asks: (person) => `Si se cierra sin respuesta, preguntaré a ${person} y el resumen lo dirá.`,
    says: 'Si se cierra sin respuesta, el resumen lo dirá.',
    report: 'Informar',
    summary: (title, at) => `${title}. Se cierra a las ${at}.`,
  },
};
