import { affectedBy, askedToDecide, decideBy, deciderOf, nextDecider, openDecisionOn, overdueDays } from '../clock/decisions.ts';
import { endForecast, type Forecast, forecasts, sealOf } from '../clock/forecast.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import type { DecisionShown } from '../contract/Milestone.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { lowered } from '../words/counts.ts';
import { decisionWords } from '../words/decision.ts';
import { sentences } from '../words/joints.ts';
import { listed } from '../words/numbers.ts';
import { viewWords as w } from '../words/views.ts';
import { slipActions } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** What a slip leaves to choose from, with what each way costs; else the last decision; null when there is neither (P68, N1). */
export function decisionShown(looking: Looking, { milestone }: Forecast): DecisionShown | null {
  const open = openDecisionOn(looking.rollout, milestone.id, looking.now);
  return open ? openShown(looking, open) : lastShown(looking, milestone);
}

function openShown(looking: Looking, open: Forecast): DecisionShown {
  const { rollout, people, now } = looking;
  const by = decideBy(rollout, open, now);
  const next = nextDecider(rollout, by);
  const who = askedToDecide(rollout, open, now);
  const gone = who !== null && who !== deciderOf(rollout);
  const nextName = next ? nameOf(people, next) : '';
  const { extend, accept } = slipActions(looking, open.milestone);
  return {
    title: w.decideTitle(by),
    reason: w.willNotBeReady(open.milestone.name, overdueDays(open)),
    who: who ? personShown(looking, who) : null,
    by: gone && deciderOf(rollout) ? decisionWords.wentTo(nextName, by) : decisionWords.by(by, nextName),
    decided: '',
    choices: costs(looking, open).map((choice, place) => ({ ...choice, action: place === 0 ? extend : accept })),
  };
}

function lastShown(looking: Looking, milestone: Milestone): DecisionShown | null {
  const { rollout, people } = looking;
  const last = milestone.decisions.at(-1);
  if (!last) return null;
  const before = rollout.milestones[rollout.milestones.indexOf(milestone) - 1];
  const what = last.choice === 'extend' ? w.extendTo(last.dueOn) : w.accept(before?.name ?? '');
  const day = dayIn(instantOf(last.at), zoneOf(looking));
  const decided = w.decided(nameOf(people, last.by), lowered(what), day);
  const who = last.by === 'milepost' ? null : personShown(looking, last.by);
  return { title: what, reason: last.reason, who, by: '', decided, choices: [] };
}

/** The two ways with their costs: what moves and who is touched, and what is left out with what stays in use (P68). */
export function costs(looking: Pick<Looking, 'rollout' | 'now'>, open: Forecast): { title: string; text: string }[] {
  const { rollout, now } = looking;
  const { milestone, on } = open;
  const before = rollout.milestones[rollout.milestones.indexOf(milestone) - 1];
  const last = endForecast(forecasts(rollout, now));
  const { milestones, teams } = affectedBy(rollout, milestone);
  const extend = [
    decisionWords.costs(overdueDays(open)),
    last ? w.extendText(last.milestone.name, last.milestone.baselineOn, last.on) : '',
    milestones.length ? decisionWords.affects(listed(milestones.map(({ name }) => name)), milestones.length) : decisionWords.nobodyElse,
    teams.length ? decisionWords.teams(listed(teams.map(({ name }) => name))) : '',
  ];
  const extending = { title: w.extendTo(on), text: sentences(extend) };
  if (!before) return [extending];
  const lost = leftOutBy(rollout, milestone);
  const titles = lost.flatMap(({ deliverables }) => deliverables.filter(({ met }) => !met).map(({ title }) => title));
  const accept = [decisionWords.leftOut(listed(lost.map(({ name }) => name)), lost.length, titles), staysInUse(rollout, before)];
  return [extending, { title: w.accept(before.name), text: sentences(accept) }];
}

/** What accepting the one before leaves out: this milestone and all after it. */
export const leftOutBy = ({ milestones }: Rollout, milestone: Milestone): Milestone[] =>
  milestones.slice(milestones.indexOf(milestone)).filter(({ leftOut }) => !leftOut);

/** What was signed of the milestone that would be the last, and when. */
export function staysInUse(rollout: Rollout, before: Milestone): string {
  const settled = sealOf(rollout, before.id)?.settled;
  return settled
    ? decisionWords.signed(before.name, dayIn(instantOf(settled.at), rollout.start?.zone ?? 'UTC'))
    : decisionWords.notSigned(before.name);
}
