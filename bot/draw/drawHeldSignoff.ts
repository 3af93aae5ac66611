import { dayIn } from '../../playbook/clock/moments.ts';
import { latePlaces, nudgesBeforeEscalation } from '../../playbook/clock/signoffHeld.ts';
import { isPending } from '../../playbook/clock/signoffRounds.ts';
import { askedOn, hasLeft, openPlaces } from '../../playbook/clock/signoffState.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { namesOf } from '../../playbook/journal/nameOf.ts';
import type { Approver, Signoff } from '../../playbook/journal/Signoff.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { signoffCardWords, signoffWords } from '../../playbook/words/signoff.ts';
import { signoffStory } from '../../playbook/words/signoffStory.ts';
import { type HeldSignoffCardData, heldSignoffCard } from '../cards/heldSignoffCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, name, showOf } from './Drawing.ts';

const words = signoffCardWords.held;

type Held = Pick<HeldSignoffCardData, 'title' | 'words' | 'name'>;

/** What holds a sign-off up, told to those who can move it; once it goes on, that it does (U23). */
export function drawHeldSignoff(drawing: Drawing, signoff: Signoff, milestone: Milestone, [kind = '', person = '']: string[]): CardMessage {
  const { rollout, people, linkTo } = drawing;
  const held = isPending(signoff) ? heldBy(drawing, signoff, milestone, kind, person) : null;
  return heldSignoffCard({
    rollout: rollout.title,
    milestone: milestone.name,
    ...(held ?? {
      title: isPending(signoff) ? words.freeTitle(milestone.name) : words.overTitle(milestone.name),
      words: signoffStory(rollout, people, signoff),
      name: null,
    }),
    free: held === null,
    links: { milestone: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  });
}

function heldBy(drawing: Drawing, signoff: Signoff, milestone: Milestone, kind: string, person: string): Held | null {
  if (kind === 'nobody') return nobodyLeft(drawing, signoff, milestone);
  return kind === 'away' ? away(drawing, signoff, milestone, person) : late(drawing, signoff, milestone);
}

function nobodyLeft(drawing: Drawing, signoff: Signoff, milestone: Milestone): Held | null {
  const { rollout } = drawing;
  if (openPlaces(rollout, signoff).length) return null;
  const gone = signoff.approvers.find((place) => !place.given && hasLeft(rollout, signoff, place));
  return {
    title: words.nobodyTitle(milestone.name),
    words: words.nobodyText,
    name: gone ? replaces(drawing, signoff, gone) : null,
  };
}

function away(drawing: Drawing, signoff: Signoff, milestone: Milestone, person: string): Held | null {
  const { rollout, now } = drawing;
  const place = openPlaces(rollout, signoff).find((one) => one.person === person);
  const until = rollout.people[person]?.away?.until;
  if (!place || !until || askedOn(rollout, signoff, place, dayIn(now, rollout.start?.zone ?? 'UTC'))) return null;
  return {
    title: words.awayTitle(name(drawing, person), milestone.name),
    words: words.awayText(dayWords(until)),
    name: replaces(drawing, signoff, place),
  };
}

function late(drawing: Drawing, signoff: Signoff, milestone: Milestone): Held | null {
  const { rollout, people, now } = drawing;
  const silent = latePlaces(rollout, signoff, now).filter(({ at }) => at.epochMilliseconds <= now.epochMilliseconds);
  if (!silent.length) return null;
  const who = silent.slice(0, mostNamed).map(({ place }) => place.person);
  const names = silent.length > mostNamed ? signoffWords.many(silent.length) : namesOf(people, who);
  return {
    title: words.lateTitle(milestone.name, names),
    words: words.lateText(nudgesBeforeEscalation, dayFor(drawing, '', signoff.requestedAt)),
    name: null,
  };
}

/** More names than this are counted. */
const mostNamed = 3;

const replaces = (drawing: Drawing, { id }: Signoff, { person }: Approver) => showOf(drawing, 'handOver', { signoff: id, from: person });
