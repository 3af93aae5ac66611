// How bad news climbs until somebody takes it (P95, P96).
import type { PersonId } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { issueSubject } from '../journal/subjects.ts';
import type { Severity } from '../templates/Template.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { isAway } from './rounds.ts';

/** How long each person on the way has before the next one is told. [assumption] */
export const stepMinutes = 15;

/** Three people are enough: a fourth would wait for the other three. */
const chainLength = 3;

const chainRoles: Record<Severity, readonly string[]> = {
  minor: [],
  serious: ['projectManager'],
  red: ['technicalLead', 'projectManager', 'accountable', 'sponsor'],
};

export interface ChainPlace {
  person: PersonId;
  role: string;
  at: Instant;
}

/** Who is told of the issue, in order, and when; the person who raised it and those away that day are passed over. */
export function chainOf(rollout: Rollout, issue: Issue): ChainPlace[] {
  const raisedAt = instantOf(issue.raisedAt);
  const day = dayIn(raisedAt, rollout.start?.zone ?? 'UTC');
  const places: { person: PersonId; role: string }[] = [];
  for (const role of chainRoles[issue.severity]) {
    const person = rollout.holders[role]?.find((holder) => holder !== issue.raisedBy && !isAway(rollout, holder, day));
    if (person && !places.some((place) => place.person === person)) places.push({ person, role });
  }
  return places.slice(0, chainLength).map((place, step) => ({ ...place, at: raisedAt.add({ minutes: step * stepMinutes }) }));
}

/** The key of telling one person of an issue: whatever step they are on, they are told once. */
export const tellKey = (issue: string, person: PersonId): string => `${issueSubject(issue)}/tell/${person}`;

/** The steps of every issue nobody has taken, and the word to the reporter once somebody has. */
export function escalation(rollout: Rollout): Duty[] {
  return rollout.issues.flatMap((issue) => {
    if (issue.resolved) return [];
    return issue.taken ? takenNotice(issue) : steps(rollout, issue);
  });
}

function steps(rollout: Rollout, issue: Issue): Duty[] {
  const subject = issueSubject(issue.id);
  return chainOf(rollout, issue).map(
    ({ person, at }, step): Duty => ({
      kind: 'tellIssue',
      issue: issue.id,
      step,
      to: person,
      key: tellKey(issue.id, person),
      subject,
      at,
      missed: false,
    }),
  );
}

function takenNotice({ id, taken, raisedBy }: Issue): Duty[] {
  if (!taken || raisedBy === 'milepost' || taken.by === raisedBy) return [];
  const subject = issueSubject(id);
  return [
    { kind: 'tellTaken', issue: id, to: raisedBy, key: `${subject}/taken/${taken.seq}`, subject, at: instantOf(taken.at), missed: false },
  ];
}
