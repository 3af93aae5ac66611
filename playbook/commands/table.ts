// The one table of verbs: chat, buttons, the tab's API and the help all read it.
import { acceptSection } from './acceptSection.ts';
import { activateMilestone } from './activateMilestone.ts';
import { addDeliverable } from './addDeliverable.ts';
import { addFact } from './addFact.ts';
import { addMilestone } from './addMilestone.ts';
import { addTeam } from './addTeam.ts';
import { answerConcern } from './answerConcern.ts';
import { answerIssue } from './answerIssue.ts';
import { answerNotice } from './answerNotice.ts';
import { answerPlaybook } from './answerPlaybook.ts';
import { answerReminder } from './answerReminder.ts';
import { answerSignoff } from './answerSignoff.ts';
import { askAboutIssue } from './askAboutIssue.ts';
import { askAboutSignoff } from './askAboutSignoff.ts';
import { askPlaybook } from './askPlaybook.ts';
import { beginLiveCheck } from './beginLiveCheck.ts';
import { bringInMilestone } from './bringInMilestone.ts';
import type { Command } from './Command.ts';
import { callOffCheck } from './callOffCheck.ts';
import { callOffMeeting } from './callOffMeeting.ts';
import { changeDeliverable } from './changeDeliverable.ts';
import { changeMilestone } from './changeMilestone.ts';
import { changeRollout } from './changeRollout.ts';
import { changeTeam } from './changeTeam.ts';
import { closeConcern } from './closeConcern.ts';
import { confirmIssue } from './confirmIssue.ts';
import { decideIssue } from './decideIssue.ts';
import { decideSignoff } from './decideSignoff.ts';
import { decideSlip } from './decideSlip.ts';
import { declineQuestion } from './declineQuestion.ts';
import { delegateSignoff } from './delegateSignoff.ts';
import { draftSection } from './draftSection.ts';
import { dropBenefit } from './dropBenefit.ts';
import { dropDeliverable } from './dropDeliverable.ts';
import { dropDraft } from './dropDraft.ts';
import { dropFollowUp } from './dropFollowUp.ts';
import { dropMilestone } from './dropMilestone.ts';
import { dropNotice } from './dropNotice.ts';
import { dropPlaybookQuestion } from './dropPlaybookQuestion.ts';
import { dropSection } from './dropSection.ts';
import { dropTalk } from './dropTalk.ts';
import { editDigest } from './editDigest.ts';
import { endLiveCheck } from './endLiveCheck.ts';
import { verbOfKey } from './entryKey.ts';
import { fileAnswer } from './fileAnswer.ts';
import { finishExercise } from './finishExercise.ts';
import { finishFollowUp } from './finishFollowUp.ts';
import { forecastMilestone } from './forecastMilestone.ts';
import { giveRole } from './giveRole.ts';
import { handOnQuestion } from './handOnQuestion.ts';
import { handOverSignoff } from './handOverSignoff.ts';
import { importPlan } from './importPlan.ts';
import { letTeamGo } from './letTeamGo.ts';
import { lookUp } from './lookUp.ts';
import { meetDeliverable } from './meetDeliverable.ts';
import { mergeMilestones } from './mergeMilestones.ts';
import { moveMilestone } from './moveMilestone.ts';
import { moveSection } from './moveSection.ts';
import { namePerson } from './namePerson.ts';
import { noteFollowUp } from './noteFollowUp.ts';
import { noteLive } from './noteLive.ts';
import { noteWorkaround } from './noteWorkaround.ts';
import { passIssueOn } from './passIssueOn.ts';
import { passOn } from './passOn.ts';
import { passPlaybookQuestion } from './passPlaybookQuestion.ts';
import { closeRollout, pauseRollout, resumeRollout } from './pauseRollout.ts';
import { planCheck } from './planCheck.ts';
import { planMeeting } from './planMeeting.ts';
import { planTalk } from './planTalk.ts';
import { postPointer } from './postPointer.ts';
import { publishSection } from './publishSection.ts';
import { pullInTeam } from './pullInTeam.ts';
import { pullTemplate } from './pullTemplate.ts';
import { raiseConcern } from './raiseConcern.ts';
import { raiseIssue } from './raiseIssue.ts';
import { readSection } from './readSection.ts';
import { recordCheck } from './recordCheck.ts';
import { recordTalk } from './recordTalk.ts';
import { redactWords } from './redactWords.ts';
import { redatePlan } from './redatePlan.ts';
import { reportStatus } from './reportStatus.ts';
import { reportTeams } from './reportTeams.ts';
import { reportUserTest } from './reportUserTest.ts';
import { requestSignoff } from './requestSignoff.ts';
import { resolveIssue } from './resolveIssue.ts';
import { restoreSection } from './restoreSection.ts';
import { retryRound } from './retryRound.ts';
import { approveNotice, sendBackNotice, submitNotice } from './reviewNotice.ts';
import { rewordNotes } from './rewordNotes.ts';
import { sayAway } from './sayAway.ts';
import { sendNotice } from './sendNotice.ts';
import { setCadence } from './setCadence.ts';
import { setCalendar } from './setCalendar.ts';
import { setLivePlace } from './setLivePlace.ts';
import { setQuietHours } from './setQuietHours.ts';
import { skipDuty } from './skipDuty.ts';
import { snoozeQuestion } from './snoozeQuestion.ts';
import { startDeliverable } from './startDeliverable.ts';
import { startRollout } from './startRollout.ts';
import { takeIssue } from './takeIssue.ts';
import { takeRole } from './takeRole.ts';
import { tellGoodNews } from './tellGoodNews.ts';
import { sendNoteToMe, sendNoticeToMe } from './tryNote.ts';
import { undelegateSignoff } from './undelegateSignoff.ts';
import { undoOf } from './undo.ts';
import { undoConcern } from './undoConcern.ts';
import { wishReminders } from './wishReminders.ts';
import { withdrawSignoff } from './withdrawSignoff.ts';
import { writeBenefit } from './writeBenefit.ts';
import { writeMinutes } from './writeMinutes.ts';
import { writeNotice } from './writeNotice.ts';

