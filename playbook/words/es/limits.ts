// What is said in Spanish to whoever asks faster than anybody types.
import type * as en from '../en/limits.ts';
import type { Spoken } from '../spoken.ts';

export const limitWords: Spoken<typeof en.limitWords> = {
  person: 'Han sido más peticiones de las que una persona hace en un minuto. Espere un minuto y después continúe.',
  address:
    'Han llegado demasiadas peticiones desde esta dirección sin un inicio de sesión válido. Espere un minuto y después abra de nuevo Milepost desde su canal.',
};
