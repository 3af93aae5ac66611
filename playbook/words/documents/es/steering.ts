// What the one-page status for the steering group says in Spanish.
import type { Gap } from '../../../clock/readiness.ts';
import type { Severity } from '../../../templates/Template.ts';
import type { SteeringWords } from '../en/steering.ts';
import type { Say } from '../Say.ts';
import { slip, workingDays } from './units.ts';

const severities: Record<Severity, string> = { minor: 'Leve', serious: 'Grave', red: 'Rojo' };

const gaps: Record<Gap['kind'], (title: string) => string> = {
  noStatement: () => 'No dice cómo funciona por sí solo',
  noDeliverables: () => 'Aún no tiene entregables',
  noCriterion: (title) => `«${title}» no tiene un criterio de sí o no`,
  noOwner: (title) => `Nadie responde de «${title}»`,
  notActive: () => 'Aún es un borrador',
  notMet: (title) => `«${title}» aún no está cumplido`,
  noEvidence: (title) => `«${title}» está cumplido sin prueba`,
  notTested: () => 'Ningún usuario lo ha probado todavía',
  testFailed: () => 'No superó la prueba de los usuarios',
};

/** The page in Spanish. */
export const steeringEs = (say: Say): SteeringWords => ({
  kicker: 'Estado para el comité de dirección',
  made: (day, who) => `${day}  ·  elaborado por ${who}`,
  onPlan: (name, day) => `${name} va según lo previsto para el ${day}.`,
  slips: (name, day, days) => `${name} se espera para el ${day}, ${slip(say, days)}.`,
  done: 'Todos los hitos se han alcanzado.',
  none: 'Aún no hay ningún hito previsto.',
  paused: 'La implantación está en pausa.',
  closed: 'La implantación está cerrada.',
  inWork: (name, met, all) =>
    `En curso: ${name}, ${met} de ${say.count(all, { one: '# entregable cumplido', other: '# entregables cumplidos' })}.`,
  planned: (day) => `Primera fecha acordada: ${day}.`,
  because: (cause) => `Motivo: ${cause}`,
  causes: {
    held: (name, day, days) => `Necesita «${name}», ${day}, ${slip(say, days)}`,
    reported: (team, done) => (done ? `${team}: ${done}` : `${team} lo dijo en su último informe`),
    byTime: 'Su día ha pasado y aún no está firmado',
    moved: (reason) => (reason ? `Se movieron sus fechas: ${reason}` : 'Se movieron sus fechas'),
  },
  milestones: {
    title: 'Hitos',
    columns: ['Hito', 'Acordado', 'Previsión', 'Desviación', 'Estado'],
    slip: (days) =>
      days === 0
        ? 'Sin desviación'
        : `${say.number(Math.abs(days))} ${Math.abs(days) === 1 ? 'día' : 'días'} lab. ${days > 0 ? 'después' : 'antes'}`,
    signed: (day) => `Firmado ${day}`,
    met: (day) => `Cumplido ${day}`,
    review: 'Espera firmas',
    metOf: (met, all) => `${met} de ${all} cumplidos`,
    leftOut: 'Descartado',
    draft: 'Borrador',
  },
  signed: {
    title: 'Firmado desde el inicio',
    line: (name, day, who) => `${name}: ${day}${who.length ? `, por ${say.listed(who)}` : ''}`,
    none: 'Aún no se ha firmado nada.',
  },
  decisions: {
    title: 'Decisiones abiertas',
    none: 'No hay ninguna decisión abierta.',
    line: (text, who, when) => `${text} (${[who, when].filter(Boolean).join(', ')})`,
  },
  issues: {
    title: 'Problemas rojos y graves',
    none: 'No hay ningún problema rojo o grave abierto.',
    line: (severity, text, who, since) =>
      `${severities[severity]}: ${text} ${who ? `Lo lleva ${who}` : 'Aún no lo lleva nadie'}, comunicado el ${since}.`,
  },
  needed: {
    title: 'Lo que se necesita del comité de dirección',
    none: 'Por el momento, nada.',
    line: (who, text, when) => `${who}: ${text}, ${when}`,
  },
  waits: {
    sign: (name) => `Firmar «${name}»`,
    reply: (who, milestone) => `Responder a ${who} sobre «${milestone}»`,
    decide: (name, before) => `Decidir: ampliar «${name}»${before ? ` o aceptar «${before}» como definitivo` : ''}`,
    take: (severity, title) => `Asumir el problema ${severities[severity].toLowerCase()} «${title}»`,
    settle: (severity, title) => `Resolver el problema ${severities[severity].toLowerCase()} «${title}»`,
    meet: (title) => `Cumplir «${title}»`,
    askSign: (name) => `Pedir la firma de «${name}»`,
    activate: (name) => `Activar «${name}»`,
    closeGaps: (name, count) => `Cerrar ${say.count(count, { one: '# laguna', other: '# lagunas' })} en «${name}» y activarlo`,
    gap: (milestone, kind, title) => `${milestone}: ${gaps[kind](title)}`,
    tryIt: (name) => `Probar «${name}» y decir cómo ha ido`,
    tryAgain: (name) => `Probar «${name}» de nuevo: no superó la prueba`,
    begin: (title) => `Empezar «${title}», es arriesgado`,
    followUp: (title) => `Resolver «${title}»`,
    check: (team, time) => `Revisión con ${team} a las ${time}`,
    record: (team, day) => `Anotar el resultado de la revisión con ${team} del ${day}`,
    follow: (title, who) => `Seguir «${title}»: ${who ? `lo lleva ${who}` : 'no lo lleva nadie'}`,
    followMore: (count) => `Seguir ${say.count(count, { one: '# problema abierto más', other: '# problemas abiertos más' })}`,
    talk: (person, team) => `Hablar con ${person} (${team})`,
    tell: (asker, text) => `Responder a ${asker}: ${text}`,
    nameVoice: (team) => `Nombrar a quien habla por ${team}`,
    nameRole: (role) => `Cubrir el papel: ${role}`,
    review: (title) => `Revisar de nuevo «${title}» en el playbook`,
  },
  when: {
    since: (day) => `en espera desde el ${day}`,
    by: (day) => `a más tardar el ${day}`,
    today: 'vence hoy',
    overdue: (day) => `vencido desde el ${day}`,
    raised: (moment) => `comunicado el ${moment}`,
    taken: (moment) => `asumido el ${moment}`,
    lastWord: (day) => `última noticia el ${day}`,
    silent: 'dos veces seguidas sin informe',
    behind: (days) => `${workingDays(say, days)} de retraso`,
  },
  weeks: {
    title: 'Las próximas dos semanas',
    none: 'El plan no tiene nada para estos días.',
    line: (day, text, who) => `${day}: ${text}${who ? ` (${who})` : ''}`,
  },
  more: (count) => `y ${say.number(count)} más, en la pestaña`,
  foot: (title) => `${title}. Elaborado a partir del proyecto en marcha; la pestaña del canal muestra cómo está ahora.`,
});
