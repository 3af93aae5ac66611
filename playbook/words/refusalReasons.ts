import type { RefusalName } from './refusals.ts';

/** Why nothing changed, in a few words, for the band of a card. */
export const refusalReasons: Partial<Record<RefusalName, string>> = {
  notMember: 'not your channel',
  unknownRollout: 'not found',
  notAllowed: 'not your role',
  notYours: 'somebody else is asked',
  notRunning: 'the rollout rests',
  alreadySo: 'it is so already',
  alreadyDecided: 'decided already',
  alreadyMet: 'it is met already',
  signed: 'signed and sealed',
  settled: 'settled already',
  taken: 'yours came second',
  resolved: 'yours came second',
  changedSinceAsked: 'it changed meanwhile',
  changedMeanwhile: 'it changed meanwhile',
  dependsOn: 'something depends on it',
  undoneAlready: 'taken back already',
  notUndoable: 'it cannot be undone',
  noDecisionOpen: 'nothing to decide',
  storageAway: 'no answer',
};
