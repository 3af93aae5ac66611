import { sealOf } from '../../clock/forecast.ts';
import { dayIn } from '../../clock/moments.ts';
import { gapsOf } from '../../clock/readiness.ts';
import { isPending } from '../../clock/signoffRounds.ts';
import { askedOn, hasLeft, placeOf, signoffModeOf } from '../../clock/signoffState.ts';
import type { Action } from '../../contract/Action.ts';
import { changedSinceSigned } from '../../journal/changedSinceSigned.ts';
import type { PersonId } from '../../journal/Entry.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { AskedBefore, Signoff } from '../../journal/Signoff.ts';
import { signoffLabels as labels, signoffActionWords as w } from '../../words/signoff.ts';
import { action, isOpen, manages } from '../actions.ts';
import { asks } from '../asks.ts';
import { type Looking, zoneOf } from '../Looking.ts';
import { signoffPlaceActions } from './signoffPlaceActions.ts';

const mostWords = 1000;

/** What the reader may do about the round that waits: decide, ask first, hand over, let somebody stand in, take it back (P70). */
export function signoffActions(looking: Looking, milestone: Milestone): Action[] {
  const { rollout, reader } = looking;
  const signoff = latestOf(looking, milestone);
  if (!reader || !isOpen(looking) || milestone.leftOut || !signoff || !isPending(signoff)) return [];
  const place = placeOf(rollout, signoff, reader, today(looking));
  return [
    ...(place ? signoffPlaceActions(looking, milestone, signoff, place, reader) : []),
    ...replaceActions(looking, milestone, signoff, reader),
    ...withdrawActions(looking, milestone, signoff),
  ];
}

const today = (looking: Looking): string => dayIn(looking.now, zoneOf(looking));

const latestOf = ({ rollout }: Looking, { id }: Milestone): Signoff | undefined => rollout.signoffs.findLast((one) => one.milestone === id);

/** Ask for the sign-off, or for a new round of it, once the milestone is ready and only where it is signed at all (P60, P71). */
export function requestActions(looking: Looking, milestone: Milestone): Action[] {
  const { rollout } = looking;
  const before = latestOf(looking, milestone);
  if (!manages(looking) || !isOpen(looking) || milestone.leftOut || (before && isPending(before))) return [];
  if (signoffModeOf(rollout, milestone) === 'off' || gapsOf(rollout, milestone, 'sign').length) return [];
  const seal = sealOf(rollout, milestone.id);
  if (seal && !changedSinceSigned(rollout, seal).length) return [];
  return [action(looking, 'requestSignoff', { label: before ? w.again : w.request, tone: 'primary', input: { milestone: milestone.id } })];
}

/** Answer what was asked, for whoever asked for the sign-off and the managers; nothing once it is answered. */
export function answerActions(looking: Looking, signoff: Signoff, { id, by, answer }: AskedBefore): Action[] {
  const { people, reader } = looking;
  if (answer || !isPending(signoff) || !isOpen(looking) || !reader) return [];
  if (!manages(looking) && reader !== signoff.requestedBy) return [];
  return [
    action(looking, 'answerSignoff', {
      label: w.answer,
      title: w.answerTitle(nameOf(people, by)),
      input: { signoff: signoff.id, question: id },
      asks: [asks.answer({ example: labels.answerExample, max: mostWords })],
    }),
  ];
}

/** A manager names somebody in the place of an approver who left, or is away with nobody standing in. */
function replaceActions(looking: Looking, milestone: Milestone, signoff: Signoff, reader: PersonId): Action[] {
  const { rollout, people } = looking;
  if (!manages(looking)) return [];
  const gone = signoff.approvers.filter(
    (place) =>
      !place.given &&
      place.person !== reader &&
      (hasLeft(rollout, signoff, place) || askedOn(rollout, signoff, place, today(looking)) === null),
  );
  return gone.map(({ person }) =>
    action(looking, 'handOverSignoff', {
      label: w.replace(nameOf(people, person)),
      title: w.replaceTitle(milestone.name, nameOf(people, person)),
      input: { signoff: signoff.id, from: person },
      asks: [asks.person(), asks.words({ max: mostWords })],
    }),
  );
}

function withdrawActions(looking: Looking, milestone: Milestone, signoff: Signoff): Action[] {
  if (!manages(looking) && looking.reader !== signoff.requestedBy) return [];
  return [
    action(looking, 'withdrawSignoff', {
      label: w.withdraw,
      title: w.withdrawTitle(milestone.name),
      input: { signoff: signoff.id },
      asks: [asks.why({ max: mostWords })],
    }),
  ];
}
