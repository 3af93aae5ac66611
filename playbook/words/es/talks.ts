// Talking to approvers before they sign, in Spanish: what is said of it to those who steer.
import { dayWords } from '../dates.ts';
import type * as en from '../en/talks.ts';
import type { Spoken } from '../spoken.ts';
import { outOf } from './counts.ts';

export const talkWords: Spoken<typeof en.talkWords> = {
  alreadyPlanned: 'Esta conversación ya está prevista para ese día',
  alreadyDropped: 'Esta conversación ya no está en la lista',
  whatWasSaid: 'lo que se dijo en ella',

  notTalked: 'Aún sin conversación',
  planned: (day) => `Conversación el ${dayWords(day)}`,
  plannedLate: (day) => `La conversación estaba prevista para el ${dayWords(day)}`,
  outcome: {
    committed: (day) => `Compromiso el ${dayWords(day)}`,
    hasConcerns: (day) => `Tiene reservas, ${dayWords(day)}`,
    notYet: (day) => `Aún sin compromiso, ${dayWords(day)}`,
  },

  /** Committed and signed stand apart: a signature does not replace commitment (P73). */
  line: (all, committed, concerns, signed) =>
    [
      `${committed === 1 ? 'se ha comprometido' : 'se han comprometido'} ${outOf(committed, all)}`,
      concerns ? `${concerns === 1 ? 'tiene' : 'tienen'} reservas ${concerns}` : '',
      `${signed === 1 ? 'ha firmado' : 'han firmado'} ${signed}`,
    ]
      .filter(Boolean)
      .join('; ')
      .replace(/^./, (first) => first.toUpperCase()),
  nobodyYet: 'Aún no se ha hablado con nadie. Una conversación antes de la petición dice lo que una firma no puede decir.',
  askedBefore: (count) =>
    `La firma ya está pedida, y aún no se ha hablado con ${count === 1 ? '1 persona que aprueba' : `${count} personas que aprueban`}. Una llamada sigue valiendo la pena.`,

  actions: {
    plan: 'Prever conversación',
    change: 'Cambiar el día',
    planTitle: (who) => `¿Cuándo habla con ${who}?`,
    record: 'Anotar conversación',
    recordAgain: 'Otra conversación',
    recordTitle: (who) => `¿Qué resultó de la conversación con ${who}?`,
    drop: 'Quitar conversación',
  },
  labels: {
    on: 'Día de la conversación',
    outcome: 'Qué resultó',
    text: 'En pocas palabras, solo para quienes dirigen la implantación',
    textMissing: 'Escriba en pocas palabras qué se dijo.',
    textExample: 'Quiere ver antes las cifras de Lyon; después lo apoya',
  },
  outcomes: [
    { value: 'committed', label: 'Compromiso: lo apoya' },
    { value: 'hasConcerns', label: 'Tiene reservas' },
    { value: 'notYet', label: 'Aún sin compromiso' },
  ],

  history: {
    planned: (who, milestone) => `Se planificó una conversación con ${who} sobre «${milestone}»`,
    dropped: (who) => `Se quitó de la lista una conversación prevista con ${who}`,
    held: (who) => `Conversación con ${who}`,
    reopened: (who) => `Se retiró la nota de una conversación con ${who}`,
  },
};
