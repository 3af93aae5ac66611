// What the tables say each kind of person is answered; docs/access.md shows it, and a test asks the server the same.
import type { GuestReading, RouteReaders } from '../../bot/api/routes.ts';
import { type Access, isShutOut } from '../../playbook/commands/access.ts';

/** Kinds of people, from those who steer to those who are nobody. */
export const kinds = {
  steers: 'Project manager or accountable person',
  member: 'Member of the channel, whatever their role or side',
  guest: 'Guest in the channel, where guests see nothing',
  left: 'Was named in the rollout and left the channel',
  outsider: 'Of the organisation, not in the channel',
  stranger: 'Of another organisation that is served',
  nobody: 'Without a sign-in that holds',
} as const;

export type Kind = keyof typeof kinds;

/** Let through to the rule itself, or refused by that name. */
export type Verdict = 'in' | 'notSignedIn' | 'notMember' | 'notAllowed' | 'guestMayNot' | 'unknownRollout';

/** Before anything about the rollout is looked at. */
function atTheDoor(kind: Kind, isOpen: boolean): Verdict | null {
  if (kind === 'nobody') return 'notSignedIn';
  return isOpen ? 'in' : null;
}

/** What a route of the API answers that kind of person. */
export function readingOf(who: RouteReaders, guests: GuestReading, kind: Kind): Verdict {
  if (who === 'everybody') return 'in';
  const first = atTheDoor(kind, who === 'signedIn');
  if (first) return first;
  if (who === 'channel') return kind === 'steers' || kind === 'member' || kind === 'guest' ? 'in' : 'notMember';
  if (kind === 'stranger' || kind === 'outsider') return 'unknownRollout';
  if (kind === 'left') return 'notMember';
  if (kind === 'guest' && guests === 'byPolicy') return 'guestMayNot';
  if (who === 'managers' && kind !== 'steers') return 'notAllowed';
  return 'in';
}

/** What a verb answers that kind of person, in chat, by button and over HTTP alike. */
export function doingOf(verb: string, who: Access, kind: Kind): Verdict {
  const first = atTheDoor(kind, false);
  if (first) return first;
  if (kind === 'stranger') return 'unknownRollout';
  if (kind === 'outsider') return 'notMember';
  if (kind === 'left') return isShutOut({ left: { them: 0 } as never, entries: [] }, 'them', verb) ? 'notMember' : 'in';
  return who === 'managers' && kind !== 'steers' ? 'notAllowed' : 'in';
}
