import { affectedBy, decideBy, deciderOf, openDecisionOn, overdueDays } from '../../playbook/clock/decisions.ts';
import { endForecast, type Forecast, forecasts, sealOf } from '../../playbook/clock/forecast.ts';
import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { agreedBefore } from '../../playbook/journal/agreedOn.ts';
import type { Milestone, SlipDecision } from '../../playbook/journal/Milestone.ts';
import { decisionSubject } from '../../playbook/journal/subjects.ts';
import { leftOutBy } from '../../playbook/views/decisionShown.ts';
import { causeOf, sinceAsked } from '../../playbook/views/slipCause.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { listed } from '../../playbook/words/numbers.ts';
import { type Consequence, decisionCard } from '../cards/decisionCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, keyNow, name, pressOf, undoOf } from './Drawing.ts';

/** A milestone that will be missed: the two ways out with what each costs, what was decided, or what happened since it was asked (P68, N1). */
export function drawDecision(drawing: Drawing, milestoneId: string, agreed: string, to: string, duty = ''): CardMessage | null {
  const { rollout, now, linkTo } = drawing;
  const place = rollout.milestones.findIndex(({ id }) => id === milestoneId);
  const milestone = rollout.milestones[place];
  if (!milestone) return null;
  const base: Base = {
    rollout: rollout.title,
    number: place + 1,
    of: rollout.milestones.length,
    milestone: milestone.name,
    links: { plan: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  };
  const previous = rollout.milestones[place - 1] ?? null;
  const made = milestone.decisions.find((decision) => agreedBefore(milestone, decision) === agreed);
  if (made) return decided(drawing, base, milestone, made, previous, to);
  const open = openDecisionOn(rollout, milestoneId, now);
  return open
    ? pending(drawing, base, open, agreed, previous, { to, duty })
    : decisionCard({ ...base, state: 'over', words: sinceAsked(rollout, milestone, now) });
}

type Base = { rollout: string; number: number; of: number; milestone: string; links: { plan: string | null } };

function decided(
  drawing: Drawing,
  base: Base,
  milestone: Milestone,
  made: SlipDecision,
  previous: Milestone | null,
  to: string,
): CardMessage {
  const last = endForecast(forecasts(drawing.rollout, drawing.now));
  return decisionCard({
    ...base,
    state: 'decided',
    choice: made.choice,
    by: name(drawing, made.by),
    on: dayFor(drawing, to, made.at),
    extendTo: dayWords(made.dueOn),
    was: dayWords(made.wasDueOn),
    previous: previous?.name ?? '',
    goLive: last && last.on !== last.milestone.baselineOn ? { on: dayWords(last.on), was: dayWords(last.milestone.baselineOn) } : null,
    words: made.reason,
    undo: milestone.decisions.at(-1) === made ? undoOf(drawing, made.seq) : null,
  });
}

function pending(
  drawing: Drawing,
  base: Base,
  open: Forecast,
  agreed: string,
  previous: Milestone | null,
  { to, duty }: { to: string; duty: string },
): CardMessage {
  const { rollout, now } = drawing;
  const { milestone } = open;
  const subject = decisionSubject(milestone.id, agreed);
  const asked = rollout.ended[subject];
  const first = deciderOf(rollout);
  return decisionCard({
    ...base,
    state: 'pending',
    by: dayWords(decideBy(rollout, open, now)),
    nudge: duty.endsWith('/nudge'),
    askedBefore:
      asked && first && first !== to && duty.endsWith('/escalate')
        ? { who: name(drawing, first), on: dayFor(drawing, to, asked.at) }
        : null,
    slipDays: overdueDays(open),
    cause: { words: causeOf(rollout, open) },
    suggestion: null,
    extendTo: dayWords(open.on),
    extending: extending(drawing, open),
    previous: previous?.name ?? null,
    accepting: previous ? accepting(drawing, milestone, previous) : [],
    decide: pressOf(
      drawing,
      'decideSlip',
      { milestone: milestone.id, agreed, expected: open.on, previous: previous?.id },
      keyNow(drawing, subject),
    ),
  });
}

/** What it costs to extend: days, what moves or stays, who is touched; and what it brings. */
function extending({ rollout, now }: Drawing, open: Forecast): Consequence[] {
  const last = endForecast(forecasts(rollout, now));
  const { milestones, teams } = affectedBy(rollout, open.milestone);
  const moved = last && last.on !== last.milestone.baselineOn;
  return [
    { kind: 'costs', days: overdueDays(open) },
    ...(last
      ? [
          moved
            ? { kind: 'moves' as const, milestone: last.milestone.name, from: dayWords(last.milestone.baselineOn), to: dayWords(last.on) }
            : { kind: 'stays' as const, milestone: last.milestone.name, on: dayWords(last.on) },
        ]
      : []),
    ...(milestones.length ? [{ kind: 'affects' as const, what: listed(milestones.map(({ name: of }) => of)) }] : []),
    ...(teams.length ? [{ kind: 'occupies' as const, what: listed(teams.map(({ name: of }) => of)) }] : []),
    { kind: 'brings', what: open.milestone.touch },
  ];
}

/** What it costs to stop at the one before: what is left out by title; and what was signed of it, and when. */
function accepting({ rollout }: Drawing, milestone: Milestone, previous: Milestone): Consequence[] {
  const lost = leftOutBy(rollout, milestone);
  const titles = lost.flatMap(({ deliverables }) => deliverables.filter(({ met }) => !met).map(({ title }) => title));
  const settled = sealOf(rollout, previous.id)?.settled;
  const on = settled ? dayWords(dayIn(instantOf(settled.at), rollout.start?.zone ?? 'UTC')) : '';
  return [
    { kind: 'leavesOut', what: listed(lost.map(({ name: of }) => of)) },
    ...(titles.length
      ? [{ kind: 'undelivered' as const, titles: titles.slice(0, titlesNamed), more: Math.max(0, titles.length - titlesNamed) }]
      : []),
    on ? { kind: 'signed', milestone: previous.name, on } : { kind: 'unsigned', milestone: previous.name },
  ];
}

/** As many titles as a person reads on a card. */
const titlesNamed = 6;
