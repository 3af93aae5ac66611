// What the check-in, its receipts and the question itself say beside what `cards.ts` has, in Spanish.
import type * as en from '../en/checkin.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spelled } from './counts.ts';
import { inputWords } from './inputs.ts';

/** What is said when an answer is missing or does not fit. */
export const checkinMissing: Spoken<typeof en.checkinMissing> = {
  plan: 'Elija cuántos días de adelanto o de retraso, o diga qué día estará listo.',
  newDay: 'Elija el día en que estará listo.',
  teams: 'Rellene al menos un equipo o pulse Sin cambios a su lado.',
  fact: 'Escriba un número o un dato.',
  minutes: 'Elija un cuarto de hora, media hora, una hora o dos.',
  person: inputWords.person,
};

const wait = (minutes: number) => (minutes < 60 ? counted(minutes, 'minuto') : counted(minutes / 60, 'hora'));
const teamsWords = (count: number) => (count === 2 ? 'los dos equipos' : `los ${count} equipos`);

export const checkinWords: Spoken<typeof en.checkinWords> = {
  anotherDay: 'Otro día, lo indico yo',
  newDay: 'Estará listo el',
  what: '¿Qué es?',
  whatExample: 'No hay cuentas de prueba para Lyon',
  blocks: '¿Qué bloquea?',
  blocksExample: 'La formación de Lyon del viernes',
  help: '¿Qué ayuda hace falta?',
  helpExample: 'Un administrador durante una hora',
  link: 'Una captura o una página',
  linkExample: 'https://',
  playbook: 'Abrir el playbook',
  askLater: (minutes) => `Preguntar en ${wait(minutes)}`,
  askLaterShort: (minutes) => `En ${wait(minutes)}`,
  askInstead: (person) => `Preguntar a ${person}`,
  askSomebody: 'A otra persona',
  notToday: 'Hoy no',
  handedOn: (person, team) => `${person} le ha pasado esto: diga cómo va hoy ${team}.`,
  placeOf: (place, of) => `Equipo ${place} de ${of}`,
  isIn: (team) => `Ya tengo el informe de ${team}.`,

  teams: {
    title: (count) => `¿Cómo les ha ido hoy a sus ${spelled(count)} equipos?`,
    fill: 'Rellene lo que sepa. Un equipo que deje vacío sigue pendiente.',
    last: (when, words) => `${when}: ${words}`,
    today: (team) => `${team}: hoy`,
    plan: (team) => `${team}: plan`,
    oneFact: 'Con un dato basta',
    addIssue: 'Añadir un problema',
    issueTeam: '¿Qué equipo lo tiene?',
    issueTeamMissing: 'Elija qué equipo tiene el problema.',
    noChangeAgain: (team, times) => `«Sin cambios» ${counted(times, 'vez', 'veces')} seguidas. ¿Qué frena a ${team}?`,
    receipt: (person, count) => `Gracias, ${person}. Ya tengo el informe de ${teamsWords(count)}.`,
    answered: (count) => `Ya hay respuesta para ${teamsWords(count)}.`,
    nudge: (count) => `Falta el informe de ${counted(count, 'equipo')}`,
  },

  rollouts: {
    count: (count) => (count === 1 ? 'una implantación' : `${spelled(count)} implantaciones`),
    team: (team, rollout) => `${team}, ${rollout}`,
    open: 'aún pendiente',
    others: 'Otros equipos',
    sendFirst: 'Envíe primero estos. Los demás equipos vienen después.',
    about: (rollout, team, problem) => `${rollout}, ${team}: ${problem}`,
    paused: 'la implantación está en pausa',
    closed: 'la implantación está cerrada',
  },

  receipt: {
    late: 'Enviado tarde',
    lateFor: (day, closed) => `Cuenta para el ${day}, que se cerró a las ${closed}, y se ha añadido al resumen de ese día.`,
    lateBefore: (day, closed, digest) => `Cuenta para el ${day}, que se cerró a las ${closed}. Saldrá en el resumen de las ${digest}.`,
    noChangeSince: (day) => `Sin cambios desde el ${day}`,
    closed: 'La ronda está cerrada.',
    ready: (days, on) => `${days}, listo el ${on}`,
    fact: 'Un número o un dato',
    factExample: '3 de 4 fuentes limpias',
    addFact: 'Añadir un dato',
    asks: 'Esto se le ha preguntado primero solo a usted. Los demás lo ven junto a su informe.',
  },

  snoozed: {
    state: 'Más tarde',
    title: (at) => `Le vuelvo a preguntar a las ${at}`,
    closes: (at) => `La ronda se cierra a las ${at}. Un informe tardío también cuenta.`,
    now: 'Informar ahora',
  },
  declined: {
    state: 'Hoy no',
    title: (team) => `Hoy no llega nada de ${team}`,
    who: (person, at) => `Lo ha dicho ${person}, ${at}.`,
    digest: 'El resumen lo dice. No se le recuerda a nadie.',
    reason: 'El motivo, si quiere',
    reasonExample: 'Todo el equipo está en formación',
    add: 'Añadir',
    given: 'El motivo',
    now: 'Informar',
  },
  handed: {
    state: 'Consulta pasada',
    title: (person, team) => `Pregunto a ${person} por ${team}`,
    text: (person) => `${person} recibe la misma consulta. Usted aún puede responder.`,
    insteadState: 'Pregunto a otra persona',
    insteadTitle: (person) => `En su lugar pregunté a ${person}`,
    insteadText: (team) => `Hoy no tiene que hacer nada por ${team}.`,
    now: 'Informar yo',
  },
  handOn: {
    title: (team) => `¿Quién puede decir cómo va ${team}?`,
    text: 'Hoy le pregunto en su lugar. Mañana pregunto como siempre.',
    person: 'Preguntar a',
    send: 'Preguntarle',
    others: (count) => `y ${count} más. Escriba «pregunta a», su nombre y «en su lugar».`,
  },
};
