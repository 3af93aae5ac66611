import type { Seen } from '../act/Conversing.ts';
import { guestRefused } from '../act/guestRefused.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { refusalOf } from '../press/refusalOf.ts';

/** Cards that show a page of the rollout, and which one; what somebody is asked by name is theirs whatever guests see. */
const pages: Record<string, string> = {
  status: 'board',
  plan: 'plan',
  signoffs: 'plan',
  live: 'live',
  followUps: 'live',
  digest: 'status',
  nextWeek: 'status',
  next: 'playbook',
  kickoffDeck: 'documents',
  statementOfWork: 'documents',
  steeringStatus: 'documents',
  find: 'playbook',
};

/** Why a guest is not shown that card; null for everybody else, and where the guest policy shows it (P24). */
export function guestCard(seen: Seen, card: string): CardMessage | null {
  const page = pages[card];
  const refused = seen.guest && page ? guestRefused(seen.opened, page) : null;
  return refused ? refusalOf(seen, refused, { words: '', show: null }) : null;
}
