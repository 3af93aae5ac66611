// The sentences of the tab's pages that are worked out on the server, in Spanish.
import { dayWords } from '../dates.ts';
import type * as en from '../en/views.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, outOf, slipWords, spelled, workingDays } from './counts.ts';

/** How bad an issue is; the callers give the name the program has for it. */
const severity = (kind: string): string => ({ minor: 'leve', serious: 'grave', red: 'rojo' })[kind] ?? kind;
const metWords = (met: number, all: number) => `${outOf(met, all)} ${all === 1 ? 'entregable cumplido' : 'entregables cumplidos'}`;
const reportedWords = (some: number, all: number, has: string, have: string) =>
  `${outOf(some, all)} ${all === 1 ? 'equipo' : 'equipos'} ${some === 1 || all === 1 ? has : have}`;

export const viewWords: Spoken<typeof en.viewWords> = {
  notice: {
    setup: '',
    running: '',
    paused: 'Esta implantación está en pausa. Milepost no envía nada hasta que alguien la reanude.',
    closed: 'Esta implantación está cerrada. Todo se puede seguir leyendo, y ya no se envía nada.',
  },
  noOwner: (role) => (role ? `Aún no hay nadie para el papel «${role}»` : 'Aún no responde nadie de esto'),

  goLiveOn: (name, day) => `${name} se espera para el ${dayWords(day)}`,
  onPlanFor: (name, day) => `${name} va según lo previsto para el ${dayWords(day)}.`,
  earlyFor: (name, day, days) => `${name} se espera para el ${dayWords(day)}, ${workingDays(days)} antes.`,
  allSigned: (count) => (count === 1 ? 'El único hito está firmado.' : `Los ${counted(count, 'hito')} están firmados.`),
  acceptedAsFinal: (name) => `${name} se aceptó como último hito.`,
  wereLeftOut: (names) => `${listed(names)} ${names.length === 1 ? 'está descartado' : 'están descartados'}`,
  phaseLine: (phase, week, weeks) => `Fase «${phase}», semana ${week} de ${weeks}.`,
  plannedFor: (day) => `Previsto para el ${dayWords(day)}, según se acordó al inicio.`,

  signedOn: (day) => `Firmado ${dayWords(day)}`,
  metOf: metWords,
  inReview: (met, all) => (met === all ? 'En revisión' : metWords(met, all)),
  notStarted: 'Sin empezar',
  leftOut: 'Descartado',
  due: (due, forecast) =>
    due === forecast ? `Previsto ${dayWords(due)}` : `Previsto ${dayWords(due)}, ahora se espera ${dayWords(forecast)}`,
  slip: (days) => capital(slipWords(days)),
  slipShort: (days) => `${counted(Math.abs(days), 'día')} de ${days > 0 ? 'retraso' : 'adelanto'}`,
  signedAs: (state, slip) => `${state}, ${slip.charAt(0).toLowerCase()}${slip.slice(1)}`,

  met: (name, met, all) => `${name}: ${metWords(met, all)}.`,
  nothingToMeet: (name) => `${name} aún no tiene entregables.`,
  slips: (name, days, last) => `${name} se retrasa ${workingDays(days)}${last ? `, y ${last} también` : ''}.`,
  slipCause: (team, done) => (done ? `${team}: ${done}` : `${team} lo dijo en su último informe`),
  slipByTime: 'Su día ha pasado y aún no está firmado',
  slipHeld: (name, on, days) => `Necesita «${name}», ${dayWords(on)}, ${slipWords(days)}`,
  slipMoved: (reason) => (reason ? `Se movieron sus fechas: ${reason}` : 'Se movieron sus fechas'),
  isOnPlan: (name) => `${name} va según lo previsto.`,
  noIssues: 'No hay ningún problema rojo abierto.',
  redIssues: (open, taken, waitsFor) => {
    const waiting = open - taken;
    const waits = `${waiting === 1 ? 'espera' : 'esperan'} a ${waitsFor || `que alguien ${waiting === 1 ? 'lo' : 'los'} asuma`}`;
    if (open === 1) return waiting ? `Un problema rojo ${waits}.` : 'Hay un problema rojo abierto, y alguien lo lleva.';
    const all = counted(open, 'problema rojo', 'problemas rojos');
    if (!waiting) return `${all} abiertos, todos asumidos.`;
    if (!taken) return `${all} ${waits}.`;
    return `${all}. ${capital(spelled(taken))} ${taken === 1 ? 'asumido' : 'asumidos'}, ${spelled(waiting)} ${waits}.`;
  },
  tookAfter: (who, span) => `${who} asumió el último ${span} después de comunicarse`,
  reported: (some, all) => (all ? `${reportedWords(some, all, 'ha informado', 'han informado')} hoy.` : 'Hoy no se espera ningún informe.'),
  reportedLast: (some, all, day) =>
    all
      ? `${reportedWords(some, all, 'informó', 'informaron')} el ${dayWords(day)}.`
      : `El ${dayWords(day)} no se esperaba ningún informe.`,
  dueAt: (teams, one, time) => `${one ? 'Le' : 'Les'} toca a las ${time}: ${teams}`,
  openUntil: (teams, one, time) => `${one ? 'Tiene' : 'Tienen'} hasta las ${time} para responder: ${teams}`,
  missing: (teams, one) => `${one ? 'Falta' : 'Faltan'}: ${teams}`,
  manyTeams: (count) => counted(count, 'equipo'),
  allIn: 'No falta nadie',
  noTeams: 'Aún no informa ningún equipo. Diga quién habla por cada equipo.',

  sign: (name) => `Firmar «${name}»`,
  decide: (name, before) => (before ? `Decidir: ampliar «${name}» o aceptar «${before}» como definitivo` : `Decidir: ampliar «${name}»`),
  take: (kind, title) => `Asumir el problema ${severity(kind)} «${title}»`,
  settle: (kind, title) => `Resolver el problema ${severity(kind)} «${title}»`,
  meet: (title) => `Cumplir «${title}»`,
  askSign: (name) => `Pedir la firma de «${name}»`,
  report: (team) => `Informar por ${team}`,
  nameFor: (team) => `Nombrar a quien habla por ${team}`,
  nameRole: (role) => `Cubrir el papel: ${role}`,
  waitingSince: (day) => `en espera desde el ${dayWords(day)}`,
  byDay: (day) => `a más tardar el ${dayWords(day)}`,
  dueDay: (day) => `previsto para el ${dayWords(day)}`,
  dueToday: 'vence hoy',
  dueSince: (day) => `vencido desde el ${dayWords(day)}`,
  raisedAt: (time) => `comunicado: ${time}`,
  takenAt: (moment) => `asumido el ${moment}`,
  byTime: (time) => `antes de las ${time}`,
  lateSince: (moment, isToday) => `vencía ${isToday ? 'a las' : 'el'} ${moment}`,
  willDo: (day) => `prometido para el ${dayWords(day)}`,

  planLead: (signed, all) => `${outOf(signed, all)} ${all === 1 ? 'hito firmado' : 'hitos firmados'}.`,
  planSlip: 'El resto se retrasa',
  planSlipUpTo: 'El resto se retrasa hasta',
  planOnTime: 'El resto va según lo previsto.',
  slipStarts: (deliverable, milestone) => `El retraso empieza en «${deliverable}», de «${milestone}».`,
  slipStartsTeam: (team, milestone) => `El retraso empieza con ${team}, en «${milestone}».`,
  nextDue: (name, day) => `Lo siguiente es ${name}, previsto para el ${dayWords(day)}.`,
  metOn: (day) => `Cumplido ${dayWords(day)}`,
  open: 'Abierto',
  behind: (days) => `${counted(days, 'día')} de retraso`,
  blocked: 'Bloqueado por un problema',
  changes: (count) => counted(count, 'cambio desde entonces', 'cambios desde entonces'),
  blockedBy: (title) => `Bloquea «${title}».`,

  statusLead: (some, all) => (all ? `${reportedWords(some, all, 'ha informado', 'han informado')}.` : 'Hoy no se espera ningún informe.'),
  oneIsBehind: 'Uno lleva',
  someAreBehind: (count) => `${capital(spelled(count))} llevan`,
  daysBehind: (days) => `${workingDays(days)} de retraso.`,
  upTo: (days) => `hasta ${workingDays(days)} de retraso.`,
  nobodyBehind: 'Nadie va con retraso respecto al plan.',
  askedDaily: (time) => `Se pregunta a cada equipo a diario a las ${time}, hora local de cada uno.`,
  askedDifferently: 'Se pregunta a cada equipo una vez cada día laborable, a su propia hora.',
  noChange: 'Sin cambios desde el informe anterior.',
  notDueYet: 'Aún no le toca',
  askedAtTime: (time) => `Se le pregunta a las ${time}.`,
  askedAlready: (time) => `Se le preguntó a las ${time}. Aún sin respuesta.`,
  notReported: 'No llegó ningún informe.',
  missedByUs: 'Milepost no estaba disponible y no preguntó.',
  awayUntil: (day) => `Ausente hasta el ${dayWords(day)}.`,
  nobodySpeaks: 'Aún no habla nadie por este equipo.',
  digestAt: (time) => `El resumen diario va al canal a las ${time}.`,
  digestSent: (time) => `El resumen diario salió al canal a las ${time}. Los informes posteriores se añaden en él.`,
  openIssues: (open, waiting) =>
    open ? `${counted(open, 'abierto')}, ${waiting ? counted(waiting, 'en espera', 'en espera') : 'ninguno en espera'}` : 'Ninguno abierto',
  raisedBy: (moment, who) => `Lo comunicó ${who}: ${moment}.`,
  toldAt: (time) => `Lo sabe desde: ${time}`,
  toldGone: (time, gone, all) => `Lo sabe desde: ${time}; han pasado ${gone} de ${all}\u00a0min`,
  toldNext: (time, minutes) => `Lo sabrá en ${minutes}\u00a0min: ${time}`,
  toldLater: (time) => `Lo sabrá: ${time}`,
  tookIt: (moment, span) => `Lo asumió tras ${span}: ${moment}`,
  spared: 'No hizo falta decírselo',
  has: (who) => `Lo lleva ${who}`,
  waits: 'Espera a que alguien lo asuma',
  resolved: (title) => `Resuelto: ${title}`,
  settled: (who, moment) => `Lo resolvió ${who}: ${moment}`,

  cellOn: 'según lo previsto',
  cellAhead: (days) => `${workingDays(days)} de adelanto`,
  cellBehind: (days) => `${workingDays(days)} de retraso`,
  cellRed: (count) => counted(count, 'problema rojo', 'problemas rojos'),
  cell: {
    missing: 'sin informe',
    away: 'ausente',
    notDue: 'aún no le toca',
    notAsked: 'no se preguntó',
    missedByUs: 'no se preguntó, Milepost no estaba disponible',
    declined: 'nada que decir',
  },
  letters: { ahead: 'A', good: 'P', late: 'R', missing: 'F', away: 'U', notDue: '·', notAsked: '', missedByUs: '–', declined: 'N' },
  legend: {
    ahead: 'adelanto, en días',
    good: 'según lo previsto',
    late: 'retraso, en días',
    missing: 'sin informe',
    away: 'ausente',
    notDue: 'aún no le toca',
    red: 'problema rojo',
  },

  decideTitle: (day) => `Decidir a más tardar el ${dayWords(day)}`,
  willNotBeReady: (name, days) => `${name} llegará con ${workingDays(days)} de retraso.`,
  extendTo: (day) => `Ampliar hasta el ${dayWords(day)}`,
  extendText: (last, from, to) =>
    from === to ? `${last} se mantiene el ${dayWords(from)}.` : `${last} pasa del ${dayWords(from)} al ${dayWords(to)}.`,
  accept: (name) => `Aceptar «${name}» como definitivo`,
  acceptText: (names) => `${names} se descartan. Lo firmado sigue en uso.`,
  acceptTextOne: (name) => `${name} se descarta. Lo firmado sigue en uso.`,
  decided: (who, what, day) => `${who} decidió el ${dayWords(day)}: ${what}.`,

  sinceYesterday: 'Desde ayer',
  sinceDay: (day) => `Desde el ${dayWords(day)}`,

  steps: {
    team: {
      title: 'Diga quién habla por cada equipo',
      text: 'Cada día laborable se pregunta a una persona por equipo. A un equipo sin voz no se le pregunta.',
    },
    sign: { title: 'Diga quién firma', text: 'Las personas responsables que firman cada hito, nombradas por su papel.' },
    plan: {
      title: 'Revise los hitos y las fechas',
      text: 'Qué entrega cada uno y cuándo. Estas fechas se guardan como línea base.',
    },
  },
};
