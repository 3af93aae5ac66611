// Who counts in a sign-off, whose turn it is, and how it ends: worked out from the round, never stored. docs/sign-off.md tells each case.
import type { By, PersonId, SignoffMode } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Approver, Signoff } from '../journal/Signoff.ts';
import { isAway } from './isAway.ts';

type Settings = Pick<Rollout, 'settings'>;
type Roles = Pick<Rollout, 'people' | 'holders' | 'milestones' | 'leftRoles'>;

/** How a milestone is signed: its own way, or else the rollout's (P71). */
export const signoffModeOf = ({ settings }: Settings, { signoffMode }: Pick<Milestone, 'signoffMode'>): SignoffMode =>
  signoffMode ?? settings.signoffMode;

/** True when the approver takes part no more: not named any longer, or without any role that signs this milestone; a place handed to them stays theirs, and so does that of somebody who left the channel: they were asked by name. */
export function hasLeft(rollout: Roles, signoff: Pick<Signoff, 'milestone'>, { person, role, handedFrom }: Approver): boolean {
  if (!rollout.people[person]) return true;
  if (handedFrom.length) return false;
  const roles = rollout.milestones.find(({ id }) => id === signoff.milestone)?.approverRoles ?? [];
  return ![role, ...roles].some((one) => rollout.holders[one]?.includes(person) || rollout.leftRoles[person]?.includes(one));
}

/** The places that count: every verdict that was given, and everybody who still takes part. */
export const countingOf = (rollout: Roles, signoff: Signoff): Approver[] =>
  signoff.approvers.filter((approver) => approver.given || !hasLeft(rollout, signoff, approver));

/** The places whose verdict is awaited now: in order only the next one, else all who have not decided; none once the round is over. */
export function openPlaces(rollout: Roles, signoff: Signoff): Approver[] {
  if (signoff.settled || signoff.withdrawnAt) return [];
  const open = countingOf(rollout, signoff).filter(({ given }) => !given);
  return signoff.mode === 'inOrder' ? open.slice(0, 1) : open;
}

/**
 * How the verdicts given so far end the round; null while it waits. One rejection ends it; nobody's silence, and no empty list, ever signs (P70, U24).
 * @example endOf(rollout, { mode: 'anyOf', approvers: [approved, silent], ... }) // 'signed'
 */
export function endOf(rollout: Roles, signoff: Signoff): 'signed' | 'rejected' | null {
  if (signoff.approvers.some(({ given }) => given?.verdict === 'reject')) return 'rejected';
  const counting = countingOf(rollout, signoff);
  if (!counting.some(({ given }) => given)) return null;
  return signoff.mode === 'anyOf' || counting.every(({ given }) => given) ? 'signed' : null;
}

/** Who stands in for the person on that day; null when nobody does, or when it would be the one who asked (U23). */
export function standInOf(rollout: Rollout, signoff: { requestedBy: By }, person: PersonId, day: string): PersonId | null {
  const delegation = rollout.delegations[person];
  if (!delegation || day < delegation.from || day > delegation.until) return null;
  const { to } = delegation;
  return to === signoff.requestedBy || !rollout.people[to] || isOut(rollout, to, day) ? null : to;
}

/** Who is asked for the verdict of that place on that day: the approver, or who stands in for them; null while they are away or have left the channel, and nobody does. */
export function askedOn(rollout: Rollout, signoff: Signoff, { person }: Approver, day: string): PersonId | null {
  return standInOf(rollout, signoff, person, day) ?? (isOut(rollout, person, day) ? null : person);
}

/** Away that day, or not in the channel any more: nobody to ask, though a card they hold still counts. */
const isOut = (rollout: Rollout, person: PersonId, day: string): boolean =>
  isAway(rollout, person, day) || rollout.left[person] !== undefined;

/** The place a person may decide for on that day: the wanted one, else their own, else the first they stand in for; null when none is theirs. */
export function placeOf(rollout: Rollout, signoff: Signoff, by: PersonId, day: string, wanted?: PersonId): Approver | null {
  const own = signoff.approvers.find(({ person }) => person === by);
  const stoodIn = signoff.approvers.filter(({ person }) => person !== by && standInOf(rollout, signoff, person, day) === by);
  if (wanted) return [own, ...stoodIn].find((place) => place?.person === wanted) ?? null;
  return own && !own.given ? own : (stoodIn.find(({ given }) => !given) ?? own ?? stoodIn[0] ?? null);
}
