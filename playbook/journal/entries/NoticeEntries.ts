import type { PersonId } from '../Entry.ts';
import type { Audience, CrowdAnswers, LeftWhy } from '../Notice.ts';
import type { NoteOutcome } from '../Reminder.ts';

/** Notices that somebody who steers writes, what is passed on, and cards people send themselves to look at. */
export interface NoticeEntries {
  /** `words`: title, text and ask. Written again, it is reviewed again. */
  noticeWritten: { notice: string; urgent: boolean; audience: Audience };
  noticeSubmitted: { notice: string };
  noticeApproved: { notice: string };
  /** `words.reason` */
  noticeSentBack: { notice: string };
  /** `moment`: ISO instant; `zone`: where it was chosen. */
  noticePlanned: { notice: string; moment: string; zone: string };
  noticeDropped: { notice: string };
  /** `step`: the number of the entry that is taken back. */
  noticeStepTakenBack: { notice: string; step: number };
  /** The audience as it was cut: each with the moment of their working hours it goes at, and who of it gets none and why; a longer one in several entries. */
  noticeSent: {
    notice: string;
    notes: { person: PersonId; at: string }[];
    left: { person: PersonId; why: LeftWhy }[];
    /** When everybody else in the channel gets it, ISO; who that is stands in the store alone. */
    crowdAt?: string;
  };
  /** Every note of it has ended: how many how. */
  noticeClosed: { notice: string; outcomes: Partial<Record<NoteOutcome, number>> };
  /** What those answered who take no part in the rollout. */
  noticeAnswersCounted: { notice: string; answers: CrowdAnswers };
  /** The first of them asked for help; who that is stands in the store alone. */
  crowdAskedHelp: { notice: string };
  noticeAnswered: { notice: string; person: PersonId; answer: 'will' | 'done' | 'help' };
  noticeUnanswered: { notice: string; person: PersonId; answer: number };
  /** A card for oneself, as somebody else gets it: a notice, or the note of a round. */
  noteTried: { notice: string | null; round: number | null; as: PersonId };
  /** Somebody says that they passed a benefit on (P104). */
  materialPassedOn: { benefit: string; person: PersonId };
  materialNotPassedOn: { benefit: string; person: PersonId };
}
