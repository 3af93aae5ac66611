import { addWorkingDays, workingDaysBetween } from '../../clock/workingDays.ts';

export interface Days {
  startOn: string;
  dueOn: string;
}

/** Something with days in a plan that is being moved. */
export interface Placed {
  id: string;
  needs: readonly string[];
  was: Days;
  days: Days;
  /** It is moved by hand, or done: nothing pushes it. */
  stays: boolean;
}

export const shifted = ({ startOn, dueOn }: Days, days: number): Days => ({
  startOn: addWorkingDays(startOn, days),
  dueOn: addWorkingDays(dueOn, days),
});

/** How many working days later the end is than it was. */
const movedBy = ({ was, days }: Placed): number => workingDaysBetween(was.dueOn, days.dueOn);

/**
 * Everything as far as it has to move for what it needs: it starts on the next working day after that ends, uses up the days there
 * are between the two first, and never moves further than what it needs did (P67).
 * @example pilot ends Fri 13 Mar and moves 5 days, desk starts Wed 18 Mar: desk moves 3
 */
export function keptInOrder(all: readonly Placed[]): Placed[] {
  const placed = new Map(all.map((one) => [one.id, one]));
  for (let pass = 0, moving = true; moving && pass <= all.length; pass += 1) {
    moving = false;
    for (const one of placed.values()) {
      const push = one.stays ? 0 : Math.max(0, ...one.needs.map((id) => pushOf(one, placed.get(id))));
      if (!push) continue;
      placed.set(one.id, { ...one, days: shifted(one.days, push) });
      moving = true;
    }
  }
  return [...placed.values()];
}

function pushOf(one: Placed, needed: Placed | undefined): number {
  if (!needed || movedBy(needed) <= 0 || one.days.startOn > needed.days.dueOn) return 0;
  return Math.min(workingDaysBetween(one.days.startOn, addWorkingDays(needed.days.dueOn, 1)), movedBy(needed) - movedBy(one));
}
