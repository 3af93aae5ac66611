// The one table of verbs: chat, buttons, the tab's API and the help all read it.
import { addDeliverable } from './addDeliverable.ts';
import { addTeam } from './addTeam.ts';
import { answerReminder } from './answerReminder.ts';
import type { Command } from './Command.ts';
import { changeDeliverable } from './changeDeliverable.ts';
import { changeTeam } from './changeTeam.ts';
import { decideSignoff } from './decideSignoff.ts';
import { decideSlip } from './decideSlip.ts';
import { verbOfKey } from './entryKey.ts';
import { giveRole } from './giveRole.ts';
import { handOverSignoff } from './handOverSignoff.ts';
import { meetDeliverable } from './meetDeliverable.ts';
import { namePerson } from './namePerson.ts';
import { closeRollout, pauseRollout, resumeRollout } from './pauseRollout.ts';
import { raiseIssue } from './raiseIssue.ts';
import { reportStatus } from './reportStatus.ts';
import { requestSignoff } from './requestSignoff.ts';
import { resolveIssue } from './resolveIssue.ts';
import { sayAway } from './sayAway.ts';
import { startRollout } from './startRollout.ts';
import { takeIssue } from './takeIssue.ts';
import { takeRole } from './takeRole.ts';
import { undoOf } from './undo.ts';

const commands = [
  startRollout,
  namePerson,
  giveRole,
  takeRole,
  addTeam,
  changeTeam,
  pauseRollout,
  resumeRollout,
  closeRollout,
  addDeliverable,
  changeDeliverable,
  meetDeliverable,
  reportStatus,
  raiseIssue,
  takeIssue,
  resolveIssue,
  answerReminder,
  requestSignoff,
  decideSignoff,
  handOverSignoff,
  decideSlip,
  sayAway,
] as unknown as Command<never>[];

/** Every verb there is, in the order help lists them. */
export const table: ReadonlyMap<string, Command> = new Map(
  [...commands, undoOf(commands) as unknown as Command<never>].map((command) => [command.verb, command as unknown as Command]),
);

/** True when the doing with this key can be taken back at all; whether it can be now is decided on what leans on it. */
export const isUndoable = (key: string): boolean => typeof table.get(verbOfKey(key))?.undo === 'object';
