// A notice goes to its reviewer, who approves it or sends it back (U20).
import { z } from 'zod';
import { reviewersOf } from '../clock/noticeState.ts';
import { namesOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { noticeWords as w } from '../words/notices.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { fixedNotice, noticeNamed, stepBack } from './value/noticeNamed.ts';

const input = z.object({ notice: idOf(() => inputWords.choice) });
const backInput = input.extend({
  reason: words(
    () => w.missing.reason,
    () => w.labels.reason,
    1000,
  ),
});

/** Asks whoever reviews for their word on a notice (U20). */
export const submitNotice = command<z.infer<typeof input>>({
  verb: 'submitNotice',
  does: 'Ask the reviewer to look at a notice before it goes out.',
  input,
  decide({ rollout, input }) {
    const found = noticeNamed(rollout, input.notice);
    if ('refusal' in found) return found;
    const { notice, state } = found;
    const fixed = fixedNotice(notice, state);
    if (fixed) return fixed;
    const { noticeReviewer: role } = rollout.settings;
    if (!role) return refuse('notAsItStands', { sentence: w.noReviewWanted });
    if (state === 'review') return refuse('alreadySo', { what: w.underReview(notice.title) });
    if (state === 'approved') return refuse('alreadySo', { what: w.approvedAlready(notice.title) });
    if (!reviewersOf(rollout, notice).length) return refuse('notAsItStands', { sentence: w.nobodyReviews(titleOf(rollout, role)) });
    return { entries: [{ type: 'noticeSubmitted', data: { notice: notice.id } }] };
  },
  undo: { noticeSubmitted: (rollout, { seq, data }) => stepBack(rollout, data.notice, 'submitted', seq) },
});

/** Approves a notice: it may go out (U20). */
export const approveNotice = command<z.infer<typeof input>>({
  verb: 'approveNotice',
  does: 'Approve a notice you were asked to look at; it goes out when its writer sends it.',
  input,
  decide({ rollout, input, by, people }) {
    const refused = notForReview(rollout, input.notice, by, people);
    return refused ?? { entries: [{ type: 'noticeApproved', data: { notice: input.notice } }] };
  },
  undo: { noticeApproved: (rollout, { seq, data }) => stepBack(rollout, data.notice, 'approved', seq) },
});

/** Sends a notice back to its writer, with the reason (U20). */
export const sendBackNotice = command<z.infer<typeof backInput>>({
  verb: 'sendBackNotice',
  does: 'Send a notice back to its writer, with what has to be otherwise.',
  input: backInput,
  decide({ rollout, input: { notice, reason }, by, people }) {
    const refused = notForReview(rollout, notice, by, people);
    return refused ?? { entries: [{ type: 'noticeSentBack', data: { notice }, words: { reason } }] };
  },
  undo: { noticeSentBack: (rollout, { seq, data }) => stepBack(rollout, data.notice, 'sentBack', seq) },
});

/** Why this person has no word on the notice now; null when they have. */
function notForReview(rollout: Rollout, id: string, by: string, people: People): Refusal | null {
  const found = noticeNamed(rollout, id);
  if ('refusal' in found) return found;
  const { notice, state } = found;
  const reviewers = reviewersOf(rollout, notice);
  if (!reviewers.includes(by)) {
    const role = rollout.settings.noticeReviewer;
    const isOwn = !!role && rollout.holders[role]?.includes(by);
    if (isOwn) return refuse('notAsItStands', { sentence: w.ownWords });
    return refuse('notYours', { who: namesOf(people, reviewers) || (role ? titleOf(rollout, role) : namesOf(people, [notice.by])) });
  }
  return state === 'review' ? null : refuse('notAsItStands', { sentence: w.notUnderReview });
}

const titleOf = ({ roles }: Rollout, role: string): string => roles.find(({ id }) => id === role)?.title ?? role;
