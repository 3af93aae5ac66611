import { z } from 'zod';
import { openDecision } from '../clock/decisions.ts';
import { dayIn } from '../clock/moments.ts';
import { namesOf } from '../journal/nameOf.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { holdsRole } from './access.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z
  .object({
    milestone: idOf(inputWords.choice),
    choice: z.enum(['extend', 'acceptPrevious'], { error: inputWords.choice }),
    dueOn: day.optional(),
    reason: maybeWords('The reason', 1000),
  })
  .refine(({ choice, reason }) => choice === 'extend' || reason !== '', { path: ['reason'], error: inputWords.reason });

/** The way out when a milestone will be missed: extend it, or accept the one before as final (P68, N1). The accountable person decides. */
export const decideSlip = command<z.infer<typeof input>>({
  verb: 'decideSlip',
  does: 'Decide on a milestone that will be missed: extend it, or accept the one before as final.',
  input,
  keyOf({ rollout, input }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    return milestone
      ? `slip/${milestone.id}/${milestone.dueOn}/${milestone.decisions.length}/${undecided(rollout.entries, milestone.id)}`
      : null;
  },
  decide({ rollout, input, by, now, people }) {
    const place = rollout.milestones.findIndex(({ id }) => id === input.milestone);
    const milestone = rollout.milestones[place];
    if (!milestone) return refuse('unknownMilestone');
    if (!holdsRole(rollout, by, 'accountable')) return refuse('notYours', { who: namesOf(people, rollout.holders.accountable ?? []) });
    const open = openDecision(rollout, now);
    if (open?.milestone.id !== milestone.id) return refuse('noDecisionOpen', { milestone: milestone.name });
    if (input.choice === 'acceptPrevious' && place === 0) return refuse('noPrevious', { milestone: milestone.name });
    const dueOn = input.choice === 'extend' ? (input.dueOn ?? open.on) : milestone.dueOn;
    if (input.choice === 'extend' && dueOn < dayIn(now, rollout.start?.zone ?? 'UTC'))
      return refuse('notBeforeToday', { day: dayWords(dueOn) });
    if (input.choice === 'extend' && dueOn <= milestone.dueOn)
      return refuse('notLater', { day: dayWords(dueOn), due: dayWords(milestone.dueOn) });
    return {
      entries: [
        {
          type: 'slipDecided',
          data: { milestone: milestone.id, choice: input.choice, dueOn, was: { dueOn: milestone.dueOn } },
          words: typed({ reason: input.reason }),
        },
      ],
    };
  },
  undo: {
    slipDecided(rollout, { seq, data }) {
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      const last = milestone?.decisions.at(-1);
      if (!milestone?.decisions.some((made) => made.seq === seq)) return refuse('undoneAlready');
      if (last?.seq !== seq) return refuse('dependsOn', { what: 'a later decision' });
      return { entries: [{ type: 'slipUndecided', data: { milestone: data.milestone, decision: seq } }] };
    },
  },
});

const undecided = (entries: readonly { type: string; data: object }[], milestone: string): number =>
  entries.filter((entry) => entry.type === 'slipUndecided' && 'milestone' in entry.data && entry.data.milestone === milestone).length;
