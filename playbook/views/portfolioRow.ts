import { currentForecast } from '../clock/decisions.ts';
import { endForecast, forecasts } from '../clock/forecast.ts';
import { steerers } from '../clock/whoSteers.ts';
import type { PortfolioRow } from '../contract/Mine.ts';
import { nameOf } from '../journal/nameOf.ts';
import { mineViewWords as w } from '../words/mine.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';

/** A rollout in one row for its sponsor, its accountable owner and who manages it; null for everybody else (P16, P43). */
export function portfolioRow(looking: Looking, waits: readonly Waiting[]): PortfolioRow | null {
  const { rollout, people, now, reader } = looking;
  if (!reader || !steerers(rollout).includes(reader)) return null;
  const all = forecasts(rollout, now);
  const last = endForecast(all);
  const current = currentForecast(all);
  const phaseId = current?.milestone.phase ?? all.at(-1)?.milestone.phase;
  const redIssues = rollout.issues.filter(({ severity, resolved }) => severity === 'red' && !resolved).length;
  const longest = waits.find(({ late, to }) => late && to !== null);
  const slipDays = last?.slipDays ?? 0;
  return {
    mark: !last ? 'notStarted' : !current ? 'signed' : redIssues ? 'red' : slipDays > 0 ? 'late' : slipDays < 0 ? 'ahead' : 'good',
    phase: rollout.start?.phases.find(({ id }) => id === phaseId)?.name ?? '',
    forecast: !last ? w.noPlan : current ? w.forecast(last.milestone.name, last.on) : w.done,
    baseline: last ? w.baseline(last.milestone.baselineOn) : '',
    slip: last ? w.slip(slipDays) : '',
    redIssues,
    waits: longest ? w.waits(nameOf(people, longest.to ?? ''), longest.text, longest.when) : '',
  };
}
