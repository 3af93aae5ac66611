import { endForecast, type Forecast, forecasts } from '../../clock/forecast.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord, PlannedOnSlide } from './KickoffRecord.ts';

/** The milestones as they are planned and forecast (P27, P66). */
export function planOf(looking: Looking, speaking: Speaking, today: string): KickoffRecord['plan'] {
  const w = speaking.words.kickoff.plan;
  const all = forecasts(looking.rollout, looking.now);
  const last = endForecast(all);
  return {
    title: w.title(all.filter(({ milestone }) => !milestone.leftOut).length),
    lead: last ? planLead(speaking, last) : '',
    notes: w.notes,
    today,
    todayLabel: w.today,
    none: w.none,
    month: speaking.month,
    milestones: all.map((forecast) => onSlide(speaking, forecast)),
  };
}

function planLead(speaking: Speaking, { milestone, on, slipDays }: Forecast): string {
  const w = speaking.words.kickoff.plan;
  const planned = speaking.fullDay(milestone.baselineOn);
  return slipDays > 0 ? w.late(milestone.name, planned, speaking.day(on), slipDays) : w.lead(milestone.name, planned);
}

function onSlide(speaking: Speaking, { milestone, doneOn, on, startOn, slipDays }: Forecast): PlannedOnSlide {
  const w = speaking.words.kickoff.plan;
  const { name, baselineOn, leftOut } = milestone;
  const base = { name, startOn: startOn > on ? on : startOn, baselineOn, on };
  if (doneOn) return { ...base, state: 'signed', label: w.signed(speaking.day(doneOn)) };
  if (leftOut) return { ...base, state: 'leftOut', label: w.leftOut };
  return slipDays > 0
    ? { ...base, state: 'late', label: w.forecast(speaking.day(on)) }
    : { ...base, state: 'planned', label: speaking.day(on) };
}
