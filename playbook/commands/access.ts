// Who may do what: the one table. `asked` commands look themselves whether it is this person who was asked.
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { verbOfKey } from './entryKey.ts';

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
  pullInTeam: 'asked',
  letTeamGo: 'asked',
  setCadence: 'managers',
  setCalendar: 'managers',
  pauseRollout: 'managers',
  resumeRollout: 'managers',
  closeRollout: 'managers',
  changeRollout: 'managers',
  redactWords: 'managers',
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
  pullTemplate: 'managers',
  redatePlan: 'managers',
  startDeliverable: 'asked',
  dropDeliverable: 'managers',
  addDeliverable: 'managers',
  changeDeliverable: 'managers',
  meetDeliverable: 'asked',
  reportStatus: 'asked',
  reportTeams: 'asked',
  addFact: 'asked',
  snoozeQuestion: 'asked',
  declineQuestion: 'asked',
  handOnQuestion: 'asked',
  raiseIssue: 'members',
  takeIssue: 'members',
  decideIssue: 'asked',
  askAboutIssue: 'members',
  answerIssue: 'asked',
  passIssueOn: 'members',
  confirmIssue: 'asked',
  noteWorkaround: 'members',
  resolveIssue: 'members',
  tellGoodNews: 'members',
  answerReminder: 'asked',
  rewordNotes: 'managers',
  retryRound: 'managers',
  wishReminders: 'members',
  writeBenefit: 'managers',
  dropBenefit: 'managers',
  writeNotice: 'managers',
  submitNotice: 'managers',
  approveNotice: 'asked',
  sendBackNotice: 'asked',
  sendNotice: 'managers',
  sendNoticeToMe: 'managers',
  sendNoteToMe: 'managers',
  dropNotice: 'managers',
  answerNotice: 'asked',
  passOn: 'members',
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
  setLivePlace: 'managers',
  beginLiveCheck: 'managers',
  endLiveCheck: 'managers',
  noteLive: 'members',
  noteFollowUp: 'members',
  finishFollowUp: 'asked',
  dropFollowUp: 'asked',
  planCheck: 'managers',
  callOffCheck: 'managers',
  recordCheck: 'managers',
  sayAway: 'members',
  setQuietHours: 'members',
  draftSection: 'asked',
  dropDraft: 'asked',
  publishSection: 'asked',
  restoreSection: 'asked',
  dropSection: 'asked',
  moveSection: 'managers',
  readSection: 'members',
  acceptSection: 'asked',
  finishExercise: 'members',
  lookUp: 'members',
  askPlaybook: 'members',
  answerPlaybook: 'asked',
  passPlaybookQuestion: 'asked',
  fileAnswer: 'asked',
  dropPlaybookQuestion: 'asked',
  raiseConcern: 'members',
  answerConcern: 'asked',
  closeConcern: 'asked',
  undoConcern: 'asked',
  editDigest: 'managers',
  postPointer: 'managers',
  skipDuty: 'managers',
  undo: 'asked',
};

export const holdsRole = (rollout: Rollout, person: PersonId, role: string): boolean => !!rollout.holders[role]?.includes(person);

export const isManager = (rollout: Rollout, person: PersonId): boolean => managerRoles.some((role) => holdsRole(rollout, person, role));

/** What somebody who left the channel may still do: answer what they were asked by name (design section 5). */
const fromOutside: readonly string[] = ['decideSignoff', 'askAboutSignoff', 'handOverSignoff'];

/** True when the person left the channel and this is not something they were asked by name; what they did so they may take back. */
export const isShutOut = ({ left, entries }: Pick<Rollout, 'left' | 'entries'>, person: PersonId, verb: string, undoes = 0): boolean =>
  left[person] !== undefined &&
  !fromOutside.includes(verb === 'undo' ? verbOfKey(entries.find(({ seq }) => seq === undoes)?.key ?? '') : verb);

/** True when the table lets this person try the verb, which must stand there; when nobody is left who steers, any member names the next one. */
export const may = (rollout: Rollout, person: PersonId, verb: string): boolean =>
  access[verb] === 'members' || access[verb] === 'asked' || isManager(rollout, person) || (verb === 'giveRole' && isSteerless(rollout));

/** Nobody is left in the roles that steer, though somebody was. */
const isSteerless = ({ holders, leftRoles }: Pick<Rollout, 'holders' | 'leftRoles'>): boolean =>
  managerRoles.every((role) => !holders[role]?.length) && Object.keys(leftRoles).length > 0;
