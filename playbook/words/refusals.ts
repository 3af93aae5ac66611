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
  notRunning: (facts: Facts) => `${the(facts, 'title')} is ${the(facts, 'state')}. Resume it first.`,
  alreadySo: (facts: Facts) => `${the(facts, 'what')}. There is nothing to change.`,
  unknownTeam: () => 'This team is not in the rollout any more. Open Status to see the teams.',
  unknownPerson: (facts: Facts) => `${the(facts, 'who')} is not in this channel. Add them to the channel first, or pick somebody who is.`,
  unknownRole: () => 'This role is not in the playbook. Open People to see the roles.',
  unknownMilestone: () => 'This milestone is not in the plan any more. Open Plan to see what is.',
  unknownDeliverable: () => 'This deliverable is not in the plan any more. Open Plan to see what is.',
  unknownIssue: () => 'This issue is not known here. Open Status to see the open ones.',
  unknownSignoff: () => 'This sign-off is not known here. Type sign-offs to see what waits for you.',
  unknownReminder: () => 'This note is not known any more. Type mine to see what waits for you.',
  unknownTemplate: () => 'This playbook is not known. Choose one of those listed.',
  unknownChange: () => 'This change is not in the history of the rollout.',
  notAWorkingDay: (facts: Facts) => `${the(facts, 'day')} is not a working day of the team. Choose another day.`,
  notYetDay: (facts: Facts) => `${the(facts, 'day')} has not come yet. Report it when it is there.`,
  wrongSide: (facts: Facts) =>
    `The accountable person comes from ${the(facts, 'customer')}, the side that will use the system. Choose somebody from there.`,
  alreadyStarted: (facts: Facts) => `This channel already shows ${the(facts, 'title')}. Open it, or close it first.`,
  alreadyDecided: (facts: Facts) => `${the(facts, 'who')} has already decided this. ${the(facts, 'what')}`,
  alreadyMet: (facts: Facts) => `“${the(facts, 'title')}” is already met.`,
  notMet: (facts: Facts) => `${the(facts, 'count')} still open: ${the(facts, 'titles')}. Meet them first, then ask for the sign-off.`,
  noApprovers: (facts: Facts) =>
    `Nobody is named to sign ${the(facts, 'milestone')}. Name ${the(facts, 'roles')} on the People page first.`,
  noDeliverables: (facts: Facts) => `${the(facts, 'milestone')} has no deliverables yet. Add at least one with a yes or no criterion.`,
  signed: (facts: Facts) => `${the(facts, 'milestone')} is signed and sealed. A change takes a new round: ask for the sign-off again.`,
  changedSinceAsked: (facts: Facts) => `${the(facts, 'milestone')} changed since you got this. Nothing was signed.`,
  settled: (facts: Facts) => `${the(facts, 'milestone')} is settled already. ${the(facts, 'what')}`,
  toThemselves: () => 'This person is asked already. Choose somebody else.',
  taken: (facts: Facts) => `${the(facts, 'who')} has it already, since ${the(facts, 'when')}.`,
  resolved: (facts: Facts) => `${the(facts, 'who')} settled this already.`,
  issueWithoutKind: () => 'Say how bad the issue is, or take the words out. One without the other is not sent.',
  issueWithoutWords: () => 'Say what the issue is and what it blocks, or choose no issue. One without the other is not sent.',
  notBeforeToday: (facts: Facts) => `${the(facts, 'day')} lies in the past. Choose a day from today on.`,
  notLater: (facts: Facts) => `${the(facts, 'day')} is no extension. Choose a day after ${the(facts, 'due')}.`,
  leftOut: (facts: Facts) => `${the(facts, 'milestone')} is left out of this rollout. Take the decision back first.`,
  noDecisionOpen: (facts: Facts) => `${the(facts, 'milestone')} is on its way to its day: there is nothing to decide now.`,
  noPrevious: (facts: Facts) => `${the(facts, 'milestone')} is the first milestone: there is no earlier one to accept as final.`,
  notUndoable: (facts: Facts) => the(facts, 'sentence'),
  dependsOn: (facts: Facts) => `This cannot be taken back any more: ${the(facts, 'what')} depends on it.`,
  undoneAlready: () => 'This was taken back already. There is nothing left to undo.',
  changedMeanwhile: () => 'Somebody else changed this at the same moment. Look at what is there now, then try again.',
  storageAway: () =>
    'That did not go through: the place where Milepost keeps things does not answer. Nothing was changed. Try again in a minute.',
} satisfies Record<string, (facts: Facts) => string>;

export type RefusalName = keyof typeof refusals;

/** The sentence a person is told. */
export const refusalSentence = (name: RefusalName, facts: Facts = {}): string => refusals[name](facts);
