// What is said in French to whoever asks faster than anybody types.
import type * as en from '../en/limits.ts';
import type { Spoken } from '../spoken.ts';

export const limitWords: Spoken<typeof en.limitWords> = {
  person: 'C’est plus de demandes qu’une personne n’en fait en une minute. Attendez une minute, puis continuez.',
  address:
    'Trop de demandes sont venues de cette adresse sans connexion valable. Attendez une minute, puis rouvrez Milepost depuis son canal.',
};
