// What was removed from a journal for good, in Spanish.

import { dayWords } from '../dates.ts';
import type * as en from '../en/privacy.ts';
import type { Spoken } from '../spoken.ts';

export const privacyWords: Spoken<typeof en.privacyWords> = {
  /** Stands wherever the words stood. */
  gone: (day) => `Texto eliminado el ${dayWords(day)}`,
  history: {
    redacted: (reason) => `Se eliminó el texto de una entrada anterior${reason ? `: ${reason}` : ''}`,
    forgotten: 'Se olvidó a una persona que se fue: su nombre y sus ajustes ya no están',
  },
  redact: {
    label: 'Eliminar el texto',
    title: '¿Eliminar para siempre lo que se escribió aquí? Que se escribió, quién y cuándo, queda. Nadie puede recuperar el texto.',
    reasonMissing: 'Diga en pocas palabras por qué.',
    reason: 'Por qué',
    stays: 'El texto eliminado ya no existe: nadie puede recuperarlo.',
    already: 'Este texto ya está eliminado',
    none: 'Aquí no se escribió nada, así que no hay nada que eliminar.',
  },
  titleStays: 'El título de la implantación se queda: con él se encuentra cada página.',
};
