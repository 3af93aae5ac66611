// How something stands already, and what came later and leans on it.

/** Said with a full stop after it, when somebody asks for what is so already. */
export const alreadyWords = {
  daysOff: 'Your days off are known',
  days: 'The days are as you want them',
  digest: 'The digest says that already',
  allSigned: 'Every milestone from there on is signed or left out',
  answered: 'You have given this answer',
  workaround: 'That is how it is worked around already',
  passedOn: 'You have passed this on',
  plan: 'The plan says all of this already',
  quietHours: 'Your quiet hours are as you want them',
  rollout: 'The rollout is as you want it',
  takenOut: 'It is taken out already',
  daily: 'Teams are asked each working day',
  asOften: 'Teams are asked that often',
};

/** What would have to be taken back first, in “…”. */
export const laterWords = {
  added: 'what was added to it',
  slipDecision: 'the decision on its slip',
  delivered: 'what was delivered in it',
  delivers: 'what it delivers',
  evidence: 'its evidence',
  settled: 'that the issue is settled',
  change: 'a later change',
  changeOfDate: 'a later change of its date',
  changeOfMilestone: 'a later change of its milestone',
  changeOfOrder: 'a later change of the order',
  changeOfLines: 'a later change of these lines',
  decision: 'a later decision',
  forecast: 'a later forecast',
  handOver: 'a later hand-over',
  note: 'a later note',
  test: 'a later test',
  version: 'a later version',
  workaroundLater: 'a later work-around',
  passedAgain: 'that it was passed on again',
  teamReport: 'a report of the team',
  signoff: 'its sign-off',
  milestoneSignoff: 'the sign-off of the milestone',
  verdict: 'a verdict',
};
