import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { channelCardKey } from '../../playbook/clock/signoffRounds.ts';
import { openPlaces, placeOf } from '../../playbook/clock/signoffState.ts';
import { steersNow } from '../../playbook/clock/whoSteers.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import type { Signoff } from '../../playbook/journal/Signoff.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { decidedFor } from '../../playbook/words/signoff.ts';
import { signoffCard } from '../cards/signoffCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, momentFor, name, readerZone, undoOf } from './Drawing.ts';
import { drawHeldSignoff } from './drawHeldSignoff.ts';
import { drawSignoffQuestion } from './drawSignoffQuestion.ts';
import { drawSignoffStatus } from './drawSignoffStatus.ts';
import { drawWaitingSignoff } from './drawWaitingSignoff.ts';

/** A sign-off as its reader sees it now: waiting with its evidence, settled, handed over, or how it stands; `duty` tells what the card was sent for (P70, P72). */
export function drawSignoff(drawing: Drawing, id: string, to: string, duty = ''): CardMessage | null {
  const { rollout } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  if (!signoff || !milestone) return null;
  const [, , about, ...rest] = duty.split('/');
  if (duty === channelCardKey(id)) return drawSignoffStatus(drawing, signoff, milestone, { to, inChannel: true });
  if (about === 'question') return drawSignoffQuestion(drawing, signoff, milestone, rest[0] ?? '', to);
  if (about === 'held') return drawHeldSignoff(drawing, signoff, milestone, rest);
  const place = placeOf(rollout, signoff, to, dayIn(drawing.now, rollout.start?.zone ?? 'UTC'));
  const base = baseOf(drawing, signoff, milestone);
  if (signoff.settled || signoff.withdrawnAt) return settled(drawing, base, signoff, to);
  if (place && openPlaces(rollout, signoff).includes(place))
    return drawWaitingSignoff(drawing, signoff, milestone, { place, to, nudged: about === 'nudge' });
  if (place?.given && place.given.verdict !== 'reject' && place.given.by === to) return signed(drawing, base, signoff, to, place.given);
  const handed = place ? null : handedOver(drawing, base, signoff, to);
  return handed ?? drawSignoffStatus(drawing, signoff, milestone, { to, inChannel: false });
}

type Base = { rollout: string; milestone: string; number: number; of: number; links: { milestone: string | null } };

const baseOf = ({ rollout, linkTo }: Drawing, signoff: Signoff, milestone: Milestone): Base => ({
  rollout: rollout.title,
  milestone: signoff.snapshot?.name ?? milestone.name,
  number: rollout.milestones.indexOf(milestone) + 1,
  of: rollout.milestones.length,
  links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
});

const approvals = (drawing: Drawing, { approvers }: Signoff, to: string) =>
  approvers.flatMap(({ person, given }) =>
    given && given.verdict !== 'reject'
      ? [
          {
            name: decidedFor(name(drawing, given.by), name(drawing, person)),
            at: momentFor(drawing, to, given.at),
            condition: { words: given.text },
          },
        ]
      : [],
  );

function signed(drawing: Drawing, base: Base, signoff: Signoff, to: string, given: { at: string; seq: number }): CardMessage {
  return signoffCard({
    ...base,
    state: 'signed',
    at: momentFor(drawing, to, given.at),
    signed: approvals(drawing, signoff, to),
    waitsFor: openPlaces(drawing.rollout, signoff).map(({ person }) => name(drawing, person)),
    undo: undoOf(drawing, given.seq),
  });
}

function settled(drawing: Drawing, base: Base, signoff: Signoff, to: string): CardMessage {
  const { settled } = signoff;
  if (!settled)
    return signoffCard({
      ...base,
      state: 'withdrawn',
      by: name(drawing, signoff.withdrawnBy ?? signoff.requestedBy),
      on: dayFor(drawing, to, signoff.withdrawnAt ?? signoff.requestedAt),
      words: signoff.withdrawnFor,
    });
  if (settled.signed)
    return signoffCard({
      ...base,
      state: 'sealed',
      at: momentFor(drawing, to, settled.at),
      signed: approvals(drawing, signoff, to),
      deliverables: signoff.snapshot?.deliverables.length ?? 0,
      undo: null,
    });
  const rejected = signoff.approvers.find(({ given }) => given?.verdict === 'reject');
  const manager = steersNow(drawing.rollout, instantOf(settled.at), rejected?.given?.by);
  return signoffCard({
    ...base,
    state: 'rejected',
    by: rejected?.given ? decidedFor(name(drawing, rejected.given.by), name(drawing, rejected.person)) : '',
    on: dayFor(drawing, to, settled.at),
    words: rejected?.given?.text ?? '',
    answers: manager
      ? { who: name(drawing, manager), by: dayWords(addWorkingDays(dayIn(instantOf(settled.at), readerZone(drawing, to)), 2)) }
      : null,
    approvers: signoff.approvers.map(({ person }) => name(drawing, person)),
    undo: null,
  });
}

function handedOver(drawing: Drawing, base: Base, signoff: Signoff, to: string): CardMessage | null {
  const entry = drawing.rollout.entries.findLast(
    (one) =>
      (one.type === 'signoffHandedOver' || one.type === 'approverReplaced') && one.data.signoff === signoff.id && one.data.from === to,
  );
  if (entry?.type !== 'signoffHandedOver' && entry?.type !== 'approverReplaced') return null;
  return signoffCard({
    ...base,
    state: 'handedOver',
    to: name(drawing, entry.data.to),
    on: dayFor(drawing, to, entry.at),
    words: entry.words.text ?? '',
    undo: entry.by === to ? undoOf(drawing, entry.seq) : null,
  });
}
