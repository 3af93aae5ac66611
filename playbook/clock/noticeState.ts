import type { PersonId } from '../journal/Entry.ts';
import type { Notice, NoticeState } from '../journal/Notice.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** The key of the duty that cuts a notice's audience, once for each time it is planned. */
export const noticeCutKey = ({ id, planned }: Pick<Notice, 'id' | 'planned'>): string => `notices/${id}/cut/${planned?.seq ?? 0}`;

/** Where a notice stands (U20). One whose moment we slept through waits for its writer again. */
export function noticeStateOf({ ended }: Pick<Rollout, 'ended'>, notice: Notice): NoticeState {
  const { dropped, cut, planned, approved } = notice;
  if (cut) return 'sent';
  if (dropped) return 'dropped';
  if (planned && ended[noticeCutKey(notice)]?.outcome !== 'missedByUs') return 'planned';
  if (approved) return 'approved';
  return isUnderReview(notice) ? 'review' : 'draft';
}

const isUnderReview = ({ submitted, sentBack }: Notice): boolean =>
  submitted !== null && (sentBack === null || sentBack.seq < submitted.seq);

/** Who may approve a notice: those in the reviewing role, and never who wrote it; empty where no review is wanted or nobody else is there (U20). */
export function reviewersOf(
  { settings, holders, left }: Pick<Rollout, 'settings' | 'holders' | 'left'>,
  { written, by }: Notice,
): PersonId[] {
  const role = settings.noticeReviewer;
  return (role ? (holders[role] ?? []) : []).filter((person) => person !== written.by && person !== by && left[person] === undefined);
}
