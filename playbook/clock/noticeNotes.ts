import type { Notice } from '../journal/Notice.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { noticeSubject } from '../journal/subjects.ts';

/** The duty that sends the notes of a notice which are due at that moment. */
export const noticeNotesKey = (notice: string, moment: string): string => `notices/${notice}/notes/${moment}`;

/** A card that could not go for so long is not made up for. [assumption] */
export const noteForHours = 72;

/** Whoever answers a notice answers within a week; until then it may go again to those it did not reach. [assumption] */
export const answersForHours = 7 * 24;

/** Stands where a person's id would, for everybody in the channel who takes no part in the rollout. */
export const theCrowd = '';

/** The round of a notice as deliveries and queue name it. */
export const noticeRound = (notice: string): string => `notices/${notice}`;

type NoticeNotes = NonNullable<Notice['cut']>['notes'];

/** The notes of a notice by the moment they are due at, an ISO instant; without those that were sent one by one, as they once were. */
export function noticeNotesByMoment({ ended }: Pick<Rollout, 'ended'>, { id, cut }: Notice): Map<string, NoticeNotes> {
  const left = cut?.notes.filter(({ person }) => ended[noticeSubject(id, person)] === undefined) ?? [];
  return Map.groupBy(left, ({ at }) => at);
}
