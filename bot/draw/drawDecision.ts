import { decideBy, openDecision } from '../../playbook/clock/decisions.ts';
import { forecasts } from '../../playbook/clock/forecast.ts';
import { workingDaysBetween } from '../../playbook/clock/workingDays.ts';
import { listed } from '../../playbook/journal/nameOf.ts';
import type { Milestone } from '../../playbook/journal/Rollout.ts';
import { decisionSubject } from '../../playbook/journal/subjects.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { viewWords } from '../../playbook/words/views.ts';
import { type Consequence, decisionCard } from '../cards/decisionCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, keyNow, name, pressOf, undoOf } from './Drawing.ts';

/** A milestone that will be missed: the two ways out with what each costs, or what was decided (P68, N1). */
export function drawDecision(drawing: Drawing, milestoneId: string, dueOn: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const place = rollout.milestones.findIndex(({ id }) => id === milestoneId);
  const milestone = rollout.milestones[place];
  if (!milestone) return null;
  const base = {
    rollout: rollout.title,
    number: place + 1,
    of: rollout.milestones.length,
    milestone: milestone.name,
    links: { plan: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  };
  const previous = rollout.milestones[place - 1]?.name ?? null;
  const made = milestone.decisions.find(({ wasDueOn }) => wasDueOn === dueOn);
  if (!made) return pending(drawing, base, milestone, dueOn, previous);
  const last = forecasts(rollout, drawing.now).findLast(({ milestone: one }) => !one.leftOut);
  return decisionCard({
    ...base,
    state: 'decided',
    choice: made.choice,
    by: name(drawing, made.by),
    on: dayFor(drawing, to, made.at),
    extendTo: dayWords(made.dueOn),
    was: dayWords(made.wasDueOn),
    previous: previous ?? '',
    goLive: last && last.on !== last.milestone.baselineOn ? { on: dayWords(last.on), was: dayWords(last.milestone.baselineOn) } : null,
    words: made.reason,
    undo: milestone.decisions.at(-1) === made ? undoOf(drawing, made.seq) : null,
  });
}

type Base = { rollout: string; number: number; of: number; milestone: string; links: { plan: string | null } };

function pending(drawing: Drawing, base: Base, milestone: Milestone, dueOn: string, previous: string | null): CardMessage | null {
  const { rollout, now } = drawing;
  const open = openDecision(rollout, now);
  const forecast = open?.milestone.id === milestone.id ? open : forecasts(rollout, now).find((one) => one.milestone.id === milestone.id);
  const last = forecasts(rollout, now).findLast(({ milestone: one }) => !one.leftOut);
  if (!forecast || !last) return null;
  const team = rollout.teams.find(({ id }) => id === forecast.because?.team)?.name;
  const done = forecast.because?.report.done ?? '';
  const rest = rollout.milestones.slice(rollout.milestones.indexOf(milestone)).map((one) => one.name);
  const extending: Consequence[] =
    last.on === last.milestone.baselineOn
      ? [{ kind: 'stays', milestone: last.milestone.name, on: dayWords(last.on) }]
      : [{ kind: 'moves', milestone: last.milestone.name, from: dayWords(last.milestone.baselineOn), to: dayWords(last.on) }];
  return decisionCard({
    ...base,
    state: 'pending',
    by: dayWords(decideBy(rollout, forecast, now)),
    slipDays: workingDaysBetween(dueOn, forecast.on),
    cause: { words: team ? viewWords.slipCause(team, done) : viewWords.slipByTime },
    suggestion: null,
    extendTo: dayWords(forecast.on),
    extending: [...extending, { kind: 'brings', what: milestone.touch }],
    previous,
    accepting: [{ kind: 'leavesOut', what: listed(rest) }],
    decide: pressOf(drawing, 'decideSlip', { milestone: milestone.id }, keyNow(drawing, decisionSubject(milestone.id, dueOn))),
  });
}
