// What goes out in the next seven days, in Spanish.

import type * as en from '../en/goesOut.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** As many names as are read in a line. */
const mostNames = 6;

/** @example someOf(['Equipo de datos', 'Ventas']) // ': Equipo de datos, Ventas' */
const someOf = (names: string[]): string => {
  const left = names.length - mostNames;
  return names.length ? `: ${names.slice(0, mostNames).join(', ')}${left > 0 ? ` y ${left} más` : ''}` : '';
};

const ifNobody = ', si nadie ha respondido hasta entonces';

export const goesOutWords: Spoken<typeof en.goesOutWords> = {
  askStatus: (teams) =>
    teams.length === 1 ? `Consulta de estado a ${teams[0]}` : `Consulta de estado a ${counted(teams.length, 'equipo')}${someOf(teams)}`,
  nudgeStatus: (teams) =>
    teams.length === 1
      ? `Recordatorio a ${teams[0]}${ifNobody}`
      : `Recordatorio a ${counted(teams.length, 'equipo')}${ifNobody}${someOf(teams)}`,
  askDeputy: (teams, who) => `Consulta a quien sustituye en ${listed(teams)}${ifNobody}: ${who}`,
  askAgain: (teams, who) => `Nueva consulta por ${listed(teams)}: ${who}`,
  tellMissing: (teams, who) => `Mensaje a ${who}: sin noticias de ${listed(teams)}${ifNobody}`,
  tellDraft: (who) => `Borrador del resumen diario a ${who}`,
  sendDigest: 'Resumen diario al canal',
  sendWeek: 'Informe de la semana al canal',
  cutReminders: (people) => (people ? `Avisos a ${counted(people, 'persona')}` : 'Una ronda de avisos, aún para nadie'),
  tellSummary: (who) => `Resumen del lunes a ${who}`,
  tellIssue: (what, who) => `«${what}» pasa a ${who}, si nadie lo ha asumido hasta entonces`,
  repeatIssue: (what, who) => `«${what}» otra vez a ${who}, si nadie lo ha asumido hasta entonces`,
  askStale: (what, who) => `Pregunta a ${who} si «${what}» sigue igual`,
  askSignoff: (milestone, who) => `Petición de firma de «${milestone}» a ${who}`,
  nudgeSignoff: (milestone, who) => `Recordatorio de la firma de «${milestone}» a ${who}${ifNobody}`,
  tellHeld: (milestone, who) => `Mensaje a ${who}: qué frena la firma de «${milestone}»${ifNobody}`,
  askDecision: (milestone, who) => `Petición a ${who} de decidir sobre «${milestone}»`,
  nudgeDecision: (milestone, who) => `Recordatorio a ${who} de decidir sobre «${milestone}»${ifNobody}`,
  escalateDecision: (milestone, who) => `La decisión sobre «${milestone}» pasa a ${who}${ifNobody}`,
  chaseRisk: (what, who) => `Pregunta a ${who} si ha empezado «${what}»`,
  tellFollowUp: (who) => `Un seguimiento a ${who}`,
  tellCheck: (who) => `Una revisión a fondo: mensaje a ${who}`,
  askAcceptance: (who) => `Petición a ${who} de aceptar lo nuevo del playbook`,
  nudgeAcceptance: (who) => `Recordatorio a ${who} de lo que espera su aceptación${ifNobody}`,
  other: (who) => `Una tarjeta a ${who}`,
  channel: 'el canal',

  waitedFor: (kind) => {
    if (/Issue|Stale|Unreachable|Passed|Taken|Resolved|Concern|News/.test(kind))
      return 'Las malas noticias siguen hasta que alguien las asume';
    if (/Playbook/.test(kind)) return 'Alguien espera esto';
    if (/Decision/.test(kind)) return 'Una decisión espera a esta persona';
    return /Signoff|Held|Question|Answer|Rejected|celebrate/.test(kind) ? 'Una firma espera a esta persona' : 'Alguien espera esto';
  },

  skip: 'Omitir',
  putBack: 'Volver a poner',
  skipped: (who) => `${who}: no sale`,

  card: {
    title: (count) =>
      count ? `${counted(count, 'mensaje sale', 'mensajes salen')} en los próximos siete días` : 'En los próximos siete días no sale nada',
    asOf: (moment) => `a ${moment}`,
    rests: 'La implantación está en pausa: no sale nada hasta que se reanude.',
    why: 'Lo que depende de una respuesta figura como sería. Lo que alguien espera no se retiene.',
    all: 'Todo, en la pestaña',
    more: (count) => `y ${count} más`,
    when: (day, time) => `${day}, ${time}`,
  },
};
