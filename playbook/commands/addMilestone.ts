import { z } from 'zod';
import { commandFacts } from '../words/commandFacts.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day } from './fields.ts';
import { isFar } from './plan/isFar.ts';
import {
  lastPlace,
  milestoneName,
  milestoneParts,
  modeOf,
  mostMilestones,
  needsByDefault,
  placeByDay,
  unknownPart,
} from './plan/milestoneFields.ts';

const input = z.object({
  name: milestoneName,
  startOn: day,
  dueOn: day,
  /** In the order of milestones, 0 is the first; by its day when nobody says. */
  place: z.coerce
    .number({ error: () => inputWords.choice })
    .int({ error: () => inputWords.choice })
    .min(0, { error: () => inputWords.choice })
    .optional(),
  ...milestoneParts,
});

/** Adds a milestone; the days it is added with are its baseline (P59, P66, P67). */
export const addMilestone = command<z.infer<typeof input>>({
  verb: 'addMilestone',
  does: 'Add a milestone with its days; what it delivers is added next.',
  input,
  decide({ rollout, input: { place: wished, ...input } }) {
    const { name, startOn, dueOn, approverRoles = ['accountable'], phase } = input;
    const unknown = unknownPart(rollout, input);
    if (unknown) return unknown;
    if (rollout.milestones.length >= mostMilestones) return refuse('tooMuchAtOnce', { most: commandFacts.most.milestones(mostMilestones) });
    if (isFar(rollout, startOn) || isFar(rollout, dueOn)) return refuse('badInput', { sentence: inputWords.tooFar });
    if (dueOn < startOn) return refuse('endsBeforeStart', { what: name, from: dayWords(startOn), until: dayWords(dueOn) });
    const place = Math.min(wished ?? placeByDay(rollout, dueOn, input.needs), lastPlace(rollout));
    const before = rollout.milestones[place - 1];
    const milestone = {
      id: `m${rollout.seq + 1}`,
      name,
      touch: input.touch ?? '',
      worksByItself: input.worksByItself ?? '',
      phase: phase ?? before?.phase ?? rollout.start?.phases[0]?.id ?? '',
      startOn,
      dueOn,
      needs: input.needs ?? needsByDefault(before, startOn),
      approverRoles,
      signoffMode: modeOf(input.signoffMode) ?? null,
      deliverables: [],
    };
    const later = rollout.milestones.slice(place).find(({ id }) => milestone.needs.includes(id));
    if (later) return refuse('needsOrder', { milestone: name, needs: later.name });
    return { entries: [{ type: 'milestoneAdded', data: { place, milestone } }] };
  },
  undo: {
    milestoneAdded(rollout, { data: { milestone: added } }) {
      const milestone = rollout.milestones.find(({ id }) => id === added.id);
      if (!milestone) return refuse('undoneAlready');
      const needing = rollout.milestones.find(({ needs }) => needs.includes(milestone.id));
      if (needing) return refuse('dependsOn', { what: needing.name });
      if (milestone.deliverables.length) return refuse('dependsOn', { what: laterWords.delivers });
      const asked = rollout.signoffs.some((signoff) => signoff.milestone === milestone.id);
      if (asked) return refuse('dependsOn', { what: laterWords.signoff });
      return { entries: [{ type: 'milestoneDropped', data: { milestone: milestone.id, into: null } }] };
    },
  },
});
