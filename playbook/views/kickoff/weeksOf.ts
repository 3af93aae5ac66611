import { addWorkingDays } from '../../clock/workingDays.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import { datedSteps } from '../datedSteps.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** From the kickoff on while it is near, else from today. */
export function weeksOf(looking: Looking, speaking: Speaking, start: string, today: string): KickoffRecord['weeks'] {
  const w = speaking.words.kickoff.weeks;
  const isNear = today <= addWorkingDays(start, 9);
  const from = isNear ? start : today;
  const steps = datedSteps(looking, speaking, from, addWorkingDays(from, 9));
  const rows = steps.map(({ on, text, who }) => [speaking.day(on), text, who]);
  return {
    title: isNear ? w.title : w.later,
    lead: '',
    notes: w.notes,
    none: w.none,
    table: rows.length ? [[...w.columns], ...rows] : [],
  };
}
