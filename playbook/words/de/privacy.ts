// What was removed from a journal for good, in German.

import { dayWords } from '../dates.ts';
import type * as en from '../en/privacy.ts';
import type { Spoken } from '../spoken.ts';

export const privacyWords: Spoken<typeof en.privacyWords> = {
  /** Stands wherever the words stood. */
  gone: (day) => `Text am ${dayWords(day)} entfernt`,
  history: {
    redacted: (reason) => `Der Text eines früheren Eintrags wurde entfernt${reason ? `: ${reason}` : ''}`,
    forgotten: 'Jemand, der gegangen ist, wurde vergessen: Name und Einstellungen sind gelöscht',
  },
  redact: {
    label: 'Text entfernen',
    title:
      'Entfernen, was hier geschrieben wurde, für immer? Dass, von wem und wann geschrieben wurde, bleibt. Niemand kann den Text zurückholen.',
    reasonMissing: 'Sagen Sie in wenigen Worten, warum.',
    reason: 'Warum',
    stays: 'Text, der entfernt wurde, ist weg: Niemand kann ihn zurückholen.',
    already: 'Dieser Text ist schon entfernt',
    none: 'Hier wurde nichts geschrieben, also gibt es nichts zu entfernen.',
  },
  titleStays: 'Der Titel der Einführung bleibt: An ihm findet man jede Seite.',
};
