// What speaks against a report, in Spanish.
import type { Doubt } from '../../clock/doubts.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/doubts.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, capital, titleOf, workingDays } from './counts.ts';

/** What speaks against a report, as everybody reads it beside the report (P57). */
export const doubtWords: Spoken<typeof en.doubtWords> = (doubt: Doubt, days: number) => {
  const says = capital(againstPlan(Math.max(0, days)));
  switch (doubt.kind) {
    case 'overdue':
      return `${says}, pero «${titleOf(doubt.title, 60)}» está ${workingDays(doubt.days)} fuera de plazo.`;
    case 'testFailed':
      return `${says}, pero ${doubt.milestone} no superó la última prueba de los usuarios.`;
    case 'redIssue':
      return `${says}, y hay un problema rojo abierto: ${titleOf(doubt.text, 60)}.`;
    case 'repeated':
      return `Las mismas palabras que el ${dayWords(doubt.day)}.`;
    case 'vague':
      return 'Aún sin ningún número ni dato.';
  }
};

/** The gentle question to the reporter, before anybody else reads it (P82, N8). */
export const doubtQuestion: Spoken<typeof en.doubtQuestion> = (doubt: Doubt, days: number) => {
  switch (doubt.kind) {
    case 'repeated':
      return `Son las palabras del ${dayWords(doubt.day)}. ¿Qué hay de nuevo desde entonces?`;
    case 'vague':
      return 'Esto aún no lo puede comprobar nadie. Un número o un dato lo aclara.';
    default:
      return `${doubtWords(doubt, days)} ¿Cómo se compensa?`;
  }
};
