// What became of the channel or of somebody in it, told to whoever is left; docs/life.md tells each case.
import { leaversAt } from '../../playbook/clock/lifeNews.ts';
import { dayIn } from '../../playbook/clock/moments.ts';
import { daysAfter, noticeDays } from '../../playbook/clock/removal.ts';
import { missingManager, whoSteers } from '../../playbook/clock/whoSteers.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import { lifeSubject } from '../../playbook/journal/subjects.ts';
import { heldBy } from '../../playbook/views/heldBy.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { lifeWords as w } from '../../playbook/words/life.ts';
import { type LifeCardData, lifeCard } from '../cards/lifeCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, name } from './Drawing.ts';

/** The card about `left/<moment>`, `gone/…`, `removed/…`, `back/<entry>` or `ends/<day>`; null when there is nothing to show. */
export function drawLife(drawing: Drawing, what: string, which: string): CardMessage | null {
  switch (what) {
    case 'left':
      return drawLeft(drawing, which);
    case 'gone':
      return shut(drawing, w.goneTitle(channelNameOf(drawing.rollout)), w.goneLine(drawing.rollout.title), w.goneNext);
    case 'removed':
      return shut(drawing, w.removedTitle(channelNameOf(drawing.rollout)), w.removedLine(drawing.rollout.title), w.removedNext);
    case 'back':
      return drawGreeting(drawing);
    case 'ends':
      return drawEnding(drawing, which);
    default:
      return null;
  }
}

function drawLeft(drawing: Drawing, at: string): CardMessage {
  const { rollout } = drawing;
  const people = leaversAt(rollout, at);
  const names = people.map((person) => name(drawing, person));
  if (!names.length) return returned(drawing);
  const items = people.flatMap((person) => heldBy(drawing, person));
  const manager = missingManager(rollout);
  const steers = manager && people.includes(manager) ? whoSteers(rollout) : null;
  return card(drawing, {
    kind: 'attention',
    band: w.leftBand,
    title: w.title(names, channelNameOf(rollout)),
    lines: [
      ...(manager && steers ? [w.steering(name(drawing, steers), name(drawing, manager))] : []),
      items.length ? w.stopped(names) : w.heldNothing(names),
    ],
    items,
    next: manager && steers ? w.nameNext : '',
  });
}

/** They came back before anybody acted on it: the card says that, and who they are is in the history. */
const returned = (drawing: Drawing): CardMessage =>
  card(drawing, { kind: 'good', band: w.backBand, title: w.backTitle, lines: [w.backLine], items: [], next: '' });

const shut = (drawing: Drawing, title: string, line: string, next: string): CardMessage =>
  card(drawing, { kind: 'warning', band: w.goneBand, title, lines: [line], items: [], next });

/** A closed rollout goes after that day, or a week after this is said; once it was reopened the card says that it stays. */
function drawEnding(drawing: Drawing, last: string): CardMessage {
  const { rollout, now } = drawing;
  const { title, ended, closedAt, status } = rollout;
  const toldBefore = Object.entries(ended).some(([key, { at }]) => key.startsWith(`${lifeSubject(`ends/${last}`)}/`) && at < closedAt);
  if (status !== 'closed' || toldBefore)
    return card(drawing, { kind: 'good', band: w.staysBand, title: w.staysTitle(title), lines: [w.staysLine], items: [], next: '' });
  const soonest = daysAfter(dayIn(now, rollout.start?.zone ?? 'UTC'), noticeDays);
  return card(drawing, {
    kind: 'warning',
    band: w.endsBand,
    title: w.endsTitle(title, dayWords(soonest > last ? soonest : last)),
    lines: [w.endsLine(title), w.endsSave],
    items: [],
    next: w.endsKeep,
  });
}

function drawGreeting(drawing: Drawing): CardMessage | null {
  const { rollout } = drawing;
  const { back } = rollout.channel;
  if (!back) return null;
  const missed = Object.entries(rollout.ended).filter(
    ([, { at, outcome, to }]) => outcome === 'gone' && to === null && at >= back.since && at <= back.at,
  );
  const digests = missed.filter(([key]) => key.startsWith('digest/')).length;
  const others = missed.length - digests;
  return card(drawing, {
    kind: 'good',
    band: w.greetBand,
    title: w.greetTitle,
    lines: [w.greetSince(dayFor(drawing, '', back.since), dayFor(drawing, '', back.at)), ...(missed.length ? [] : [w.missedNothing])],
    items: [...(digests ? [w.missedDigests(digests)] : []), ...(others ? [w.missedNews(others)] : [])].map((title) => ({
      title,
      next: '',
    })),
    next: missed.length ? w.greetNext : '',
  });
}

const card = (drawing: Drawing, data: Omit<LifeCardData, 'rollout' | 'links'>): CardMessage =>
  lifeCard({ ...data, rollout: drawing.rollout.title, links: { people: drawing.linkTo(drawing.rollout, { page: 'people' }) } });
