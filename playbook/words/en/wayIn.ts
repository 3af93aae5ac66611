// What is said when a question or a press does not even reach the rollout.

export const wayInWords = {
  failed: 'That did not go through. Nothing was changed. Try again in a minute.',
  late: 'That did not go through in time. Try again in a minute: pressing twice counts once.',
  notNow: 'That did not go through. Try again in a minute.',
  tryAgain: 'Try again',
  noted: 'Noted.',
  unknownPress: 'I do not know this button any more. Write “help” and I show what I can do.',
  noContact: 'Nobody is named to turn to.',
  noSuchPath: 'There is nothing at this address.',
  notSignedIn: 'Teams did not say who you are. Open Milepost again from its channel.',
  whichChannel: 'Say which channel the rollout is for.',
  notUnderstood: 'The request is not what this address takes.',
  tooLarge: 'This is more than fits in one request. Shorten it and send it again.',
  keysAway: 'Your sign-in could not be checked just now. Try again in a minute.',
  noSuchPage: 'This page does not exist.',
};
