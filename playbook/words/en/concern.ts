// What is said of private concerns: their form, their cards, the list in the tab (P56).

export const concernWords = {
  missing: 'Write what worries you, in a sentence or two.',
  answerMissing: 'Write your answer in a sentence or two.',
  what: 'Your concern',
  answer: 'Your answer',
  isClosed: (who: string) => `${who} closed this concern`,
  answered: 'an answer to it',
  closing: 'that it is closed',
  raisedStays: 'Only who raised it takes it back.',
} as const;

export const concernActionWords = {
  raise: 'Raise a concern privately',
  raiseTitle: (who: string) => `Only ${who} reads this. What worries you?`,
  answer: 'Answer',
  answerTitle: (who: string) => `What do you answer ${who}?`,
  close: 'Close',
  undo: 'Undo',
  example: 'For example: the team says green, and the testers tell me otherwise.',
  answerExample: 'For example: I talk to the team today, and tell you tomorrow what came of it.',
} as const;

/** What was done, said to the person who did it. */
export const concernSaid = {
  raised: (who: string) => `Only ${who} reads your concern`,
  answered: (who: string) => `${who} gets your answer`,
  closed: 'The concern is closed',
  reopened: 'The concern is open again',
  takenBack: 'Your concern is taken back',
  answerTakenBack: 'Your answer is taken back',
} as const;

/** The list in the tab, for its two readers. */
export const concernListWords = {
  need: (who: string) => `Answer the concern ${who} raised with you in private`,
  toRaiser: (who: string) => `Raised in private with ${who}`,
  toHearer: (who: string) => `${who} raised this with you in private`,
  waits: (who: string) => `Waiting for ${who}`,
  answered: 'Answered, and still open',
  unheard: (who: string) => `${who} could not be reached in the chat`,
  closed: (who: string, moment: string) => `Closed by ${who}, ${moment}`,
} as const;

/** The part of the People page that only its reader sees. */
export const concernPartWords = {
  title: 'In private',
  onlyYou: 'Only you see this part, and of each concern the one person named in it. It stands in no report, no count and no history.',
  none: 'Something that is not for the channel? Raise it here: one person reads it, and it stands here for the two of you until one of you closes it.',
  closed: (count: number) => `${count} closed`,
  lost: 'What you raised, or what was raised with you, did not load. Nothing of it is lost; it tries again by itself.',
} as const;

export const concernCardWords = {
  private: 'In private',
  formTitle: 'What worries you?',
  only: (who: string) => `Only ${who} reads this. It stands in no report, no count and no history.`,
  onlyBoth: (who: string) => `Only you and ${who} read this. It stands in no report, no count and no history.`,
  send: (who: string) => `Send to ${who}`,
  sendShort: 'Send',
  wrote: (who: string, at: string) => `${who}, ${at}`,

  told: (who: string) => `${who} raises a concern with you`,
  waiting: (who: string) => `${who} waits for your answer`,
  waitingBand: 'Waiting for your answer',
  raised: (who: string) => `${who} gets your concern`,
  raisedBand: 'Raised in private',
  answered: (who: string) => `${who} answered`,
  answeredBand: 'Answered',
  unheard: (who: string) => `${who} could not be reached`,
  unheardBand: 'Not told yet',
  unheardLine: (who: string) => `Milepost reaches ${who} in no chat. Nobody else was told: talk to them yourself, or take it back.`,
  open: 'It stays open until one of you closes it.',
  closed: (who: string) => `${who} closed the concern`,
  closedBand: 'Closed',
  closedLine: 'Nothing more is asked of you here.',
  takenBack: (who: string) => `${who} took the concern back`,
  takenBackBand: 'Taken back',
  takenBackLine: 'There is nothing to answer any more.',

  elsewhere: 'Let us talk about that in our own chat',
  elsewhereBand: 'Not in the channel',
  elsewhereLine: 'Open the chat with Milepost and write “concern” there: then only one person reads it.',
  fromChannel: (channel: string) =>
    `You began this in the channel ${channel}. Here only one person reads it; delete your message there if you like.`,
} as const;
