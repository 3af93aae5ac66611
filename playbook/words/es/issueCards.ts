// What the cards about bad news and good news say beside the words they share with the tab, in Spanish.
import type { PassedOver } from '../../clock/issueChain.ts';
import type * as en from '../en/issueCards.ts';
import type { Spoken } from '../spoken.ts';
import { ended, kinds } from './cards/said.ts';
import { titleOf } from './counts.ts';

/** Why somebody could not be told, after their name. */
const reasons: Record<PassedOver, string> = {
  away: 'está ausente hoy',
  left: 'ha salido del canal',
  notInstalled: 'aún no tiene Milepost',
  blocked: 'ha bloqueado Milepost',
  gone: 'ya no está en Teams',
  refused: 'no puede recibir mensajes',
  nobody: 'no puede recibir mensajes',
};

export const issueCardWords: Spoken<typeof en.issueCardWords> = {
  unreachedLine: (who, why) => `${who} ${reasons[why]}, así que pasó enseguida al siguiente.`,

  open: {
    needs: (help) => `Se necesita: ${help}`,
    decisionOpen: (milestone, who, by) => `Hay una decisión abierta sobre ${milestone}: ${who}, a más tardar el ${by}`,
    page: 'Ver lo que enviaron',
    nobodyYet: 'Aún no lo lleva nadie',
    nobodyHas: 'aún no lo lleva nadie',
    passedToYou: (who) => `${who} se lo pasó a usted`,
    passedTo: (who, to) => `${who} se lo pasó a ${to}`,
    takingStops: 'Al asumirlo se para el reloj. Puede pasarlo más tarde.',
    passOn: 'Pasar',
    ask: (who) => `Preguntar a ${who}`,
    label: 'Su decisión o pregunta',
    seesAtOnce: (who) => `${who} lo verá enseguida`,
    error: 'Escriba qué ha decidido o qué necesita saber.',
  },

  taken: {
    settled: 'Ya está resuelto',
    waitingFor: (who) => `Se ha preguntado a ${who}; aún no ha respondido.`,
  },

  decided: {
    state: 'Decidido',
    by: (who, at) => `${who}, ${at}`,
    has: (who) => `Lo lleva ${who} hasta que se resuelva.`,
    youHave: 'Lo lleva usted hasta que se resuelva.',
    open: 'Sigue abierto hasta que se resuelva.',
    summary: (who, title) => `${who} ha decidido sobre «${title}».`,
  },

  settled: { by: (who) => `Lo resolvió ${who}` },

  form: {
    decide: '¿Qué decide o qué necesita saber?',
    settle: '¿Cómo se resolvió?',
    about: (title) => `Sobre «${titleOf(title, 120)}».`,
    settleLabel: 'Cómo se resolvió',
    settleExample: 'Los invitados vuelven a entrar desde las 10:20',
    settleError: 'Escriba cómo se resolvió, para que sirva la próxima vez.',
    settleIt: 'Resolver',
    everybodyHears: 'Se lo diré a todas las personas que lo sabían.',
  },

  pass: {
    title: '¿Quién puede hacer más al respecto?',
    text: 'Se lo digo enseguida y es la siguiente persona en tenerlo.',
    person: 'Pasarlo a',
    personError: 'Elija a alguien.',
    words: '¿Por qué a esa persona?',
    example: 'Usted conoce el entorno del socio',
    error: 'Escriba en una frase por qué le corresponde.',
    send: 'Pasarlo',
    others: (count) => `y ${count} más`,
  },

  question: {
    title: (who) => `${who} tiene una pregunta`,
    waits: 'Espera su respuesta',
    answered: 'Respondida',
    asked: (who, at) => `${who}, ${at}`,
    answerBy: (who) => `Respuesta de ${who}`,
    label: 'Su respuesta',
    example: 'Sí, desde mediodía: 9 personas',
    error: 'Escriba la respuesta en una o dos frases.',
    send: 'Responder',
    goes: (who) => `Llega enseguida a ${who}. El reloj sigue hasta que alguien asuma el problema.`,
    over: 'Entretanto se ha resuelto: ya no hace falta respuesta.',
    closed: 'Ya no hace falta',
  },

  stale: {
    state: '¿Sigue igual?',
    since: (at) => `sin noticias desde: ${at}`,
    title: (title) => `¿Sigue igual?: ${title}`,
    stillSo: 'Sigue igual',
    settled: 'Resuelto',
    label: '¿Qué lo frena?',
    example: 'El fabricante responde el jueves',
    error: 'Escriba en una frase qué lo sigue frenando.',
    send: 'Sigue igual',
    why: 'Pregunto hasta que alguien diga cómo está.',
    youHave: 'lo lleva usted',
    standIn: (who) => `Lo lleva ${who}, sin que pueda escribirle`,
  },

  unreachable: {
    state: 'Sin contacto',
    title: (who, why) => `${who} ${reasons[why]}`,
    text: (kind, title) => `${kinds[kind]}: ${ended(title)}`,
    wentTo: (who) => `He pasado enseguida a ${who}.`,
    wentNowhere: 'Después no hay nadie más. Asúmalo o páselo a alguien.',
    had: (who) => `Ahora lo lleva ${who}.`,
    over: 'Ya está resuelto.',
  },

  again: {
    told: (names) => `Se lo he dicho a ${names}.`,
    repeats: 'Lo repito hasta que alguien lo asuma.',
  },

  news: {
    state: 'Buena noticia',
    title: '¿Qué ha salido bien?',
    confirm: '¿Contárselo a todos?',
    text: 'Va enseguida al canal y al resumen del día.',
    label: '¿Qué ha salido bien y para qué sirve?',
    example: 'La importación tarda una noche: están todas las cuentas',
    error: 'Escriba qué ha salido bien, para que todos se alegren.',
    helps: 'A qué ayuda, si es a algo en particular',
    send: 'Contárselo a todos',
    from: (who, at) => `${who}, ${at}`,
    about: (milestone) => `Ayuda a «${milestone}».`,
    gone: 'Retirada',
    goneTitle: (who) => `${who} retiró esta buena noticia`,
    thanks: 'Ya la pueden leer todos en el canal.',
    see: 'Ver el estado',
  },

  fields: {
    blocks: '¿Qué bloquea?',
    blocksExample: 'La formación de Lyon del jueves',
    help: '¿Qué ayuda necesita?',
    helpExample: 'Alguien que pueda abrir un segundo entorno',
    link: 'Enlace a una página o una captura',
    linkExample: 'https://',
  },
};
