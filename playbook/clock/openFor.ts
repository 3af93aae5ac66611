// What really waits for each person: deliverables they answer for, signatures, decisions, and what they are asked to accept (P44, P103).
import { concernedBy, hasAccepted, publishedAt } from '../journal/acceptance.ts';
import type { PersonId } from '../journal/Entry.ts';
import { openToGuestsSince } from '../journal/openToGuestsSince.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { askedToDecide, decideBy, openDecisions } from './decisions.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { isDraft } from './readiness.ts';
import { isPending } from './signoffRounds.ts';
import { askedOn, openPlaces } from './signoffState.ts';
import { addWorkingDays } from './workingDays.ts';

/** Working days after which a signature, and an acceptance, that was asked for counts as late. [assumption] */
export const signWithinDays = 2;
const acceptWithinDays = 3;

export interface OpenNeed {
  /** `meet/<milestone>/<deliverable>`, `sign/<signoff>`, `decide/<milestone>` or `accept`. */
  id: string;
  kind: 'meet' | 'sign' | 'decide' | 'accept';
  /** ISO day by which it is needed. */
  dueOn: string;
}

const known = new WeakMap<Rollout, { today: string; open: Map<PersonId, OpenNeed[]> }>();

/** What waits for each person on that day, the most urgent first; who is not in it has nothing open. */
export function openByPerson(rollout: Rollout, now: Instant): ReadonlyMap<PersonId, OpenNeed[]> {
  const today = dayIn(now, zoneOf(rollout));
  const before = known.get(rollout);
  if (before?.today === today) return before.open;
  const open = new Map<PersonId, OpenNeed[]>();
  const add = (person: PersonId | null, need: OpenNeed) => {
    if (!person || rollout.left[person] !== undefined) return;
    const own = open.get(person);
    if (!own) open.set(person, [need]);
    else if (!own.some(({ id }) => id === need.id)) own.push(need);
  };
  deliverables(rollout, add);
  signatures(rollout, today, add);
  for (const one of openDecisions(rollout, now))
    add(askedToDecide(rollout, one, now), { id: `decide/${one.milestone.id}`, kind: 'decide', dueOn: decideBy(rollout, one, now) });
  acceptances(rollout, add);
  for (const own of open.values()) own.sort(byUrgency);
  known.set(rollout, { today, open });
  return open;
}

/** What waits for the person, the most urgent first. */
export const openFor = (rollout: Rollout, person: PersonId, now: Instant): readonly OpenNeed[] =>
  openByPerson(rollout, now).get(person) ?? [];

/** What others wait for before what is read, and then by its day. */
function byUrgency(one: OpenNeed, other: OpenNeed): number {
  const rank = ({ kind }: OpenNeed) => (kind === 'accept' ? 1 : 0);
  return rank(one) - rank(other) || (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0);
}

type Add = (person: PersonId | null, need: OpenNeed) => void;

const zoneOf = ({ start }: Rollout): string => start?.zone ?? 'UTC';

/** Those of milestones at work; what waits for another deliverable cannot be met yet. */
function deliverables(rollout: Rollout, add: Add): void {
  const unmet = new Set(rollout.milestones.flatMap((one) => one.deliverables.filter(({ met }) => !met).map(({ id }) => id)));
  for (const milestone of rollout.milestones) {
    if (milestone.leftOut || isDraft(milestone)) continue;
    for (const deliverable of milestone.deliverables)
      if (!deliverable.met && !deliverable.needs.some((id) => unmet.has(id)))
        add(ownerOf(rollout, deliverable), {
          id: `meet/${milestone.id}/${deliverable.id}`,
          kind: 'meet',
          dueOn: deliverable.dueOn ?? milestone.dueOn,
        });
  }
}

function signatures(rollout: Rollout, today: string, add: Add): void {
  for (const signoff of rollout.signoffs)
    if (isPending(signoff))
      for (const place of openPlaces(rollout, signoff)) {
        const since = dayIn(instantOf(place.since.at), zoneOf(rollout));
        const to = askedOn(rollout, signoff, place, today) ?? place.person;
        add(to, { id: `sign/${signoff.id}`, kind: 'sign', dueOn: addWorkingDays(since, signWithinDays) });
      }
}

function acceptances(rollout: Rollout, add: Add): void {
  const first = new Map<PersonId, string>();
  for (const section of rollout.sections) {
    if (!section.accept) continue;
    const { at } = publishedAt(section);
    for (const person of concernedBy(rollout, section)) {
      const since = dayIn(instantOf(rollout.guests[person] ? openToGuestsSince(rollout, section) : at), zoneOf(rollout));
      if (!hasAccepted(rollout, section, person) && since < (first.get(person) ?? '9999')) first.set(person, since);
    }
  }
  for (const [person, since] of first) add(person, { id: 'accept', kind: 'accept', dueOn: addWorkingDays(since, acceptWithinDays) });
}
