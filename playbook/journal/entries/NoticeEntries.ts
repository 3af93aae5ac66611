import type { PersonId } from '../Entry.ts';
import type { Audience, LeftWhy } from '../Notice.ts';

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
  noticeSent: { notice: string; notes: { person: PersonId; at: string }[]; left: { person: PersonId; why: LeftWhy }[] };
  noticeAnswered: { notice: string; person: PersonId; answer: 'will' | 'done' | 'help' };
  noticeUnanswered: { notice: string; person: PersonId; answer: number };
  /** A card for oneself, as somebody else gets it: a notice, or the note of a round. */
  noteTried: { notice: string | null; round: number | null; as: PersonId };
  /** Somebody says that they passed a benefit on (P104). */
  materialPassedOn: { benefit: string; person: PersonId };
  materialNotPassedOn: { benefit: string; person: PersonId };
}
