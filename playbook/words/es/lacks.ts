// What a milestone lacks before it can be signed, in Spanish.
import type * as en from '../en/lacks.ts';
import type { Spoken } from '../spoken.ts';

export const lacks: Spoken<typeof en.lacks> = {
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
