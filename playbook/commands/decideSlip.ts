import { z } from 'zod';
import { deciderOf, decidersOf, nextDecider, openDecisionOn, overdueDays } from '../clock/decisions.ts';
import { forecasts } from '../clock/forecast.ts';
import { dayIn, type Instant, instantOf } from '../clock/moments.ts';
import { isDraft } from '../clock/readiness.ts';
import { agreedOn } from '../journal/agreedOn.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { causeOf } from '../views/slipCause.ts';
import { dayWords } from '../words/dates.ts';
import { decisionWords } from '../words/decision.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z
  .object({
    milestone: idOf(() => inputWords.choice),
    choice: z.enum(['extend', 'acceptPrevious'], { error: () => inputWords.choice }),
    dueOn: day.optional(),
    /** The agreed day the card was about; what was decided since is told before anything is decided. */
    agreed: day.optional(),
    /** What the card offered: the day expected then, and the milestone before; what is otherwise now is shown before anything is decided. */
    expected: day.optional(),
    previous: z.string().max(100).optional(),
    reason: maybeWords(() => fieldNames.reason, 1000),
  })
  .refine(({ choice, reason }) => choice === 'extend' || reason !== '', { path: ['reason'], error: () => inputWords.reason });

/** The way out when a milestone will be missed: extend it, or accept the one before as final (P68, N1). The accountable person decides, or who it went up to. */
export const decideSlip = command<z.infer<typeof input>>({
  verb: 'decideSlip',
  does: 'Decide on a milestone that will be missed: extend it, or accept the one before as final.',
  input,
  keyOf({ rollout, input }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    return milestone
      ? `slip/${milestone.id}/${input.agreed ?? agreedOn(milestone)}/${input.choice}/${undecided(rollout.entries, milestone.id)}`
      : null;
  },
  decide({ rollout, input, by, now, people }) {
    const place = rollout.milestones.findIndex(({ id }) => id === input.milestone);
    const milestone = rollout.milestones[place];
    if (!milestone) return refuse('unknownMilestone');
    const agreed = agreedOn(milestone);
    const open = openDecisionOn(rollout, milestone.id, now);
    const today = dayIn(now, rollout.start?.zone ?? 'UTC');
    const everAsked = [...(rollout.holders.accountable ?? []), nextDecider(rollout, today)];
    if (!everAsked.includes(by))
      return refuse('notYours', { who: namesOf(people, rollout.holders.accountable ?? []) || decisionWords.nobody });
    if (!open || (input.agreed && input.agreed !== agreed)) return decidedSince(rollout, milestone, now, people);
    const deciders = decidersOf(rollout, open, now);
    if (!deciders.includes(by)) return refuse('notYours', { who: namesOf(people, deciders) || decisionWords.nobody });
    if (input.choice === 'acceptPrevious' && place === 0) return refuse('noPrevious', { milestone: milestone.name });
    const before = rollout.milestones[place - 1];
    const otherDay = input.choice === 'extend' && !input.dueOn && input.expected && input.expected !== open.on;
    const otherBefore = input.choice === 'acceptPrevious' && input.previous && input.previous !== before?.id;
    if (otherDay || otherBefore)
      return refuse('offerChanged', { milestone: milestone.name, day: dayWords(open.on), before: before?.name ?? milestone.name });
    const dueOn = input.choice === 'extend' ? (input.dueOn ?? open.on) : milestone.dueOn;
    if (input.choice === 'extend' && dueOn < today) return refuse('notBeforeToday', { day: dayWords(dueOn) });
    if (input.choice === 'extend' && dueOn <= agreed) return refuse('notLater', { day: dayWords(dueOn), due: dayWords(agreed) });
    return {
      entries: [
        {
          type: 'slipDecided',
          data: { milestone: milestone.id, choice: input.choice, dueOn, was: { dueOn: milestone.dueOn } },
          words: typed({ reason: input.reason || causeOf(rollout, open) }),
        },
      ],
    };
  },
  undo: {
    slipDecided(rollout, { seq, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      const last = milestone?.decisions.at(-1);
      if (!milestone?.decisions.some((made) => made.seq === seq)) return refuse('undoneAlready');
      if (last?.seq !== seq) return refuse('dependsOn', { what: laterWords.decision });
      if (milestone.dueOn !== data.dueOn) return refuse('dependsOn', { what: laterWords.changeOfDate });
      return { entries: [{ type: 'slipUndecided', data: { milestone: data.milestone, decision: seq } }] };
    },
  },
});

/** What happened since the question was put: it was decided, done, or is on its way again. */
function decidedSince(rollout: Rollout, milestone: Milestone, now: Instant, people: People): Refusal {
  const zone = rollout.start?.zone ?? 'UTC';
  const last = milestone.decisions.at(-1);
  const forecast = forecasts(rollout, now).find((one) => one.milestone.id === milestone.id);
  if (forecast?.doneOn)
    return refuse('settled', { milestone: milestone.name, what: decisionWords.done(forecast.doneOn, !!forecast.signedOn) });
  if (last) {
    const before = rollout.milestones[rollout.milestones.indexOf(milestone) - 1]?.name ?? '';
    const what = decisionWords.was(last.choice, milestone.name, before, last.dueOn, dayIn(instantOf(last.at), zone));
    return refuse('alreadyDecided', { who: nameOf(people, last.by), what });
  }
  if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
  if (isDraft(milestone)) return refuse('draft', { milestone: milestone.name });
  const slipDays = forecast ? overdueDays(forecast) : 0;
  const since = forecast ? decisionWords.nowExpected(milestone.name, forecast.on, slipDays, rollout.settings.toleranceDays) : '';
  return refuse('noDecisionOpen', { milestone: milestone.name, since, who: nameOf(people, deciderOf(rollout) ?? 'milepost') });
}

const undecided = (entries: readonly { type: string; data: object }[], milestone: string): number =>
  entries.filter((entry) => entry.type === 'slipUndecided' && 'milestone' in entry.data && entry.data.milestone === milestone).length;
