import type { DutyOutcome } from '../../playbook/journal/Entry.ts';
import type { Claim, Deliveries, Place, Settled, Share } from '../store/deliveries.ts';
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

/** One duty that a message is sent for. */
export interface Part {
  place: Place;
  /** The sequence number it was drawn from. */
  revision: number;
}

export interface Parcel<P extends Part = Part> {
  /** What the message is sent for, in the one order in which everybody claims; the first that is free leads. */
  parts: P[];
  recipient: Recipient;
  /** Null when nobody is to be told of what has not gone yet. */
  message: CardMessage | null;
  /** The message for some of them, where others have gone already. */
  drawFor(parts: P[]): CardMessage | null;
  /** Whether a send that was cut off, and may have arrived, is made again: escalations and questions are, reminders are not. */
  repeatUnknown: boolean;
}

/** How one part ended, and what is so now on the card that shows it. */
interface Ended {
  outcome: DutyOutcome;
  revision: number;
}

/** How a parcel fared: each part ended, somebody holds one (or may have sent it) until its lease is over, or Teams asked us to come back after a while. */
type Fared = { kind: 'ended'; of(part: Part): Ended } | { kind: 'held' } | { kind: 'later'; forMs: number };

interface Claimed<P extends Part> {
  part: P;
  version: string;
  /** Nobody tried before: it can be given back. */
  fresh: boolean;
}

/** A message that may have arrived is sent at most three times: then it stays unknown. */
const mostTries = 3;

/**
 * Claims every part in order, each naming the one that leads, sends one message for those that are free, settles the leading one and
 * then the others with it: never knowingly twice (design idea 5). A crash between the two leaves rows that find the message again.
 */
export async function deliver<P extends Part>(delivering: Delivering, parcel: Parcel<P>): Promise<Fared> {
  const { deliveries, machineNow, leaseMs } = delivering;
  const ends = new Map<Part, Ended>();
  const ended: Fared = { kind: 'ended', of: (part) => ends.get(part) ?? { outcome: 'unknown', revision: part.revision } };
  const going: Claimed<P>[] = [];
  for (const part of parcel.parts) {
    const lead = going[0]?.part.place;
    const rides = lead && { rolloutId: lead.rolloutId, subject: lead.subject, duty: lead.duty };
    const claim = await deliveries.claim(part.place, leaseMs, machineNow(), rides);
    if (claim.kind === 'held') {
      await Promise.all(going.filter(({ fresh }) => fresh).map((one) => deliveries.release(one.part.place, one.version)));
      return { kind: 'held' };
    }
    const end = await endOf(deliveries, parcel, part, claim);
    if (end) ends.set(part, end);
    else if (claim.kind !== 'over') going.push({ part, version: claim.version, fresh: claim.kind === 'mine' });
  }
  if (!going.length) return ended;
  const all = going.length === parcel.parts.length;
  const message = all ? parcel.message : parcel.drawFor(going.map(({ part }) => part));
  const outcome: Outcome | null = message && (await send(delivering, parcel.recipient, message));
  if (outcome?.kind === 'later') {
    await Promise.all(going.map(({ part, version }) => deliveries.release(part.place, version)));
    return { kind: 'later', forMs: outcome.afterMs };
  }
  if (outcome?.kind === 'unknown' && parcel.repeatUnknown) return { kind: 'held' };
  const shares = sharesOf(going);
  const settle = ({ part, version }: Claimed<P>) => {
    const settled: Settled = { sent: sentOf(outcome), outcome: outcome?.kind ?? 'nobody', revision: part.revision, shares };
    ends.set(part, { outcome: settled.outcome as DutyOutcome, revision: part.revision });
    return deliveries.settle(part.place, version, settled);
  };
  const [lead, ...riders] = going;
  if (lead) await settle(lead);
  await Promise.all(riders.map(settle));
  return ended;
}

/** How a part ended that was claimed before: it is over, it rode with a message that was sent, or it may not be sent again; null when it goes now. */
async function endOf(deliveries: Deliveries, { repeatUnknown }: Parcel, { place, revision }: Part, claim: Claim): Promise<Ended | null> {
  if (claim.kind === 'over') return { outcome: (claim.delivery.outcome || 'unknown') as DutyOutcome, revision: claim.delivery.revision };
  if (claim.kind !== 'again') return null;
  const { rides, tries, version } = claim;
  const rode = rides && (await deliveries.sentFor(rides.rolloutId, rides.subject, rides.duty));
  if (rode) {
    const { sent, outcome, shares } = rode;
    const shown = shares ? (shares.find((one) => isOf(one, place))?.revision ?? 0) : rode.revision;
    await deliveries.settle(place, version, { sent, outcome, revision: shown, shares });
    return { outcome: outcome as DutyOutcome, revision: shown };
  }
  if (repeatUnknown && tries <= mostTries) return null;
  await deliveries.settle(place, version, { sent: null, outcome: 'unknown', revision });
  return { outcome: 'unknown', revision };
}

const isOf = (share: Share, { rolloutId, duty }: Place): boolean => share.rolloutId === rolloutId && share.duty === duty;

const send = ({ messenger }: Delivering, recipient: Recipient, message: CardMessage): Promise<Outcome> =>
  'person' in recipient ? messenger.toPerson(recipient.person, message) : messenger.toChannel(recipient.channel, message, recipient.thread);

/** What the message is for, where it is for more than one rollout. */
function sharesOf(going: Claimed<Part>[]): Share[] | undefined {
  const shares = going.map(({ part: { place, revision } }) => ({
    rolloutId: place.rolloutId,
    subject: place.subject,
    duty: place.duty,
    revision,
  }));
  return new Set(shares.map(({ rolloutId }) => rolloutId)).size > 1 ? shares : undefined;
}

const sentOf = (outcome: Outcome | null): Sent | null =>
  outcome?.kind === 'sent'
    ? { conversationId: outcome.conversationId, activityId: outcome.activityId, serviceUrl: outcome.serviceUrl }
    : null;
