// The card that chases what is risky and not begun, in Spanish.
import type * as en from '../en/chase.ts';
import type { Spoken } from '../spoken.ts';

export const chaseWords: Spoken<typeof en.chaseWords> = {
  late: 'Aún sin empezar',
  since: (on) => `desde el ${on}`,
  owns: 'usted responde de ello',
  ownedBy: (who) => (who === '' ? 'nadie responde de ello' : `responde ${who}`),
  title: (deliverable) => `${deliverable}: ¿ha empezado?`,
  why: (milestone, on) =>
    `Está marcado como arriesgado, y el primer cuarto de «${milestone}» terminó el ${on}. Lo difícil se arregla barato al principio.`,
  told: (who, on) => `Pregunté a ${who} el ${on} y no se empezó nada.`,
  stuck: 'Si algo lo impide, dígalo en el plan: un obstáculo puede llevar una solución provisional.',
  started: 'Ya he empezado',
  startedIt: 'Ya ha empezado',
  begun: 'Empezado',
  begunBy: (who, on) => (who === '' ? on : `${who}, ${on}`),
  met: 'Cumplido',
  thanks: 'Gracias. No volveré a preguntar.',
  metWhen: 'Se cumple cuando',
  summary: (deliverable) => `Arriesgado y sin empezar: ${deliverable}.`,
  summaryBegun: (deliverable) => `Ya ha empezado: ${deliverable}.`,
};
