// The parts of a milestone that people write, and what is wrong with them.
import { z } from 'zod';
import { sealOf } from '../../clock/forecast.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { fieldNames } from '../../words/fieldNames.ts';
import { inputWords, tooLong } from '../../words/inputs.ts';
import { type Refusal, refuse } from '../Command.ts';
import { idOf, words } from '../fields.ts';
import { severalIds } from './severalIds.ts';

/** More milestones than this are no plan anybody can follow, and are not drawn without a stutter. */
export const mostMilestones = 200;

/** `asRollout` takes a mode of its own away (P71). */
export const signoffModeField = z.enum(['asRollout', 'off', 'single', 'anyOf', 'allOf', 'inOrder'], { error: () => inputWords.choice });

export const milestoneName = words(
  () => inputWords.title,
  () => fieldNames.name,
  80,
);

/** What may be left out, whether a milestone is added or changed. */
export const milestoneParts = {
  touch: z
    .string()
    .trim()
    .max(200, { error: () => tooLong(commandFacts.touch, 200) })
    .optional(),
  worksByItself: z
    .string()
    .trim()
    .max(400, { error: () => tooLong(commandFacts.worksByItself, 400) })
    .optional(),
  phase: idOf(() => inputWords.choice).optional(),
  needs: severalIds.optional(),
  approverRoles: severalIds.optional(),
  signoffMode: signoffModeField.optional(),
};

export const modeOf = (mode: z.infer<typeof signoffModeField> | undefined) => (mode === 'asRollout' ? null : mode);

/** Something the fields name that is not in the rollout, or a name that is taken; null when all of it is there. */
export function unknownPart(
  rollout: Rollout,
  { name, phase, needs = [], approverRoles = [] }: Partial<Pick<Milestone, 'name' | 'phase' | 'needs' | 'approverRoles'>>,
  own?: string,
): Refusal | null {
  if (name && rollout.milestones.some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase()))
    return refuse('alreadySo', { what: commandFacts.stands.milestoneNamed(name) });
  if (phase && !rollout.start?.phases.some(({ id }) => id === phase)) return refuse('badInput', { sentence: inputWords.choice });
  if (needs.some((id) => !rollout.milestones.some((one) => one.id === id))) return refuse('unknownMilestone');
  return approverRoles.every((role) => rollout.roles.some(({ id }) => id === role)) ? null : refuse('unknownRole');
}

/** What a milestone needs when nobody said: the one before it, unless their days overlap. */
export const needsByDefault = (before: Pick<Milestone, 'id' | 'dueOn'> | undefined, startOn: string): string[] =>
  before && before.dueOn < startOn ? [before.id] : [];

/** The last place in the order that is still part of the rollout: what is left out stays behind it (P68). */
export function lastPlace({ milestones }: Rollout): number {
  const place = milestones.findIndex(({ leftOut }) => leftOut);
  return place < 0 ? milestones.length : place;
}

/** Where a new milestone stands when nobody says: before the first that is due later, behind what is signed and what it needs. */
export function placeByDay(rollout: Rollout, dueOn: string, needs: string[] = []): number {
  const behind = rollout.milestones.findLastIndex(({ id }) => needs.includes(id) || sealOf(rollout, id) !== null) + 1;
  const later = rollout.milestones.findIndex((one, place) => place >= behind && one.dueOn > dueOn);
  return later < 0 ? lastPlace(rollout) : later;
}
