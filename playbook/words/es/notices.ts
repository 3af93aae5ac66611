// Notices that those who steer write themselves, in Spanish (U19, U20, U21).
import { dayWords } from '../dates.ts';
import type * as en from '../en/notices.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const titled = (title: string) => `«${title}»`;
const peopleWords = (count: number) => counted(count, 'persona');

/** As many names as are read in a line. */
const mostNames = 8;
const named = (names: readonly string[], count: number) =>
  count > mostNames ? `${names.slice(0, mostNames).join(', ')} y ${count - mostNames} más` : listed(names);

const statesShort = { notAccepted: 'aún sin aceptar', notTried: 'aún sin probar', behind: 'con retraso' };

export const noticeWords: Spoken<typeof en.noticeWords> = {
  limits: { title: 'El título', text: 'El texto', ask: 'Lo que se pide' },
  most: { title: 120, text: 2000, ask: 300, notices: 200 },
  missing: {
    title: 'Diga en una frase de qué trata.',
    text: 'Escriba qué debe saber la gente.',
    when: 'Diga cuándo sale: ahora, o un día a una hora.',
    day: 'Elija el día en que sale.',
    hour: 'Elija la hora a la que sale.',
    reason: 'Escriba qué tiene que ser distinto, para que se pueda corregir.',
    person: 'Elija a una persona.',
  },
  unknownTeam: 'Elija un equipo de esta implantación.',
  passed: 'Ese momento ya ha pasado. Elija uno posterior.',
  tooFar: 'Elija un momento dentro de un año.',
  unchanged: (title) => `${titled(title)} ya está escrito así`,
  full: 'Hay más comunicados de los que nadie lee. Quite antes algunos.',
  plannedFirst: (title) => `${titled(title)} está programado para salir. Anúlelo primero y cámbielo después.`,
  sentAlready: (title) => `${titled(title)} ya ha salido. Lo que la gente ha leído no se cambia: escriba otro.`,
  sentStays: 'Ya ha salido y la gente lo tiene en sus chats. Escriba otro si hay algo que corregir.',
  everybody: 'todas las personas de la implantación',
  everybodyIn: (channel) => `todas las personas del canal ${channel}`,
  channelAlone:
    'Con todas las personas del canal no se elige ningún papel, equipo ni situación. Elija entre ellos, o a todas, en las partes que quiera.',
  droppedAlready: (title) => `${titled(title)} ya se quitó`,
  noReviewWanted: 'Nadie tiene que aprobar lo que se escribe aquí. Envíelo.',
  reviewFirst: (who) => `${who} lo mira antes de que salga. Pida primero la revisión.`,
  underReview: (title) => `${titled(title)} está en revisión`,
  approvedAlready: (title) => `${titled(title)} está aprobado`,
  notUnderReview: 'No está en revisión. No hay nada que aprobar.',
  nobodyReviews: (role) =>
    `Solo usted tiene el papel «${role}», y nadie aprueba lo que ha escrito. Nombre a otra persona o deje que los comunicados salgan sin revisión.`,
  ownWords: 'Lo ha escrito usted: lo aprueba otra persona.',
  reaches: 'Tal como está no llega a nadie. Elija a otras personas.',
  plannedAlready: (title) => `${titled(title)} ya está programado para salir`,
  trialStays: 'La tarjeta está en su chat. Bórrela allí si le estorba.',
  laterStep: 'lo que vino después',

  labels: {
    title: '¿De qué trata?',
    text: '¿Qué debe saber la gente?',
    ask: '¿Qué necesita de ellos?',
    roles: 'Papeles',
    teams: 'Equipos',
    sides: 'Partes',
    states: 'Solo quienes',
    guests: 'También los invitados',
    channel: 'Todas las personas del canal, también las que no participan en la implantación',
    urgent: 'No puede esperar, ni siquiera para quienes ya han recibido otra cosa esta semana',
    when: '¿Cuándo sale?',
    on: 'Día',
    at: 'Hora, según el reloj de la implantación',
    as: '¿Como quién?',
    reason: '¿Qué tiene que ser distinto?',
    reviewer: '¿Quién aprueba lo que se escribe a la gente?',
  },
  examples: {
    title: 'El piloto empieza el lunes',
    text: 'Qué cambia, desde cuándo y a quién preguntar.',
    ask: 'Nombre a sus 12 comerciales antes del jueves',
  },
  when: { now: 'Ahora, en el horario laboral de cada persona', later: 'En un momento concreto' },
  states: {
    notAccepted: 'no han aceptado lo que se les pide',
    notTried: 'no han probado los ejercicios',
    behind: 'van con retraso en lo suyo',
  },
  statesShort,
  actions: {
    write: 'Escribir comunicado',
    writeTitle: '¿Qué debe saber la gente?',
    edit: 'Editar',
    editTitle: (title) => `Editar ${titled(title)}`,
    toMe: 'Enseñármelo antes',
    toMeTitle: '¿La tarjeta de quién quiere ver?',
    submit: 'Pedir la revisión',
    approve: 'Aprobar',
    sendBack: 'Devolver',
    sendBackTitle: (title) => `¿Devolver ${titled(title)}?`,
    send: 'Enviar',
    sendTitle: (title) => `¿Enviar ${titled(title)}?`,
    callOff: 'Anular',
    drop: 'Quitar',
    reviewer: 'Revisión previa',
    reviewerTitle: '¿Quién aprueba lo que se escribe a la gente?',
    nobody: 'No hace falta',
  },

  /** "Dirección de ventas y Formación, parte del cliente, aún sin probar: 34 personas" */
  audience: ({ whom, sides, states, guests, channel }, count) => {
    const said = [
      channel ? 'Todas las personas del canal' : listed(whom) || (sides.length ? '' : 'Todas las personas'),
      listed(sides),
      listed(states.map((state) => statesShort[state])),
      guests ? 'también invitados' : '',
    ].filter(Boolean);
    return `${said.join(', ')}: ${peopleWords(count)}${channel ? ' de la implantación y las demás que están allí' : ''}`;
  },
  left: { guest: 'es un invitado', never: 'pidió no recibir avisos', heard: 'ya ha recibido otra cosa esta semana' },
  said: {
    draft: (who, day) => `Escrito por ${who} el ${dayWords(day)}`,
    sentBack: (who, reason) => `${who} lo devolvió: ${reason}`,
    missed: (when) => `Debía salir (${when}) y Milepost no estaba disponible. Envíelo de nuevo si sigue siendo válido.`,
    review: (who) => (who ? `${who} lo mira antes de que salga` : 'No hay nadie que lo mire: nombre a alguien para la revisión'),
    approved: (who, day) => `${who} lo aprobó el ${dayWords(day)}`,
    planned: (when) => `Sale el ${when}`,
    going: (day, all, crowd) => `De camino a ${peopleWords(all)}${crowd ? ' y a todas las demás del canal' : ''} desde el ${dayWords(day)}`,
    sent: (day, reached, all, answered) =>
      `Enviado el ${dayWords(day)}, llegó a ${reached} de ${all}${answered ? `, ${counted(answered, 'respuesta')}` : ''}`,
    dropped: (who) => `${who} lo quitó`,
  },
  preview: {
    goes: (count, names) => `Lo ${count === 1 ? 'recibe' : 'reciben'} ${peopleWords(count)}: ${named(names, count)}.`,
    nobody: 'Tal como está no lo recibe nadie.',
    not: (count) => ` De ellas, ${peopleWords(count)} no lo ${count === 1 ? 'recibe' : 'reciben'}.`,
    gets: (when) => `lo recibe: ${when}`,
    leftOut: (why) => `no lo recibe: ${why}`,
    trial: (name) => `Esto es lo que recibe ${name}.`,
    none: (name) => `${name} no recibe nada en esta ronda.`,
  },

  card: {
    from: (who) => `de ${who}`,
    youGet: (audience) => `Dirigido a: ${audience}.`,
    trial: (name) => `Una prueba: esta tarjeta solo la ve usted, tal como la recibiría ${name}. Sus botones aún no hacen nada.`,
    review: 'Se necesita su visto bueno',
    reviewTitle: (who) => `${who} quiere enviar esto`,
    reviewWhy: 'Solo sale cuando usted lo apruebe.',
    reviewSummary: (who, title) => `${who} quiere enviar ${titled(title)}. Apruébelo o devuélvalo.`,
    goesTo: (audience) => `Va a: ${audience}`,
    reasonLabel: '¿Qué tiene que ser distinto?',
    reasonExample: 'La segunda fecha está mal: el piloto empieza el 16',
    approved: 'Aprobado',
    sentBack: 'Devuelto',
    approvedTitle: (title) => `${titled(title)} está aprobado`,
    sentBackTitle: (title) => `Le han devuelto ${titled(title)}`,
    approvedBy: (who) => `${who} lo ha aprobado. Sale cuando usted lo envíe.`,
    sentBackBy: (who) => `${who} dice qué tiene que ser distinto.`,
    open: 'Abrir en la pestaña',
    waits: 'En revisión',
    waitsTitle: (title) => `${titled(title)} está en revisión`,
    over: 'Nada que revisar',
    overTitle: (title) => `${titled(title)} ya no está en revisión`,
    help: 'Se pide ayuda',
    helpTitle: (who) => `${who} necesita ayuda`,
    helpWhy: (title) => `Una respuesta a ${titled(title)}. Escriba a esa persona o anote un seguimiento.`,
    helpSummary: (who, title) => `${who} necesita ayuda con ${titled(title)}.`,
    crowdTitle: 'Alguien del canal necesita ayuda',
    crowdSummary: (title) => `Alguien del canal necesita ayuda con ${titled(title)}.`,
    crowdWhy: (title) =>
      `Una respuesta a ${titled(title)} de alguien que no participa en la implantación. Quién pide ayuda y con qué figura en su informe, y allí figurará también quien la pida después.`,
    crowdOpen: 'Ver quién la pide',
    helpOver: (who) => `${who} ya no necesita ayuda`,
    settled: 'Resuelto',
    talk: (who) => `Escribir a ${who}`,
  },
  history: {
    written: (title) => `Se escribió el comunicado ${titled(title)}`,
    submitted: (title) => `El comunicado ${titled(title)} pasó a revisión`,
    approved: (title) => `Se aprobó el comunicado ${titled(title)}`,
    sentBack: (title, reason) => `Se devolvió el comunicado ${titled(title)}: ${reason}`,
    planned: (title, when) => `El comunicado ${titled(title)} saldrá el ${when}`,
    dropped: (title) => `Se quitó el comunicado ${titled(title)}`,
    back: (title) => `Se deshizo un paso del comunicado ${titled(title)}`,
    sent: (title, count, crowd) =>
      `El comunicado ${titled(title)} va a ${peopleWords(count)}${crowd ? ' y a todas las demás del canal' : ''}`,
    closed: (title, count) =>
      `El comunicado ${titled(title)} ya ha salido: ${count === 0 ? 'no lo recibió nadie' : counted(count, 'persona lo recibió', 'personas lo recibieron')}`,
    counted: (title, { will, done, help }) =>
      `De quienes no participan en la implantación, respuestas a ${titled(title)}: lo harán, ${will}; ya lo han hecho, ${done}; piden ayuda, ${help}`,
    crowdHelp: (title) => `Alguien del canal pide ayuda con ${titled(title)}`,
    answered: { will: 'lo hará', done: 'ya lo ha hecho', help: 'pide ayuda' },
    unanswered: (who) => `${who} retiró una respuesta a un comunicado`,
    passedOn: (who, title) => `${who} compartió ${titled(title)}`,
    notPassedOn: (who) => `${who} retiró haber compartido algo`,
  },
  goesOut: {
    cutNotice: (title) => `El comunicado ${titled(title)}`,
    sendNotice: (title, count) => `El comunicado ${titled(title)} a ${peopleWords(count)}`,
    sendToCrowd: (title) => `El comunicado ${titled(title)} a todas las demás personas del canal`,
  },
};
