import { sealOf } from '../../clock/forecast.ts';
import { workingDaysBetween } from '../../clock/workingDays.ts';
import type { Redated } from '../../journal/Entry.ts';
import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { dayWords } from '../../words/dates.ts';
import { quoted } from '../../words/joints.ts';
import { type Refusal, refuse } from '../Command.ts';
import type { DayChange } from './DayChange.ts';
import { type Days, keptInOrder, type Placed, shifted } from './keptInOrder.ts';
import { standsFixed } from './standsFixed.ts';

type Moves = Redated['deliverables'];
type Own = Placed & { milestone: Milestone; deliverable: Deliverable };

/** The deliverables that move with their milestones, or because one they need did; one that would leave its milestone is refused by name (P66, P67). */
export function redatedDeliverables(rollout: Rollout, change: DayChange, days: ReadonlyMap<string, Days>): Moves | Refusal {
  const asked = change.deliverable ? askedFor(rollout, change) : null;
  if (asked && 'refusal' in asked) return asked;
  const all: Own[] = rollout.milestones.flatMap((milestone) => {
    const inside = days.get(milestone.id) ?? milestone;
    const done = milestone.leftOut || sealOf(rollout, milestone.id) !== null;
    return milestone.deliverables.map((deliverable) => {
      const { id, needs, met, startOn } = deliverable;
      const wished = asked?.deliverable === id ? asked.days : null;
      const own = { id, needs, milestone, deliverable, was: spanOf(deliverable, milestone) };
      return { ...own, days: wished ?? movedWith(deliverable, milestone, inside), stays: done || !!met || !!wished || startOn === null };
    });
  });
  const placed = new Map(keptInOrder(all).map(({ id, days: own }) => [id, own]));
  const moves: Moves = [];
  for (const { id, milestone, deliverable, stays, days: before } of all) {
    const own = placed.get(id) ?? before;
    const pushed = own.dueOn !== before.dueOn || asked?.deliverable === id;
    const inside = days.get(milestone.id) ?? milestone;
    if (pushed && (own.startOn < inside.startOn || own.dueOn > inside.dueOn))
      return outsideRefusal(deliverable.title, milestone.name, inside);
    const move = moveOf(deliverable, own, stays && asked?.deliverable === id);
    if (move) moves.push({ milestone: milestone.id, deliverable: id, ...move });
  }
  return moves;
}

export const outsideRefusal = (title: string, milestone: string, { startOn, dueOn }: Days): Refusal =>
  refuse('outsideMilestone', { title, milestone, from: dayWords(startOn), until: dayWords(dueOn) });

/** The days of a deliverable, those of its milestone where it has none of its own. */
export const spanOf = ({ startOn, dueOn }: Pick<Deliverable, 'startOn' | 'dueOn'>, milestone: Days): Days => ({
  startOn: startOn ?? milestone.startOn,
  dueOn: dueOn ?? milestone.dueOn,
});

function askedFor(rollout: Rollout, change: DayChange): { deliverable: string; days: Days } | Refusal {
  const milestone = rollout.milestones.find(({ id }) => id === change.milestone);
  const deliverable = milestone?.deliverables.find(({ id }) => id === change.deliverable);
  if (!milestone || !deliverable) return refuse('unknownDeliverable');
  const fixed = standsFixed(rollout, milestone);
  if (fixed) return fixed;
  if (deliverable.met) return refuse('alreadyMet', { title: deliverable.title });
  const moved = shifted(spanOf(deliverable, milestone), change.byDays ?? 0);
  const days = { startOn: change.startOn ?? moved.startOn, dueOn: change.dueOn ?? moved.dueOn };
  return days.dueOn < days.startOn
    ? refuse('endsBeforeStart', { what: quoted(deliverable.title), from: dayWords(days.startOn), until: dayWords(days.dueOn) })
    : { deliverable: deliverable.id, days };
}

/** By as many days as both ends of its milestone moved, then kept inside; what is met stays where it was. */
export function movedWith(deliverable: Deliverable, milestone: Milestone, inside: Days): Days {
  const { startOn, dueOn } = deliverable;
  if (deliverable.met || (inside.startOn === milestone.startOn && inside.dueOn === milestone.dueOn)) return spanOf(deliverable, milestone);
  const ends = [workingDaysBetween(milestone.startOn, inside.startOn), workingDaysBetween(milestone.dueOn, inside.dueOn)] as const;
  const by = ends[0] * ends[1] > 0 ? Math.sign(ends[0]) * Math.min(Math.abs(ends[0]), Math.abs(ends[1])) : 0;
  const kept = (day: string) => (day < inside.startOn ? inside.startOn : day > inside.dueOn ? inside.dueOn : day);
  const moved = shifted(spanOf(deliverable, milestone), by);
  return { startOn: startOn === null ? inside.startOn : kept(moved.startOn), dueOn: dueOn === null ? inside.dueOn : kept(moved.dueOn) };
}

/** What is remembered: an end without a day of its own stays without, unless it was asked for. */
function moveOf(
  deliverable: Deliverable,
  { startOn, dueOn }: Days,
  asked: boolean,
): Pick<Moves[number], 'startOn' | 'dueOn' | 'was'> | null {
  const was = { startOn: deliverable.startOn, dueOn: deliverable.dueOn };
  if (deliverable.met) return null;
  const now = asked ? { startOn, dueOn } : { startOn: was.startOn && startOn, dueOn: was.dueOn && dueOn };
  return now.startOn === was.startOn && now.dueOn === was.dueOn ? null : { ...now, was };
}
