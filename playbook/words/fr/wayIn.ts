// What is said in French when a question or a press does not even reach the rollout.
import type * as en from '../en/wayIn.ts';
import type { Spoken } from '../spoken.ts';

export const wayInWords: Spoken<typeof en.wayInWords> = {
  failed: 'Cela n’est pas passé. Rien n’a été modifié. Réessayez dans une minute.',
  late: 'Cela n’est pas passé à temps. Réessayez dans une minute : appuyer deux fois compte une fois.',
  notNow: 'Cela n’est pas passé. Réessayez dans une minute.',
  tryAgain: 'Réessayer',
  noted: 'C’est noté.',
  unknownPress: 'Je ne connais plus ce bouton. Écrivez « aide » et je montre ce que je sais faire.',
  noContact: 'Personne n’est indiqué à qui s’adresser.',
  noSuchPath: 'Il n’y a rien à cette adresse.',
  notSignedIn: 'Teams n’a pas dit qui vous êtes. Rouvrez Milepost depuis son canal.',
  whichChannel: 'Dites pour quel canal est le déploiement.',
  notUnderstood: 'La demande n’est pas de celles que cette adresse accepte.',
  tooLarge: 'C’est plus que ce que contient une demande. Raccourcissez et envoyez de nouveau.',
  keysAway: 'Votre connexion n’a pas pu être vérifiée à l’instant. Réessayez dans une minute.',
  noSuchPage: 'Cette page n’existe pas.',
};
