// How days move together: what was asked for, what depends on it, and the deliverables inside (P66, P67, U12).
import { sealOf } from '../../clock/forecast.ts';
import { workingDaysBetween } from '../../clock/workingDays.ts';
import type { Redated } from '../../journal/Entry.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { dayWords } from '../../words/dates.ts';
import { alreadyWords } from '../../words/standing.ts';
import { isRefusal, type Refusal, refuse } from '../Command.ts';
import type { DayChange } from './DayChange.ts';
import { type Days, keptInOrder, type Placed, shifted } from './keptInOrder.ts';
import { redatedDeliverables } from './redatedDeliverables.ts';
import { standsFixed } from './standsFixed.ts';

/**
 * Everything that moves with a change of days, or a named no. Baselines stay, whatever moves (P66).
 * @example redated(rollout, { milestone: 'dataIn', byDays: 3 }) // Data in, what needs it, and their deliverables
 */
export function redated(rollout: Rollout, change: DayChange): Redated | Refusal {
  const wished = change.deliverable ? new Map<string, Days>() : wishedDays(rollout, change);
  if (isRefusal(wished)) return wished;
  const placed = keptInOrder(rollout.milestones.map((milestone) => placedOf(rollout, milestone, wished)));
  const moved = placed.filter(isMoved);
  for (const { id } of moved) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    const fixed = milestone && standsFixed(rollout, milestone);
    if (fixed) return fixed;
  }
  const deliverables = redatedDeliverables(rollout, change, new Map(placed.map(({ id, days }) => [id, days])));
  if (isRefusal(deliverables)) return deliverables;
  if (!moved.length && !deliverables.length) return refuse('alreadySo', { what: alreadyWords.days });
  return { milestones: moved.map(({ id, days, was }) => ({ milestone: id, ...days, was })), deliverables };
}

const daysOf = ({ startOn, dueOn }: Days): Days => ({ startOn, dueOn });

const isMoved = ({ days, was }: Placed): boolean => days.startOn !== was.startOn || days.dueOn !== was.dueOn;

const placedOf = (rollout: Rollout, milestone: Milestone, wished: Map<string, Days>): Placed => ({
  id: milestone.id,
  needs: milestone.needs,
  was: daysOf(milestone),
  days: wished.get(milestone.id) ?? daysOf(milestone),
  stays: wished.has(milestone.id) || milestone.leftOut || sealOf(rollout, milestone.id) !== null,
});

/** The days asked for, by milestone. */
function wishedDays(rollout: Rollout, change: DayChange): Map<string, Days> | Refusal {
  const from = change.milestone === undefined ? 0 : rollout.milestones.findIndex(({ id }) => id === change.milestone);
  const first = rollout.milestones[from];
  if (!first) return refuse('unknownMilestone');
  if (change.milestone === undefined && !change.onwards) return refuse('unknownMilestone');
  const wished = change.onwards ? wishedOnwards(rollout, from, change) : wishedOne(rollout, first, change);
  return isRefusal(wished) ? wished : (tooEarly(rollout, wished) ?? wished);
}

function wishedOne(rollout: Rollout, milestone: Milestone, { startOn, dueOn, byDays }: DayChange): Map<string, Days> | Refusal {
  const fixed = standsFixed(rollout, milestone);
  if (fixed) return fixed;
  const moved = byDays ? shifted(milestone, byDays) : daysOf(milestone);
  const days = { startOn: startOn ?? moved.startOn, dueOn: dueOn ?? moved.dueOn };
  return days.dueOn < days.startOn
    ? refuse('endsBeforeStart', { what: milestone.name, from: dayWords(days.startOn), until: dayWords(days.dueOn) })
    : new Map([[milestone.id, days]]);
}

/** All that are neither signed nor left out, by the same number of working days; a new day is that of the last of them, or the first one's start. */
function wishedOnwards(rollout: Rollout, from: number, { startOn, dueOn, byDays }: DayChange): Map<string, Days> | Refusal {
  const open = rollout.milestones.slice(from).filter((milestone) => !milestone.leftOut && !sealOf(rollout, milestone.id));
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return refuse('alreadySo', { what: alreadyWords.allSigned });
  const days = byDays ?? (dueOn ? workingDaysBetween(last.dueOn, dueOn) : workingDaysBetween(first.startOn, startOn ?? first.startOn));
  return new Map(open.map((milestone) => [milestone.id, shifted(milestone, days)]));
}

/** A milestone that would start before what it needs is due, and did not before. */
function tooEarly(rollout: Rollout, wished: Map<string, Days>): Refusal | null {
  for (const milestone of rollout.milestones)
    for (const needs of rollout.milestones.filter(({ id }) => milestone.needs.includes(id))) {
      const days = wished.get(milestone.id);
      if (!days || needs.leftOut || sealOf(rollout, needs.id)) continue;
      const due = wished.get(needs.id)?.dueOn ?? needs.dueOn;
      if (days.startOn > due || milestone.startOn <= needs.dueOn) continue;
      return refuse('startsTooEarly', { what: milestone.name, needs: needs.name, due: dayWords(due), day: dayWords(days.startOn) });
    }
  return null;
}
