import type { PersonId } from '../journal/Entry.ts';
import type { RoundId } from '../journal/Reminder.ts';
import type { Instant } from './moments.ts';

/** What is to be done; each kind is one message, one edit, or entries alone. */
export type Task =
  | { kind: 'askStatus'; team: string; day: string; to: PersonId }
  | { kind: 'nudgeStatus'; team: string; day: string; to: PersonId }
  /** The deputy is asked, because the representative said nothing. */
  | { kind: 'askDeputy'; team: string; day: string; to: PersonId }
  /** Put off, or handed on to somebody: the same question, once more. */
  | { kind: 'askAgain'; team: string; day: string; to: PersonId }
  /** The manager hears of a team that has been silent twice. */
  | { kind: 'tellMissing'; team: string; day: string; to: PersonId }
  /** Nobody is asked for that day, or nobody once more: only that it was left so, and why, is recorded. */
  | { kind: 'leaveUnasked'; team: string; day: string; as: 'quiet' | 'away' | 'nobody' }
  | { kind: 'tellDraft'; day: string; to: PersonId }
  /** `week` is the ISO day of its Monday. */
  | { kind: 'sendWeek'; week: string }
  | { kind: 'sendDigest'; day: string }
  | { kind: 'cutReminders'; round: number }
  /** The notes of a round that are due at one moment go into the queue, and once all have ended the round is closed. */
  | { kind: 'sendNotes'; round: number }
  | { kind: 'closeReminders'; round: number }
  /** A round goes again to those it failed: they are read from the store, their notes go by page, and it is closed again. `retry` is the entry that asked for it. */
  | { kind: 'cutRetry'; round: RoundId; retry: number }
  | { kind: 'sendRetry'; round: RoundId; retry: number; moment: string }
  | { kind: 'closeRetry'; round: RoundId; retry: number }
  /** A notice's audience is cut; the notes due at one moment go into the queue, and once all have ended it is closed; what the crowd answered is counted; its reviewer and its writer are told; who steers hears who needs help. */
  | { kind: 'cutNotice'; notice: string }
  | { kind: 'sendNotice'; notice: string; moment: string }
  | { kind: 'sendToCrowd'; notice: string }
  | { kind: 'closeNotice'; notice: string }
  | { kind: 'countAnswers'; notice: string }
  | { kind: 'reviewNotice'; notice: string; to: PersonId }
  | { kind: 'tellNoticeVerdict'; notice: string; to: PersonId }
  | { kind: 'tellNoticeHelp'; notice: string; to: PersonId }
  /** A card somebody sends themselves to see how another gets it. */
  | { kind: 'showTrial'; to: PersonId }
  /** One summary on Mondays in place of single notes; `week` is the ISO day of its Monday. */
  | { kind: 'tellSummary'; week: string; to: PersonId }
  | { kind: 'tellIssue'; issue: string; step: number; to: PersonId }
  | { kind: 'tellTaken'; issue: string; to: PersonId }
  /** The issue's own thread in the channel. */
  | { kind: 'postIssue'; issue: string }
  | { kind: 'repeatIssue'; issue: string; to: PersonId }
  /** The manager hears that somebody on the way could not be reached. */
  | { kind: 'tellUnreachable'; issue: string; to: PersonId }
  | { kind: 'tellPassed'; issue: string; to: PersonId }
  | { kind: 'tellIssueQuestion'; issue: string; question: string; to: PersonId }
  | { kind: 'tellIssueAnswer'; issue: string; question: string; to: PersonId }
  | { kind: 'tellResolved'; issue: string; to: PersonId }
  /** Is it still so? */
  | { kind: 'askStale'; issue: string; to: PersonId }
  | { kind: 'postNews'; news: string }
  /** The message in the channel that leads to the playbook. */
  | { kind: 'postPointer' }
  | { kind: 'tellConcern'; concern: string; to: PersonId }
  | { kind: 'nudgeConcern'; concern: string; to: PersonId }
  | { kind: 'tellConcernAnswer'; concern: string; answer: string; to: PersonId }
  | { kind: 'tellConcernClosed'; concern: string; to: PersonId }
  /** Who raised it hears that it reached nobody. */
  | { kind: 'tellConcernUnheard'; concern: string; to: PersonId }
  | { kind: 'tellFollowUp'; item: string; to: PersonId }
  | { kind: 'tellCheck'; check: string; on: string; to: PersonId }
  /** Somebody hears what Teams told of the channel or of a person. */
  | { kind: 'tellLife'; what: string; to: PersonId }
  /** The channel is greeted once after we could not post there. */
  | { kind: 'greetAgain'; what: string }
  | { kind: 'askSignoff'; signoff: string; to: PersonId }
  | { kind: 'nudgeSignoff'; signoff: string; to: PersonId }
  | { kind: 'tellRejected'; signoff: string; to: PersonId }
  /** The one card of the round in the channel. */
  | { kind: 'postSignoff'; signoff: string }
  /** The manager hears what holds a sign-off up. */
  | { kind: 'tellHeld'; signoff: string; to: PersonId }
  | { kind: 'tellQuestion'; signoff: string; question: string; to: PersonId }
  | { kind: 'tellAnswer'; signoff: string; question: string; to: PersonId }
  | { kind: 'celebrate'; signoff: string }
  | { kind: 'tellMeeting'; milestone: string; to: PersonId }
  | { kind: 'askDecision'; milestone: string; to: PersonId }
  | { kind: 'nudgeDecision'; milestone: string; to: PersonId }
  | { kind: 'escalateDecision'; milestone: string; to: PersonId }
  | { kind: 'chaseRisk'; milestone: string; deliverable: string; to: PersonId }
  /** What somebody asked of the playbook, and it did not say. */
  | { kind: 'tellPlaybookQuestion'; question: string; to: PersonId }
  | { kind: 'tellPlaybookAnswer'; question: string; to: PersonId }
  /** What somebody is asked to accept of the playbook, and the one reminder. */
  | { kind: 'askAcceptance'; to: PersonId }
  | { kind: 'nudgeAcceptance'; to: PersonId }
  | { kind: 'redraw'; revision: number }
  /** The cards about it say something else now, because time has passed. */
  | { kind: 'refresh' };

/** Something the clock owes somebody. It ends by an entry that names its key. */
export type Duty = Task & {
  /** What it means: the same duty has the same key, whoever works it out. */
  key: string;
  /** What its card is about. */
  subject: string;
  at: Instant;
  /** Too late to do: to be recorded as missed by us, and not made up for. */
  missed: boolean;
};
