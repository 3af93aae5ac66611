// Why something cannot be taken back.

export const keptWords = {
  signoffAnswer: 'An answer stays as it was given, since somebody may have decided on it. Write to them if it was wrong.',
  signoffQuestion: 'A question stays with the sign-off, so that its answer can be followed. Decide, or ask again.',
  lookUp: 'What was looked up is only counted. It says nothing of who asked.',
  pointer: 'What was posted stands in the channel; delete it there.',
  rollout: 'A rollout that was started is not taken back, it is closed: press Close on the People page.',
  undo: 'What was taken back is done again the way it was done the first time.',
  withdrawal: 'A request that was taken back stays in the record. Ask for the sign-off again: that is a new round.',
  asItWas: 'This is kept as it was.',
};
