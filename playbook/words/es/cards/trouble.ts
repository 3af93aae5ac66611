import type * as en from '../../en/cards/trouble.ts';
import type { Spoken } from '../../spoken.ts';

/** What could not be done, and what to do next. */
export const troubleWords: Spoken<typeof en.troubleWords> = {
  refusal: {
    unchanged: 'Sin cambios',
    youWrote: 'Usted escribió',
    summary: (title) => `No se ha cambiado nada: ${title}`,
  },
  stale: {
    outOfDate: 'Ya no es actual',
    from: (on) => `del ${on}`,
    summary: (title) => `${title}. Vea la tarjeta actual.`,
  },
  trouble: {
    title: 'No ha podido ser',
    text: 'No se ha cambiado nada. Inténtelo de nuevo en un momento.',
    kept: 'No se ha cambiado nada y sus palabras siguen aquí. Inténtelo de nuevo en un momento.',
    words: 'Sus palabras',
    example: 'Lo que escribió',
    done: 'Hecho hoy',
    issueText: 'El problema',
    reason: 'Su motivo',
    summary: 'No ha podido ser. No se ha cambiado nada. Inténtelo de nuevo.',
  },
};
