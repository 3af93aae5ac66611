// The report of the week, in Spanish.
import type * as en from '../en/week.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, outOf, slipWords, spanWords, workingDays } from './counts.ts';

/** @example some(0, 'abierto') // 'ninguno abierto' */
const some = (count: number, what: string) => (count === 0 ? `ninguno ${what}` : counted(count, what));

export const weekWords: Spoken<typeof en.weekWords> = {
  title: (signed, met) => {
    const parts = [
      signed ? counted(signed, 'hito firmado', 'hitos firmados') : '',
      met ? counted(met, 'entregable cumplido', 'entregables cumplidos') : '',
    ].filter(Boolean);
    return parts.length ? `Esta semana: ${parts.join(', ')}` : 'Esta semana no se ha cumplido ni firmado nada';
  },
  where: (from, until) => `del ${from} al ${until}`,
  done: 'Hecho',
  signed: (on) => `: firmado, ${on}`,
  met: (count, open) =>
    `: ${counted(count, 'entregable cumplido', 'entregables cumplidos')}, ${open ? counted(open, 'aún abierto', 'aún abiertos') : 'ninguno abierto'}`,
  plan: 'Respecto al plan',
  slip: (on, days) => ` ${on}, ${slipWords(days)}`,
  was: (days, was) => {
    if (days === was) return 'como el lunes';
    const by = workingDays(days - was);
    return days > was ? `${by} más tarde que el lunes` : `${by} antes que el lunes`;
  },
  issues: 'Problemas',
  counts: (raised, settled, open) => `${capital(some(raised, 'comunicado'))}, ${some(settled, 'resuelto')}, ${some(open, 'abierto')}`,
  longest: (minutes) => `El que más esperó tardó ${spanWords(minutes)} hasta que alguien lo asumió`,
  untaken: (count) =>
    count === 1
      ? `${counted(1, 'problema')} espera a que alguien lo asuma`
      : `${counted(count, 'problema')} esperan a que alguien los asuma`,
  waits: (longest, untaken) => [longest, untaken].filter(Boolean).join('. '),
  answers: 'Respuestas',
  answered: (reported, asked) => `: ${outOf(reported, asked)} días`,
  allAnswered: (teams) =>
    teams === 1 ? 'El único equipo respondió todos los días' : `Los ${counted(teams, 'equipo')} respondieron todos los días`,
  others: (teams) =>
    teams === 1 ? `${counted(1, 'equipo')} más respondió todos los días` : `${counted(teams, 'equipo')} más respondieron todos los días`,
  next: 'Próxima semana',
  due: (on) => `: previsto para el ${on}`,
  meeting: (on, at) => `: reunión el ${on} a las ${at}`,
  nothing: 'No vence ningún hito y no hay reuniones.',
  more: (count) => `y ${count} más`,
  open: 'Ver el plan',
  why: 'Un extra al final de la semana: el resumen llega cada día.',
};
