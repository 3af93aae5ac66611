// What is said in Spanish when a question or a press does not even reach the rollout.
import type * as en from '../en/wayIn.ts';
import type { Spoken } from '../spoken.ts';

export const wayInWords: Spoken<typeof en.wayInWords> = {
  failed: 'No ha llegado. No se ha cambiado nada. Inténtelo de nuevo dentro de un minuto.',
  late: 'No ha llegado a tiempo. Inténtelo de nuevo dentro de un minuto: pulsar dos veces cuenta una.',
  notNow: 'No ha llegado. Inténtelo de nuevo dentro de un minuto.',
  tryAgain: 'Intentar de nuevo',
  noted: 'Anotado.',
  unknownPress: 'Ya no conozco este botón. Escriba «ayuda» y le muestro qué sé hacer.',
  noContact: 'No hay nadie nombrado a quien dirigirse.',
  noSuchPath: 'En esta dirección no hay nada.',
  notSignedIn: 'Teams no ha dicho quién es usted. Abra de nuevo Milepost desde su canal.',
  whichChannel: 'Diga para qué canal es la implantación.',
  notUnderstood: 'La petición no es lo que esta dirección acepta.',
  tooLarge: 'Esto es más de lo que cabe en una petición. Acórtelo y envíelo de nuevo.',
  keysAway: 'Ahora mismo no se ha podido comprobar su inicio de sesión. Inténtelo de nuevo dentro de un minuto.',
  noSuchPage: 'Esta página no existe.',
};
