// Why something did not go through: every refusal's name, with its sentence for the person.

/** The facts a sentence may need, already as the reader's words. */
export type Facts = Record<string, string>;

const the = (facts: Facts, name: string) => facts[name] ?? '';

/** Every refusal there is. A sentence says what is so and what to do next; nothing was changed. */
export const refusals = {
  badInput: (facts: Facts) => the(facts, 'sentence'),
  notMember: () => 'You are not in this channel. Ask one of its owners to add you, then try again.',
  unknownRollout: () => 'This rollout is not here. Open Milepost from its channel, or start one there.',
  unknownVerb: () => 'Milepost does not know how to do that. Type help to see what it can do.',
  notAllowed: (facts: Facts) => `Only ${the(facts, 'who')} can do this here. Nothing was changed.`,
  notYours: (facts: Facts) => `This waits for ${the(facts, 'who')}. Nothing was changed.`,
  notRunning: (facts: Facts) => `${the(facts, 'title')} is closed. Resume it first.`,
  alreadySo: (facts: Facts) => `${the(facts, 'what')}. There is nothing to change.`,
  channelShut: (facts: Facts) =>
    `Nothing can be posted to the channel of ${the(facts, 'title')} now. Add Milepost to the channel again, then try once more.`,
  unknownTeam: () => 'This team is not in the rollout any more. Open Status to see the teams.',
  unknownPerson: (facts: Facts) => `${the(facts, 'who')} is not in this channel. Add them to the channel first, or pick somebody who is.`,
  unknownRole: () => 'This role is not in the playbook. Open People to see the roles.',
  unknownMilestone: () => 'This milestone is not in the plan any more. Open Plan to see what is.',
  unknownDeliverable: () => 'This deliverable is not in the plan any more. Open Plan to see what is.',
  unknownIssue: () => 'This issue is not known here. Open Status to see the open ones.',
  unknownConcern: () => 'This concern is not known here. Nothing was changed.',
  nobodyToHear: () =>
    'Nobody else is named as accountable owner or sponsor, so nobody would hear this. Ask the project manager to name one first.',
  unknownSignoff: () => 'This sign-off is not known here. Type sign-offs to see what waits for you.',
  unknownNotice: () => 'This notice is not known here any more. Open Value to see what is.',
  notAsItStands: (facts: Facts) => the(facts, 'sentence'),
  unknownBenefit: () => 'This is not in the library any more. Open Value to see what is.',
  unknownReminder: () => 'This note is not known any more. Type mine to see what waits for you.',
  templateUnreadable: (facts: Facts) => the(facts, 'sentence'),
  nothingChosen: () => 'Choose at least one part to take in. Nothing was changed.',
  roleLacking: (facts: Facts) =>
    `“${the(facts, 'what')}” is for the role “${the(facts, 'role')}”, which is not in this rollout. Take in the role as well.`,
  unknownTemplate: () => 'This playbook is not known. Choose one of those listed.',
  unknownChange: () => 'This change is not in the history of the rollout.',
  notAWorkingDay: (facts: Facts) => `${the(facts, 'day')} is not a working day of the team. Choose another day.`,
  notYetDay: (facts: Facts) => `${the(facts, 'day')} has not come yet. Report it when it is there.`,
  dayLongPast: (facts: Facts) => `${the(facts, 'day')} is more than 90 days ago: its round is over. Report what is so today instead.`,
  wrongSide: (facts: Facts) =>
    `The accountable person comes from ${the(facts, 'customer')}, the side that will use the system. Choose somebody from there.`,
  nothingToPin: () =>
    'None of your rollouts has lost its channel, so there is nothing to pin here. To start a new one, add Milepost as a tab of this channel.',
  alreadyStarted: (facts: Facts) => `This channel already shows ${the(facts, 'title')}. Open it, or close it first.`,
  alreadyDecided: (facts: Facts) => `${the(facts, 'who')} has already decided this. ${the(facts, 'what')}`,
  alreadyMet: (facts: Facts) => `“${the(facts, 'title')}” is already met.`,
  notMet: (facts: Facts) => `${the(facts, 'count')} still open: ${the(facts, 'titles')}. Meet them first, then ask for the sign-off.`,
  noApprovers: (facts: Facts) =>
    `Nobody is named to sign ${the(facts, 'milestone')}. Name ${the(facts, 'roles')} on the People page first.`,
  notReady: (facts: Facts) => `${the(facts, 'milestone')} cannot be ${the(facts, 'what')} yet. ${the(facts, 'gaps')}`,
  signed: (facts: Facts) => `${the(facts, 'milestone')} is signed and sealed. A change takes a new round: ask for the sign-off again.`,
  changedSinceAsked: (facts: Facts) => `${the(facts, 'milestone')} changed since you got this. Nothing was signed.`,
  offerChanged: (facts: Facts) =>
    `The plan moved since you got this: ${the(facts, 'milestone')} is now expected on ${the(facts, 'day')}, and ${the(facts, 'before')} comes before it.`,
  settled: (facts: Facts) => `${the(facts, 'milestone')} is settled already. ${the(facts, 'what')}`,
  signoffOff: (facts: Facts) =>
    `${the(facts, 'milestone')} is not signed: meeting all of it is enough. To have it signed, change how it is signed off first.`,
  requesterAlone: (facts: Facts) =>
    `You would be the only one to sign ${the(facts, 'milestone')}, and nobody signs what they ask for. Let ${the(facts, 'who')} ask, or name another approver.`,
  requesterSigns: (facts: Facts) => `${the(facts, 'who')} asked for this sign-off, so somebody else has to sign. Choose another person.`,
  notYourTurn: (facts: Facts) =>
    `It is not your turn yet: ${the(facts, 'who')} decides before you. You get the card as soon as it is. Nothing was changed.`,
  stillThere: (facts: Facts) => `${the(facts, 'who')} can decide this. Only they hand it over themselves; take the request back instead.`,
  unknownQuestion: () => 'This question is not known here. Type sign-offs to see what waits.',
  unknownPlaybookQuestion: () => 'This question is not known here. Open the playbook to see what was asked.',
  nobodyToAsk: () => 'Nobody is named who could answer this. Choose a person, or ask in the channel.',
  asksThemselves: () => 'That would be a question to whoever asks it. Choose somebody else.',
  notAnswered: () => 'This question has no answer yet. Answer it first, then put it in the playbook.',
  unknownSection: () => 'This section is not in the playbook any more. Open the playbook to see what is.',
  sectionDropped: (facts: Facts) => `“${the(facts, 'title')}” was taken out of the playbook. Put it back first.`,
  sectionChanged: (facts: Facts) =>
    `${the(facts, 'who')} published version ${the(facts, 'version')} of “${the(facts, 'title')}” while you were writing. Your text is kept as your draft: bring the two together, then publish.`,
  changedSinceShown: (facts: Facts) =>
    `${the(facts, 'who')} changed “${the(facts, 'title')}” since you were shown it. Read version ${the(facts, 'version')}, then accept that.`,
  unknownVersion: (facts: Facts) => `“${the(facts, 'title')}” has no such version. Open its history to see which there are.`,
  versionTooOld: (facts: Facts) =>
    `Version ${the(facts, 'version')} of “${the(facts, 'title')}” is too old to be brought back at once. Open it in the history, copy its text and publish that.`,
  noDraft: () => 'There is no draft of yours here. Nothing was changed.',
  notConcerned: (facts: Facts) => `“${the(facts, 'title')}” does not ask you to accept it. There is nothing to do.`,
  unknownExercise: () => 'This task is not in the playbook any more. Open the section to see what is.',
  guestMayNot: (facts: Facts) => `You are a guest here, and ${the(facts, 'why')}. Ask ${the(facts, 'who')} for what you need.`,
  noStandIn: () => 'Nobody stands in for you. There is nothing to change.',
  ownStandIn: () => 'You cannot stand in for yourself. Choose somebody else.',
  toThemselves: () => 'This person is asked already. Choose somebody else.',
  taken: (facts: Facts) => `${the(facts, 'who')} has it already, since ${the(facts, 'when')}.`,
  resolved: (facts: Facts) => `${the(facts, 'who')} settled this already.`,
  noChangeAgain: (facts: Facts) =>
    `That would be the ${the(facts, 'which')} “No change” in a row. Say in one sentence or one number what holds ${the(facts, 'team')} up.`,
  daysAndNewDay: (facts: Facts) =>
    `You chose ${the(facts, 'days')} and named ${the(facts, 'day')}. Choose “Another day” in the list, or take the day out.`,
  noDayToMove: (facts: Facts) => `Nothing in the plan waits for ${the(facts, 'team')}, so there is no day to move. Choose days instead.`,
  newDayTooFar: (facts: Facts) => `${the(facts, 'day')} is more than a year from the day of ${the(facts, 'milestone')}. Look at the year.`,
  answeredAlready: (facts: Facts) => `${the(facts, 'team')} has reported ${the(facts, 'day')} already. Edit that report instead.`,
  closesBefore: (facts: Facts) => `The round closes at ${the(facts, 'at')}, before that. Report when you can: a late report still counts.`,
  saidNotToday: (facts: Facts) =>
    `${the(facts, 'who')} said that nothing comes from ${the(facts, 'team')} that day. Take that back first, or report.`,
  askedAlready: () => 'This person is asked already. Choose somebody else.',
  nothingReported: (facts: Facts) => `${the(facts, 'team')} has reported nothing for that day. Report first.`,
  factTooLong: (facts: Facts) => `A report can have ${the(facts, 'most')} characters in all. Edit it and say it shorter.`,
  issueWithoutKind: () => 'Say how bad the issue is, or take the words out. One without the other is not sent.',
  issueWithoutWords: () => 'Say what the issue is and what it blocks, or choose no issue. One without the other is not sent.',
  notBeforeToday: (facts: Facts) => `${the(facts, 'day')} lies in the past. Choose a day from today on.`,
  notLater: (facts: Facts) => `${the(facts, 'day')} is no extension. Choose a day after ${the(facts, 'due')}.`,
  leftOut: (facts: Facts) => `${the(facts, 'milestone')} is left out of this rollout. Take the decision back first.`,
  noDecisionOpen: (facts: Facts) =>
    the(facts, 'since') || `${the(facts, 'milestone')} is on its way to its day: there is nothing to decide now.`,
  draft: (facts: Facts) => `${the(facts, 'milestone')} is still a draft. Activate it on the Plan page first.`,
  noPrevious: (facts: Facts) => `${the(facts, 'milestone')} is the first milestone: there is no earlier one to accept as final.`,
  signoffPending: (facts: Facts) =>
    `The sign-off of ${the(facts, 'milestone')} is asked for. Take the request back first, or wait until it is settled.`,
  needsCircle: (facts: Facts) => `These would wait for each other for ever: ${the(facts, 'names')}. Take one of the needs out.`,
  needsOrder: (facts: Facts) =>
    `${the(facts, 'milestone')} needs ${the(facts, 'needs')}, which stands after it. Move one of them, or change what it needs.`,
  needsFirst: (facts: Facts) => `“${the(facts, 'title')}” needs ${the(facts, 'titles')} first, and that is still open.`,
  onlyMilestone: (facts: Facts) => `${the(facts, 'milestone')} is the only milestone. Add another one first, or close the rollout.`,
  intoItself: (facts: Facts) => `${the(facts, 'milestone')} cannot be merged into itself. Choose another milestone.`,
  merged: (facts: Facts) => `${the(facts, 'milestone')} was merged into ${the(facts, 'into')}. Take that back in the history instead.`,
  notInTemplate: () => 'This milestone is not in the playbook the rollout was started from. Add it as a new one.',
  outsideMilestone: (facts: Facts) =>
    `“${the(facts, 'title')}” would lie outside ${the(facts, 'milestone')}, which goes from ${the(facts, 'from')} to ${the(facts, 'until')}. Choose days inside it, or move the milestone.`,
  endsBeforeStart: (facts: Facts) =>
    `${the(facts, 'what')} would end on ${the(facts, 'until')}, before it starts on ${the(facts, 'from')}.`,
  startsTooEarly: (facts: Facts) =>
    `${the(facts, 'what')} needs ${the(facts, 'needs')}, which is due ${the(facts, 'due')}. It cannot start on ${the(facts, 'day')}.`,
  planUnreadable: (facts: Facts) =>
    `${the(facts, 'count')} to mend, and nothing was stored. Line ${the(facts, 'line')}: ${the(facts, 'text')}`,
  daysNeedReason: (facts: Facts) => `The days of ${the(facts, 'names')} change with this. Say why, so that everybody can follow it.`,
  tooMuchAtOnce: (facts: Facts) => `This is more than is stored at once. ${the(facts, 'most')}`,
  unknownTalk: () => 'This talk is not on the list any more. Open the milestone to see who is.',
  talkNotYet: (facts: Facts) => `${the(facts, 'day')} has not come yet. Plan the talk for that day, and note it once you had it.`,
  nobodyInvited: (facts: Facts) => `Nobody is invited to the meeting on ${the(facts, 'milestone')}. Choose at least one person.`,
  noMeeting: (facts: Facts) => `No meeting on ${the(facts, 'milestone')} is planned. Plan it first, then write what was said.`,
  meetingNotYet: (facts: Facts) => `The meeting on ${the(facts, 'milestone')} has not begun. Write the minutes once it has.`,
  noLiveCheck: () => 'No live check is on. Begin one on the Live page first.',
  unknownFollowUp: () => 'This follow-up is not on the list any more. Type follow-ups to see what is.',
  unknownCheck: () => 'This check is not planned any more. Open the Live page to see which are.',
  checkNotYet: (facts: Facts) => `${the(facts, 'day')} has not come yet. Note what came of the check once you had it.`,
  noDigest: (facts: Facts) => `No digest goes out on ${the(facts, 'day')}. Choose a day on which a team reports.`,
  notGoingOut: () => 'This does not go out in the next seven days any more. Open Status to see what does.',
  notSkippable: (facts: Facts) => `${the(facts, 'what')}: it is not held back.`,
  momentPassed: () => 'The moment for this is over: it does not go out any more.',
  nearDeployment: (facts: Facts) =>
    `${the(facts, 'milestone')} is near: from ${the(facts, 'from')} until it is signed every team is asked each working day. Ask less often after that.`,
  thinNeedsEnd: () => 'Asking less often takes a last day, so that nobody forgets to ask again. Choose one.',
  calendarUnreadable: (facts: Facts) => `Nothing was stored. Line ${the(facts, 'line')}: ${the(facts, 'text')}`,
  unknownCalendar: () => 'This calendar is not known here any more. Choose one of those listed, or add it again.',
  ownDeputy: (facts: Facts) => `${the(facts, 'who')} speaks for the team already. Choose somebody else to stand in.`,
  notAway: () => 'You are not away. There is nothing to change.',
  notUndoable: (facts: Facts) => the(facts, 'sentence'),
  dependsOn: (facts: Facts) => `This cannot be taken back any more: ${the(facts, 'what')} depends on it.`,
  tooLongAgo: () => 'This was done more than 90 days ago, too long to be taken back. It stays in the history: change what is there now.',
  undoneAlready: () => 'This was taken back already. There is nothing left to undo.',
  changedMeanwhile: () => 'Somebody else changed this at the same moment. Look at what is there now, then try again.',
  storageAway: () =>
    'That did not go through: the place where Milepost keeps things does not answer. Nothing was changed. Try again in a minute.',
} satisfies Record<string, (facts: Facts) => string>;

export type RefusalName = keyof typeof refusals;

/** The sentence a person is told. */
export const refusalSentence = (name: RefusalName, facts: Facts = {}): string => refusals[name](facts);