const commands = [
  startRollout,
  namePerson,
  giveRole,
  takeRole,
  addTeam,
  changeTeam,
  pullInTeam,
  letTeamGo,
  setCadence,
  setCalendar,
  pauseRollout,
  resumeRollout,
  closeRollout,
  changeRollout,
  redactWords,
  addMilestone,
  changeMilestone,
  moveMilestone,
  dropMilestone,
  mergeMilestones,
  bringInMilestone,
  importPlan,
  pullTemplate,
  redatePlan,
  addDeliverable,
  changeDeliverable,
  dropDeliverable,
  startDeliverable,
  meetDeliverable,
  activateMilestone,
  reportUserTest,
  forecastMilestone,
  reportStatus,
  reportTeams,
  addFact,
  snoozeQuestion,
  declineQuestion,
  handOnQuestion,
  raiseIssue,
  takeIssue,
  decideIssue,
  askAboutIssue,
  answerIssue,
  passIssueOn,
  confirmIssue,
  noteWorkaround,
  resolveIssue,
  tellGoodNews,
  answerReminder,
  rewordNotes,
  retryRound,
  wishReminders,
  writeBenefit,
  dropBenefit,
  writeNotice,
  submitNotice,
  approveNotice,
  sendBackNotice,
  sendNotice,
  sendNoticeToMe,
  sendNoteToMe,
  dropNotice,
  answerNotice,
  passOn,
  requestSignoff,
  decideSignoff,
  handOverSignoff,
  withdrawSignoff,
  askAboutSignoff,
  answerSignoff,
  delegateSignoff,
  undelegateSignoff,
  planTalk,
  recordTalk,
  dropTalk,
  planMeeting,
  callOffMeeting,
  writeMinutes,
  decideSlip,
  setLivePlace,
  beginLiveCheck,
  endLiveCheck,
  noteLive,
  noteFollowUp,
  finishFollowUp,
  dropFollowUp,
  planCheck,
  callOffCheck,
  recordCheck,
  sayAway,
  setQuietHours,
  editDigest,
  postPointer,
  skipDuty,
  draftSection,
  dropDraft,
  publishSection,
  restoreSection,
  dropSection,
  moveSection,
  readSection,
  acceptSection,
  finishExercise,
  lookUp,
  askPlaybook,
  answerPlaybook,
  passPlaybookQuestion,
  fileAnswer,
  dropPlaybookQuestion,
  raiseConcern,
  answerConcern,
  closeConcern,
  undoConcern,
] as unknown as Command<never>[];

/** Every verb there is, in the order help lists them. */
export const table: ReadonlyMap<string, Command> = new Map(
  [...commands, undoOf(commands) as unknown as Command<never>].map((command) => [command.verb, command as unknown as Command]),
);

/** True when the doing with this key can be taken back at all; whether it can be now is decided on what leans on it. */
export const isUndoable = (key: string): boolean => typeof table.get(verbOfKey(key))?.undo === 'object';
