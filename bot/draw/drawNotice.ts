// Notices as their readers, their reviewer and who helps see them now (P103, U18, U20).

import { audienceOf } from '../../playbook/clock/noticeAudience.ts';
import { theCrowd } from '../../playbook/clock/noticeNotes.ts';
import { noticeStateOf, reviewersOf } from '../../playbook/clock/noticeState.ts';
import { steersNow } from '../../playbook/clock/whoSteers.ts';
import { isUndoable } from '../../playbook/commands/table.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import type { Notice } from '../../playbook/journal/Notice.ts';
import { noticeReviewSubject, noticeSubject } from '../../playbook/journal/subjects.ts';
import { noticeAudienceLine, writtenTo } from '../../playbook/views/noticeAudienceLine.ts';
import { rolloutInChannel } from '../../playbook/words/rolloutInChannel.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import { noticeHelpCard } from '../cards/noticeHelpCard.ts';
import { noticeReviewCard } from '../cards/noticeReviewCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, undoOf } from './Drawing.ts';
import { firstName } from './drawCheckin.ts';
import type { Back } from './drawSignoffWays.ts';

const noticeIn = ({ rollout }: Drawing, id: string): Notice | undefined => rollout.notices.find((one) => one.id === id);

/** The notice as that person gets it, or how they answered it. */
export function drawNotice(drawing: Drawing, id: string, to: string): CardMessage | null {
  const notice = noticeIn(drawing, id);
  if (!notice) return null;
  const { rollout } = drawing;
  const answer = notice.ask ? pressOf(drawing, 'answerNotice', { notice: id }, keyNow(drawing, noticeSubject(id, to))) : null;
  const given = notice.cut?.notes.find(({ person }) => person === to)?.answer;
  const base = {
    rollout: rolloutInChannel(rollout.title, channelNameOf(rollout)),
    from: name(drawing, notice.by),
    title: { words: notice.title },
    ask: { words: notice.ask },
  };
  if (given && answer)
    return noticeCard({
      ...base,
      state: 'answered',
      kind: given.answer,
      person: firstName(drawing, to),
      answeredAt: momentFor(drawing, to, given.at),
      helper: name(drawing, steersNow(rollout, drawing.now, to) ?? notice.by),
      words: given.text,
      answer,
      undo: undoOf(drawing, given.seq),
    });
  return noticeCard({ ...base, state: 'asked', body: { words: notice.text }, audience: writtenTo(rollout, notice.audience), answer });
}

/** The answer of somebody who takes no part in the rollout: their own name is all that is known of them. */
export function drawAnsweredByCrowd(
  drawing: Drawing,
  notice: Notice,
  given: { answer: 'will' | 'done' | 'help'; at: string; text: string; name: string },
): CardMessage {
  const { rollout, now } = drawing;
  const { id, title, ask, by } = notice;
  return noticeCard({
    state: 'answered',
    rollout: rollout.title,
    from: name(drawing, by),
    title: { words: title },
    ask: { words: ask },
    kind: given.answer,
    person: given.name.split(' ')[0] ?? '',
    answeredAt: momentFor(drawing, theCrowd, given.at),
    helper: name(drawing, steersNow(rollout, now, theCrowd) ?? by),
    words: given.text,
    answer: pressOf(drawing, 'answerNotice', { notice: id }, keyNow(drawing, noticeSubject(id, theCrowd))),
    undo: null,
  });
}

/** What waits for the reviewer, or became of it. */
export function drawNoticeReview(
  drawing: Drawing,
  id: string,
  to: string,
  back: Back<{ reason: string }> | null = null,
): CardMessage | null {
  const notice = noticeIn(drawing, id);
  if (!notice) return null;
  const { rollout, linkTo, now } = drawing;
  const { submitted, approved, sentBack, audience, by } = notice;
  const base = {
    rollout: rollout.title,
    writer: name(drawing, by),
    at: momentFor(drawing, to, (approved ?? sentBack ?? submitted ?? notice.written).at),
    title: { words: notice.title },
    body: { words: notice.text },
    ask: { words: notice.ask },
    audience: noticeAudienceLine(rollout, audience, audienceOf(rollout, audience, now).length),
    links: { value: linkTo(rollout, { page: 'value' }) },
  };
  const key = `${keyNow(drawing, noticeReviewSubject(id))}/${submitted?.seq ?? 0}`;
  const isOpen = noticeStateOf(rollout, notice) === 'review';
  if (isOpen && reviewersOf(rollout, notice).includes(to))
    return noticeReviewCard({
      ...base,
      state: 'review',
      approve: pressOf(drawing, 'approveNotice', { notice: id }, `${key}/approve`),
      sendBack: pressOf(drawing, 'sendBackNotice', { notice: id }, `${key}/back`),
      typed: back?.typed ?? null,
    });
  const said = approved ?? sentBack;
  const undo = said && said.by === to && isUndoable(entryAt(rollout, said.seq)?.key ?? '') ? undoOf(drawing, said.seq) : null;
  return noticeReviewCard({
    ...base,
    state: isOpen ? 'waits' : approved ? 'approved' : sentBack ? 'sentBack' : 'over',
    who: said && !isOpen ? name(drawing, said.by) : '',
    reason: { words: approved || isOpen ? '' : (sentBack?.reason ?? '') },
    undo: notice.planned || notice.cut ? null : undo,
  });
}

/** Somebody's "I need help", for who steers; of the crowd, that somebody asks and where it stands who. */
export function drawNoticeHelp(drawing: Drawing, id: string, person: string, to: string): CardMessage | null {
  const notice = noticeIn(drawing, id);
  if (!notice) return null;
  const { rollout, linkTo } = drawing;
  const isCrowd = person === theCrowd;
  const given = notice.cut?.notes.find((one) => one.person === person)?.answer;
  const at = isCrowd ? notice.cut?.crowd?.help?.at : given?.at;
  return noticeHelpCard({
    rollout: rollout.title,
    who: isCrowd ? '' : name(drawing, person),
    at: at ? momentFor(drawing, to, at) : '',
    title: { words: notice.title },
    ask: { words: notice.ask },
    words: given?.text ?? '',
    over: !isCrowd && given?.answer !== 'help',
    links: { value: linkTo(rollout, isCrowd ? { page: 'value', id: `rounds~notices-${id}` } : { page: 'value' }) },
  });
}
