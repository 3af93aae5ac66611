// What is said in German to whoever asks faster than anybody types.
import type * as en from '../en/limits.ts';
import type { Spoken } from '../spoken.ts';

export const limitWords: Spoken<typeof en.limitWords> = {
  person: 'Das waren mehr Anfragen, als eine Person in einer Minute stellt. Warten Sie eine Minute, und machen Sie dann weiter.',
  address:
    'Von dieser Adresse kamen zu viele Anfragen ohne gültige Anmeldung. Warten Sie eine Minute, und öffnen Sie Milepost dann wieder in seinem Kanal.',
};
