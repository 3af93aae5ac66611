import { type ChainPlace, stepMinutes, wayOf } from '../clock/issueChain.ts';
import { instantOf, isAfter } from '../clock/moments.ts';
import type { ChainStep } from '../contract/Status.ts';
import type { Issue } from '../journal/Issue.ts';
import { badNewsLines } from '../words/badNews.ts';
import { lowered, spanWords } from '../words/counts.ts';
import { viewWords as w } from '../words/views.ts';
import { minutesBetween } from './boardLines.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';
import { shortMoment } from './shortMoment.ts';

/** The way up of an issue: who was told, who was passed over and why, who is next and when, who has it (P95, P96, U7). */
export function chainShown(looking: Looking, issue: Issue): ChainStep[] {
  const way = wayOf(looking.rollout, issue);
  const { taken } = issue;
  if (!taken) return way.map((place, step) => climbing(looking, way, place, step));
  const taker = way.findIndex(({ person }) => person === taken.by);
  const others = way.filter((_, step) => step !== taker);
  const isBefore = ({ at, passedOver }: ChainPlace) => !isAfter(passedOver?.at ?? at, instantOf(taken.at));
  const span = spanWords(minutesBetween(issue.raisedAt, taken.at));
  return [
    ...others.filter(isBefore).map((place) => {
      const { passedOver, at } = place;
      if (passedOver) return unreachedStep(looking, place, passedOver);
      return stepOf(looking, place, 'told', 1, w.toldAt(shortMoment(looking, at.toString())));
    }),
    stepOf(looking, { person: taken.by, role: way[taker]?.role ?? '' }, 'taken', 1, w.tookIt(shortMoment(looking, taken.at), span)),
    ...others.filter((place) => !isBefore(place)).map((place) => stepOf(looking, place, 'spared', 0, w.spared)),
  ];
}

function climbing(looking: Looking, way: ChainPlace[], place: ChainPlace, step: number): ChainStep {
  const { now } = looking;
  const { at, passedOver } = place;
  if (passedOver && !isAfter(passedOver.at, now)) return unreachedStep(looking, place, passedOver);
  const time = shortMoment(looking, at.toString());
  if (!isAfter(at, now)) return told(looking, place, time, way[step + 1]);
  const before = way.slice(0, step).findLast((one) => !one.passedOver);
  const isNext = before && !isAfter(before.at, now) && !way.slice(way.indexOf(before) + 1, step).some((one) => !one.passedOver);
  if (!isNext) return stepOf(looking, place, 'later', 0, w.toldLater(time));
  const minutes = Math.ceil(now.until(at).total('minutes'));
  return stepOf(looking, place, 'next', 0, minutes > mostMinutes ? badNewsLines.toldNext(time) : w.toldNext(time, minutes));
}

/** More minutes than this are told as a moment. */
const mostMinutes = 90;

function told(looking: Looking, place: ChainPlace, time: string, next: ChainPlace | undefined): ChainStep {
  const { now } = looking;
  if (!next || !isAfter(next.at, now)) return stepOf(looking, place, 'told', 1, w.toldAt(time));
  const all = minutesBetween(place.at.toString(), next.at.toString());
  const gone = Math.min(all, minutesBetween(place.at.toString(), now.toString()));
  const text = all === stepMinutes ? w.toldGone(time, gone, all) : badNewsLines.toldUntil(time, shortMoment(looking, next.at.toString()));
  return stepOf(looking, place, 'told', all ? gone / all : 1, text);
}

const unreachedStep = (looking: Looking, place: ChainPlace, { why, at }: NonNullable<ChainPlace['passedOver']>): ChainStep =>
  stepOf(looking, place, 'passed', 1, badNewsLines.unreached(why, shortMoment(looking, at.toString())));

function stepOf(
  looking: Looking,
  { person, role }: Pick<ChainPlace, 'person' | 'role'>,
  state: ChainStep['state'],
  share: number,
  text: string,
): ChainStep {
  const title = looking.rollout.roles.find(({ id }) => id === role)?.title ?? '';
  return { person: personShown(looking, person), role: lowered(title), state, share, text };
}
