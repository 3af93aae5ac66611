// What an approver can do who does not decide yet: the ways, the question, and the stand-in.
import { dayIn } from '../../playbook/clock/moments.ts';
import { placeOf } from '../../playbook/clock/signoffState.ts';
import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { askSignoffCard } from '../cards/askSignoffCard.ts';
import { delegateCard } from '../cards/delegateCard.ts';
import { signoffWaysCard } from '../cards/signoffWaysCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { type Drawing, name, pressOf, showOf } from './Drawing.ts';

/** A form as it was filled in, with what is wrong with it. */
export interface Back<Typed> {
  typed: Typed;
  problem: string;
}

/** Ask first, hand over, or let somebody stand in; only a question where the reader stands in themselves (U22, U23). */
export function drawSignoffWays(drawing: Drawing, id: string, reader: string): CardMessage | null {
  const { rollout } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  if (!signoff) return null;
  const own = signoff.approvers.some(({ person }) => person === reader);
  return signoffWaysCard({
    rollout: rollout.title,
    milestone: milestoneName(rollout, signoff.milestone),
    ask: showOf(drawing, 'askSignoff', { signoff: id }),
    handOver: own ? showOf(drawing, 'handOver', { signoff: id }) : null,
    standIn: own ? showOf(drawing, 'delegate', { signoff: id }) : null,
    back: showOf(drawing, 'signoff', { signoff: id }),
  });
}

/** What the reader needs to know before deciding, or which evidence they cannot open (P70). */
export function drawAskSignoff(
  drawing: Drawing,
  id: string,
  reader: string,
  key: string,
  back: Back<{ text?: string; deliverable?: string }> | null = null,
): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  if (!signoff || !milestone) return null;
  const place = placeOf(rollout, signoff, reader, dayIn(drawing.now, rollout.start?.zone ?? 'UTC'));
  const forWhom = place && place.person !== reader ? { for: place.person } : {};
  return askSignoffCard({
    rollout: rollout.title,
    milestone: milestone.name,
    who: name(drawing, signoff.requestedBy),
    evidence: milestone.deliverables.filter(({ met }) => met).map(({ id: deliverable, title }) => ({ id: deliverable, title })),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    ask: pressOf(drawing, 'askAboutSignoff', { signoff: id, ...forWhom }, key),
    back: showOf(drawing, 'signoff', { signoff: id }),
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}

/** Who stands in for the reader between which days: anybody in the rollout or its channel but themselves (U23). */
export function drawDelegate(
  drawing: Drawing,
  id: string,
  { reader, roster, key }: { reader: string; roster: Member[]; key: string },
  back: Back<{ person?: string; from?: string; until?: string }> | null = null,
): CardMessage {
  const { rollout, people, linkTo } = drawing;
  const known = Object.values(people).map(({ oid, id: person }) => ({ id: oid, name: nameOf(people, person) }));
  const others = roster.filter(({ oid }) => !known.some((one) => one.id === oid)).map(({ oid, name: of }) => ({ id: oid, name: of }));
  return delegateCard({
    rollout: rollout.title,
    people: [...known, ...others].filter((one) => one.id !== people[reader]?.oid).sort((one, other) => one.name.localeCompare(other.name)),
    typed: back?.typed ?? { from: dayIn(drawing.now, rollout.start?.zone ?? 'UTC') },
    problem: back?.problem ?? '',
    delegate: pressOf(drawing, 'delegateSignoff', {}, key),
    back: showOf(drawing, 'signoff', { signoff: id }),
    links: { people: linkTo(rollout, { page: 'overview' }) },
  });
}
