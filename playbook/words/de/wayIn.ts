// What is said in German when a question or a press does not even reach the rollout.
import type * as en from '../en/wayIn.ts';
import type { Spoken } from '../spoken.ts';

export const wayInWords: Spoken<typeof en.wayInWords> = {
  failed: 'Das hat nicht geklappt. Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.',
  late: 'Das hat nicht rechtzeitig geklappt. Versuchen Sie es in einer Minute noch einmal: Zweimal drücken zählt einmal.',
  notNow: 'Das hat nicht geklappt. Versuchen Sie es in einer Minute noch einmal.',
  tryAgain: 'Noch einmal versuchen',
  noted: 'Notiert.',
  unknownPress: 'Diese Schaltfläche kenne ich nicht mehr. Schreiben Sie „Hilfe“, und ich zeige, was ich kann.',
  noContact: 'Es ist niemand benannt, an den Sie sich wenden könnten.',
  noSuchPath: 'Unter dieser Adresse gibt es nichts.',
  notSignedIn: 'Teams hat nicht gesagt, wer Sie sind. Öffnen Sie Milepost wieder in seinem Kanal.',
  whichChannel: 'Sagen Sie, für welchen Kanal die Einführung ist.',
  notUnderstood: 'Mit dieser Anfrage kann diese Adresse nichts anfangen.',
  tooLarge: 'Das ist mehr, als in eine Anfrage passt. Kürzen Sie es, und senden Sie es noch einmal.',
  keysAway: 'Ihre Anmeldung ließ sich gerade nicht prüfen. Versuchen Sie es in einer Minute noch einmal.',
  noSuchPage: 'Diese Seite gibt es nicht.',
};
