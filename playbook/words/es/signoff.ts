// What is said of sign-offs in Spanish: their modes, who decides, what was asked, and what changed since.
import type { Verdict } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/signoff.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

/** How a milestone is signed, as a sentence beside the names (P71). */
export const modeWords: Spoken<typeof en.modeWords> = {
  off: 'Sin firma',
  single: 'Basta una firma',
  anyOf: 'Firma cualquiera de las personas nombradas',
  allOf: 'Firman todas las personas nombradas',
  inOrder: 'Firman todas las personas nombradas, una tras otra',
};

const verdictWords: Record<Verdict, string> = {
  approve: 'lo aprobó',
  conditions: 'lo aprobó con condiciones',
  reject: 'lo rechazó',
};

const foundWords = (defects: number) => (defects === 0 ? 'sin defectos' : counted(defects, 'defecto encontrado', 'defectos encontrados'));

/** "Ben Okafor en nombre de Ana Ruiz": who decided, and in whose place. */
export const decidedFor: Spoken<typeof en.decidedFor> = (by, approver) => (by === approver ? by : `${by} en nombre de ${approver}`);

export const signoffWords: Spoken<typeof en.signoffWords> = {
  waits: 'Aún no ha decidido',
  turn: (before) => `Recibe la petición cuando haya aprobado ${before}`,
  left: 'Ya no participa, y no recibe la petición',
  away: (until) => `Ausente hasta el ${dayWords(until)}, y nadie le sustituye`,
  standsIn: (who, until) => `Sustituye ${who} hasta el ${dayWords(until)}`,
  decided: { approve: 'Aprobado', conditions: 'Aprobado con condiciones', reject: 'Rechazado' },
  byStandIn: (who) => `, por ${who} en su lugar`,
  onRevision: (revision) => `revisión ${revision}`,
  sealed: (seq, revision) => `Sellado como entrada ${seq} del diario, sobre la revisión ${revision}`,
  withdrawn: (who, day) => `${who} retiró la petición el ${dayWords(day)}`,
  signed: (moment) => `Firmado y sellado: ${moment}`,
  rejected: (moment) => `Sin firmar: ${moment}`,
  asked: (who, _many, day) => `Se pidió a ${who} el ${dayWords(day)}`,
  nobodyLeft: 'No queda nadie que pueda firmarlo',
  many: (count) => `${count} personas que aprueban`,
  somebodyElse: 'alguien que aún participa',
  access: (title, text) => `Pide ver la prueba de «${title}»${text ? `: ${text}` : ''}`,
  answerNeed: (who, milestone) => `Responder a ${who} sobre «${milestone}»`,

  verdictLine: (who, verdict, moment) => `${who} ${verdictWords[verdict]} el ${moment}`,
  isSigned: 'Está firmado y sellado.',
  isRejected: 'Se rechazó, y no se firmó nada.',
  tookBack: (who, moment) => `${who} retiró la petición el ${moment}. No se firmó nada.`,
  newRound: (round, who) => (who ? `La ronda ${round} espera a ${who}.` : `La ronda ${round} está en marcha.`),
  takeBackFirst: 'Si quiere cambiarlo, retírelo primero.',
  before: (who) => `Antes se le pide a ${who}. Recibirá la tarjeta cuando le toque`,
};

export const signoffActionWords: Spoken<typeof en.signoffActionWords> = {
  request: 'Pedir la firma',
  again: 'Pedirla de nuevo',
  withdraw: 'Retirar la petición',
  withdrawTitle: (milestone) => `¿Por qué no se debe firmar «${milestone}» ahora?`,
  approve: 'Aprobar',
  approveFor: (who) => `Aprobar por ${who}`,
  conditions: 'Aprobar con condición',
  conditionsTitle: (milestone) => `¿Con qué condición aprueba «${milestone}»?`,
  reject: 'Rechazar',
  rejectTitle: (milestone) => `¿Qué debe cambiar para poder firmar «${milestone}»?`,
  takeBack: 'Retirar',
  ask: 'Hacer una pregunta',
  askTitle: (milestone) => `¿Qué necesita saber antes de firmar «${milestone}»?`,
  access: 'Pedir ver una prueba',
  accessTitle: '¿Qué prueba no puede abrir?',
  answer: 'Responder',
  answerTitle: (who) => `¿Qué responde a ${who}?`,
  handOver: 'Ceder la firma',
  handOverTitle: (milestone) => `¿Quién firma «${milestone}» en su lugar?`,
  replace: (who) => `Nombrar a alguien en lugar de ${who}`,
  replaceTitle: (milestone, who) => `¿Quién firma «${milestone}» en lugar de ${who}?`,
  delegate: 'Nombrar sustituto',
  delegateTitle: '¿Quién firma por usted mientras no está?',
  undelegate: (who) => `${who} deja de sustituir`,
};

