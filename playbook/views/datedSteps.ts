import { forecasts } from '../clock/forecast.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Speaking } from '../words/documentLanguage.ts';
import type { Looking } from './Looking.ts';

/** Something the plan says of one day. */
export interface DatedStep {
  /** ISO day. */
  on: string;
  text: string;
  who: string;
}

/** What the plan holds from one day to another, both included, in the order of the days: work that starts, deliverables, meetings, sign-offs (P29). */
export function datedSteps(looking: Looking, { words, say, time }: Speaking, from: string, until: string): DatedStep[] {
  const { rollout, people, now } = looking;
  const w = words.steps;
  const holders = (roles: readonly string[]) => [...new Set(roles.flatMap((role) => rollout.holders[role] ?? []))];
  const names = (ids: readonly string[]) => say.listed(ids.map((id) => nameOf(people, id)));
  const manager = names(rollout.holders.projectManager?.slice(0, 1) ?? []);
  const steps = forecasts(rollout, now)
    .filter(({ milestone, doneOn }) => !milestone.leftOut && !doneOn)
    .flatMap(({ milestone, on, startOn }): DatedStep[] => [
      { on: startOn, text: w.starts(milestone.name), who: manager },
      ...milestone.deliverables
        .filter(({ met }) => !met)
        .map((one) => {
          const owner = ownerOf(rollout, one);
          return { on: one.dueOn ?? milestone.dueOn, text: w.met(one.title), who: owner ? nameOf(people, owner) : '' };
        }),
      ...(milestone.meeting && !milestone.meeting.calledOff
        ? [
            {
              on: milestone.meeting.on,
              text: w.meeting(milestone.name, time(milestone.meeting.at)),
              who: names(milestone.meeting.keyPlayers),
            },
          ]
        : []),
      { on, text: w.signed(milestone.name), who: names(holders(milestone.approverRoles)) },
    ]);
  const followUps = rollout.followUps
    .filter(({ done, dropped, dueOn }) => !done && !dropped && dueOn)
    .map(({ dueOn, text, people: whose }) => ({ on: dueOn ?? '', text, who: names(whose) }));
  return [...steps, ...followUps].filter(({ on }) => on >= from && on <= until).toSorted((one, other) => one.on.localeCompare(other.on));
}
