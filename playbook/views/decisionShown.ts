import { decideBy, openDecision } from '../clock/decisions.ts';
import { type Forecast, forecasts } from '../clock/forecast.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { workingDaysBetween } from '../clock/workingDays.ts';
import type { DecisionShown } from '../contract.ts';
import { listed, nameOf } from '../journal/nameOf.ts';
import { viewWords as w } from '../words/views.ts';
import { slipActions } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** What a slip leaves to choose from, with what each way costs; else the last decision; null when there is neither (P68, N1). */
export function decisionShown(looking: Looking, { milestone, on }: Forecast): DecisionShown | null {
  const { rollout, people, now } = looking;
  const zone = zoneOf(looking);
  const open = openDecision(rollout, now);
  if (open?.milestone.id === milestone.id) {
    const who = rollout.holders.accountable?.[0];
    const { extend, accept } = slipActions(looking, milestone);
    return {
      title: w.decideTitle(decideBy(rollout, open, now)),
      reason: w.willNotBeReady(milestone.name, workingDaysBetween(milestone.dueOn, on)),
      who: who ? personShown(looking, who) : null,
      decided: '',
      choices: costs(looking, open).map((choice, place) => ({ ...choice, action: place === 0 ? extend : accept })),
    };
  }
  const last = milestone.decisions.at(-1);
  if (!last) return null;
  const before = rollout.milestones[rollout.milestones.indexOf(milestone) - 1];
  const what = last.choice === 'extend' ? w.extendTo(last.dueOn) : w.accept(before?.name ?? '');
  const decided = w.decided(nameOf(people, last.by), what.charAt(0).toLowerCase() + what.slice(1), dayIn(instantOf(last.at), zone));
  return { title: what, reason: last.reason, who: last.by === 'milepost' ? null : personShown(looking, last.by), decided, choices: [] };
}

/** The two ways with their costs: what moves, and what is left out. */
export function costs({ rollout, now }: Pick<Looking, 'rollout' | 'now'>, { milestone, on }: Forecast): { title: string; text: string }[] {
  const place = rollout.milestones.indexOf(milestone);
  const before = rollout.milestones[place - 1];
  const after = rollout.milestones.slice(place).map(({ name }) => name);
  const last = forecasts(rollout, now).at(-1);
  const extend = { title: w.extendTo(on), text: last ? w.extendText(last.milestone.name, last.milestone.baselineOn, last.on) : '' };
  if (!before) return [extend];
  return [
    extend,
    { title: w.accept(before.name), text: after.length === 1 ? w.acceptTextOne(after[0] ?? '') : w.acceptText(listed(after)) },
  ];
}