export const signoffLabels: Spoken<typeof en.signoffLabels> = {
  question: 'Su pregunta',
  questionExample: '¿Incluye la prueba pedidos de Oporto?',
  access: 'Qué no puede abrir',
  accessExample: 'El enlace pide un acceso que no tengo',
  answer: 'Su respuesta',
  answerExample: 'Sí: la prueba incluye 40 pedidos de Oporto',
  deliverable: 'Prueba de',
  from: 'Desde',
  until: 'Hasta',
  why: 'Por qué',
};

export const signoffMissing: Spoken<typeof en.signoffMissing> = {
  question: 'Escriba qué necesita saber, para que alguien pueda responder.',
  answer: 'Escriba la respuesta en una o dos frases.',
  deliverable: 'Elija el entregable cuya prueba no puede abrir.',
};

/** What changed since it was signed, in lines and word for word (N16). */
export const changeWords: Spoken<typeof en.changeWords> = {
  quoted: (title) => `«${title}»`,
  changed: (title) => `«${title}» cambió`,
  added: (title) => `«${title}» se añadió`,
  takenOut: (title) => `«${title}» se quitó`,
  touchChanged: 'Cambió lo que tienen los usuarios',
  testChanged: 'Cambió lo que encontraron los usuarios',
  partOf: (title, part) => `«${title}», ${part}`,
  title: 'título',
  criterion: 'se cumple cuando',
  state: 'estado',
  evidence: 'prueba',
  link: 'enlace a la prueba',
  name: 'Nombre',
  touch: 'Lo que pueden tocar los usuarios',
  worksByItself: 'Funciona por sí solo',
  test: 'Lo que encontraron los usuarios',
  metOrOpen: (met) => (met ? 'Cumplido' : 'Abierto'),
  testLine: (test) =>
    test
      ? `${test.result === 'passed' ? 'Prueba superada' : 'Prueba no superada'}, ${test.defects === 0 ? 'sin defectos' : counted(test.defects, 'defecto')}${test.text ? `: ${test.text}` : ''}`
      : 'Aún sin probar',
};

