// What is said of private concerns, in Spanish: their form, their cards, the list in the tab (P56).
import type * as en from '../en/concern.ts';
import type { Spoken } from '../spoken.ts';

export const concernWords: Spoken<typeof en.concernWords> = {
  missing: 'Escriba en una o dos frases qué le preocupa.',
  answerMissing: 'Escriba su respuesta en una o dos frases.',
  what: 'Su inquietud',
  answer: 'Su respuesta',
  isClosed: (who) => `${who} cerró esta inquietud`,
  answered: 'una respuesta a ella',
  closing: 'su cierre',
  raisedStays: 'Solo la retira quien la planteó.',
};

export const concernActionWords: Spoken<typeof en.concernActionWords> = {
  raise: 'Plantear en privado',
  raiseTitle: (who) => `Esto solo lo lee ${who}. ¿Qué le preocupa?`,
  answer: 'Responder',
  answerTitle: (who) => `¿Qué responde a ${who}?`,
  close: 'Cerrar',
  undo: 'Deshacer',
  example: 'Por ejemplo: el equipo dice verde y quienes prueban me dicen otra cosa.',
  answerExample: 'Por ejemplo: hoy hablo con el equipo y mañana le cuento qué ha salido.',
};

/** What was done, said to the person who did it. */
export const concernSaid: Spoken<typeof en.concernSaid> = {
  raised: (who) => `Su inquietud solo la lee ${who}`,
  answered: (who) => `${who} recibe su respuesta`,
  closed: 'La inquietud está cerrada',
  reopened: 'La inquietud está abierta de nuevo',
  takenBack: 'Su inquietud queda retirada',
  answerTakenBack: 'Su respuesta queda retirada',
};

/** The list in the tab, for its two readers. */
export const concernListWords: Spoken<typeof en.concernListWords> = {
  need: (who) => `Responder a la inquietud que ${who} le planteó en privado`,
  toRaiser: (who) => `Planteada en privado a ${who}`,
  toHearer: (who) => `${who} le planteó esto en privado`,
  waits: (who) => `Espera a ${who}`,
  answered: 'Respondida y aún abierta',
  unheard: (who) => `No se ha podido escribir a ${who} en el chat`,
  closed: (who, moment) => `Cerrada por ${who}, ${moment}`,
};

/** The part of the People page that only its reader sees. */
export const concernPartWords: Spoken<typeof en.concernPartWords> = {
  title: 'En privado',
  onlyYou:
    'Esta parte solo la ve usted y, cada inquietud, la única persona nombrada en ella. No figura en ningún informe, ningún recuento ni ningún historial.',
  none: '¿Algo que no es para el canal? Plantéelo aquí: lo lee una sola persona y queda aquí para ambas hasta que una de las dos lo cierre.',
  closed: (count) => (count === 1 ? '1 cerrada' : `${count} cerradas`),
  lost: 'No se ha cargado lo que usted planteó ni lo que le plantearon. No se ha perdido nada; se vuelve a intentar solo.',
};

export const concernCardWords: Spoken<typeof en.concernCardWords> = {
  private: 'En privado',
  formTitle: '¿Qué le preocupa?',
  only: (who) => `Esto solo lo lee ${who}. No figura en ningún informe, ningún recuento ni ningún historial.`,
  onlyBoth: (who) => `Esto solo lo leen usted y ${who}. No figura en ningún informe, ningún recuento ni ningún historial.`,
  send: (who) => `Enviar a ${who}`,
  sendShort: 'Enviar',
  wrote: (who, at) => `${who}, ${at}`,

  told: (who) => `${who} le plantea una inquietud`,
  waiting: (who) => `${who} espera su respuesta`,
  waitingBand: 'Espera su respuesta',
  raised: (who) => `${who} recibe su inquietud`,
  raisedBand: 'Planteada en privado',
  answered: (who) => `${who} ha respondido`,
  answeredBand: 'Respondida',
  unheard: (who) => `No se ha podido escribir a ${who}`,
  unheardBand: 'Aún sin entregar',
  unheardLine: (who) =>
    `Milepost no encuentra ningún chat con ${who}. No se ha dicho a nadie más: hable directamente con esa persona o retire la inquietud.`,
  open: 'Sigue abierta hasta que una de las dos personas la cierre.',
  closed: (who) => `${who} cerró la inquietud`,
  closedBand: 'Cerrada',
  closedLine: 'Aquí ya no se le pide nada más.',
  takenBack: (who) => `${who} retiró la inquietud`,
  takenBackBand: 'Retirada',
  takenBackLine: 'Ya no hay nada que responder.',

  elsewhere: 'Hablemos de eso en nuestro chat',
  elsewhereBand: 'No en el canal',
  elsewhereLine: 'Abra el chat con Milepost y escriba allí «inquietud»: así lo lee una sola persona.',
  fromChannel: (channel) => `Empezó esto en el canal ${channel}. Aquí lo lee una sola persona; si quiere, borre allí su mensaje.`,
};
