// How a round of notes ended, in Spanish: for the tab and for the file (P99, U18).
import { dayWords } from '../dates.ts';
import type * as en from '../en/rounds.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

export const roundWords: Spoken<typeof en.roundWords> = {
  notes: (day) => `Avisos del ${dayWords(day)}`,
  open: 'Lo que tienen pendiente',
  when: { out: (day) => day, going: (day) => `${day}, aún saliendo` },
  line: (reached, all, answered) => `llegó a ${outOf(reached, all)}, ${answered ? counted(answered, 'respuesta') : 'aún sin respuesta'}`,
  going: (all) => `De camino a ${counted(all, 'persona')}`,
  names: {
    sent: 'Recibido',
    waiting: 'Aún sin enviar',
    notInstalled: 'Sin Milepost instalado',
    blocked: 'Milepost bloqueado',
    gone: 'Ya no está en este Teams',
    refused: 'Rechazado por Teams',
    unknown: 'No está claro si llegó',
    missedByUs: 'Milepost no lo envió',
    capped: 'Ya recibió bastante estos días',
    unwanted: 'Pidió no recibir avisos',
    skipped: 'Quitado antes de salir',
  },
  said: {
    sent: (when) => (when ? `Recibido el ${when}` : 'Recibido'),
    waiting: (when) => (when ? `Sale el ${when}` : 'Aún sin enviar'),
    notInstalled: () => 'Esta persona no tiene instalado Milepost',
    blocked: () => 'Bloqueó el chat con Milepost',
    gone: () => 'Ya no está en este Teams',
    refused: () => 'Teams rechazó el mensaje',
    unknown: () => 'Teams no dijo si llegó',
    missedByUs: () => 'Milepost no lo envió a tiempo',
    capped: () => 'Ya recibió bastante estos días, de esta implantación o de otra',
    unwanted: () => 'Pidió no recibir avisos sueltos antes de que saliera',
    skipped: () => 'Alguien lo quitó antes de que saliera',
  },
  mend: {
    sent: '',
    waiting: '',
    notInstalled: 'Lo añade una vez, con su enlace. Después envíelo de nuevo o déjelo para la próxima ronda.',
    blocked: 'Pídaselo en persona. Se desbloquea en el chat con Milepost.',
    gone: 'Dé sus papeles a otra persona, en Personas.',
    refused: 'Pregunte a quienes administran Teams si Milepost puede escribir a la gente.',
    unknown: 'No se envía dos veces si usted no lo elige. Pregunte a esa persona si lo tiene.',
    missedByUs: 'Envíelo de nuevo o déjelo para la próxima ronda.',
    capped: 'Le llegará en la próxima ronda.',
    unwanted: 'Lo dirá cuando quiera recibir avisos de nuevo.',
    skipped: 'Le llegará en la próxima ronda.',
  },
  mendNotice: {
    notInstalled: 'Lo añade una vez, con su enlace. Después envíelo de nuevo.',
    missedByUs: 'Envíelo de nuevo.',
    capped: 'Si no puede esperar, escríbale directamente.',
    unwanted: 'Escríbale directamente. Lo dirá cuando quiera recibir avisos de nuevo.',
  },
  retry: {
    label: (count) => `Reenviar a ${count}`,
    unclearLabel: 'Reenviar',
    title: (failed) =>
      failed
        ? `¿Enviarlo de nuevo a ${failed === 1 ? 'la persona que no lo recibió' : `las ${counted(failed, 'persona')} que no lo recibieron`}?`
        : '¿Enviarlo de nuevo a quienes no se sabe si lo tienen?',
    unclear: (count) =>
      count === 1
        ? `También a ${counted(1, 'persona')} de la que no está claro si lo recibió; puede que lo reciba dos veces`
        : `También a ${counted(count, 'persona')} de las que no está claro si lo recibieron; puede que lo reciban dos veces`,
    going: (day) => `${day}, saliendo de nuevo a quienes no lo recibieron`,
    already: 'Ya está saliendo de nuevo',
    stillGoing: 'Aún está saliendo. Envíelo de nuevo cuando haya terminado con todas las personas.',
    over: 'Entretanto ha salido la próxima ronda, y les llega con ella. No se ha enviado nada.',
    noticeOver: 'Salió hace más de una semana. Escriba un comunicado nuevo a quienes no lo recibieron. No se ha enviado nada.',
    onlyUnclear: 'Ya no queda nadie que con seguridad no lo haya recibido. Elija a quienes no está claro, si pueden recibirlo dos veces.',
    nobodyLeft: 'No queda nadie a quien pueda llegar otro intento. No se ha enviado nada.',
    stays: 'Ya está en camino, y lo que la gente recibe se queda en sus chats.',
  },
  answers: { will: 'Lo haré', done: 'Hecho', help: 'Necesito ayuda' },
  file: (rollout, round) => `${rollout}, ${round}.csv`,
  columns: {
    person: 'Persona',
    line: 'Papel, empresa',
    note: 'Aviso',
    outcome: 'Resultado',
    said: 'Qué pasó',
    mend: 'Qué ayuda',
    local: 'Hora local',
    zone: 'Zona',
    utc: 'UTC',
    answer: 'Respuesta',
    words: 'Palabras',
    answered: 'Respondido, UTC',
  },
};