/** The cards of a sign-off beside the one that asks: the channel's, a question's, and what holds it up. */
export const signoffCardWords: Spoken<typeof en.signoffCardWords> = {
  signsFor: (who) => `firma en nombre de ${who}`,
  metWhen: (criterion) => `Se cumple cuando: ${criterion}`,
  modes: {
    off: '',
    single: '',
    anyOf: (of) => (of === 2 ? 'Basta una de las dos firmas.' : `Basta una de las ${of} firmas.`),
    allOf: (of) => (of === 2 ? 'Firman las dos personas nombradas.' : `Firman las ${of} personas nombradas.`),
    inOrder: (place, of) => `Su turno es el ${place} de ${of}, una persona tras otra.`,
  },
  failedTest: (defects) =>
    defects ? `los usuarios lo probaron y no superó la prueba, ${foundWords(defects)}` : 'los usuarios lo probaron y no superó la prueba',
  defects: (defects) => `los usuarios encontraron ${counted(defects, 'defecto')}`,
  youAsked: 'Usted preguntó',
  cannotOpen: (title) => `No puedo abrir la prueba de «${title}».`,
  hasIt: (who) => `Lo lleva ${who}.`,
  nobodyHasIt: 'Aún no lo ha asumido nadie.',
  standInAsked: (who) => `Pregunta de ${who}`,
  answered: (who) => `Respuesta de ${who}`,
  noAnswerYet: 'Aún sin respuesta. Le avisaré cuando llegue.',
  more: 'Preguntar o ceder',
  ways: {
    title: (milestone) => `¿Aún no puede decidir sobre «${milestone}»?`,
    text: 'Con esto no se decide nada. La firma le espera mientras tanto.',
    ask: 'Preguntar antes',
    handOver: 'Ceder la firma',
    standIn: 'Sustituto',
  },
  ask: {
    title: (milestone) => `¿Qué necesita saber sobre «${milestone}»?`,
    text: (who) => `${who} la recibe enseguida, y yo le traigo la respuesta.`,
    about: 'Prueba que no puede abrir, si la hay',
    words: 'Sus palabras',
    example: '¿Incluye la prueba pedidos de Oporto?',
    send: 'Preguntar',
  },
  delegate: {
    title: '¿Quién firma por usted mientras no está?',
    text: 'Entre estos días recibe lo que espera su firma. En el registro figuran ambos nombres.',
    person: 'Persona',
    personError: 'Elija quién le sustituye.',
    from: 'Desde',
    until: 'Hasta',
    dayError: 'Elija un día.',
    send: 'Nombrar sustituto',
  },
  question: {
    waits: 'Pregunta antes de firmar',
    answered: 'Respondida',
    title: (who, milestone) => `${who} pregunta antes de firmar «${milestone}»`,
    accessTitle: (who, title) => `${who} no puede abrir la prueba de «${title}»`,
    asked: (who) => `${who} escribió`,
    answerBy: (who) => `Respuesta de ${who}`,
    label: 'Su respuesta',
    example: 'Sí: la prueba incluye 40 pedidos de Oporto',
    error: 'Escriba la respuesta en una o dos frases.',
    send: 'Responder',
    goes: (who) => `${who} recibe sus palabras enseguida.`,
    thanks: (who) => `${who} ya tiene la respuesta. No necesito nada más de usted.`,
  },
  status: {
    waiting: 'Firma pedida',
    signed: 'Firmado y sellado',
    rejected: 'Sin firmar',
    withdrawn: 'Retirada',
    round: (round) => (round > 1 ? `ronda ${round}` : ''),
    waitsTitle: (milestone, given, of) => `${milestone}: ${given === 1 ? 'ha decidido' : 'han decidido'} ${outOf(given, of)}`,
    waitsAny: (milestone) => `«${milestone}» espera una firma`,
    signedTitle: (milestone) => `«${milestone}» está firmado`,
    rejectedTitle: (milestone, who) => `${who} aún no ha firmado «${milestone}»`,
    withdrawnTitle: (milestone) => `${milestone}: por ahora no hay nada que firmar`,
    met: (met, total) => `${outOf(met, total)} ${total === 1 ? 'entregable cumplido' : 'entregables cumplidos'}`,
    concerns: (count) => counted(count, 'reserva abierta', 'reservas abiertas'),
    approved: (when) => `Aprobado: ${when}`,
    conditions: (words) => `Con la condición: ${words}`,
    askedOn: (on) => `petición del ${on}`,
    onOneCard: 'Quienes aprueban tienen su propia tarjeta en el chat conmigo. Esta se va actualizando.',
  },
  held: {
    band: 'Una firma está detenida',
    free: 'No hay nada más que hacer',
    freeTitle: (milestone) => `«${milestone}» sigue adelante`,
    awayTitle: (who, milestone) => `${who} está ausente, y «${milestone}» espera su firma`,
    awayText: (until) => `Vuelve después del ${until}. Nadie le sustituye, y no pregunto a nadie en sus días libres.`,
    nobodyTitle: (milestone) => `No queda nadie para firmar «${milestone}»`,
    nobodyText:
      'Quienes tenían la petición ya no participan. Que alguien se vaya no firma nada: nombre a otra persona en su lugar o retire la petición.',
    lateTitle: (milestone, who) => `«${milestone}» sigue esperando a ${who}`,
    lateText: (nudges, on) => `Petición del ${on}, con ${counted(nudges, 'recordatorio')}. Unas palabras suyas pueden ayudar.`,
    overTitle: (milestone) => `«${milestone}» está resuelto`,
    name: 'Nombrar a alguien',
    open: 'Abrir el hito',
  },
};
