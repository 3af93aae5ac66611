// The way bad news climbs: who is told, in which order and when, and who is passed over. docs/bad-news.md tells each case (P95, U7).
import type { DutyOutcome, PersonId } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Severity } from '../templates/Template.ts';
import { hasGone, isAway } from './isAway.ts';
import { passedKey, tellKey } from './issueKeys.ts';
import { dayIn, earlierOf, type Instant, instantOf, isAfter } from './moments.ts';
import { quietUntil } from './quietHours.ts';
import { addWorkingHours } from './workingHours.ts';

/** How long each person on the way of a red issue has before the next one is told. [assumption] */
export const stepMinutes = 15;

/** The same for a serious one, in working hours. [assumption] */
const stepWorkingHours = 4;

/** Who an issue of that severity goes to, one after the other. */
export const chainRoles: Record<Severity, readonly string[]> = {
  minor: [],
  serious: ['projectManager', 'accountable'],
  red: ['technicalLead', 'projectManager', 'accountable', 'sponsor'],
};

/** Outcomes after which waiting for somebody is of no use. */
const unreached = ['notInstalled', 'blocked', 'gone', 'refused', 'nobody'] as const satisfies readonly DutyOutcome[];

/** Why somebody was passed over: `away` that day, `left` the channel, or how telling them ended. */
export type PassedOver = 'away' | 'left' | (typeof unreached)[number];

export interface ChainPlace {
  person: PersonId;
  /** The role they are on the way for; empty for whom it was passed on to. */
  role: string;
  at: Instant;
  /** The key of telling them. */
  key: string;
  passedOver: { why: PassedOver; at: Instant } | null;
}

type Candidate = Pick<ChainPlace, 'person' | 'role' | 'key'>;

/** Everybody on the way up in order, with those passed over; whoever raised it is left out. After it was passed on, the clock starts anew with them. */
export function wayOf(rollout: Rollout, issue: Issue): ChainPlace[] {
  let waiting = byRole(rollout, issue);
  let places = climb(rollout, issue, waiting, instantOf(issue.raisedAt));
  for (const { to, by, at, seq } of issue.passed) {
    const before = places.filter((place) => place.person !== to && wasTold(rollout, place, instantOf(at)));
    const known = [to, by, ...before.map(({ person }) => person)];
    waiting = waiting.filter((group) => !group.some(({ person }) => known.includes(person)));
    const next: Candidate = { person: to, role: '', key: passedKey(issue.id, seq) };
    places = [...before, ...climb(rollout, issue, [[next], ...waiting], instantOf(at))];
  }
  return places;
}

/** Who is told of the issue, in order, and when: the way up without those who were passed over. */
export const chainOf = (rollout: Rollout, issue: Issue): ChainPlace[] =>
  wayOf(rollout, issue).filter(({ passedOver }) => passedOver === null);

/** When the next one's turn comes, unless somebody takes it. */
const stepAfter = (rollout: Rollout, { severity }: Pick<Issue, 'severity'>, at: Instant): Instant =>
  severity === 'red' ? at.add({ minutes: stepMinutes }) : addWorkingHours(rollout, at, stepWorkingHours);

/** When the person may be told: a red issue at once, any other outside their quiet hours. */
export const mayHearAt = (rollout: Rollout, { severity }: Pick<Issue, 'severity'>, person: PersonId, at: Instant): Instant =>
  severity === 'red' ? at : quietUntil(rollout, person, at);

/** True when somebody cannot be told on that moment's day: away, or gone from the channel before it. */
export const isOutOfReach = (rollout: Rollout, person: PersonId, at: Instant): boolean =>
  isAway(rollout, person, dayIn(at, rollout.start?.zone ?? 'UTC')) || hasGone(rollout, person, at);

/** The holders of each role on the way, the next holder of a role standing behind the first; before them who left the channel under it. */
function byRole({ holders, left, leftRoles }: Rollout, { id, severity, raisedBy, raisedAt }: Issue): Candidate[][] {
  return chainRoles[severity].map((role) => {
    const hold = holders[role] ?? [];
    const gone = Object.keys(left).filter((one) => leftRoles[one]?.includes(role) && (!hold.length || (left[one] ?? '') > raisedAt));
    const all = [...gone, ...hold].filter((person) => person !== raisedBy);
    return all.map((person) => ({ person, role, key: tellKey(id, person) }));
  });
}

/** One way up from that moment: a step for each group, and within it the next one at once when somebody is passed over. */
function climb(rollout: Rollout, issue: Issue, groups: Candidate[][], from: Instant): ChainPlace[] {
  const places: ChainPlace[] = [];
  let turn = from;
  for (const group of groups)
    for (const candidate of group) {
      const before = places.find(({ person }) => person === candidate.person);
      if (before?.passedOver) continue;
      if (before) break;
      const at = mayHearAt(rollout, issue, candidate.person, turn);
      const next = stepAfter(rollout, issue, at);
      const passedOver = passedOverAt(rollout, candidate, at);
      places.push({ ...candidate, at, passedOver });
      turn = passedOver ? earlierOf(passedOver.at, next) : next;
      if (!passedOver) break;
    }
  return places;
}

function passedOverAt(rollout: Rollout, { person, key }: Candidate, at: Instant): ChainPlace['passedOver'] {
  const laterOf = (iso: string) => (isAfter(instantOf(iso), at) ? instantOf(iso) : at);
  const left = rollout.left[person];
  if (left) return { why: 'left', at: laterOf(left) };
  if (isOutOfReach(rollout, person, at)) return { why: 'away', at };
  const ended = rollout.ended[key];
  const why = unreached.find((outcome) => outcome === ended?.outcome);
  return ended && why ? { why, at: laterOf(ended.at) } : null;
}

/** True when they had been told, or passed over, by then: what was only planned counts no more once it is passed on. */
function wasTold(rollout: Rollout, { key, passedOver }: ChainPlace, then: Instant): boolean {
  const ended = rollout.ended[key];
  const by = passedOver?.at ?? (ended ? instantOf(ended.at) : null);
  return by !== null && !isAfter(by, then);
}
