import { remembered } from '../../clock/remembered.ts';
import { dayOf } from '../../clock/workingDays.ts';
import type { Rollout } from '../../journal/Rollout.ts';

/** No plan reaches further than this from its kickoff; a day beyond it is a slip of the keyboard. */
const mostYears = 10;

/** True for a day more than ten years from the kickoff. */
export function isFar({ start }: Rollout, day: string): boolean {
  if (!start) return false;
  return day < yearsAfter(start.startOn, -mostYears) || day > yearsAfter(start.startOn, mostYears);
}

const yearsAfter = remembered((day: string, years: number): string => dayOf(day).add({ years }).toString());
