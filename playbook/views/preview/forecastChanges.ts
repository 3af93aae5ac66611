import { forecasts } from '../../clock/forecast.ts';
import type { Instant } from '../../clock/moments.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { previewWords as w } from '../../words/preview.ts';
import type { ChangeLine } from './Changed.ts';

/** The forecasts and slips that follow, for milestones that are there before and after (P66). */
export function forecastChanges(before: Rollout, after: Rollout, now: Instant): ChangeLine[] {
  const was = new Map(forecasts(before, now).map((forecast) => [forecast.milestone.id, forecast]));
  return forecasts(after, now).flatMap(({ milestone, on, slipDays }) => {
    const old = was.get(milestone.id);
    if (!old || milestone.leftOut || (old.on === on && old.slipDays === slipDays)) return [];
    return [{ what: milestone.name, was: w.forecast(old.on, old.slipDays), is: w.forecast(on, slipDays) }];
  });
}
