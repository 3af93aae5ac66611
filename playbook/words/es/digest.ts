// What the digest says in Spanish, on its card and in the tab.

import type { Absence } from '../digestParts.ts';
import type * as en from '../en/digest.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, counted, outOf, slipWords, spanWords, titleOf, workingDays } from './counts.ts';

/** As many names as are read in one line. */
const mostNames = 8;

const absences: Record<Exclude<Absence, 'declined' | 'skipped'>, string> = {
  noReport: ': sin informe',
  notAsked: ': no se preguntó',
  notDue: ': aún no le toca',
  away: ': ausente',
  missedByUs: ': no se preguntó, yo no estaba disponible',
};

/** What may be set about it. */
export const settingLabels: Spoken<typeof en.settingLabels> = {
  digestDraft: 'Enseñarme el resumen diario media hora antes de que salga',
  weeklyReport: 'Contar la semana en el canal en su último día laborable',
};

export const digestWords: Spoken<typeof en.digestWords> = {
  title: (blocked, overdue, reported, asked) => {
    const reports = asked ? `${outOf(reported, asked)} informes recibidos` : 'hoy sin informes';
    if (blocked) return `${counted(blocked, 'equipo bloqueado', 'equipos bloqueados')}, ${reports}`;
    return overdue
      ? `${counted(overdue, 'entregable fuera de plazo', 'entregables fuera de plazo')}, ${reports}`
      : `Nadie está bloqueado, ${reports}`;
  },
  well: 'Todo va bien',
  allIn: (asked, away) =>
    `${asked === 1 ? 'El único equipo ha informado' : `Los ${counted(asked, 'equipo')} han informado`} y nadie está bloqueado${
      away.length ? `; ${away.length === 1 ? 'ausente' : 'ausentes'}: ${listed(away)}` : ''
    }.`,
  stays: (milestone, on) => `«${milestone}» se mantiene el ${on}.`,
  headings: {
    late: '',
    blocked: 'Bloqueado',
    overdue: 'Fuera de plazo',
    changed: 'Avanzó',
    good: 'Buenas noticias',
    missing: 'Aún faltan',
  },
  late: (on, days) => `: ${on}, ${slipWords(days)}`,
  said: (text) => `: ${text}`,
  took: (who, minutes) => `${who} lo asumió tras ${spanWords(minutes)}`,
  waits: 'Aún no lo lleva nadie',
  overdue: (days) => `, ${workingDays(days)} fuera de plazo`,
  owned: (owner, milestone) => `${owner || 'Nadie responde de ello'}, ${milestone}`,
  changed: (days, text) => `, ${againstPlan(days)}${text ? `: ${text}` : ''}`,
  noChange: 'sin cambios',
  newAt: (at) => `Nuevo a las ${at}`,
  resolved: ': resuelto',
  absent: (state, said) =>
    state === 'declined' ? (said ? `: hoy nada, ${said}` : ': hoy nada') : state === 'skipped' ? `: ${said}` : absences[state],
  teams: (names) =>
    names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} y ${names.length - mostNames} más` : listed(names),
  more: (count) => `y ${count} más`,
  moreCalm: (count) => `y ${counted(count, 'equipo más', 'equipos más')}, según lo previsto o con adelanto`,
  next: (who, milestone, on) =>
    who.length
      ? `Lo siguiente: ${listed(who)} ${who.length === 1 ? 'firma' : 'firman'} «${milestone}» a más tardar el ${on}.`
      : `Lo siguiente: ${milestone}, previsto para el ${on}.`,
  minor: (count) => counted(count, 'nuevo problema leve', 'nuevos problemas leves'),
  updated: (at) => `Actualizado a las ${at}`,
  cameIn: (team) => `ha llegado el informe de ${team}`,
  settledNow: (what) => `resuelto: ${titleOf(what, 60)}`,
  addedBy: (who) => `${who} ha añadido algo`,
  allReports: 'Todos los informes',

  sentAt: (at) => `Salió a las ${at}`,
  goesAt: (at) => `Sale a las ${at}`,
  skippedBy: (who) => `omitido por ${who}`,
  missedByUs: 'No salió: yo no estaba disponible',
  notSent: 'No se pudo publicar en el canal',
  edit: 'Añadir una o dos líneas',
  change: 'Cambiar sus líneas',
  editTitle: (day) => `¿Qué debe figurar al principio del resumen del ${day}?`,
  lines: 'Sus líneas',
  missing: 'Escriba una o dos líneas, o déjelo vacío para quitar las suyas.',
  example: 'Lyon tiene formación el jueves, gracias a todos',
  skip: 'Omitirlo',

  draft: {
    where: 'el borrador, para usted',
    band: 'Sale solo',
    at: (at) => `a las ${at}`,
    title: (title) => `El resumen dice: ${title}`,
    why: 'Sale solo: no tiene que hacer nada. Los informes tardíos se añaden según llegan.',
    add: 'Añadir',
    addLine: 'Añadir una línea',
    changeLine: 'Cambiarlo',
    let: 'Dejar que salga',
    skip: 'Omitir hoy',
    letGo: (at) => `Sale solo a las ${at}`,
    out: 'Ya ha salido',
    outTitle: (day) => `El resumen del ${day} está en el canal`,
    outWhy: 'Aún puede cambiar sus líneas: se edita la misma publicación del canal.',
    skipped: 'Omitido',
    skippedTitle: (day) => `El ${day} no sale ningún resumen`,
    skippedBy: (who, when) => `${who} lo quitó, ${when}. Todo está en la pestaña.`,
    putBack: 'Enviarlo igualmente',
    restsTitle: (day) => `El resumen del ${day} no salió`,
    change: 'Cambiarlo igualmente',
  },
};
