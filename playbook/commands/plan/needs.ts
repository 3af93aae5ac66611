// What needs what: nothing waits for itself, and what is needed stands before (P67).

import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commas, quoted } from '../../words/joints.ts';
import { type Refusal, refuse } from '../Command.ts';

/**
 * Why these needs cannot be: the names of those that would wait for each other, or of two in the wrong order; null when all is well.
 * @example needsRefusal([pilotThatNeedsData, dataThatNeedsPilot]) // needsCircle: Sales pilot, Data in
 */
export function needsRefusal(milestones: readonly Milestone[]): Refusal | null {
  const wrong = outOfOrder(milestones);
  return circleRefusal(milestones) ?? (wrong ? refuse('needsOrder', { milestone: wrong.milestone.name, needs: wrong.needs.name }) : null);
}

/** The names of those that would wait for each other; null when nothing does. */
export function circleRefusal(milestones: readonly Milestone[]): Refusal | null {
  const circle = circleIn(milestones);
  return circle ? refuse('needsCircle', { names: commas(circle) }) : null;
}

/** A milestone that stands before one it needs, or null. */
export function outOfOrder(milestones: readonly Milestone[]): { milestone: Milestone; needs: Milestone } | null {
  const places = new Map(milestones.map(({ id }, place) => [id, place]));
  for (const [place, milestone] of milestones.entries())
    for (const id of milestone.needs) {
      const needs = milestones[places.get(id) ?? -1];
      if (needs && (places.get(id) ?? -1) > place) return { milestone, needs };
    }
  return null;
}

interface Waiting {
  name: string;
  /** Keys of what it waits for. */
  waitsFor: string[];
}

/**
 * The names of those that wait for each other, or null. A milestone waits for its deliverables, a deliverable for those it needs
 * and for the milestones its own one needs.
 */
function circleIn(milestones: readonly Milestone[]): string[] | null {
  const all = new Map<string, Waiting>();
  for (const { id, name, needs, deliverables } of milestones) {
    const before = needs.map((need) => `milestone ${need}`);
    all.set(`milestone ${id}`, { name, waitsFor: [...before, ...deliverables.map((one) => `deliverable ${one.id}`)] });
    for (const one of deliverables)
      all.set(`deliverable ${one.id}`, {
        name: quoted(one.title),
        waitsFor: [...one.needs.map((need) => `deliverable ${need}`), ...before],
      });
  }
  return circleAmong(all);
}

/** Depth first, with the way that was gone: whoever is met again on it closes the circle. */
function circleAmong(all: Map<string, Waiting>): string[] | null {
  const done = new Set<string>();
  for (const start of all.keys()) {
    const way: { key: string; next: number }[] = [{ key: start, next: 0 }];
    const onWay = new Set([start]);
    while (way.length) {
      const here = way[way.length - 1] as { key: string; next: number };
      const to = done.has(here.key) ? undefined : all.get(here.key)?.waitsFor[here.next];
      here.next += 1;
      if (to === undefined) {
        done.add(here.key);
        onWay.delete(here.key);
        way.pop();
      } else if (onWay.has(to)) {
        return way.slice(way.findIndex(({ key }) => key === to)).map(({ key }) => all.get(key)?.name ?? '');
      } else if (all.has(to) && !done.has(to)) {
        way.push({ key: to, next: 0 });
        onWay.add(to);
      }
    }
  }
  return null;
}

/** The plan with one milestone otherwise, as a decision looks at it before it is made. */
export const withMilestone = (rollout: Rollout, id: string, fields: Partial<Milestone>): Milestone[] =>
  rollout.milestones.map((milestone) => (milestone.id === id ? { ...milestone, ...fields } : milestone));
