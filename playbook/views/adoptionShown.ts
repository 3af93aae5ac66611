import { deputyOf, representativeOf } from '../clock/whoIsAsked.ts';
import type { AdoptionShown } from '../contract/Playbook.ts';
import type { Side } from '../contract.ts';
import { acceptanceOf, hasRead, isConcerned, seesSection } from '../journal/acceptance.ts';
import type { PersonId } from '../journal/Entry.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { sectionWords as w } from '../words/sections.ts';
import type { Looking } from './Looking.ts';

type Row = AdoptionShown['rows'][number];

const sides: readonly Side[] = ['customer', 'integrator', 'vendor'];

/** How far the playbook has become how people work, by side and by team: read, accepted, tried; nobody is named, and guests who see none of it are not counted (P30). */
export function adoptionShown({ rollout }: Looking): AdoptionShown {
  const everybody = Object.keys(rollout.people).filter(
    (person) => rollout.left[person] === undefined && seesSection(rollout, { guests: true }, person),
  );
  const known = new Map(everybody.map((person) => [person, countsOf(rollout, person)]));
  const rowOf = (kind: Row['kind'], name: string, side: Side, people: PersonId[]): Row => {
    const counts = people.flatMap((person) => known.get(person) ?? []);
    const sum = (part: 'accepted' | 'asked' | 'tried') => counts.reduce((total, one) => total + one[part], 0);
    const row = {
      name,
      side,
      kind,
      people: counts.length,
      read: counts.filter(({ read }) => read).length,
      accepted: sum('accepted'),
      asked: sum('asked'),
      tried: sum('tried'),
    };
    return { ...row, line: w.adoption.row(row.read, row.people, row.accepted, row.asked, row.tried) };
  };
  const bySide = sides.map((side) =>
    rowOf(
      'side',
      rollout.start?.sides[side] ?? side,
      side,
      everybody.filter((person) => rollout.people[person]?.side === side),
    ),
  );
  const byTeam = rollout.teams.map((team) => rowOf('team', team.name, team.side, membersOf(rollout, team)));
  const all = rowOf('side', '', 'customer', everybody);
  return { line: w.adoption.line(all.accepted, all.asked, all.read, all.people), rows: [...bySide, ...byTeam] };
}

/** Whether they have read all that is written for them, and how much they accepted of what asks them and tried. */
function countsOf(rollout: Rollout, person: PersonId) {
  const asked = rollout.sections.filter((section) => acceptanceOf(rollout, section, person) !== 'none');
  const theirs = rollout.sections.filter((section) => section.audience.length && isConcerned(rollout, section, person));
  const toRead = [...new Set([...asked, ...theirs])];
  return {
    read: toRead.length > 0 && toRead.every((section) => hasRead(rollout, section, person)),
    asked: asked.length,
    accepted: asked.filter((section) => acceptanceOf(rollout, section, person) === 'accepted').length,
    tried: rollout.sections.flatMap(({ id, exercises }) =>
      exercises.filter((exercise) => rollout.exercised[`${id}/${exercise.id}`]?.[person] !== undefined),
    ).length,
  };
}

/** Who is known to work in a team: who speaks for it, who stands in, who holds its role, and who answers for what it delivers. */
function membersOf(rollout: Rollout, team: Team): PersonId[] {
  const owners = rollout.milestones
    .flatMap(({ deliverables }) => deliverables)
    .filter((deliverable) => deliverable.team === team.id)
    .map((deliverable) => ownerOf(rollout, deliverable));
  const voices = [representativeOf(rollout, team), deputyOf(rollout, team), ...(rollout.holders[team.representativeRole] ?? [])];
  return [...new Set([...voices, ...owners].flatMap((person) => person ?? []))];
}
