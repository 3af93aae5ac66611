import type { EntryOf } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { command, type Decision, refuse, type Undoing } from './Command.ts';
import { withdrawIssue } from './raiseIssue.ts';
import { reportDecision } from './reportDecision.ts';
import { type ReportFields, reportFields } from './reportFields.ts';
import { reopenIssue } from './resolveIssue.ts';

/** How a report, and the issue that came with it, is taken back; whoever reported the day before it stands again. */
export const undoReport: Undoing = {
  statusReported: (rollout, entry) => withdrawReport(rollout, entry),
  issueRaised: (rollout, entry, { people }) => withdrawIssue(rollout, entry.data.issue, people),
  issueResolved: (rollout, entry) => reopenIssue(rollout, entry),
};

/** A team's word for one of its days: done, days or a day against the plan, an issue met or resolved (P79, P80, P81). The last one stands. */
export const reportStatus = command<ReportFields>({
  verb: 'reportStatus',
  does: "Report a team's day: what got done, how many working days ahead or behind the plan or the day it will be ready, an issue met or resolved.",
  input: reportFields,
  urgent: ({ issueKind }) => issueKind === 'red',
  decide: (told) => reportDecision(told, told.input),
  undo: undoReport,
});

function withdrawReport(rollout: Rollout, { seq, data: { team, day } }: EntryOf<'statusReported'>): Decision {
  const stands = rollout.reports[`${team}/${day}`]?.some((report) => report.seq === seq);
  return stands ? { entries: [{ type: 'statusWithdrawn', data: { team, day, report: seq } }] } : refuse('undoneAlready');
}
