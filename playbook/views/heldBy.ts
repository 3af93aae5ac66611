// What somebody who left held, and who can take each of it over; docs/life.md.
import { isPending } from '../clock/signoffRounds.ts';
import { openPlaces } from '../clock/signoffState.ts';
import { deputyOf } from '../clock/whoIsAsked.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import type { PersonId } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { titleOf } from '../words/counts.ts';
import { lifeWords as w } from '../words/life.ts';
import type { Looking } from './Looking.ts';

export interface Held {
  title: string;
  /** Who has it now, or what to do. */
  next: string;
}

/** Roles, teams, open sign-offs, issues taken and deliverables of one person who left, each with what becomes of it. */
export function heldBy({ rollout, people }: Pick<Looking, 'rollout' | 'people'>, person: PersonId): Held[] {
  const named = (id: PersonId | null | undefined) => (id ? nameOf(people, id) : null);
  const roles = rollout.leftRoles[person] ?? [];
  return [
    ...rollout.roles
      .filter(({ id }) => roles.includes(id))
      .map(({ id, title }) => ({ title: w.role(title), next: w.roleNext((rollout.holders[id] ?? []).map((one) => nameOf(people, one))) })),
    ...rollout.teams
      .filter((team) => team.active && (team.representative ? team.representative === person : roles.includes(team.representativeRole)))
      .map((team) => ({ title: w.team(team.name), next: w.teamNext(named(nextFor(rollout, team, person))) })),
    ...rollout.signoffs
      .filter((signoff) => isPending(signoff) && openPlaces(rollout, signoff).some((place) => place.person === person))
      .map(({ milestone }) => ({ title: w.signoff(milestoneName(rollout, milestone)), next: w.signoffNext })),
    ...rollout.issues
      .filter(({ resolved, taken }) => !resolved && taken?.by === person)
      .map(({ text }) => ({ title: w.issue(titleOf(text, 60)), next: w.issueNext })),
    ...deliverables({ rollout, people }, person),
  ];
}

function nextFor(rollout: Rollout, team: Rollout['teams'][number], person: PersonId): PersonId | null {
  const [holder] = rollout.holders[team.representativeRole] ?? [];
  const deputy = deputyOf(rollout, team) ?? holder ?? null;
  return deputy !== person && deputy && rollout.left[deputy] === undefined ? deputy : null;
}

function deliverables({ rollout, people }: Pick<Looking, 'rollout' | 'people'>, person: PersonId): Held[] {
  const theirs = rollout.milestones
    .filter(({ leftOut }) => !leftOut)
    .flatMap(({ deliverables: all }) => all)
    .filter(({ met, owner, ownerRole }) => !met && (owner ? owner === person : (rollout.leftRoles[person] ?? []).includes(ownerRole)));
  const [first] = theirs;
  if (!first) return [];
  const next = ownerOf(rollout, first);
  const same = theirs.every((one) => ownerOf(rollout, one) === next);
  return [{ title: w.deliverables(theirs.length), next: w.deliverablesNext(same && next ? nameOf(people, next) : null) }];
}
