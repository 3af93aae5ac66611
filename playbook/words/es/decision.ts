// The decision on a milestone that will be missed, in Spanish.
import { dayWords } from '../dates.ts';
import type * as en from '../en/decision.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords, workingDays } from './counts.ts';

export const decisionWords: Spoken<typeof en.decisionWords> = {
  nobody: 'una persona responsable del resultado, que aún nadie ha nombrado',
  done: (day, signed) => `Se ${signed ? 'firmó' : 'cumplió'} el ${dayWords(day)}.`,
  was: (choice, milestone, before, dueOn, day) =>
    choice === 'extend'
      ? `El ${dayWords(day)} se amplió «${milestone}» hasta el ${dayWords(dueOn)}.`
      : `El ${dayWords(day)} se aceptó «${before}» como definitivo, y «${milestone}» se descarta.`,
  nowExpected: (milestone, on, days, tolerance) =>
    `«${milestone}» se espera ahora para el ${dayWords(on)}, ${slipWords(days)}${days > 0 ? `; se ${tolerance === 1 ? 'tolera' : 'toleran'} ${workingDays(tolerance)}` : ''}. No hay nada que decidir.`,
  isLeftOut: (milestone) => `«${milestone}» está descartado en esta implantación.`,
  by: (day, next) => (next ? `A más tardar el ${dayWords(day)}; si no, pasa a ${next}` : `A más tardar el ${dayWords(day)}`),
  wentTo: (next, day) => `Pasó a ${next}, porque debía decidirse a más tardar el ${dayWords(day)}`,
  costs: (days) => `Cuesta ${workingDays(days)}.`,
  affects: (names) => `A la espera de este hito: ${names}.`,
  nobodyElse: 'Nada más depende de él.',
  teams: (names) => `Trabajan en él: ${names}.`,
  signed: (name, day) => `«${name}» se firmó el ${dayWords(day)} y sigue en uso.`,
  notSigned: (name) => `«${name}» aún no está firmado.`,
  leftOut: (milestones, _count, titles, most = 5) => {
    const left = titles.length - most;
    const named = titles
      .slice(0, most)
      .map((title) => `«${title}»`)
      .join(', ');
    return `Se descarta: ${milestones}${titles.length ? `; no se entrega ${named}` : ''}${
      left > 0 ? ` y ${counted(left, 'entregable más', 'entregables más')}` : ''
    }.`;
  },
};
