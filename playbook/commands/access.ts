// Who may do what: the one table. `asked` commands look themselves whether it is this person who was asked.
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

export type Access = 'members' | 'managers' | 'asked';

/** The roles that steer a rollout (P9, P16). */
export const managerRoles = ['projectManager', 'accountable'] as const;

export const access: Record<string, Access> = {
  startRollout: 'members',
  namePerson: 'managers',
  giveRole: 'managers',
  takeRole: 'managers',
  addTeam: 'managers',
  changeTeam: 'managers',
  pauseRollout: 'managers',
  resumeRollout: 'managers',
  closeRollout: 'managers',
  changeRollout: 'managers',
  activateMilestone: 'managers',
  forecastMilestone: 'managers',
  reportUserTest: 'asked',
  addMilestone: 'managers',
  changeMilestone: 'managers',
  moveMilestone: 'managers',
  dropMilestone: 'managers',
  mergeMilestones: 'managers',
  bringInMilestone: 'managers',
  importPlan: 'managers',
  redatePlan: 'managers',
  startDeliverable: 'asked',
  dropDeliverable: 'managers',
  addDeliverable: 'managers',
  changeDeliverable: 'managers',
  meetDeliverable: 'asked',
  reportStatus: 'asked',
  raiseIssue: 'members',
  takeIssue: 'members',
  noteWorkaround: 'members',
  resolveIssue: 'members',
  answerReminder: 'asked',
  requestSignoff: 'managers',
  decideSignoff: 'asked',
  handOverSignoff: 'asked',
  withdrawSignoff: 'asked',
  askAboutSignoff: 'asked',
  answerSignoff: 'asked',
  delegateSignoff: 'members',
  undelegateSignoff: 'members',
  planTalk: 'managers',
  recordTalk: 'managers',
  dropTalk: 'managers',
  planMeeting: 'managers',
  callOffMeeting: 'managers',
  writeMinutes: 'asked',
  decideSlip: 'asked',
  sayAway: 'members',
  undo: 'asked',
};

export const holdsRole = (rollout: Rollout, person: PersonId, role: string): boolean => !!rollout.holders[role]?.includes(person);

export const isManager = (rollout: Rollout, person: PersonId): boolean => managerRoles.some((role) => holdsRole(rollout, person, role));

/** True when the table lets this person try the verb. */
export const may = (rollout: Rollout, person: PersonId, verb: string): boolean => access[verb] !== 'managers' || isManager(rollout, person);
