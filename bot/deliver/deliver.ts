import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Deliveries, Place } from '../store/deliveries.ts';
import type { CardMessage, ChannelAddress, Messenger, Outcome, PersonAddress, Sent } from './Messenger.ts';

export interface Delivering {
  deliveries: Deliveries;
  messenger: Messenger;
  /** Machine time in milliseconds: leases do not follow the rollout's clock. */
  machineNow(): number;
  /** How long a claim is held; longer than a send can take. */
  leaseMs: number;
}

export type Recipient = { person: PersonAddress } | { channel: ChannelAddress; thread: Sent | null };

export interface Parcel {
  place: Place;
  recipient: Recipient;
  message: CardMessage;
  /** The sequence number the card was drawn from. */
  revision: number;
  /** Whether a send that was cut off, and may have arrived, is made again: escalations and questions are, reminders are not. */
  repeatUnknown: boolean;
}

/** How a parcel fared: it ended and shows what was so at `revision`, somebody holds it (or may have sent it) until its lease is over, or Teams asked us to come back after a while. */
export type Fared = { kind: 'ended'; outcome: DutyOutcome; revision: number } | { kind: 'held' } | { kind: 'later'; forMs: number };

/** A message that may have arrived is sent at most three times: then it stays unknown. */
const mostTries = 3;

/** Claims, sends, and says how it went: never knowingly twice (design idea 5). */
export async function deliver(delivering: Delivering, parcel: Parcel): Promise<Fared> {
  const { deliveries, messenger, machineNow, leaseMs } = delivering;
  const { place, recipient, message, revision, repeatUnknown } = parcel;
  const claim = await deliveries.claim(place, leaseMs, machineNow());
  if (claim.kind === 'held') return { kind: 'held' };
  if (claim.kind === 'over') {
    const { outcome, revision } = claim.delivery;
    return { kind: 'ended', outcome: (outcome || 'unknown') as DutyOutcome, revision };
  }
  const rode =
    claim.kind === 'again' && claim.rides ? await deliveries.sentFor(place.rolloutId, claim.rides.subject, claim.rides.duty) : null;
  if (rode) {
    const { sent, outcome, revision: shown } = rode;
    await deliveries.settle(place, claim.version, { sent, outcome, revision: shown });
    return { kind: 'ended', outcome: outcome as DutyOutcome, revision: shown };
  }
  if (claim.kind === 'again' && (!repeatUnknown || claim.tries > mostTries)) {
    await deliveries.settle(place, claim.version, { sent: null, outcome: 'unknown', revision });
    return { kind: 'ended', outcome: 'unknown', revision };
  }
  const outcome =
    'person' in recipient
      ? await messenger.toPerson(recipient.person, message)
      : await messenger.toChannel(recipient.channel, message, recipient.thread);
  if (outcome.kind === 'later') {
    await deliveries.release(place, claim.version);
    return { kind: 'later', forMs: outcome.afterMs };
  }
  if (outcome.kind === 'unknown' && repeatUnknown) return { kind: 'held' };
  await deliveries.settle(place, claim.version, { sent: sentOf(outcome), outcome: outcome.kind, revision });
  return { kind: 'ended', outcome: outcome.kind, revision };
}

const sentOf = (outcome: Outcome) =>
  outcome.kind === 'sent'
    ? { conversationId: outcome.conversationId, activityId: outcome.activityId, serviceUrl: outcome.serviceUrl }
    : null;
