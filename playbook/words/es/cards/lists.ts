import type * as en from '../../en/cards/lists.ts';
import type { Spoken } from '../../spoken.ts';
import { counted, several, slip } from './said.ts';

/** What can be looked at in a chat: one’s own things, the day, the plan, what is to be signed. */
export const listsWords: Spoken<typeof en.listsWords> = {
  mine: {
    where: (rollouts) => `Para usted, en ${several(rollouts, 'implantación', 'implantaciones')}`,
    title: (count, late) => {
      const waits = several(count, 'asunto le espera', 'asuntos le esperan');
      return late === 0 ? waits : `${waits}, ${late} con retraso`;
    },
    what: (act, subject) =>
      ({
        sign: `Firmar ${subject}`,
        report: `Informar por ${subject}`,
        decide: `Decidir sobre ${subject}`,
        settle: `Resolver «${subject}»`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: {
      sign: 'Firmar',
      report: 'Informar',
      answer: 'Responder',
      deliver: 'Abrir',
      decide: 'Decidir',
      settle: 'Resolver',
      open: 'Abrir',
    },
    empty: 'No le espera nada',
    part: 'Su parte del playbook',
    nextCheckin: (when) => `Su próxima consulta diaria: ${when}.`,
    nothingPlanned: 'Le avisaré cuando haya algo.',
    summary: (title, first) => `${title}. Lo primero: ${first}.`,
  },
  status: {
    late: (milestone, days) => (days === 0 ? `${milestone}: ${slip(0)}` : `«${milestone}» lleva ${slip(days)}`),
    onPlan: (milestone, on) => `«${milestone}» va según lo previsto para el ${on}`,
    noPlan: 'Dónde estamos',
    met: (met, total) => `: ${met} de ${several(total, 'entregable cumplido', 'entregables cumplidos')}`,
    dates: (due, forecast) => (due === forecast ? `previsto ${due}` : `previsto ${due}, ahora se espera ${forecast}`),
    goLive: (on, days) => ` ${on}, ${slip(days)}`,
    red: (count) => several(count, 'problema rojo', 'problemas rojos'),
    redTitle: (title) => `: ${title}`,
    has: (person) => `Lo lleva ${person}`,
    nobody: 'Aún no lo lleva nadie',
    noRed: 'Ningún problema rojo',
    reported: (reported, asked) => `${reported} de ${several(asked, 'equipo')} ${reported === 1 || asked === 1 ? 'ha' : 'han'} informado`,
    missing: (teams) => `Falta el informe de ${counted(teams, 'equipo', 'equipos')}`,
    needed: 'Lo que se necesita',
    need: (who, when) => [who, when].filter((part) => part !== '').join(', '),
    nobodyNamed: 'aún sin nombrar',
  },
  plan: {
    title: (signed, total) => `${signed} de ${several(total, 'hito firmado', 'hitos firmados')}`,
    late: (milestone, days) => (days === 0 ? `, ${milestone} ${slip(0)}` : `, ${milestone} con ${slip(days)}`),
    signed: (on) => `, firmado ${on}`,
    going: (met, total) => `: ${met} de ${several(total, 'entregable cumplido', 'entregables cumplidos')}`,
    due: (on) => `Previsto ${on}`,
    forecast: (due, forecast, days) => `Previsto ${due}, ahora se espera ${forecast}, ${slip(days)}`,
    leftOut: ', descartado',
  },
  signoffs: {
    title: (count) => several(count, 'firma pendiente', 'firmas pendientes'),
    one: (milestone, who) => `«${milestone}» espera a ${counted(who, 'persona', 'personas')}`,
    since: (on, by) => `petición del ${on}${by === '' ? '' : `, a más tardar el ${by}`}`,
    signedOn: (on) => `, firmado ${on}`,
    sign: 'Firmar',
    empty: 'No hay firmas pendientes',
    next: (milestone, on) => `Lo siguiente: ${milestone}, previsto para el ${on}.`,
  },
};
